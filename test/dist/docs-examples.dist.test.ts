/** The examples of docs/web-teams.md and docs/documents.md: what a web team pastes compiles and runs. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { root } from '../../.scripts/root.mjs';
import { en } from '../../src/i18n/en.js';
import { tags } from '../../src/model/widgets.js';
import { some } from '../some.js';
import { documentedSnippet } from '../../.scripts/integrity.mjs';
import { compilerSays } from './compiler.js';
import { press, statusOf, tick } from './person.js';
import { allFour, Host, hostPage, rendered, settled, warningsOf } from './host-page.js';

const docs = ['docs/web-teams.md', 'docs/documents.md', 'README.md'].map((page) =>
  readFileSync(join(root, page), 'utf8'),
);
const blocks = (language: string) =>
  docs.flatMap((page) =>
    [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))].map(
      ([, code]) => code!,
    ),
  );

declare global {
  interface Window {
    dataLayer?: object[];
  }
}

let host: Host;
let folder = '';
before(async () => {
  host = await Host.open();
  folder = mkdtempSync(join(tmpdir(), 'bedside-docs-'));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules/bedside-widgets'), 'dir');
});
after(async () => {
  rmSync(folder, { recursive: true, force: true });
  await host.close();
});

const scripts = [...blocks('js'), ...blocks('ts')];

test('each script compiles under strict', () => {
  // An app imports; a page has the one global of bedside.js.
  writeFileSync(
    join(folder, 'page.d.ts'),
    `import type { BedsideGlobal } from 'bedside-widgets';
     declare global {
       const bedside: BedsideGlobal;
       interface Window { dataLayer?: object[] }
     }`,
  );
  const files = some(scripts).map((code, i) => {
    writeFileSync(join(folder, `example-${i}.ts`), `import 'bedside-widgets/all.js';\n${code}`);
    return `example-${i}.ts`;
  });
  const options = { module: 'esnext', moduleResolution: 'bundler' };
  assert.deepEqual(compilerSays(folder, ['page.d.ts', ...files], options), []);
});

test('each script runs on a page, before and after its widgets', async () => {
  for (const code of some(scripts)) {
    const tag = '<script src="/dist/bedside.js"></script>';
    const own = `<script>${code}</script>`;
    const seen = await host.visit(hostPage(tag + own, allFour + own));
    await rendered(seen.page);
    assert.deepEqual(seen.errors, [], code);
    assert.deepEqual(warningsOf(seen), [], code);
    await seen.context.close();
  }
});

test('the one for a tag manager tells that an exercise began and ended, and no answer', async () => {
  const example = scripts.filter((code) => code.includes('dataLayer'));
  assert.equal(example.length, 1);
  const timer = '<bedside-exercise-timer get-ready="0"><p>Exercises</p></bedside-exercise-timer>';
  const checklist = '<bedside-risk-checklist layout="list"><p>Signs</p></bedside-risk-checklist>';
  const seen = await host.visit(
    hostPage(
      `<script>${example[0]!}</script><script src="/dist/bedside.js" data-country="IN"></script>`,
      `${timer}${checklist}<bedside-seek-help dismissible><p>Help</p></bedside-seek-help>`,
    ),
  );
  await rendered(seen.page, tags.slice(1));
  const heard = await seen.page.evaluateHandle(
    (names) => {
      const list: string[] = [];
      names.forEach((name) => document.addEventListener(name, ({ type }) => list.push(type)));
      return list;
    },
    ['bedside-change', 'bedside-result', 'bedside-stop', 'bedside-help'],
  );
  const list = seen.page.locator(tags[2]!);
  await tick(list, 'goes numb most');
  await press(list, en.showList);
  await press(seen.page.locator('bedside-seek-help'), en.dismiss);
  const exercise = seen.page.locator('bedside-exercise-timer');
  await press(exercise, en.start);
  while ((await statusOf(seen.page)) === 'checking') await press(exercise, en.no);
  await press(exercise, en.begin);
  await press(exercise, en.stop);
  // What was not to be told did happen.
  assert.deepEqual(
    new Set(await heard.jsonValue()),
    new Set(['bedside-change', 'bedside-result', 'bedside-help', 'bedside-stop']),
  );
  assert.deepEqual(await seen.page.evaluate(() => window.dataLayer), [
    ...['bedside-ready', 'bedside-ready', 'bedside-ready', 'bedside-start'].map((event) => ({
      event,
    })),
  ]);
  assert.deepEqual(seen.errors, []);
  await seen.context.close();
});

describe('each piece of markup is drawn without a complaint', () => {
  const own = blocks('json').find((text) => text.includes('"leg-clinic"'))!;
  /** The hospital's addresses are the test's here. */
  const onHost = (html: string) =>
    html
      .replace(/\/bedside\/[\d.]+\//g, '/dist/')
      .replace('/health/leg-clinic.json', '/host/leg-clinic.json')
      // The hash is that of the release: integrity.dist.test.ts holds it to the file.
      .replace(/\n\s*integrity="[^"]*"/, '');

  for (const block of some(blocks('html')))
    test(block.split('\n').slice(0, 3).join(' ').slice(0, 80), async () => {
      host.put('leg-clinic.json', own);
      const html = onHost(block);
      const used = tags.filter(
        (tag) => html.includes(`<${tag}`) || html.includes(`"${tag.slice(8)}"`),
      );
      const hasScript = /<script[^>]*src="\/dist\/(?!check)/.test(html);
      // A module for one tag.
      const [, one] = /define\/(bedside-[a-z-]+)\.js/.exec(html) ?? [];
      const wanted = one ? [one] : used.length > 0 ? used : tags;
      const rest = used.length > 0 ? '' : allFour;
      const script = hasScript ? '' : '<script src="/dist/bedside.js" data-country="IN"></script>';
      const seen = await host.visit(hostPage(script, used.length > 0 ? html : `${rest}${html}`));
      // The loader brings what a reader comes near.
      for (const tag of wanted) {
        await seen.page
          .locator(tag)
          .first()
          .scrollIntoViewIfNeeded()
          .catch(() => undefined);
        await rendered(seen.page, [tag]);
      }
      await settled(seen.page);
      assert.deepEqual(seen.errors, []);
      assert.deepEqual(seen.messages('error'), []);
      assert.deepEqual(
        warningsOf(seen).filter((text) => !/no settings were found/.test(text)),
        [],
      );
      await seen.context.close();
    });

  test('the one with a hash is among them', () => {
    assert.ok(blocks('html').some((block) => documentedSnippet()!.includes(block)));
  });
});
