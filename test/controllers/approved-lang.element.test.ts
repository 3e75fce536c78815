/** A sign-off holds for the languages that somebody has read, and for no other. */
import { expect } from '@open-wc/testing';
import { restore, stub, type SinonStub } from 'sinon';
import { addLanguage } from '../../src/platform/library/languages.js';
import { configure } from '../../src/platform/library/settings.js';
import { textsOf } from '../../src/model/document-texts.js';
import { documents } from '../content/document-text.js';
import '../../src/define/bedside-article-card.js';
import {
  addWidget,
  forgetSettings,
  part,
  read,
  settled,
  type Widget,
} from '../components/widget-page.js';

const topic = 'night-leg-numbness';
const article = textsOf(documents.article);
addLanguage({ lang: 'ml', topic, texts: { article } });
addLanguage({
  lang: 'ta',
  topic,
  texts: { article },
  review: { article: { status: 'approved', by: 'Dr T' } },
});

const foot = (card: Widget) => read(part(card, 'foot').textContent);
const create = (attributes: Record<string, string>) =>
  addWidget('bedside-article-card', attributes);
const isSigned = (card: Widget) => foot(card).includes('Approved by Dr X.');

describe('the languages of a sign-off', () => {
  let warn: SinonStub;
  beforeEach(() => {
    warn = stub(console, 'warn');
  });
  afterEach(() => {
    restore();
    forgetSettings();
  });

  const rows: [attributes: Record<string, string>, lang: string, holds: boolean][] = [
    [{}, 'en', true],
    [{}, 'en-GB', true],
    [{}, 'ml', true],
    // English stands there, which nobody who signs a Hindi page has read.
    [{}, 'hi', false],
    [{ 'approved-lang': 'en' }, 'en', true],
    [{ 'approved-lang': 'en' }, 'hi', true],
    [{ 'approved-lang': 'en' }, 'ml', false],
    [{ 'approved-lang': 'ml' }, 'en', false],
    [{ 'approved-lang': 'ml' }, 'ml', true],
    [{ 'approved-lang': 'ML_in' }, 'ml-IN', true],
    [{ 'approved-lang': 'en ml' }, 'ml', true],
    [{ 'approved-lang': 'en, ml' }, 'ml', true],
    [{ 'approved-lang': 'm' }, 'ml', false],
    [{ 'approved-lang': '' }, 'ml', true],
  ];
  for (const [attributes, lang, holds] of rows)
    it(`${JSON.stringify(attributes)} on a page in ${lang}: ${holds ? 'holds' : 'does not hold'}`, async () => {
      const card = await create({ lang, 'approved-by': 'Dr X', ...attributes });
      expect(isSigned(card)).to.equal(holds);
    });

  it('do not follow a reader who changes the language of the page', async () => {
    const card = await create({ lang: 'en', 'approved-by': 'Dr X' });
    expect(isSigned(card)).to.equal(true);
    card.lang = 'ml';
    await settled();
    expect(foot(card)).to.contain('Draft translation: not yet reviewed by a clinician.');
    card.lang = 'en';
    await settled();
    expect(isSigned(card)).to.equal(true);
  });

  it('are those of the page too where the whole site is signed', async () => {
    configure({ approvedBy: 'Dr X' });
    expect(isSigned(await create({ lang: 'en' }))).to.equal(true);
    const card = await create({ lang: 'ml' });
    expect(isSigned(card)).to.equal(false);
    configure({ approvedLang: 'en ml' });
    await settled();
    expect(isSigned(card)).to.equal(true);
  });

  it('of a document of the page’s own are the document’s', async () => {
    const card = await create({ lang: 'en', 'approved-by': 'Dr X' });
    card.content = { ...documents.article, lang: 'ml' };
    await settled();
    expect(isSigned(card)).to.equal(true);
  });

  it('are named in the console where a word is no language', async () => {
    const card = await create({ 'approved-by': 'Dr X', 'approved-lang': 'English' });
    expect(isSigned(card)).to.equal(false);
    expect(warn.args.flat()).to.include(
      '<bedside-article-card>: approved-lang="english" is not known. Allowed: language tags, like en ml.',
    );
  });

  it('leave a translation its own sign-off', async () => {
    expect(foot(await create({ lang: 'ta' }))).to.contain('Approved by Dr T.');
  });
});
