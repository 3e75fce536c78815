// A Chromium with its own throttling left on, driven by plain DevTools commands over a pipe.
// Playwright and Puppeteer start theirs with background throttling switched off, and so cannot show
// what a patient's hidden tab does.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findBrowser } from '../machine/browser.mjs';

/** A browser that has not answered by then hangs. */
const commandLimitMs = 30_000;

/** One tab. Commands go to it alone. */
class Tab {
  #browser;
  #targetId;
  #contextId;
  #sessionId;

  constructor(browser, targetId, contextId, sessionId) {
    this.#browser = browser;
    this.#targetId = targetId;
    this.#contextId = contextId;
    this.#sessionId = sessionId;
  }

  send(method, params) {
    return this.#browser.send(method, params, this.#sessionId);
  }

  /** The value of an expression, awaited when it is a promise. */
  async evaluate(expression) {
    const { result, exceptionDetails } = await this.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value;
  }

  async until(expression, limitMs = 20_000) {
    const end = Date.now() + limitMs;
    while (!(await this.evaluate(expression))) {
      if (Date.now() > end) throw new Error(`not true within ${limitMs} ms: ${expression}`);
      await pause(50);
    }
  }

  /** Opens another tab in the same window, and shows it. */
  async hide() {
    const { targetId } = await this.#browser.send('Target.createTarget', {
      url: 'about:blank',
      browserContextId: this.#contextId,
    });
    await this.#browser.send('Target.activateTarget', { targetId });
    await this.until('document.visibilityState === "hidden"');
  }

  async show() {
    await this.#browser.send('Target.activateTarget', { targetId: this.#targetId });
    await this.until('document.visibilityState === "visible"');
  }
}

class Browser {
  #process;
  #folder;
  #lastId = 0;
  #waiting = new Map();
  #received = '';

  constructor(process, folder) {
    this.#process = process;
    this.#folder = folder;
    // The pipe's two ends are numbers 3 and 4 of the started process.
    process.stdio[4].setEncoding('utf8').on('data', (text) => this.#receive(text));
    process.stdio[3].on('error', () => {});
    process.once('exit', () => this.#failAll(new Error('the browser has ended')));
    process.once('error', (error) => this.#failAll(error));
  }

  #receive(text) {
    const messages = (this.#received + text).split('\0');
    this.#received = messages.pop();
    for (const message of messages) {
      const { id, error, result } = JSON.parse(message);
      const waiting = this.#waiting.get(id);
      if (!waiting) continue;
      this.#waiting.delete(id);
      if (error) waiting.reject(new Error(`${waiting.method}: ${error.message}`));
      else waiting.resolve(result);
    }
  }

  #failAll(error) {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }

  send(method, params = {}, sessionId = undefined) {
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        this.#waiting.delete(id);
        reject(new Error(`${method}: no answer within ${commandLimitMs / 1000} s`));
      }, commandLimitMs);
      this.#waiting.set(id, {
        method,
        resolve: (result) => (clearTimeout(late), resolve(result)),
        reject: (error) => (clearTimeout(late), reject(error)),
      });
      this.#process.stdio[3].write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  /** A visible tab in a window of its own, so that hiding it hides no other. */
  async open(url) {
    const { browserContextId } = await this.send('Target.createBrowserContext');
    const { targetId } = await this.send('Target.createTarget', {
      url,
      browserContextId,
      newWindow: true,
    });
    const { sessionId } = await this.send('Target.attachToTarget', { targetId, flatten: true });
    return new Tab(this, targetId, browserContextId, sessionId);
  }

  async close() {
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    if (this.#process.exitCode === null && this.#process.signalCode === null) {
      this.send('Browser.close').catch(() => {});
      if ((await Promise.race([ended, pause(5000)])) === undefined) this.#process.kill('SIGKILL');
    }
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

/**
 * @param {string[]} extraArgs
 * @returns {Promise<Browser>}
 */
export const startBrowser = async (extraArgs = []) => {
  const { executablePath, args } = await findBrowser({ isWhole: true });
  const folder = mkdtempSync(join(tmpdir(), 'bedside-clock-'));
  const own = ['--headless=new', '--remote-debugging-pipe', `--user-data-dir=${folder}`];
  const process = spawn(executablePath, [...args, ...own, ...extraArgs, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const browser = new Browser(process, folder);
  try {
    await browser.send('Browser.getVersion');
  } catch (error) {
    await browser.close();
    throw error;
  }
  return browser;
};
