// The three browser engines behind one interface. An engine opens tabs; a tab does what a person and
// the measurements need: open, back, evaluate, click, press, close.
import { existsSync } from 'node:fs';
import { findBrowser } from '../browser.mjs';
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
 * @property {() => Promise<string[] | undefined>} requests addresses since `open`, where the engine
 *   tells; else the page's own list has to do
 * @property {() => Promise<void>} close
 *
 * @typedef {object} Engine
 * @property {string} name
 * @property {string} version
 * @property {number} tabs how many may be open at once
 * @property {() => Promise<Tab>} newTab
 * @property {() => Promise<void>} close
 */

const firefoxPlaces = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];
const driverPlaces = ['/usr/bin/WebKitWebDriver'];

const places = {
  chromium: async () => findBrowser(),
  firefox: async () => ({ executablePath: firefoxPlaces.find((path) => existsSync(path)) }),
  webkit: async () => ({ executablePath: driverPlaces.find((path) => existsSync(path)) }),
};

export const engineNames = Object.keys(places);

/** @returns {Promise<{ executablePath?: string, args?: string[], sentence: string }>} */
export const findEngine = async (name) => {
  const found = await places[name]();
  return {
    ...found,
    sentence: found.executablePath
      ? `${name}: ${found.executablePath}`
      : `${name} was not found on this machine, so it was not looked at.`,
  };
};

/**
 * @param {string} name
 * @param {object} found what `findEngine` gave
 * @param {{ fontSize?: number }} [options] a reader's own default text size in px
 * @returns {Promise<Engine>}
 */
export const launchEngine = (name, found, options = {}) =>
  name === 'webkit' ? webkitEngine(found, options) : puppeteerEngine(name, found, options);
