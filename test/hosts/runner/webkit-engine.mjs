// WebKitGTK through its own driver, by plain WebDriver calls. A driver has one session, and a session
// here one tab. Every call has a time limit: a first session once hung for ten minutes.
import { startWebKitDriver } from '../../../.scripts/machine/engines.mjs';

const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** The driver hangs, which says nothing of the page that it was asked about. */
export class SilentDriver extends Error {}

const call = async (base, method, path, body, limit = 30_000) => {
  const response = await fetch(base + path, {
    method,
    signal: AbortSignal.timeout(limit),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch((error) => {
    if (error.name !== 'TimeoutError') throw error;
    throw new SilentDriver(`WebKit's driver gave no answer to ${path} in ${limit / 1000} s`);
  });
  const { value } = await response.json();
  if (!response.ok)
    throw new Error(`WebKit: ${path.split('/').pop()}: ${value.error} ${value.message}`);
  return value;
};

const sessionTab = (base, id, close) => {
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
      const value =
        { Enter: '\ue007', Tab: '\ue004', Escape: '\ue00c', Backspace: '\ue003' }[name] ?? name;
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
    close,
  };
};

/** A driver has one session at a time, and one that follows another may hang: a tab is a driver. */
export const webkitEngine = async (found) => {
  const drivers = new Set();
  const end = async ({ driver, base, path }) => {
    if (path) await call(base, 'DELETE', path, undefined, 5000).catch(() => undefined);
    driver.stop();
  };
  return {
    name: 'webkit',
    version: found.version,
    tabs: 2,
    refits: true,
    newTab: async function newTab(tries = 3) {
      const driver = await startWebKitDriver(found);
      const base = `http://${driver.hostname}:${driver.port}`;
      const own = { driver, base };
      drivers.add(own);
      const asked = { capabilities: { alwaysMatch: driver.capabilities } };
      const session = await call(base, 'POST', '/session', asked, 30_000).catch((error) => {
        if (!(error instanceof SilentDriver) || tries === 1) throw error;
      });
      if (!session) {
        drivers.delete(own);
        driver.stop();
        return await newTab(tries - 1);
      }
      const { sessionId } = session;
      own.path = `/session/${sessionId}`;
      await call(base, 'POST', `${own.path}/timeouts`, { pageLoad: 25_000, script: 20_000 });
      return sessionTab(base, sessionId, async () => {
        drivers.delete(own);
        await end(own);
      });
    },
    close: async () => {
      await Promise.all([...drivers].map(end));
    },
  };
};
