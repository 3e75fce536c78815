// The three browser engines behind one interface. An engine opens tabs; a tab does what a person and
// the measurements need: open, back, evaluate, click, press, close.
import { findBrowser } from '../../../.scripts/machine/browser.mjs';
import { ensureEngines } from '../../../.scripts/machine/engines.mjs';
import { puppeteerEngine } from './puppeteer-engine.mjs';
import { webkitEngine } from './webkit-engine.mjs';

/**
 * @typedef {object} Tab
 * @property {(url: string) => Promise<void>} open returns when the page has loaded
 * @property {() => Promise<void>} back
 * @property {(size: { width: number, height: number }) => Promise<void>} resize of the page's area
 * @property {(expression: string, frame?: string) => Promise<unknown>} evaluate in the page, or in
 *   the frame that a selector names; what comes back is plain data
 * @property {(x: number, y: number) => Promise<void>} click a press of the mouse at a place
 * @property {(name: string) => Promise<void>} press a key
 * @property {(options: import('puppeteer-core').PDFOptions) => Promise<Uint8Array>} [print] to PDF.
 *   WebKit's driver has no such command
 * @property {() => Promise<string[] | undefined>} requests addresses since `open`, where the engine
 *   tells; else the page's own list has to do
 * @property {() => Promise<void>} close
 *
 * @typedef {object} Engine
 * @property {string} name
 * @property {string} version
 * @property {number} tabs how many may be open at once
 * @property {boolean} refits whether what is closed takes part when a widget changes its width
 * @property {() => Promise<Tab>} newTab
 * @property {() => Promise<void>} close
 */

export const engineNames = ['chromium', 'firefox', 'webkit'];

/** Finds an engine, installs it where that is ours to do, or says in a sentence how to. */
export const findEngine = async (name) => {
  if (name === 'chromium') return findBrowser();
  const { engines, missing } = ensureEngines([name]);
  return engines[0] ?? { missing: missing[0].how };
};

/**
 * @param {string} name
 * @param {object} found what `findEngine` gave
 * @param {{ fontSize?: number }} [options] a reader's own default text size in px
 * @returns {Promise<Engine>}
 */
export const launchEngine = (name, found, options = {}) =>
  name === 'webkit' ? webkitEngine(found) : puppeteerEngine(name, found, options);
