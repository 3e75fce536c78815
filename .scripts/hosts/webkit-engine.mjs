// WebKitGTK through its own driver, by plain WebDriver calls. A driver has one session, and a session
// here one tab. Every call has a time limit: a first session once hung for ten minutes.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until something is there, ten seconds at most. */
const until = async (what, isThere) => {
  for (let i = 0; i < 100; i++) {
    if (await isThere()) return;
    await pause(100);
  }
  throw new Error(`${what} did not start within 10 seconds.`);
};

const startDisplay = async () => {
  if (process.env.DISPLAY) return { display: process.env.DISPLAY, stop: () => undefined };
  let number = 90 + (process.pid % 400);
  while (existsSync(`/tmp/.X${number}-lock`)) number++;
  const child = spawn('Xvfb', [`:${number}`, '-screen', '0', '1400x1100x24', '-nolisten', 'tcp'], {
    stdio: 'ignore',
  });
  await until('Xvfb', () => existsSync(`/tmp/.X11-unix/X${number}`));
  return {
    display: `:${number}`,
    stop: () => {
      child.kill();
      rmSync(`/tmp/.X${number}-lock`, { force: true });
    },
  };
};

const miniBrowser = () => {
  for (const folder of ['/usr/lib', '/usr/libexec']) {
    if (!existsSync(folder)) continue;
    for (const entry of ['', ...readdirSync(folder)]) {
      const file = join(folder, entry, 'webkit2gtk-4.1/MiniBrowser');
      if (existsSync(file)) return file;
    }
  }
  return undefined;
};

const call = async (base, method, path, body, limit = 30_000) => {
  const response = await fetch(base + path, {
    method,
    signal: AbortSignal.timeout(limit),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const { value } = await response.json();
  if (!response.ok)
    throw new Error(`WebKit: ${path.split('/').pop()}: ${value.error} ${value.message}`);
  return value;
};

const sessionTab = (base, id) => {
  const send = (method, path, body) => call(base, method, `/session/${id}${path}`, body);
  const run = (script, args = []) => send('POST', '/execute/sync', { script, args });
  let frame;
  const enter = async (selector) => {
    if (selector === frame) return;
    await send('POST', '/frame', { id: null });
    if (selector) {
      const element = await run('return document.querySelector(arguments[0])', [selector]);
      await send('POST', '/frame', { id: { [elementKey]: element[elementKey] } });
    }
    frame = selector;
  };
  return {
    open: async (url) => {
      frame = undefined;
      await send('POST', '/url', { url });
    },
    back: async () => {
      frame = undefined;
      await send('POST', '/back', {});
    },
    resize: async ({ width, height }) => {
      const [inner, outer] = await Promise.all([
        run('return [innerWidth, innerHeight]'),
        send('GET', '/window/rect'),
      ]);
      await send('POST', '/window/rect', {
        width: Math.round(outer.width + width - inner[0]),
        height: Math.round(outer.height + height - inner[1]),
      });
    },
    evaluate: async (expression, selector) => {
      await enter(selector);
      return run(`return (${expression})`);
    },
    click: async (x, y) => {
      await enter(undefined);
      const move = (toX, toY) => ({
        type: 'pointerMove',
        duration: 0,
        origin: 'viewport',
        x: Math.round(toX),
        y: Math.round(toY),
      });
      await send('POST', '/actions', {
        actions: [
          {
            type: 'pointer',
            id: 'mouse',
            parameters: { pointerType: 'mouse' },
            actions: [
              move(x, y),
              { type: 'pointerDown', button: 0 },
              { type: 'pointerUp', button: 0 },
              move(0, 0),
            ],
          },
        ],
      });
    },
    press: async (name) => {
      const value = { Enter: '\ue007', Tab: '\ue004', Escape: '\ue00c' }[name] ?? name;
      await send('POST', '/actions', {
        actions: [
          {
            type: 'key',
            id: 'keys',
            actions: [
              { type: 'keyDown', value },
              { type: 'keyUp', value },
            ],
          },
        ],
      });
    },
    // The driver does not tell: the page's own list has to do.
    requests: async () => undefined,
    close: async () => undefined,
  };
};

export const webkitEngine = async ({ executablePath }, { fontSize }) => {
  const screen = await startDisplay();
  const port = await freePort();
  const driver = spawn(executablePath, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: screen.display },
  });
  const base = `http://127.0.0.1:${port}`;
  const stop = () => {
    driver.kill();
    screen.stop();
  };
  try {
    await until('WebKitWebDriver', () =>
      fetch(`${base}/status`, { signal: AbortSignal.timeout(1000) }).then(
        () => true,
        () => false,
      ),
    );
    const args = ['--automation', ...(fontSize ? [`--default-font-size=${fontSize}`] : [])];
    const session = await call(
      base,
      'POST',
      '/session',
      {
        capabilities: {
          alwaysMatch: { 'webkitgtk:browserOptions': { binary: miniBrowser(), args } },
        },
      },
      60_000,
    );
    const { sessionId, capabilities } = session;
    await call(base, 'POST', `/session/${sessionId}/timeouts`, {
      pageLoad: 25_000,
      script: 20_000,
    });
    const tab = sessionTab(base, sessionId);
    return {
      name: 'webkit',
      version: `${capabilities.browserName} ${capabilities.browserVersion}`,
      tabs: 1,
      newTab: async () => tab,
      close: async () => {
        await call(base, 'DELETE', `/session/${sessionId}`, undefined, 5000).catch(() => undefined);
        stop();
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
};
