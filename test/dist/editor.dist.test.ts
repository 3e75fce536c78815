/** The document editor, as a physiotherapist uses it: from a file of the hospital to a signed one on a page. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Download, Page } from 'playwright-core';
import { root } from '../../.scripts/root.mjs';
import { some } from '../some.js';
import { axeFindsNothing } from './axe.js';
import { Host, hostPage, settled, type Seen } from './host-page.js';

/** A list of a hospital: own words, one source, nobody has signed it. */
const backPain = {
  kind: 'checklist',
  id: 'back-pain',
  lang: 'en',
  version: '1.0',
  title: 'Back pain: what to tell us',
  review: {
    status: 'draft',
    due: '2027-11-29',
    judgements: ['Which signs are asked for.'],
  },
  sources: [{ id: 'class', title: 'Handout of our back class' }],
  intro: 'Tick what is true for you. Take the list to your visit.',
  notFor: 'Not for children: ask a doctor.',
  groups: [
    {
      id: 'now',
      heading: 'Is one of these true now?',
      redFlags: true,
      items: [
        {
          id: 'cannot-stand',
          text: 'I cannot stand up',
          help: 'emergency',
          advice: 'Sit or lie down first.',
          sources: ['class'],
        },
      ],
    },
    {
      id: 'back',
      heading: 'Your back',
      items: [
        {
          id: 'fall',
          text: 'It began with a fall',
          help: 'soon',
          advice: 'Tell us how you fell.',
          sources: ['class'],
        },
        {
          id: 'lifting',
          text: 'I lift heavy things at work',
          help: 'self-care',
          advice: 'Tell us what you lift.',
          sources: ['class'],
        },
      ],
    },
  ],
  questionsToAsk: ['What can I do at work?'],
  disclaimer: 'This list cannot tell what is wrong.',
};

const fileOf = (content: unknown, name = 'back-pain.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
});

const editorPage = '/dist/studio/editor.html';

let host: Host;
before(async () => {
  host = await Host.open();
  host.headersOf(editorPage, { 'Content-Security-Policy': "default-src 'self'" });
});
after(() => host.close());

/** The element of an id with dots in it. */
const at = (page: Page, id: string) => page.locator(`[id="${id}"]`);

const openList = async (content: unknown = backPain): Promise<Seen> => {
  const seen = await host.go(host.url + editorPage);
  await at(seen.page, 'file').setInputFiles(fileOf(content));
  await at(seen.page, 'at-title').waitFor();
  return seen;
};

const unfold = async (page: Page, ...places: string[]) => {
  for (const place of places) await at(page, `fold-${place}`).press('Enter');
};

const goToStep = async (page: Page, name: string) => {
  await page.getByRole('navigation').getByRole('link', { name }).press('Enter');
  await page.locator(`[data-step] h2`, { hasText: name }).waitFor();
};

const said = (page: Page, words: string | RegExp) =>
  page.getByRole('status').filter({ hasText: words }).waitFor();

const focusId = (page: Page) => page.evaluate(() => document.activeElement?.id);

const textOf = async (download: Download) => readFileSync(await download.path(), 'utf8');

describe('the editor', () => {
  test('a list is opened, broken, mended, translated, signed, and shown by an empty page', async () => {
    const seen = await openList();
    const { page } = seen;
    const list = page.frameLocator('iframe').locator('bedside-risk-checklist');
    await list.locator('[part~=title]', { hasText: 'Back pain' }).waitFor();

    // Broken: the place says so, the list of faults leads there, and the preview stays.
    const text = 'at-groups.0.items.0.text';
    await unfold(page, 'groups.0', 'groups.0.items.0');
    await at(page, text).fill('');
    await at(page, `${text}-problems`).filter({ hasText: 'Text is empty.' }).waitFor();
    await at(page, 'counts').filter({ hasText: '1 to fill in' }).waitFor();
    await at(page, 'preview-state').filter({ hasText: 'stands in brackets' }).waitFor();
    await list.getByText('[Text]').first().waitFor();
    await goToStep(page, 'Sign');
    await at(page, 'sign-faults').waitFor();
    await goToStep(page, 'Check');
    await page.locator('.problems .error a').press('Enter');
    await page.waitForFunction((id) => document.activeElement?.id === id, text);

    // Mended: first by undo, then in other words.
    await at(page, 'undo').press('Enter');
    await said(page, 'Undone.');
    assert.equal(await at(page, text).inputValue(), 'I cannot stand up');
    assert.equal(await focusId(page), 'undo');
    await at(page, text).fill('I cannot get up');
    await list.getByText('I cannot get up').first().waitFor();
    await at(page, 'counts').filter({ hasText: 'Nothing was found.' }).waitFor();

    // Two items in another language; the rest stays English.
    await goToStep(page, 'Translate');
    await at(page, 'to').selectOption('ml');
    await page.getByRole('button', { name: 'Begin' }).press('Enter');
    await at(page, 'text-of-title').fill('നടുവേദന');
    await at(page, 'text-of-groups.now.items.cannot-stand.text').fill('എഴുന്നേൽക്കാൻ കഴിയുന്നില്ല');
    await at(page, 'progress-text').filter({ hasText: 'Malayalam: 2 of ' }).waitFor();
    await list.locator('[part~=title]', { hasText: 'നടുവേദന' }).waitFor();
    await at(page, 'undo').press('Enter');
    await said(page, 'Undone, in the translation.');
    const second = at(page, 'text-of-groups.now.items.cannot-stand.text');
    assert.equal(await second.inputValue(), '');
    await at(page, 'redo').press('Enter');
    await said(page, 'Done again, in the translation.');
    assert.equal(await second.inputValue(), 'എഴുന്നേൽക്കാൻ കഴിയുന്നില്ല');
    const [translated] = await Promise.all([
      page.waitForEvent('download'),
      at(page, 'download-translated').press('Enter'),
    ]);
    assert.equal(translated.suggestedFilename(), 'back-pain.checklist.ml.json');
    const inMalayalam = JSON.parse(await textOf(translated)) as typeof backPain;
    assert.equal(inMalayalam.lang, 'ml');
    assert.equal(inMalayalam.groups[0]!.items[0]!.text, 'എഴുന്നേൽക്കാൻ കഴിയുന്നില്ല');
    assert.deepEqual(inMalayalam.groups[1], backPain.groups[1]);

    // Compared with what was there, safety words first, and signed.
    await goToStep(page, 'Sign');
    await at(page, 'before').setInputFiles(fileOf(backPain, 'signed-before.json'));
    const change = page.locator('.step .changes .is-safety').first();
    await change.filter({ hasText: 'I cannot get up' }).waitFor();
    assert.equal(await change.locator('del').textContent(), 'I cannot stand up');
    await page.getByRole('button', { name: 'Sign and download' }).press('Enter');
    await at(page, 'sign-name-problem').waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'sign-name');
    await at(page, 'sign-name').fill('Dr Asha Nair');
    await at(page, 'sign-role').fill('Physiotherapist');
    await at(page, 'sign-date').fill('2026-11-29');
    await at(page, 'sign-due').fill('2027-11-29');
    await at(page, 'sign-version').fill('1.1');
    const [signed] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Sign and download' }).press('Enter'),
    ]);
    const file = await textOf(signed);
    const { review, version } = JSON.parse(file) as {
      review: Record<string, unknown>;
      version: string;
    };
    assert.equal(version, '1.1');
    assert.deepEqual(
      { ...review, approvedHash: undefined },
      {
        status: 'approved',
        by: 'Dr Asha Nair, Physiotherapist',
        on: '2026-11-29',
        due: '2027-11-29',
        judgements: ['Which signs are asked for.'],
        approvedHash: undefined,
      },
    );
    assert.match(review['approvedHash'] as string, /^[\w-]{43}$/);
    await at(page, 'signed').waitFor();
    await at(page, 'standing').filter({ hasText: 'the words that were signed' }).waitFor();

    // Another word needs another version.
    await goToStep(page, 'Write');
    await at(page, 'at-intro').fill('Tick what is true.');
    await goToStep(page, 'Sign');
    await at(page, 'standing').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Sign and download' }).press('Enter');
    await at(page, 'sign-version-problem').filter({ hasText: 'Version 1.1 was signed' }).waitFor();
    await at(page, 'undo').press('Enter');
    await at(page, 'standing').filter({ hasText: 'the words that were signed' }).waitFor();

    // On a page of the hospital that has nothing else.
    await goToStep(page, 'Place');
    const tag = await at(page, 'text-tag').inputValue();
    assert.match(tag, /^<bedside-risk-checklist/);
    assert.match(
      (await page.getByRole('link', { name: 'snippet builder' }).getAttribute('href'))!,
      /^snippet\.html#widgets=risk-checklist&ownChecklist=%2Fhealth%2Fback-pain\.checklist\.en\.json&approved=Dr%20Asha%20Nair.*&hash=[\w-]{43}$/,
    );
    const path = host.put('health/back-pain.checklist.en.json', file);
    const hospital = await host.visit(
      hostPage(
        '<script src="/dist/bedside.js" defer></script>',
        tag.replace('/health/back-pain.checklist.en.json', path),
      ),
    );
    const shown = hospital.page.locator('bedside-risk-checklist');
    await shown.getByText('I cannot get up').first().waitFor();
    await shown.locator('[part~=foot]', { hasText: 'Dr Asha Nair' }).waitFor();
    assert.deepEqual(hospital.errors, []);
    await hospital.context.close();

    // Another word in the file, and it is nobody's signature any more.
    const changedPath = host.put('health/changed.json', file.replace('get up', 'get out'));
    const changed = await host.visit(
      hostPage(
        '<script src="/dist/bedside.js" defer></script>',
        tag.replace('/health/back-pain.checklist.en.json', changedPath),
      ),
    );
    const foot = changed.page.locator('bedside-risk-checklist [part~=foot]');
    await foot.filter({ hasText: 'Draft' }).waitFor();
    assert.doesNotMatch((await foot.textContent())!, /Dr Asha Nair/);
    await changed.context.close();

    // Nothing of it has left the page, or stayed in the browser.
    for (const url of some(seen.requests))
      assert.ok(url.startsWith(`${host.url}/dist/`) || url.startsWith('blob:'), url);
    assert.equal(await page.evaluate(() => localStorage.length), 0);
    assert.deepEqual(await seen.violations(), []);
    assert.deepEqual(seen.errors, []);
    assert.deepEqual(seen.messages('error'), []);
    await seen.context.close();
  });

  test('an entry is moved by keys and by buttons, with the focus and in words', async () => {
    const { page, context } = await openList();
    await unfold(page, 'groups.1');
    await at(page, 'fold-groups.1.items.0').press('Alt+ArrowDown');
    await said(page, 'Moved: It began with a fall, now 2 of 2.');
    assert.equal(await focusId(page), 'fold-groups.1.items.1');
    await page.keyboard.press('Alt+ArrowDown');
    await said(page, 'It began with a fall is last already.');
    await at(page, 'up-groups.1.items.1').press('Enter');
    await said(page, 'Moved: It began with a fall, now 1 of 2.');
    assert.equal(await focusId(page), 'up-groups.1.items.0');
    await at(page, 'remove-groups.1.items.0').press('Enter');
    await said(page, 'Removed: It began with a fall. Undo brings it back.');
    assert.equal(await focusId(page), 'remove-groups.1.items.0');
    await page.keyboard.press('Control+z');
    await said(page, 'Undone.');
    assert.equal(await at(page, 'fold-groups.1.items.0').innerText(), 'It began with a fall');
    assert.equal(await focusId(page), 'remove-groups.1.items.0');
    // What is new is open, has a short name of its own, and is asked for what it lacks.
    await page
      .locator('[id="at-groups.1.items"] > .buttons')
      .getByRole('button', { name: 'Add: item' })
      .press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'fold-groups.1.items.2');
    assert.equal(await at(page, 'at-groups.1.items.2.id').inputValue(), 'item-1');
    await at(page, 'at-groups.1.items.2.text-problems').waitFor();
    await context.close();
  });

  test('each screen of a timer can be gone to, and a word changes without leaving it', async () => {
    const { page, context, errors } = await host.go(host.url + editorPage);
    await at(page, 'topic-kind').selectOption('exercises');
    await page.getByRole('button', { name: 'Open a copy' }).press('Enter');
    const timer = page.frameLocator('iframe').locator('bedside-exercise-timer');
    const status = (wanted: string) =>
      page.waitForFunction((name) => {
        const frame = document.querySelector('iframe')!.contentDocument;
        const found = frame?.querySelector('bedside-exercise-timer') as unknown as
          { session?: { status: string } } | undefined;
        return found?.session?.status === name;
      }, wanted);
    await status('idle');
    await at(page, 'screen').selectOption('question');
    await status('checking');
    await at(page, 'screen').selectOption('running');
    await status('running');
    await unfold(page, 'programs.0', 'programs.0.steps.0');
    await at(page, 'at-programs.0.steps.0.title').fill('Up with your legs');
    await timer.locator('[part~=step-title]', { hasText: 'Up with your legs' }).waitFor();
    await status('running');
    await at(page, 'screen').selectOption('stop');
    await status('stopped');
    await at(page, 'theme').selectOption('dark');
    await at(page, 'preview-lang').selectOption('hi');
    await page.frameLocator('iframe').locator('html[lang=hi].dark').waitFor();
    assert.deepEqual(errors, []);
    await context.close();
  });

  test('from disk it opens a file that is dropped on it, and a built-in translation', async () => {
    const seen = await host.go(pathToFileURL(join(root, 'dist/studio/editor.html')).href);
    const { page } = seen;
    await page.evaluate((json) => {
      const files = new DataTransfer();
      files.items.add(new File([json], 'dropped.json'));
      document.body.dispatchEvent(
        new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }),
      );
    }, JSON.stringify(backPain));
    await at(page, 'at-title').waitFor();
    const frame = page.frameLocator('iframe');
    await frame.locator('bedside-risk-checklist [part~=title]').waitFor();
    await goToStep(page, 'Open');
    await at(page, 'topic-kind').selectOption('help');
    await page.getByRole('button', { name: 'Open a copy' }).press('Enter');
    await goToStep(page, 'Translate');
    await at(page, 'to').selectOption('ta');
    await page.getByRole('button', { name: 'Begin' }).press('Enter');
    await at(page, 'progress-text')
      .filter({ hasText: /^Tamil: (\d+) of \1 texts/ })
      .waitFor();
    await frame.locator('bedside-seek-help [lang|=ta], bedside-seek-help .root').first().waitFor();
    assert.deepEqual(seen.errors, []);
    await seen.context.close();
  });
});

describe('bad input', () => {
  const refused: [name: string, content: string, words: RegExp][] = [
    ['large.json', JSON.stringify({ ...backPain, intro: 'a'.repeat(5_000_000) }), /5 MB/],
    ['letter.pdf', '%PDF-1.7 ...', /is a PDF/],
    [
      'picture.svg',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>',
      /a picture/,
    ],
    ['page.html', '<!doctype html><script>alert(1)</script>', /a web page/],
    ['cut.json', JSON.stringify(backPain).slice(0, 200), /not complete JSON/],
    ['empty.json', '', /is empty/],
    ['other.json', '{"kind":"menu"}', /Allowed: article, exercises, checklist, help/],
  ];

  test('a file that is no document is refused in words, and another one opens', async () => {
    const { page, context, errors } = await host.go(host.url + editorPage);
    for (const [name, content, words] of refused) {
      await at(page, 'file').setInputFiles(fileOf(content, name));
      await at(page, 'file-problem').filter({ hasText: words }).filter({ hasText: name }).waitFor();
    }
    await at(page, 'file').setInputFiles(fileOf(backPain));
    await at(page, 'at-title').waitFor();
    assert.deepEqual(errors, []);
    await context.close();
  });

  test('an older signature, an address with script, and markup in words', async () => {
    const seen = await openList({
      ...backPain,
      review: { status: 'approved', by: 'Dr X', on: '2025-01-01' },
      sources: [{ id: 'class', title: '<img src=x onerror=alert(1)>', url: 'javascript:alert(1)' }],
    });
    const { page } = seen;
    await at(page, 'said-on-opening').filter({ hasText: 'sign it anew' }).waitFor();
    await at(page, 'counts').filter({ hasText: '1 fault' }).waitFor();
    await goToStep(page, 'Check');
    await page.locator('.problems .error a').press('Enter');
    await at(page, 'at-sources.0.url-problems').filter({ hasText: 'https://' }).waitFor();
    assert.equal(await page.locator('img').count(), 0);
    await page.locator('.empty', { hasText: 'appears here' }).waitFor();
    await at(page, 'at-sources.0.url').fill('https://hospital.example/class');
    await page.frameLocator('iframe').locator('bedside-risk-checklist [part~=title]').waitFor();
    assert.deepEqual(seen.errors, []);
    await seen.context.close();
  });

  test('a picture that is not found from here shows as its description, and one with script never', async () => {
    const knee = readFileSync(join(root, 'test/documents/hospital/knee-exercises.json'), 'utf8');
    const seen = await openList(JSON.parse(knee));
    const { page } = seen;
    const { alt } = (JSON.parse(knee) as { programs: { steps: { picture: { alt: string } }[] }[] })
      .programs[0]!.steps[0]!.picture;
    await page.setViewportSize({ width: 1440, height: 1000 });
    await at(page, 'preview-pictures').waitFor();
    await at(page, 'screen').selectOption('running');
    await page.frameLocator('iframe').getByText(alt).first().waitFor();
    await unfold(page, 'programs.0', 'programs.0.steps.0');
    await at(page, 'at-programs.0.steps.0.picture.src').fill('javascript:alert(1)');
    await at(page, 'at-programs.0.steps.0.picture.src-problems').waitFor();
    await at(page, 'preview-state').filter({ hasText: 'This is how it was before.' }).waitFor();
    assert.deepEqual(seen.errors, []);
    await seen.context.close();
  });

  test('a draft is kept when asked, offered after a closed browser, and one tab has it', async () => {
    const { page, context } = await openList();
    await at(page, 'keep').press('Space');
    await said(page, 'This browser keeps the draft');
    await at(page, 'at-title').fill('Back pain, our list');
    await page.waitForFunction(() =>
      Object.values(localStorage).some((kept) => String(kept).includes('Back pain, our list')),
    );

    // Another tab is told that it is open already, and takes it over.
    const second = await context.newPage();
    await second.goto(host.url + editorPage);
    await at(second, 'kept').filter({ hasText: 'open in another tab' }).waitFor();
    await second.getByRole('button', { name: 'Carry on with it' }).press('Enter');
    assert.equal(await at(second, 'at-title').inputValue(), 'Back pain, our list');
    await at(page, 'keep-problem').filter({ hasText: 'Another tab has taken over' }).waitFor();
    assert.equal(await at(page, 'keep').isChecked(), false);

    // Closed in the middle, without a farewell.
    await page.close();
    await second.close({ runBeforeUnload: false });
    const third = await context.newPage();
    await third.goto(host.url + editorPage);
    await at(third, 'kept').filter({ hasText: 'Back pain, our list' }).waitFor();
    await third.getByRole('button', { name: 'Carry on with it' }).press('Enter');
    assert.equal(await at(third, 'at-title').inputValue(), 'Back pain, our list');
    await at(third, 'keep').press('Space');
    await said(third, 'no longer kept');
    await third.waitForFunction(() => localStorage.length === 0);
    await context.close();
  });

  const storages: [name: string, before: () => void, words: string][] = [
    [
      'full',
      () => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      },
      'no room for the draft',
    ],
    [
      'blocked',
      () => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('blocked', 'SecurityError');
          },
        });
      },
      'keeps nothing for this page',
    ],
  ];
  for (const [name, before, words] of storages)
    test(`storage that is ${name}: the page says so and goes on`, async () => {
      const { page, context, errors } = await host.go(host.url + editorPage, { before });
      await at(page, 'file').setInputFiles(fileOf(backPain));
      await at(page, 'keep').press('Space');
      await at(page, 'keep-problem').filter({ hasText: words }).waitFor();
      assert.equal(await at(page, 'keep').isChecked(), false);
      await at(page, 'at-title').fill('Still here');
      await page
        .frameLocator('iframe')
        .locator('bedside-risk-checklist [part~=title]', { hasText: 'Still here' })
        .waitFor();
      assert.deepEqual(errors, []);
      await context.close();
    });
});

describe('pictures in the preview', () => {
  const hospital = join(root, 'test/documents/hospital');
  const knee = JSON.parse(readFileSync(join(hospital, 'knee-exercises.json'), 'utf8')) as {
    programs: { steps: { picture: { alt: string } }[] }[];
  };
  const { alt } = knee.programs[0]!.steps[0]!.picture;
  const fromDisk = pathToFileURL(join(root, 'dist/studio/editor.html')).href;
  const file = (name: string) => readFileSync(join(hospital, 'pictures', name));
  const picture = (name: string) => ({ name, mimeType: 'image/svg+xml', buffer: file(name) });

  /** The picture of the first step has come, from an address that begins like this. */
  const isShown = (page: Page, begin: string) =>
    page.waitForFunction((wanted) => {
      const timer = document
        .querySelector('iframe')!
        .contentDocument!.querySelector('bedside-exercise-timer')!;
      const image = timer.shadowRoot!.querySelector('img')!;
      return image.naturalWidth > 0 && image.src.startsWith(wanted);
    }, begin);

  const openKnee = async (address: string) => {
    const seen = await host.go(address, { viewport: { width: 1440, height: 1000 } });
    await at(seen.page, 'file').setInputFiles(fileOf(knee, 'knee.json'));
    await at(seen.page, 'preview-pictures').waitFor();
    await at(seen.page, 'screen').selectOption('running');
    return seen;
  };

  test('come from the server that the person names, and from none before', async () => {
    for (const name of ['sit.svg', 'sit-dark.svg'])
      host.put(`health/pictures/${name}`, file(name), { 'Content-Type': 'image/svg+xml' });
    const { page, context, requests, errors } = await openKnee(fromDisk);
    await page.frameLocator('iframe').getByText(alt).first().waitFor();
    const outside = () => requests.filter((url) => url.startsWith('http'));
    assert.deepEqual(outside(), []);
    await at(page, 'pictures-folder').fill('hospital');
    await at(page, 'pictures-folder').press('Tab');
    await at(page, 'pictures-folder-problem').filter({ hasText: 'https://' }).waitFor();
    // The folder, or a file in it; nothing is asked for while it is being typed.
    await at(page, 'pictures-folder').pressSequentially(`${host.url}/host/health`);
    assert.deepEqual(outside(), []);
    await at(page, 'pictures-folder').fill(`${host.url}/host/health/knee.json`);
    await at(page, 'pictures-folder').press('Tab');
    await isShown(page, `${host.url}/host/health/pictures/sit.svg`);
    assert.equal(await at(page, 'pictures-folder-problem').count(), 0);
    // The document keeps its own addresses.
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      at(page, 'download').press('Enter'),
    ]);
    assert.deepEqual(JSON.parse(await textOf(saved)), knee);
    assert.deepEqual(errors, []);
    await context.close();
  });

  test('come from this computer, chosen or dropped on the preview', async () => {
    const { page, context, requests, errors } = await openKnee(fromDisk);
    await at(page, 'pictures-own').setInputFiles([picture('sit.svg'), picture('heel.svg')]);
    await isShown(page, 'data:image/svg+xml');
    await said(page, 'In the preview: sit.svg, heel.svg.');
    await page.evaluate((text) => {
      const files = new DataTransfer();
      files.items.add(new File([text], 'other.svg', { type: 'image/svg+xml' }));
      const inside = document.querySelector('iframe')!.contentDocument!.body;
      const drop = { dataTransfer: files, bubbles: true, cancelable: true };
      inside.dispatchEvent(new DragEvent('drop', drop));
    }, file('stand.svg').toString());
    await said(page, 'The document names no file other.svg.');
    await at(page, 'pictures-here').filter({ hasText: 'sit.svg, heel.svg, other.svg' }).waitFor();
    await at(page, 'pictures-own').setInputFiles([
      { name: 'handout.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(9) },
    ]);
    await at(page, 'pictures-problem')
      .filter({ hasText: '\u201chandout.pdf\u201d is no picture and no film.' })
      .waitFor();
    await at(page, 'pictures-own').evaluate((input: HTMLInputElement) => {
      const files = new DataTransfer();
      files.items.add(new File([new Uint8Array(20_000_001)], 'huge.png', { type: 'image/png' }));
      input.files = files.files;
      input.dispatchEvent(new Event('change'));
    });
    await at(page, 'pictures-problem').filter({ hasText: 'at most 20.0 MB' }).waitFor();
    assert.deepEqual(
      requests.filter((url) => url.startsWith('http')),
      [],
    );
    assert.deepEqual(errors, []);
    await context.close();
  });

  test('films come from this computer too, with their captions', async () => {
    const article = JSON.parse(
      readFileSync(join(hospital, 'knee-class-article.json'), 'utf8'),
    ) as object;
    const video = {
      src: 'films/knee.webm',
      poster: 'pictures/sit.svg',
      alt: 'A knee goes straight.',
      captions: 'films/knee.vtt',
    };
    const blocks = [{ type: 'figure', caption: 'A knee', video }];
    const seen = await host.go(fromDisk, { viewport: { width: 1440, height: 1000 } });
    const { page, context, requests, errors } = seen;
    await at(page, 'file').setInputFiles(
      fileOf({ ...article, sections: [{ id: 'film', heading: 'Film', blocks }] }),
    );
    await at(page, 'screen').selectOption('full');
    const film = (name: string, mimeType: string) => ({
      name,
      mimeType,
      buffer: readFileSync(join(hospital, name)),
    });
    await at(page, 'pictures-own').setInputFiles([
      film('knee.webm', 'video/webm'),
      film('knee.vtt', 'text/vtt'),
      picture('sit.svg'),
    ]);
    await said(page, 'In the preview: knee.webm, knee.vtt, sit.svg.');
    const card = page.frameLocator('iframe').locator('bedside-article-card');
    await card.locator('[part~=show-video]').press('Enter');
    const player = card.locator('video');
    await player.evaluate((at: HTMLVideoElement) => at.play());
    await page.waitForFunction(() => {
      const [card] = document
        .querySelector('iframe')!
        .contentDocument!.getElementsByTagName('bedside-article-card');
      const at = card!.shadowRoot!.querySelector('video')!;
      return (
        at.videoWidth === 64 &&
        at.textTracks[0]!.cues?.length === 1 &&
        at.poster.startsWith('data:image/svg+xml')
      );
    });
    assert.equal(await card.locator('[data-lost]').count(), 0);
    assert.deepEqual(
      requests.filter((url) => url.startsWith('http')),
      [],
    );
    assert.deepEqual(errors, []);
    await context.close();
  });

  test('that the rules of the page keep away are told of, and show as their descriptions', async () => {
    const { page, context, errors } = await openKnee(host.url + editorPage);
    const elsewhere = host.url.replace('127.0.0.1', 'localhost');
    await at(page, 'pictures-folder').fill(`${elsewhere}/host/health/`);
    await at(page, 'pictures-folder').press('Tab');
    await at(page, 'pictures-blocked')
      .filter({ hasText: `img-src ${elsewhere}` })
      .waitFor();
    await page.frameLocator('iframe').getByText(alt).first().waitFor();
    await unfold(page, 'programs.0', 'programs.0.steps.0');
    for (const width of [320, 1440]) {
      await page.setViewportSize({ width, height: 1000 });
      await axeFindsNothing(page, `pictures, ${width} px`, ['iframe']);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
    }
    // From the editor's own server they may come.
    await at(page, 'pictures-folder').fill(`${host.url}/host/health/`);
    await at(page, 'pictures-folder').press('Tab');
    await at(page, 'pictures-blocked').waitFor({ state: 'detached' });
    assert.deepEqual(errors, []);
    await context.close();
  });
});

describe('a copy of one of ours', () => {
  test('offers its questions and steps by their words where a recording is added', async () => {
    const { page, context, errors } = await host.go(host.url + editorPage);
    await at(page, 'topic-kind').selectOption('exercises');
    await page.getByRole('button', { name: 'Open a copy' }).press('Enter');
    await unfold(page, '?');
    await at(page, 'ask-audio').press('Enter');
    const name = page.getByLabel('What the next recording says');
    const options = page.locator('datalist option');
    assert.equal(
      await options.filter({ hasText: 'Raise your legs' }).getAttribute('value'),
      'raise',
    );
    const count = await options.count();
    await name.fill('raise');
    await page.getByRole('button', { name: 'Add: audio' }).press('Enter');
    await page.getByLabel('raise: Raise your legs').fill('recordings/raise.mp3');
    assert.equal(await options.count(), count - 1, 'what is there is no longer offered');
    assert.deepEqual(errors, []);
    await context.close();
  });

  test('has its pictures in the preview, and on a page with the files that Place names', async () => {
    const seen = await host.go(host.url + editorPage, { viewport: { width: 1440, height: 1000 } });
    const { page } = seen;
    const topic = 'diabetes-foot-care';
    await at(page, 'topic').selectOption(topic);
    await at(page, 'topic-kind').selectOption('exercises');
    await page.getByRole('button', { name: 'Open a copy' }).press('Enter');
    await at(page, 'screen').selectOption('running');
    await page.waitForFunction((folder) => {
      const [timer] = document
        .querySelector('iframe')!
        .contentDocument!.getElementsByTagName('bedside-exercise-timer');
      const image = timer?.shadowRoot?.querySelector('img');
      return image && image.naturalWidth > 0 && image.src.includes(folder);
    }, `/dist/topics/${topic}/`);
    const [copy] = await Promise.all([
      page.waitForEvent('download'),
      at(page, 'download').press('Enter'),
    ]);
    const path = host.put('health/feet.json', await textOf(copy));
    await goToStep(page, 'Place');
    const files = await page.locator('#place-pictures code').allTextContents();
    await page.getByText(`you find them in topics/${topic}/ of the widgets' files.`).waitFor();
    assert.deepEqual(seen.errors, []);
    await seen.context.close();

    for (const file of some(files)) {
      assert.ok(file.startsWith(`${topic}/`), file);
      host.put(`health/${file}`, readFileSync(join(root, 'dist/topics', file)), {
        'Content-Type': 'image/svg+xml',
      });
    }
    const hospital = await host.visit(
      hostPage(
        '<script src="/dist/bedside.js" defer></script>',
        `<bedside-exercise-timer src="${path}"><p>Feet</p></bedside-exercise-timer>`,
      ),
    );
    await hospital.page.locator('bedside-exercise-timer').scrollIntoViewIfNeeded();
    await hospital.page.waitForFunction(() => {
      const [timer] = document.getElementsByTagName('bedside-exercise-timer');
      const images = [...timer!.shadowRoot!.querySelectorAll('img')].filter((image) =>
        image.checkVisibility(),
      );
      return images.length > 0 && images.every(({ naturalWidth }) => naturalWidth > 0);
    });
    assert.deepEqual(hospital.errors, []);
    await hospital.context.close();
  });
});

describe('a topic from nothing', () => {
  test('exercises with a picture are written, signed, and shown signed by a page', async () => {
    const svg = readFileSync(join(root, 'test/documents/hospital/pictures/straight.svg'));
    const seen = await host.go(host.url + editorPage, { viewport: { width: 1440, height: 1000 } });
    const { page } = seen;
    await at(page, 'empty-kind').selectOption('exercises');
    await page.getByRole('button', { name: 'Begin' }).press('Enter');
    // The widget is there at once, with the names of what is to be written; nothing is called a fault.
    const timer = page.frameLocator('iframe').locator('bedside-exercise-timer');
    await timer.getByText('[Summary]').first().waitFor();
    await at(page, 'counts')
      .filter({ hasText: /^\d+ to fill in, \d+ hints$/ })
      .waitFor();
    const write = (place: string, words: string) => at(page, `at-${place}`).fill(words);
    await write('title', 'Knee exercises');
    assert.equal(await at(page, 'at-id').inputValue(), 'knee-exercises');
    const program = 'programs.0';
    await write(`${program}.title`, 'Straight knee');
    await write(`${program}.summary`, 'Slow movements on a firm chair.');
    await write(`${program}.evidence`, 'Your physiotherapist can tell you what they may do.');
    const step = `${program}.steps.0`;
    await write(`${step}.title`, 'Straighten one knee');
    await write(`${step}.instruction`, 'Lift one heel. Let it down slowly.');
    await write(`${step}.doneLabel`, 'It is down');
    await write(`${step}.seconds.default`, '30');
    assert.equal(await at(page, `at-${step}.seconds.max`).inputValue(), '30');
    await timer.getByText('Straighten one knee').first().waitFor();
    await unfold(page, `${step}.?`);
    await at(page, `ask-${step}.picture`).press('Enter');
    await at(page, `file-${step}.picture`).setInputFiles({
      name: 'straight knee.svg',
      mimeType: 'image/svg+xml',
      buffer: svg,
    });
    await said(page, 'Now describe the picture.');
    await page.waitForFunction((id) => document.activeElement?.id === id, `at-${step}.picture.alt`);
    assert.equal(await at(page, `at-${step}.picture.height`).inputValue(), '200');
    await at(page, `at-${step}.picture.alt`).fill('A person with one knee straight.');
    await at(page, `at-${program}.stop.help`).selectOption('soon');
    await write(`${program}.stop.text`, 'Rest, and tell your physiotherapist.');
    await write(`${program}.stop.emergencyText`, 'Call for emergency help if you feel very ill.');
    await write(`${program}.after`, 'Rest on the chair for a moment.');
    await at(page, 'counts')
      .filter({ hasText: /^3 hints$/ })
      .waitFor();
    await page
      .locator('[id="at-sources"] > .buttons')
      .getByRole('button', { name: 'Add: source' })
      .press('Enter');
    await write('sources.0.title', 'Handout of our knee class');
    for (const place of [step, `${program}.stop`])
      await page.locator(`[id="at-${place}.sources"] input`).check();
    await at(page, 'counts')
      .filter({ hasText: /^1 hint$/ })
      .waitFor();

    await goToStep(page, 'Sign');
    await at(page, 'sign-name').fill('Dr Asha Nair');
    await at(page, 'sign-role').fill('Physiotherapist');
    const [signed] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Sign and download' }).press('Enter'),
    ]);
    await at(page, 'counts').filter({ hasText: 'Nothing was found.' }).waitFor();
    await goToStep(page, 'Place');
    assert.deepEqual(await page.locator('#place-pictures code').allTextContents(), [
      'pictures/straight%20knee.svg',
    ]);
    const tag = await at(page, 'text-tag').inputValue();
    assert.deepEqual(seen.errors, []);

    // On the hospital's server, in the folder that the tag names.
    host.put('health/pictures/straight knee.svg', svg, { 'Content-Type': 'image/svg+xml' });
    const path = host.put('health/knee-exercises.exercises.en.json', await textOf(signed));
    await seen.context.close();
    const hospital = await host.visit(
      hostPage(
        '<script src="/dist/bedside.js" defer></script>',
        tag.replace('/health/knee-exercises.exercises.en.json', path),
      ),
    );
    const shown = hospital.page.locator('bedside-exercise-timer');
    await shown.locator('[part~=foot]', { hasText: 'Approved by Dr Asha Nair' }).waitFor();
    await shown.scrollIntoViewIfNeeded();
    await hospital.page.waitForFunction(
      () =>
        document.querySelector('bedside-exercise-timer')!.shadowRoot!.querySelector('img')!
          .naturalWidth > 0,
    );
    assert.deepEqual(hospital.messages('warning'), []);
    assert.deepEqual(hospital.errors, []);
    await hospital.context.close();
  });
});

describe('every step of the editor', () => {
  const stepNames = ['Open', 'Write', 'Check', 'Translate', 'Sign', 'Place'];

  test('axe finds nothing, and nothing is wider than the window, from 320 to 1600 px', async () => {
    const { page, context } = await openList({ ...backPain, notFor: '' });
    await unfold(page, 'groups.0', 'groups.0.items.0', 'groups.0.items.0.?');
    await at(page, 'at-notFor-problems').waitFor();
    for (const name of stepNames) {
      await goToStep(page, name);
      if (name === 'Translate') {
        await page.getByRole('button', { name: 'Begin' }).press('Enter');
        await at(page, 'progress-text').waitFor();
      }
      for (const [colorScheme, width] of [
        ['light', 320],
        ['dark', 1440],
      ] as const) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        await axeFindsNothing(page, `${name}, ${width} px`, ['iframe']);
      }
      for (const width of [320, 360, 768, 1024, 1280, 1600]) {
        await page.setViewportSize({ width, height: 800 });
        await settled(page);
        assert.equal(
          await page.evaluate(() => document.documentElement.scrollWidth),
          width,
          `${name}, ${width} px`,
        );
      }
    }
    await context.close();
  });

  test('on paper there is the sheet to sign, and nothing else', async () => {
    const { page, context } = await openList();
    await goToStep(page, 'Sign');
    await page.emulateMedia({ media: 'print' });
    await page.locator('.sheet h1', { hasText: 'Sign-off: Back pain' }).waitFor();
    const words = await page.evaluate(() => document.querySelector('main')!.innerText);
    assert.match(words, /Which signs are asked for\./);
    assert.match(words, /Handout of our back class/);
    assert.doesNotMatch(words, /Preview|Sign and download/);
    await context.close();
  });
});
