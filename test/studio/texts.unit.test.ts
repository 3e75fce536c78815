/** Choices in, texts out. That they work in a page is shown in test/dist/snippet-builder.dist.test.ts. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { firstChoices, type Choices } from '../../src/studio/snippet/choices.js';
import { contrast } from '../../src/studio/snippet/brand.js';
import { previewPage } from '../../src/studio/snippet/preview.js';
import { notes, texts, type TextId } from '../../src/studio/snippet/texts.js';
import { catalogue } from './catalogue.js';

const choices = (set: Partial<Choices>): Choices => ({ ...firstChoices(catalogue), ...set });
const text = (id: TextId, set: Partial<Choices>): string | undefined =>
  texts(choices(set), catalogue).find((one) => one.id === id)?.code;

const table: [what: string, id: TextId, set: Partial<Choices>, code: string | undefined][] = [
  [
    'the script with its hash',
    'script',
    {},
    `<script
  src="/bedside/1.2.3/bedside.js"
  integrity="sha384-bedside.js"
  crossorigin="anonymous"
  defer
></script>`,
  ],
  [
    'one language and a nonce',
    'script',
    { lang: 'ar', policy: 'nonce', folder: '/b/' },
    ['bedside.js', 'lang/ar.js', 'topics/legs/ar.js']
      .map(
        (path) => `<script
  src="/b/${path}"
  integrity="sha384-${path}"
  crossorigin="anonymous"
  defer
  nonce="NONCE_OF_THIS_PAGE"
></script>`,
      )
      .join('\n'),
  ],
  [
    'another topic in a language: its English first',
    'script',
    { topic: 'feet', lang: 'ar', folder: '/health/widgets/' },
    ['bedside.js', 'lang/ar.js', 'topics/feet/en.js', 'topics/feet/ar.js']
      .map(
        (path) => `<script
  src="/health/widgets/${path}"
  integrity="sha384-${path}"
  crossorigin="anonymous"
  defer
></script>`,
      )
      .join('\n'),
  ],
  [
    'the loader alone, since it brings the packs',
    'script',
    { topic: 'feet', lang: 'ar', file: 'loader.js', folder: '/b/' },
    `<script src="/b/loader.js" integrity="sha384-loader.js" crossorigin="anonymous" defer></script>`,
  ],
  ['no policy without one', 'policy', {}, undefined],
  [
    'a policy',
    'policy',
    { policy: 'csp' },
    "Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'",
  ],
  [
    'a policy for files elsewhere, and for the pictures of another topic',
    'policy',
    { policy: 'csp', topic: 'feet', folder: 'https://a.example/b/' },
    "Content-Security-Policy: default-src 'none'; script-src https://a.example; style-src 'self' https://a.example; img-src https://a.example",
  ],
  [
    'Trusted Types with a tag manager',
    'policy',
    { policy: 'trusted-types', system: 'tag-manager' },
    `Content-Security-Policy: default-src 'none'; script-src 'self' 'nonce-NONCE_OF_THIS_PAGE'; style-src 'self'
Content-Security-Policy: require-trusted-types-for 'script'; trusted-types bedside bedside-tag`,
  ],
  [
    "'strict-dynamic'",
    'policy',
    { policy: 'strict-dynamic' },
    "Content-Security-Policy: default-src 'none'; script-src 'nonce-NONCE_OF_THIS_PAGE' 'strict-dynamic'; style-src 'self'",
  ],
  [
    'a widget with the hospital’s numbers between its tags',
    'widgets',
    { widgets: ['seek-help'], country: 'IN', phone: '0471 252 8300' },
    `<bedside-seek-help level="soon">
<p>bedside-seek-help en</p>
<p><a href="tel:112">Call 112</a></p>
<p><a href="tel:108">Call 108</a></p>
<p><a href="tel:04712528300">Hospital: 0471 252 8300</a></p>
</bedside-seek-help>`,
  ],
  [
    'a div from right to left, where an editor strips tags',
    'widgets',
    { widgets: ['exercise-timer'], system: 'stripping', lang: 'ar', emergency: '998', rounds: '2' },
    `<div data-bedside="exercise-timer" id="bedside-timer" lang="ar" dir="rtl" data-rounds="2">
<p>bedside-exercise-timer ar</p>
<p><a href="tel:998">&#1575; 998</a></p>
</div>`,
  ],
  [
    'a timer that reads the link of a physiotherapist',
    'widgets',
    { widgets: ['exercise-timer'], prescribed: 'yes' },
    `<bedside-exercise-timer id="bedside-timer" prescribed>
<p>bedside-exercise-timer en</p>
<!-- Your hospital confirms the number: <a href="tel:NUMBER">Call NUMBER</a> -->
</bedside-exercise-timer>`,
  ],
  [
    'the same as a div',
    'widgets',
    { widgets: ['exercise-timer'], prescribed: 'yes', system: 'stripping' },
    `<div data-bedside="exercise-timer" id="bedside-timer" data-prescribed>
<p>bedside-exercise-timer en</p>
<!-- Your hospital confirms the number: <a href="tel:NUMBER">Call NUMBER</a> -->
</div>`,
  ],
  [
    'the brand',
    'brand',
    { accent: '#1d3f72', radius: '0em' },
    ':root {\n  --bedside-accent: #1d3f72;\n  --bedside-radius: 0em;\n}',
  ],
  [
    'the files of the loader',
    'files',
    { file: 'loader.js', lang: 'ar', space: 'no' },
    'loader.js\nlang/ar.js\ntopics/legs/ar.js\npieces/base.js\npieces/help.js\ncheck.js',
  ],
  [
    'the files of another topic',
    'files',
    { topic: 'feet', lang: 'ar' },
    'bedside.js\nbedside.css\nlang/ar.js\ntopics/feet/en.js\ntopics/feet/ar.js\ntopics/feet/toes.svg\ncheck.js',
  ],
  [
    'no file of the topic where each widget has a document of the hospital’s own',
    'files',
    { widgets: ['seek-help'], topic: 'feet', lang: 'ar', ownHelp: '/knees/help.json' },
    'bedside.js\nbedside.css\nlang/ar.js\ncheck.js',
  ],
  [
    'a document of the hospital’s own, whose words nobody else knows',
    'widgets',
    {
      widgets: ['exercise-timer'],
      ...{ topic: 'feet', country: 'US', program: 'toes', rounds: '2', times: '1:00' },
      ...{ prescribed: 'yes', ownExercises: '/knees/exercises.json?v=2&w=3' },
    },
    `<bedside-exercise-timer
  id="bedside-timer"
  src="/knees/exercises.json?v=2&amp;w=3"
  prescribed
>
<!-- Your document's title, main advice and whom it is not for, as plain HTML: read until the widget is ready. -->
<p><a href="tel:911">Call 911</a></p>
</bedside-exercise-timer>`,
  ],
  [
    'the same without a number, as a div',
    'widgets',
    { widgets: ['seek-help'], ownHelp: '/h.json', system: 'stripping' },
    `<div data-bedside="seek-help" data-src="/h.json" data-level="soon">
<!-- Your document's title, main advice and whom it is not for, as plain HTML: read until the widget is ready. -->
<!-- Your hospital confirms the number: <a href="tel:NUMBER">Call NUMBER</a> -->
</div>`,
  ],
  [
    'the hashes of what was signed, with the sign-off on every tag',
    'widgets',
    {
      widgets: ['seek-help'],
      country: 'US',
      approved: 'Dr X',
      hash: `${'a'.repeat(43)} ${'b'.repeat(43)}`,
    },
    `<bedside-seek-help
  level="soon"
  approved-by="Dr X"
  approved-lang="en"
  approved-hash="${'a'.repeat(43)} ${'b'.repeat(43)}"
>
<p>bedside-seek-help en</p>
<p><a href="tel:911">Call 911</a></p>
</bedside-seek-help>`,
  ],
  [
    'no sign-off on the script beside hashes: it would sign all that the page shows',
    'script',
    { approved: 'Dr X', on: '2026-11-01', hash: 'a'.repeat(43), folder: '/b/' },
    `<script src="/b/bedside.js" integrity="sha384-bedside.js" crossorigin="anonymous" defer></script>`,
  ],
  [
    'a policy for documents here and on another server, and for those of chosen widgets alone',
    'policy',
    {
      widgets: ['article-card', 'risk-checklist', 'seek-help'],
      ...{ policy: 'csp', ownArticle: '/a.json', ownChecklist: 'c.json' },
      ...{ ownExercises: 'https://b.example/e.json', ownHelp: 'HTTPS://docs.example:8443/h.json' },
    },
    "Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self' HTTPS://docs.example:8443",
  ],
  [
    'a widget of another topic',
    'widgets',
    { topic: 'feet', widgets: ['risk-checklist'], country: 'US' },
    `<bedside-risk-checklist id="bedside-checklist" topic="feet">
<p>bedside-risk-checklist en</p>
<p><a href="tel:911">Call 911</a></p>
</bedside-risk-checklist>`,
  ],
  [
    'a div of another topic',
    'widgets',
    { topic: 'feet', widgets: ['seek-help'], country: 'US', system: 'drupal', level: 'urgent' },
    `<div data-bedside="seek-help" data-topic="feet" data-level="urgent">
<p>bedside-seek-help en</p>
<p><a href="tel:911">Call 911</a></p>
</div>`,
  ],
  [
    'a notice that speaks of what is there alone',
    'privacy',
    { widgets: ['article-card'] },
    'The health article on this page works in your browser. It sets no cookies and sends us nothing about you.',
  ],
];

describe('texts', () => {
  for (const [what, id, set, code] of table) it(what, () => assert.equal(text(id, set), code));

  it('follow the checklist and the timer where they are, and only there', () => {
    assert.match(
      text('widgets', {})!,
      /<bedside-seek-help level="soon" for="bedside-checklist bedside-timer">/,
    );
    assert.doesNotMatch(text('widgets', { widgets: ['seek-help'] })!, /for=/);
  });

  it('hold what a person typed as text, in every system', () => {
    const approved = `"><script>alert(1)</script>{{ 1 }}@x \u0d05`;
    const quoted =
      '&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&#123;&#123; 1 &#125;&#125;@x &#3333;';
    assert.ok(text('script', { approved })!.includes(`data-approved-by="${quoted}"`));
    assert.ok(text('script', { approved, system: 'sitecore' })!.includes('@@x'));
    const managed = text('script', { approved, system: 'tag-manager' })!;
    assert.equal(managed.match(/<\/?script/g)!.length, 2);
    assert.ok(managed.includes('"approvedLang": "en"'));
  });

  it('are ASCII, so that a page in any charset shows them right', () => {
    const all = texts(
      choices({ lang: 'ar', country: 'AE', approved: '\u0627', system: 'tag-manager' }),
      catalogue,
    );
    assert.ok(all.length > 4);
    for (const { id, code } of all) assert.match(code, /^[\n -~]*$/, id);
  });

  it('are none without a widget', () =>
    assert.deepEqual(texts(choices({ widgets: [] }), catalogue), []));
});

describe('notes', () => {
  it('name what is missing, and colours that are hard to read', () => {
    const has = (set: Partial<Choices>, words: RegExp) =>
      notes(choices(set)).some((note) => words.test(note));
    assert.equal(has({}, /no emergency number/), true);
    assert.equal(has({ country: 'IN' }, /no emergency number/), false);
    assert.equal(has({ country: 'IN' }, /Call every number/), true);
    assert.equal(has({}, /is a draft/), true);
    assert.equal(has({ approved: 'Dr X' }, /is a draft/), false);
    assert.equal(has({ on: '2026-12-01' }, /needs a name/), true);
    assert.equal(has({ hash: 'a'.repeat(43) }, /hash of what was signed needs a name/), true);
    assert.equal(has({ ownHelp: '/h.json' }, /Write the words between the tags/), true);
    assert.equal(
      has({ ownHelp: '/h.json', widgets: ['article-card'] }, /Write the words between/),
      false,
    );
    assert.equal(has({ accent: '#ffd700' }, /accent.*contrast of 1\.4:1\. It needs 4\.5:1/), true);
    assert.equal(has({ accent: '#1d3f72' }, /contrast/), false);
  });

  it('count contrast as WCAG does', () => {
    assert.equal(contrast('#000', '#ffffff'), 21);
    assert.equal(contrast('#777777', '#fff').toFixed(2), '4.48');
  });
});

describe('the preview', () => {
  it('says where a document of the hospital’s own stands, and asks for none', () => {
    const page = previewPage(choices({ ownHelp: '/h.json?a&b', topic: 'feet' }), catalogue);
    assert.doesNotMatch(page, /<bedside-seek-help/);
    assert.doesNotMatch(page, / src="[^"]*json/);
    assert.match(page, /your own document, \/h\.json\?a&amp;b\./);
    assert.match(page, /<bedside-article-card[^>]* topic="feet"/);
  });

  it('takes the files beside its folder, those of another topic and its language too', () => {
    const page = previewPage(
      choices({ topic: 'feet', lang: 'ar', widgets: ['article-card'] }),
      catalogue,
    );
    for (const file of ['bedside.js', 'lang/ar.js', 'topics/feet/en.js', 'topics/feet/ar.js'])
      assert.ok(page.includes(`src="../${file}"`), file);
    assert.match(page, /<bedside-article-card[^>]* topic="feet"/);
    assert.doesNotMatch(page, /https?:|integrity/);
  });
});
