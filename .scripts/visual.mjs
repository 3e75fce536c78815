// `npm run test:visual`: takes a picture of every example and compares it with the one accepted last.
// `npm run test:visual -- --accept` accepts what it sees; `-- waiting` takes only stories of that name.
//
// Accepted pictures depend on the browser's version and the machine's fonts, and there are several
// megabytes of them: they are kept in .cache/visual/, in a folder a browser, and not in the repo.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { describeBrowser, findBrowser } from './browser.mjs';
import { ensureInstalled, root } from './install.mjs';
import { compare } from './picture-blocks.mjs';
import { openStory, readEntries, visitAll, withStorybook } from './story-pages.mjs';
import { buildStorybook } from './storybook.mjs';

const phone = { width: 360, height: 740 };

/** Hides what blinks, and makes the window as tall as the story, so that what sticks lies in place. */
const takePicture = async (page) => {
  await page.evaluate(() => globalThis.document.fonts.ready);
  const height = await page.evaluate(() => globalThis.document.documentElement.scrollHeight);
  await page.setViewportSize({ width: phone.width, height: Math.max(phone.height, height) });
  const picture = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  await page.setViewportSize(phone);
  return picture;
};

const main = async () => {
  ensureInstalled();
  const args = process.argv.slice(2);
  const wanted = args.filter((text) => !text.startsWith('--'));
  const isAccepting = args.includes('--accept');
  if (!args.includes('--built')) {
    const { ok, output } = await buildStorybook({ silent: true });
    if (!ok) {
      console.error(`${output}\nStorybook was not built.`);
      process.exit(1);
    }
  }
  const browser = await findBrowser();
  console.log(describeBrowser(browser));
  const accepted = join(root, '.cache/visual', browser.version.replace(/[^\w.]+/g, '-'));
  const results = join(root, 'test-results/visual');
  rmSync(results, { recursive: true, force: true });
  const isWanted = ({ id }) => wanted.length === 0 || wanted.some((part) => id.includes(part));
  // What plays by itself looks different each time.
  const entries = readEntries().filter(
    (entry) =>
      entry.type === 'story' && !/--playground$|--following$/.test(entry.id) && isWanted(entry),
  );
  const isFirst = !existsSync(accepted);
  if (isFirst && !isAccepting) {
    console.error(
      `No picture was accepted in this browser yet. On a state that you trust: npm run test:visual -- --accept`,
    );
    process.exit(1);
  }
  mkdirSync(accepted, { recursive: true });
  const faults = [];
  const count = { same: 0, accepted: 0 };
  const look = async (page, entry, site) => {
    const fault = await openStory(page, site, entry);
    if (fault) faults.push(`${entry.id}: ${fault}`);
    const name = `${entry.title}: ${entry.name}`;
    const file = join(accepted, `${entry.id}.png`);
    const picture = await takePicture(page);
    const { change, diff } = existsSync(file)
      ? compare(readFileSync(file), picture)
      : { change: 'it is new' };
    if (change === undefined) count.same++;
    else if (isAccepting) {
      writeFileSync(file, picture);
      count.accepted++;
    } else {
      mkdirSync(results, { recursive: true });
      writeFileSync(join(results, `${entry.id}.png`), picture);
      if (diff) writeFileSync(join(results, `${entry.id}.diff.png`), diff);
      faults.push(`${name} (${entry.id}): ${change}`);
    }
  };
  await withStorybook((opened, site) =>
    visitAll(opened, phone, entries, (page, entry) => look(page, entry, site)),
  );
  if (wanted.length === 0) {
    const ids = new Set(entries.map(({ id }) => `${id}.png`));
    for (const file of readdirSync(accepted).filter((name) => !ids.has(name))) {
      if (isAccepting) rmSync(join(accepted, file));
      else faults.push(`${file}: the story is gone`);
    }
  }
  for (const fault of faults) console.error(fault);
  console.log(
    `${entries.length} pictures: ${count.same} as accepted, ${count.accepted} newly accepted, ${faults.length} changed`,
  );
  if (faults.length > 0)
    console.log('See test-results/visual/. To accept: npm run test:visual -- --accept');
  process.exitCode = faults.length > 0 || entries.length === 0 ? 1 : 0;
};

await main();
