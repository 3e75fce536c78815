/**
 * How urgently a widget's person needs help, from the widget to a banner that follows it. A
 * private channel: an event or a public property would tell the page's trackers.
 */
import type { HelpLevel } from '../model/help-level.js';

const levels = new WeakMap<Element, HelpLevel>();
const listeners = new Set<(source: Element) => void>();

/** @param level `undefined` takes it back */
export const publishHelp = (source: Element, level: HelpLevel | undefined): void => {
  if (levels.get(source) === level) return;
  if (level) levels.set(source, level);
  else levels.delete(source);
  listeners.forEach((listener) => listener(source));
};

export const helpOf = (source: Element): HelpLevel | undefined => levels.get(source);

/** Calls back with the widget whose level changed; returns the way to stop. */
export const onHelp = (listener: (source: Element) => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Tells those who follow that a widget came into the page or left it. */
export const noteHelpMoved = (source: Element): void => {
  if (levels.has(source)) listeners.forEach((listener) => listener(source));
};
