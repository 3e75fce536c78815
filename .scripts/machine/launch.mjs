// What web-test-runner starts a browser with, by engine.
import { describeBrowser, findBrowser } from './browser.mjs';
import { describeEngine, ensureEngine, startWebKitDriver } from './engines.mjs';
import { setFirefoxViewport } from './firefox-viewport.mjs';

const view = { width: 800, height: 900 };

/**
 * Frames come as soon as they are asked for and not 60 times a second. A test waits for some hundred
 * thousand frames in all, and was asleep for most of its time. Where a screen changes its size, the
 * browser draws many more of them than somebody asked for.
 */
const quickFrames = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

const launchChromium = async ({ hasQuickFrames = true }) => {
  const browser = await findBrowser();
  console.log(describeBrowser(browser));
  const { playwrightLauncher } = await import('@web/test-runner-playwright');
  return {
    // Two pages at a time. On 2 cores a third would slow down both, and timers of tests would be late.
    concurrency: 2,
    launcher: playwrightLauncher({
      product: 'chromium',
      launchOptions: {
        executablePath: browser.executablePath,
        args: [...browser.args, ...(hasQuickFrames ? quickFrames : [])],
      },
      createBrowserContext: ({ browser: instance }) => instance.newContext({ viewport: view }),
    }),
  };
};

/* The commands of @web/test-runner-commands (setViewport, emulateMedia, sendKeys, sendMouse) do all
   they can with Playwright's page and less with others. So the two other engines give pages of that
   shape, and say they are Playwright's. */

/** Splits `Shift+Tab` into its keys. Only Playwright calls the space bar `Space`. */
const keysOf = (combination) => combination.split('+').map((key) => (key === 'Space' ? ' ' : key));

/**
 * The name that Firefox's own BrowsingContext has for each `Media` of the commands, and its word for
 * "none".
 */
const firefoxMedia = {
  media: ['mediumOverride', ''],
  colorScheme: ['prefersColorSchemeOverride', 'none'],
  reducedMotion: ['prefersReducedMotionOverride', 'none'],
  forcedColors: ['forcedColorsOverride', 'none'],
};
const unset = ['no-preference', 'none', null];

/** WebDriver has no command for media yet. So this drives Firefox's own window, as if it were a page. */
const emulateFirefoxMedia = async (page, media) => {
  const { connection } = page.browser();
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const overrides = Object.keys(media).map((name) => {
    const [member, none] = firefoxMedia[name];
    return `at.${member} = ${JSON.stringify(unset.includes(media[name]) ? none : media[name])};`;
  });
  const answer = await connection.send('script.evaluate', {
    target: { context: result.contexts[0].context },
    awaitPromise: false,
    expression: `{ const at = gBrowser.selectedBrowser.browsingContext; ${overrides.join(' ')} }`,
  });
  if (answer.result.type === 'exception') {
    throw new Error(`Firefox: ${answer.result.exceptionDetails.text}`);
  }
};

const firefoxPage = (page) => ({
  setViewportSize: (size) => page.setViewport(size),
  emulateMedia: (media) => emulateFirefoxMedia(page, media),
  keyboard: {
    type: (text) => page.keyboard.type(text),
    press: async (combination) => {
      const keys = keysOf(combination);
      for (const key of keys) await page.keyboard.down(key);
      for (const key of keys.reverse()) await page.keyboard.up(key);
    },
    down: (key) => page.keyboard.down(key),
    up: (key) => page.keyboard.up(key),
  },
  mouse: page.mouse,
  url: () => page.url(),
});

/** Puppeteer speaks WebDriver BiDi with Firefox itself. geckodriver is not needed: npm and apt lack it. */
const launchFirefox = async () => {
  const engine = ensureEngine('firefox');
  console.log(describeEngine(engine));
  const { chromeLauncher } = await import('@web/test-runner-chrome');
  const { default: puppeteer } = await import('puppeteer-core');
  const launcher = chromeLauncher({
    puppeteer,
    launchOptions: {
      browser: 'firefox',
      executablePath: engine.executablePath,
      // For emulateFirefoxMedia.
      args: ['-remote-allow-system-access'],
    },
    createPage: async ({ context }) => {
      const page = await context.newPage();
      // The launcher always sets its own size before each file.
      page.setViewport = (size) => setFirefoxViewport(page, size.height === 600 ? view : size);
      return page;
    },
  });
  const getPage = launcher.getPage.bind(launcher);
  launcher.type = 'playwright';
  launcher.getPage = (id) => firefoxPage(getPage(id));
  launcher.getBrowserUrl = (id) => getPage(id).url();
  return { concurrency: 1, launcher };
};

/** WebDriver has its own code point for each key. */
const webdriverKeys = {
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  Tab: '\uE004',
  Backspace: '\uE003',
  Delete: '\uE017',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};
const buttonCodes = { left: 0, middle: 1, right: 2 };

/** Media that ask for no change. WebKit's driver can give no others. */
const restingMedia = ['light', 'no-preference', 'none', 'screen', '', null, undefined];

const webkitPage = (driver) => {
  const act = (type, actions) => {
    const pointer = type === 'pointer' ? { parameters: { pointerType: 'mouse' } } : {};
    return driver.performActions([{ type, id: type, ...pointer, actions }]);
  };
  const keys = (type, names) => names.map((name) => ({ type, value: webdriverKeys[name] ?? name }));
  const move = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
  const buttonAt = (type, button) => ({ type, button: buttonCodes[button ?? 'left'] });
  /** The driver answers before the page has its new size. */
  const setViewportSize = async ({ width, height }) => {
    await driver.setWindowRect(null, null, width, height);
    for (let tries = 0; tries < 200; tries++) {
      const size = await driver.executeScript('return [innerWidth, innerHeight]', []);
      if (size[0] === width && size[1] === height) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`WebKit's window did not become ${width} by ${height} px.`);
  };
  return {
    setViewportSize,
    emulateMedia: async (media) => {
      const asked = Object.keys(media).filter((name) => !restingMedia.includes(media[name]));
      if (asked.length > 0) throw new Error(`WebKit's driver cannot emulate ${asked.join(', ')}.`);
    },
    keyboard: {
      type: (text) =>
        act(
          'key',
          [...text].flatMap((at) => [...keys('keyDown', [at]), ...keys('keyUp', [at])]),
        ),
      press: (combination) => {
        const names = keysOf(combination);
        return act('key', [...keys('keyDown', names), ...keys('keyUp', [...names].reverse())]);
      },
      down: (key) => act('key', keys('keyDown', keysOf(key))),
      up: (key) => act('key', keys('keyUp', keysOf(key))),
    },
    mouse: {
      move: (x, y) => act('pointer', [move(x, y)]),
      click: (x, y, { button } = {}) =>
        act('pointer', [
          move(x, y),
          buttonAt('pointerDown', button),
          buttonAt('pointerUp', button),
        ]),
      down: ({ button } = {}) => act('pointer', [buttonAt('pointerDown', button)]),
      up: ({ button } = {}) => act('pointer', [buttonAt('pointerUp', button)]),
    },
  };
};

/** A window without buttons, which can be as narrow as a phone. */
const openPopup = async (driver) => {
  const before = await driver.getWindowHandles();
  await driver.executeScript("window.open('about:blank', '', 'popup')", []);
  for (let tries = 0; tries < 100; tries++) {
    const opened = (await driver.getWindowHandles()).find((handle) => !before.includes(handle));
    if (opened) return driver.switchToWindow(opened);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('WebKit opened no window.');
};

const launchWebKit = async () => {
  const engine = ensureEngine('webkit');
  console.log(describeEngine(engine));
  const { webdriverLauncher } = await import('@web/test-runner-webdriver');
  const { hostname, port, capabilities, stop } = await startWebKitDriver(engine);
  const launcher = webdriverLauncher({
    automationProtocol: 'webdriver',
    hostname,
    port,
    path: '/',
    logLevel: 'warn',
    connectionRetryTimeout: 60_000,
    connectionRetryCount: 0,
    capabilities: { 'wdio:enforceWebDriverClassic': true, ...capabilities },
  });
  const createDriverManager = launcher.createDriverManager.bind(launcher);
  const end = launcher.stop.bind(launcher);
  const initialize = launcher.initialize.bind(launcher);
  const startSession = launcher.startSession.bind(launcher);
  return {
    concurrency: 1,
    launcher: Object.assign(launcher, {
      type: 'playwright',
      initialize: async (config) => {
        await initialize(config);
        // The launcher reads its name from the capabilities, and ours have none.
        launcher.name = 'WebKit';
      },
      createDriverManager: async () => {
        const manager = await createDriverManager();
        await openPopup(launcher.driver);
        return manager;
      },
      startSession: async (id, url) => {
        await launcher.ensureManagerInitialized();
        await webkitPage(launcher.driver).setViewportSize(view);
        return startSession(id, url);
      },
      getPage: () => webkitPage(launcher.driver),
      stop: async () => {
        await end();
        stop();
      },
    }),
  };
};

const launchers = { chromium: launchChromium, firefox: launchFirefox, webkit: launchWebKit };

/**
 * @param {string} engine chromium, firefox or webkit
 * @param {{ hasQuickFrames?: boolean }} [options] Chromium only: whether tests wait for no frame
 * @returns {Promise<{ launcher: object, concurrency: number }>} for web-test-runner's `browsers`
 */
export const launch = (engine, options = {}) => {
  const start = launchers[engine];
  if (start) return start(options);
  throw new Error(`No such engine: ${engine}. Engines: ${Object.keys(launchers).join(', ')}`);
};
