// Chromium over its own protocol, Firefox over WebDriver BiDi: puppeteer speaks both.
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { setFirefoxViewport } from '../../../.scripts/machine/firefox-viewport.mjs';

const longest = 30_000;

/** Undefined between two pages. */
const address = (page) => page.evaluate('location.href').catch(() => undefined);

const asTab = async (page, isChromium) => {
  page.setDefaultTimeout(longest);
  let requests = [];
  page.on('request', (request) => requests.push(request.url()));
  if (isChromium) {
    // Several pages at a time: each has to behave as the one in front.
    const session = await page.createCDPSession();
    await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  }
  const frameOf = async (selector) => {
    const element = await page.$(selector);
    const frame = await element?.contentFrame();
    if (!frame) throw new Error(`There is no frame ${selector}.`);
    return frame;
  };
  return {
    open: async (url) => {
      requests = [];
      await page.goto(url, { waitUntil: 'load', timeout: longest });
    },
    back: async () => {
      // A page that comes from the back-forward cache never loads, so there is no event to wait for.
      const left = page.url();
      await page.evaluate('setTimeout(() => history.back())');
      for (let i = 0; i < 100 && (await address(page)) === left; i++) await pause(50);
    },
    resize: (size) => (isChromium ? page.setViewport(size) : setFirefoxViewport(page, size)),
    evaluate: async (expression, selector) =>
      (selector ? await frameOf(selector) : page).evaluate(expression),
    click: async (x, y) => {
      await page.mouse.click(x, y);
      // A hovered control looks different in some themes.
      await page.mouse.move(0, 0);
    },
    press: (name) => page.keyboard.press(name),
    print: (options) => page.pdf(options),
    requests: async () => requests,
    close: () => page.close(),
  };
};

export const puppeteerEngine = async (name, { executablePath, args = [] }, { fontSize }) => {
  const isChromium = name === 'chromium';
  const settings = isChromium && fontSize ? [`--blink-settings=defaultFontSize=${fontSize}`] : [];
  const browser = await puppeteer.launch({
    browser: isChromium ? 'chrome' : 'firefox',
    executablePath,
    headless: true,
    args: [
      ...args,
      ...settings,
      // No page of the tests leaves this machine, whatever it tries.
      ...(isChromium ? ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] : []),
    ],
    ...(isChromium
      ? {}
      : {
          extraPrefsFirefox: {
            'network.proxy.type': 0,
            ...(fontSize ? { 'font.size.variable.x-western': fontSize } : {}),
          },
        }),
    timeout: 60_000,
    protocolTimeout: 60_000,
  });
  return {
    name,
    version: await browser.version(),
    tabs: isChromium ? 3 : 2,
    // Firefox keeps the lengths that what is closed had in a container of the width before.
    refits: isChromium,
    // A tab behind another one is slow in Firefox: it has few frames, and timers once a second.
    newTab: async () =>
      asTab(await browser.newPage({ type: isChromium ? 'tab' : 'window' }), isChromium),
    close: () => browser.close(),
  };
};
