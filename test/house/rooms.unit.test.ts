/** A rule that stopped biting would be noticed by nobody: each ban is shown something to bite. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import stylelint from 'stylelint';
import tseslint from 'typescript-eslint';

const root = fileURLToPath(new URL('../..', import.meta.url));

const imports = '@typescript-eslint/no-restricted-imports';
const syntax = 'no-restricted-syntax';
const names = 'no-restricted-globals';

/** In the file, this code, breaks this rule. */
const banned: [file: string, code: string, rule: string][] = [
  ['src/model/a.ts', `import '../i18n/en.js';`, imports],
  ['src/model/a.ts', `import type { TemplateResult } from 'lit';`, imports],
  ['src/model/a.ts', `export * from '../platform/chimes.js';`, imports],
  ['src/model/a.ts', `import './../platform/chimes.js';`, imports],
  ['src/content/leg/en/help.ts', `import { choice } from '../../../model/schema.js';`, imports],
  ['src/content/leg/en/help.ts', `import '../../../i18n/en.js';`, imports],
  ['src/i18n/en.ts', `import { helpLevels } from '../model/document.js';`, imports],
  ['src/i18n/en.ts', `import '../platform/languages.js';`, imports],
  ['src/styles/a.ts', `import '../model/document.js';`, imports],
  ['src/platform/a.ts', `import '../controllers/words.js';`, imports],
  ['src/platform/a.ts', `import article from '../content/a/en/article.js';`, imports],
  ['src/platform/a.ts', `import { html } from 'lit';`, imports],
  ['src/fallback/a.ts', `import { en } from '../i18n/en.js';`, imports],
  ['src/fallback/a.ts', `import '../content/leg/en/help.js';`, imports],
  ['src/fallback/a.ts', `import '../platform/languages.js';`, imports],
  ['src/shipped/a.ts', `import { en } from '../i18n/en.js';`, imports],
  ['src/shipped/a.ts', `import '../platform/languages.js';`, imports],
  ['src/controllers/a.ts', `import '../parts/disclosure.js';`, imports],
  ['src/controllers/a.ts', `import '../content/leg/en/help.js';`, imports],
  ['src/parts/a.ts', `import '../controllers/words.js';`, imports],
  ['src/parts/a.ts', `import '../components/seek-help/seek-help.js';`, imports],
  ['src/components/seek-help/a.ts', `import '../exercise-timer/exercise-timer.js';`, imports],
  ['src/components/seek-help/a.ts', `import '../../define/bedside-seek-help.js';`, imports],
  ['src/components/seek-help/a.ts', `import '../../content/leg/en/help.js';`, imports],
  ['src/define/a.ts', `import '../parts/disclosure.js';`, imports],
  ['src/rest/a.ts', `import '../components/a/a.js';`, imports],
  ['src/rest/a.ts', `import '../define/bedside-seek-help.js';`, imports],
  ['src/parts/a.ts', 'css`@media (width < 22em) { p { margin: 0 } }`;', syntax],
  [
    'src/components/a/a.ts',
    'css`a { b: c } @container frame (height < 9em) { p { d: e } }`;',
    syntax,
  ],
  ['src/lang/ml.ts', `import '../components/seek-help/seek-help.js';`, imports],
  ['src/studio/page/a.ts', `import '../../components/seek-help/seek-help.js';`, imports],
  ['src/studio/snippet/a.ts', `import '../../i18n/en.js';`, imports],
  ['src/components/seek-help/a.ts', `import '../../studio/snippet/texts.js';`, imports],
  ['src/index.ts', `import './define/bedside-seek-help.js';`, imports],
  ['src/index.ts', `import './content/leg/en/help.js';`, imports],
  ['src/all.ts', `import './components/seek-help/seek-help.js';`, imports],
  ['src/loader.ts', `import 'lit';`, imports],
  ['src/parts/a.ts', `import { styleMap } from 'lit/directives/style-map.js';`, imports],
  ['src/parts/a.ts', `import { unsafeHTML } from 'lit/directives/unsafe-html.js';`, imports],
  ['src/components/a/a.ts', 'class A { renderWidget() { this.#shown = 1; } }', syntax],
  ['src/components/a/a.ts', 'class A { renderWidget() { this.shown = 1; } }', syntax],
  ['src/components/a/a.ts', 'class A { renderWidget() { this.count++; } }', syntax],
  ['src/components/a/a.ts', "class A { renderWidget() { this.warn('x'); } }", syntax],
  ['src/components/a/a.ts', "class A { renderWidget() { warnOnce(this, 'x'); } }", syntax],
  ['src/components/a/a.ts', "class A { renderWidget() { console.warn('x'); } }", syntax],
  ['src/components/a/a.ts', "class A { renderWidget() { safeHref(this, 'href', 'x'); } }", syntax],
  ['src/controllers/a.ts', "class A { render() { warnOnce(this, 'x'); } }", syntax],
  ['src/parts/a.ts', `await import('./b.js');`, syntax],
  ['src/parts/a.ts', `new OnUse(() => import('../platform/b.js'));`, syntax],
  ['src/parts/a.ts', 'new OnUse(() => import(`./${name}.js`));', syntax],
  ['src/parts/a.ts', 'html`<p style="color: red"></p>`;', syntax],
  ['src/parts/a.ts', 'html`<p style=${x}></p>`;', syntax],
  ['src/parts/a.ts', 'html`<p class=${x} .style=${y}></p>`;', syntax],
  ['src/parts/a.ts', 'svg`<g\n  style="fill: red"></g>`;', syntax],
  ['src/parts/a.ts', 'html`<style>p { color: red }</style>`;', syntax],
  ['src/parts/a.ts', `element.setAttribute('style', 'color: red');`, syntax],
  ['src/parts/a.ts', `Array.from(list, (x) => x);`, syntax],
  ['src/parts/a.ts', `for (const [i, x] of list.entries()) use(i, x);`, syntax],
  ['src/parts/a.ts', `for (const i in list) use(i);`, syntax],
  ['src/platform/a.ts', `class StepEvent extends Event {}`, syntax],
  ['src/platform/a.ts', `export const StepEvent = class extends CustomEvent {};`, syntax],
  ['src/platform/a.ts', `localStorage.setItem('a', 'b');`, names],
  ['src/loader.ts', `for (const i in list) use(i);`, syntax],
  ['src/model/a.ts', `export const f = (document) => document.id;`, syntax],
  ['src/controllers/a.ts', `const document = x;`, syntax],
  ['src/controllers/a.ts', `const { document } = x;`, syntax],
  ['src/model/a.ts', `Date.now();`, syntax],
  ['src/model/a.ts', `const clock = Date.now;`, syntax],
  ['src/model/a.ts', `new Date();`, syntax],
  ['src/model/a.ts', `Date();`, syntax],
  ['src/model/a.ts', `Math.random();`, syntax],
  ['src/model/a.ts', `performance.now();`, names],
  ['src/model/a.ts', `for (const i in list) use(i);`, syntax],
  ['src/parts/a.ts', `console.log('a');`, 'no-console'],
  ['src/define/a.ts', `import '../../stories/examples/device.js';`, imports],
  ['test/components/a.ts', `import '../../stories/stage/stage.js';`, imports],
  [
    'test/components/a.ts',
    `for (const at of all(card, 'a')) expect(at.href).to.equal('');`,
    syntax,
  ],
  ['test/components/a.ts', `for (const at of card.children) { expect(at).to.equal(''); }`, syntax],
  ['test/model/a.ts', `for (const [one] of text.matchAll(/a/g)) assert.equal(one, 'a');`, syntax],
  ['test/model/a.ts', `assert.ok(list.filter(isBad).every(isKnown));`, syntax],
];

/** The same files may do this: a rule that bites everything guards nothing. */
const allowed: [file: string, code: string][] = [
  [
    'src/model/a.ts',
    `import './document.js'; new Date(0); export const f = (now) => new Date(now);`,
  ],
  ['src/content/leg/en/help.ts', `import type { A } from '../../../model/help-document.js';`],
  ['src/content/leg/en/help.ts', `import { who } from '../sources.js';`],
  ['src/i18n/en.ts', `import type { HelpLevel } from '../model/document.js';`],
  ['src/styles/a.ts', `import { css } from 'lit';`],
  ['src/parts/a.ts', 'css`@media (forced-colors: active) { p { min-width: 0 } }`;'],
  ['src/platform/a.ts', `import type { Messages } from '../i18n/en.js'; Date.now();`],
  ['src/fallback/a.ts', `import '../model/message-text.js'; import './markup.js';`],
  ['src/fallback/a.ts', `import type { Messages } from '../i18n/en.js';`],
  ['src/shipped/a.ts', `import '../model/widgets.js'; import './b.js';`],
  ['src/controllers/a.ts', `import '../platform/languages.js'; import './words.js'; import 'lit';`],
  ['src/parts/a.ts', `import '../styles/reset.js'; import './disclosure.js';`],
  ['src/parts/a.ts', `import { ref } from 'lit/directives/ref.js';`],
  ['src/parts/a.ts', 'Object.entries(x); Array.from(x); html`<p class="style">x</p>`;'],
  ['src/components/seek-help/a.ts', `import '../../parts/disclosure.js'; import './view.js';`],
  ['src/define/a.ts', `import '../components/a/a.js'; import '../content/leg/en/help.js';`],
  ['src/define/a.ts', `import '../rest/article-rest.js';`],
  ['src/rest/a.ts', `import '../content/leg/en/article.js'; import './b.js';`],
  ['src/lang/ml.ts', `import '../content/leg/ml/help.js'; import '../i18n/ml.js';`],
  [
    'src/studio/page/a.ts',
    `import '../snippet/a.js'; import '../../model/widgets.js'; import 'lit';`,
  ],
  ['src/index.ts', `export * from './components/seek-help/seek-help.js';`],
  ['src/all.ts', `import './define/bedside-seek-help.js';`],
  ['src/parts/a.ts', `new OnUse(() => import('./b.js'));`],
  ['src/loader.ts', `await import('./define/bedside-seek-help.js');`],
  ['src/controllers/a.ts', `const { hidden } = document; const y = { document: x };`],
  ['src/parts/a.ts', `console.error('a'); console.warn('b');`],
  ['test/components/a.ts', `import '../../stories/examples/device.js';`],
  ['test/stories/a.ts', `import '../../stories/stage/contrast.js';`],
  ['test/components/a.ts', `for (const at of some(all(card, 'a'))) expect(at).to.equal('');`],
  ['test/components/a.ts', `for (const at of all(card, 'details')) at.open = true;`],
];

// The snippets are no files on the disk, so there are no types for them: rules that need types are off.
const eslint = new ESLint({
  cwd: root,
  overrideConfig: [
    { files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked },
    { linterOptions: { reportUnusedDisableDirectives: 'off' } },
  ] as ESLint.Options['overrideConfig'],
});

const ours = new Set([imports, syntax, names, 'no-console']);

/** The snippets of a file as one text, and the lines that each of them has in it. */
const fileOf = (path: string) => {
  const snippets = [...banned, ...allowed].filter(([file]) => file === path);
  let line = 1;
  const lines = new Map<string, { from: number; to: number }>();
  for (const [, code] of snippets) {
    const to = line + code.split('\n').length - 1;
    lines.set(code, { from: line, to });
    line = to + 1;
  }
  return { text: snippets.map(([, code]) => code).join('\n'), lines };
};

/** The project's rules that each snippet breaks, by file and code. */
const broken = new Map<string, string[]>();
const keyOf = (file: string, code: string) => `${file}: ${code}`;

for (const file of new Set([...banned, ...allowed].map(([path]) => path))) {
  const { text, lines } = fileOf(file);
  const [result] = await eslint.lintText(text, { filePath: file });
  const messages = result!.messages;
  const fatal = messages.find((message) => message.fatal);
  assert.equal(fatal?.message, undefined, `${file} can be read`);
  for (const [code, { from, to }] of lines)
    broken.set(
      keyOf(file, code),
      messages
        .filter(({ line }) => line >= from && line <= to)
        .map(({ ruleId }) => ruleId ?? '')
        .filter((id) => ours.has(id)),
    );
}

describe('what the linter refuses', () => {
  for (const [file, code, rule] of banned) {
    it(`${file}: ${code}`, () => {
      assert.deepEqual([...new Set(broken.get(keyOf(file, code)))], [rule]);
    });
  }
});

describe('what the linter lets through', () => {
  for (const [file, code] of allowed) {
    it(`${file}: ${code}`, () => {
      assert.deepEqual(broken.get(keyOf(file, code)), []);
    });
  }
});

describe('what the style linter refuses', () => {
  const rules = async (file: string, declaration: string) => {
    const code = `import { css } from 'lit';\nexport const a = css\`\n  p {\n    ${declaration}\n  }\n\`;\n`;
    const { results } = await stylelint.lint({ cwd: root, code, codeFilename: `${root}${file}` });
    return results.flatMap((result) => result.warnings.map((warning) => warning.rule));
  };

  it('rem', async () => {
    assert.deepEqual(await rules('src/parts/a.ts', 'margin: 1rem;'), ['unit-disallowed-list']);
  });

  it('!important outside the reset', async () => {
    const line = 'margin: 1em !important;';
    assert.deepEqual(await rules('src/parts/a.ts', line), ['declaration-no-important']);
    assert.deepEqual(await rules('src/styles/a.ts', line), []);
  });

  it('nothing in a plain rule', async () => {
    assert.deepEqual(await rules('src/parts/a.ts', 'margin: 1em;'), []);
  });
});
