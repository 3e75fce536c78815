/**
 * How urgently a widget's person needs help, from the widget to a banner that follows it. A
 * private channel: an event or a public property would tell the page's trackers.
 */
import type { HelpLevel } from '../../model/help-level.js';

/** What a widget tells of its person. */
export interface Help {
  /** `undefined` where there is nothing to say. */
  readonly level: HelpLevel | undefined;
  /** True once an emergency was ticked or answered and taken back: it may have come and gone. */
  readonly hadEmergency: boolean;
}

const none: Help = { level: undefined, hadEmergency: false };
const told = new WeakMap<Element, Help>();
const listeners = new Set<(source: Element) => void>();

/** @param level `undefined` takes it back */
export const publishHelp = (
  source: Element,
  level: HelpLevel | undefined,
  hadEmergency = false,
): void => {
  const before = helpOf(source);
  if (before.level === level && before.hadEmergency === hadEmergency) return;
  told.set(source, { level, hadEmergency });
  listeners.forEach((listener) => listener(source));
};

export const helpOf = (source: Element): Help => told.get(source) ?? none;

/** Calls back with the widget whose level changed; returns the way to stop. */
export const onHelp = (listener: (source: Element) => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Tells those who follow that a widget came into the page or left it. */
export const noteHelpMoved = (source: Element): void => {
  if (helpOf(source) !== none) listeners.forEach((listener) => listener(source));
};
