// `npm run picture`: makes docs/widgets.png, the picture of the four widgets in README.md. It shows the
// built files on a page as a hospital would write it. Needs `npm run build`.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from './machine/browser.mjs';
import { root } from './root.mjs';
import { serve } from './serve.mjs';

const columns = [
  '<bedside-article-card></bedside-article-card>',
  '<bedside-exercise-timer></bedside-exercise-timer>',
  '<bedside-risk-checklist layout="steps"></bedside-risk-checklist>',
  '<bedside-seek-help level="soon"></bedside-seek-help>',
];

const page = `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>The four widgets</title>
  <style>
    body { margin: 0; background: #e9e6df; font-family: "Noto Sans", "DejaVu Sans", sans-serif; }
    main { display: grid; grid-template-columns: repeat(4, 360px); gap: 24px; padding: 24px; }
    main > * { height: 760px; overflow: hidden; }
  </style>
  <main>${columns.map((tag) => `<div>${tag}</div>`).join('')}</main>
  <script src="/dist/bedside.js" data-country="IN" data-phone="0471 000 0000"
    data-appointment-href="/appointments"></script>
</html>`;

if (!existsSync(join(root, 'dist/bedside.js'))) {
  console.error('There is no dist/ yet: run npm run build first.');
  process.exit(1);
}
const { executablePath, args } = await findBrowser();
const server = await serve();
const browser = await chromium.launch({ executablePath, args });
try {
  const tab = await browser.newPage({
    viewport: { width: 1560, height: 808 },
    reducedMotion: 'reduce',
  });
  await tab.route('**/picture.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: page }),
  );
  await tab.goto(`${server.url}/picture.html`);
  for (const tag of await tab.locator('main > div > *').all())
    await tab.waitForFunction(
      (element) => element.shadowRoot?.querySelector('[part~=root]'),
      await tag.elementHandle(),
    );
  await tab.evaluate('document.fonts.ready');
  await tab.screenshot({ path: join(root, 'docs/widgets.png') });
} finally {
  await browser.close();
  await server.close();
}
