/** The foot names who has signed only where what is shown is what was signed. */
import { expect } from '@open-wc/testing';
import { restore, stub, type SinonStub } from 'sinon';
import { contentHash } from '../../src/model/content-hash.js';
import { textsOf } from '../../src/model/document-texts.js';
import { widgetKinds, type Tag } from '../../src/model/widgets.js';
import { addLanguage } from '../../src/platform/library/languages.js';
import '../../src/all.js';
import { documents } from '../content/document-text.js';
import { smallDocuments } from '../model/small-documents.js';
import { addWidget, part, read, settled, type Widget } from '../components/widget-page.js';

const texts = { ...textsOf(documents.help), title: 'Sahayam' };
addLanguage({ lang: 'ml', topic: 'night-leg-numbness', texts: { help: texts } });
const malayalam = {
  ...documents.help,
  lang: 'ml',
  title: 'Sahayam',
};

const foot = (widget: Widget) => read(part(widget, 'foot').textContent);
const tags = Object.keys(widgetKinds) as Tag[];
/** 43 letters that are no hash of anything here. */
const other = 'A'.repeat(43);

describe('approved-hash', () => {
  let warn: SinonStub;
  beforeEach(() => {
    warn = stub(console, 'warn');
  });
  afterEach(restore);

  const warnings = () =>
    warn
      .getCalls()
      .map(({ args }) => String(args[0]))
      .filter((message) => message.includes('ash'));

  for (const tag of tags) {
    const document = documents[widgetKinds[tag]];

    it(`of the content that is shown lets ${tag} name who has signed`, async () => {
      const widget = await addWidget(tag, {
        'approved-by': 'Dr X',
        'approved-hash': await contentHash(document),
      });
      expect(foot(widget)).to.contain('Approved by Dr X.');
      expect(warnings()).to.deep.equal([]);
    });

    it(`of other content makes ${tag} a draft, and says so once`, async () => {
      const widget = await addWidget(tag, { 'approved-by': 'Dr X', 'approved-hash': other });
      expect(foot(widget)).to.contain('Draft').and.not.contain('Dr X');
      widget.setAttribute('approved-by', 'Dr Y');
      await settled();
      expect(foot(widget)).to.contain('Draft').and.not.contain('Dr Y');
      const { title, version } = document;
      expect(warn.getCalls().map(({ args }) => String(args[0]))).to.deep.equal([
        `<${tag}>: approved-hash="${other}" is of other content than is shown. The foot says that it is a draft. Allowed: the hash on the sign-off sheet of "${title}", version ${version}, in en.`,
      ]);
    });
  }

  it('may name several, one a language', async () => {
    const hashes = `${await contentHash(documents.help)} ${await contentHash(malayalam)}`;
    const attributes = { 'approved-by': 'Dr X', 'approved-lang': 'en ml', 'approved-hash': hashes };
    const widget = await addWidget('bedside-seek-help', attributes);
    expect(foot(widget)).to.contain('Approved by Dr X.');
    widget.lang = 'ml';
    await settled();
    expect(foot(widget)).to.contain('Sahayam').and.contain('Approved by Dr X.');
    const english = await addWidget('bedside-seek-help', {
      ...attributes,
      lang: 'ml',
      'approved-hash': await contentHash(documents.help),
    });
    expect(foot(english)).to.contain('Draft translation').and.not.contain('Dr X');
  });

  it('holds for two widgets that show one document', async () => {
    const attributes = {
      'approved-by': 'Dr X',
      'approved-hash': await contentHash(smallDocuments.help),
    };
    const content = { ...smallDocuments.help };
    const [first, second] = await Promise.all([
      addWidget('bedside-seek-help', attributes, { content }),
      addWidget('bedside-seek-help', attributes, { content }),
    ]);
    expect(foot(first)).to.contain('Approved by Dr X.');
    expect(foot(second)).to.contain('Approved by Dr X.');
  });

  it('is looked at again when it changes', async () => {
    const widget = await addWidget('bedside-seek-help', {
      'approved-by': 'Dr X',
      'approved-hash': other,
    });
    widget.setAttribute('approved-hash', await contentHash(documents.help));
    await settled();
    expect(foot(widget)).to.contain('Approved by Dr X.');
    widget.removeAttribute('approved-by');
    await settled();
    expect(foot(widget)).to.contain('Draft');
  });

  it('cannot be checked without crypto.subtle, as on a page by http: a draft, and it says so', async () => {
    const digest = stub(crypto.subtle, 'digest').throws(new TypeError('not here'));
    const content = { ...smallDocuments.help };
    const widget = await addWidget(
      'bedside-seek-help',
      { 'approved-by': 'Dr X', 'approved-hash': other },
      { content },
    );
    expect(digest.called).to.equal(true);
    expect(foot(widget)).to.contain('Draft').and.not.contain('Dr X');
    expect(warnings()).to.have.length(1);
    expect(warnings()[0]).to.contain(
      'can be checked on https pages only. The foot says that it is a draft.',
    );
  });

  describe('in the review of a document', () => {
    const signed = async (change: object = {}) => {
      const { review, ...rest } = smallDocuments.checklist;
      const approvedHash = await contentHash(rest);
      return { ...rest, review: { ...review, approvedHash }, ...change };
    };
    const show = async (content: unknown, attributes = {}) =>
      addWidget('bedside-risk-checklist', attributes, { content });

    it('lets the foot name who has signed', async () => {
      expect(foot(await show(await signed()))).to.contain('Approved by Dr X');
    });

    it('of other words makes it a draft', async () => {
      const widget = await show(await signed({ intro: 'Other words.' }));
      expect(foot(widget)).to.contain('Draft').and.not.contain('Dr X');
      expect(warnings()).to.have.length(1);
      expect(warnings()[0]).to.contain('review.approvedHash="');
    });

    it('counts for nothing where the page has a hash of its own', async () => {
      const content = await signed({ intro: 'Other words.' });
      const widget = await show(content, { 'approved-hash': await contentHash(content) });
      expect(foot(widget)).to.contain('Approved by Dr X');
    });
  });
});
