/**
 * The person of `stories/examples/person.ts`, for a test that drives a browser from outside. By keys: a
 * widget takes taps that come as fast as a test's for a trembling finger.
 */
import type { Locator, Page } from 'playwright-core';
import { en } from '../../src/i18n/en.js';

export const button = (widget: Locator, name: string): Locator =>
  widget.getByRole('button', { name, exact: true }).first();

export const press = (widget: Locator, name: string): Promise<void> =>
  button(widget, name).press('Enter');

/** Ticks, or unticks, the boxes whose names have these words. */
export const tick = async (widget: Locator, ...names: string[]): Promise<void> => {
  for (const name of names) await widget.getByRole('checkbox', { name }).press('Space');
};

interface Timer extends HTMLElement {
  readonly session: { readonly status: string };
}

const timerOf = (page: Page): Locator => page.locator('bedside-exercise-timer');

/** The status of the one timer of a page. */
export const statusOf = (page: Page): Promise<string> =>
  timerOf(page).evaluate((at) => (at as Timer).session.status);

/**
 * Starts the timer of a page, which has no check and no lead-in: its first step waits for a tap of
 * somebody who lies down, and then runs.
 */
export const run = async (page: Page): Promise<void> => {
  const timer = timerOf(page);
  await press(timer, en.start);
  await press(timer, en.begin);
  await timer.locator('[role=timer]').waitFor();
};
