/** What an app gets that imports the package where there is no page, or not yet: classes, settings. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { root } from '../.scripts/root.mjs';

/**
 * Runs in a process of its own. All that could have an effect on a page is there, and notes that it
 * was used: as in a worker, or in an app's tests with a made-up document.
 */
const recorded = (entry: string, then: string): string[] => {
  const code = `
    const effects = [];
    const note = (name) => function () { effects.push(new.target ? 'new ' + name : name); return {}; };
    for (const name of [
      'addEventListener', 'matchMedia', 'MutationObserver', 'IntersectionObserver', 'ResizeObserver',
      'setTimeout', 'setInterval', 'setImmediate', 'requestAnimationFrame', 'requestIdleCallback',
      'fetch', 'Audio', 'AudioContext', 'SpeechSynthesisUtterance', 'CSSStyleSheet',
    ]) globalThis[name] = note(name);
    // Lit looks at these two as it starts.
    const ofLit = { createTreeWalker: () => ({}), createComment: () => ({}) };
    const noting = (name, known) => new Proxy(known, {
      get: (all, key) => all[key] ?? (effects.push(name + '.' + String(key)), undefined),
      set: (_, key) => effects.push(name + '.' + String(key) + ' =') > 0,
    });
    globalThis.document = noting('document', ofLit);
    for (const name of ['sessionStorage', 'localStorage', 'speechSynthesis', 'history'])
      Object.defineProperty(globalThis, name, { value: noting(name, {}) });
    const lib = await import('./src/${entry}');
    ${then}
    console.log(JSON.stringify(effects));`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', code],
    { cwd: root, encoding: 'utf8' },
  );
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout) as string[];
};

test('an import of the package has no effect on the page, nor have settings and languages', () => {
  assert.deepEqual(
    recorded(
      'index.ts',
      `lib.configure({ country: 'IN', phone: '0471 000 0000' });
       lib.addLanguage({ lang: 'tlh' });`,
    ),
    [],
  );
});

test('the record is no blank: an import of a tag looks at the document', () => {
  assert.ok(recorded('define/bedside-seek-help.ts', '').includes('document.contentType'));
});
