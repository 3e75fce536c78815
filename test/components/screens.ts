/** The sizes of screen and text at which a widget has to hold, from the smallest phone to a laptop. */
import { setViewport } from '@web/test-runner-commands';
import { spaceText } from './accessible-states.js';

export interface Screen {
  readonly width: number;
  readonly height: number;
  /** Size of the reader's text in px. */
  readonly text?: number;
  /** As WCAG 1.4.12 sets it. */
  readonly isSpaced?: boolean;
}

export const screens: Record<string, Screen> = {
  'a very small phone': { width: 320, height: 568 },
  'a small phone': { width: 360, height: 640 },
  'a phone': { width: 390, height: 844 },
  'a phone on its side': { width: 640, height: 360 },
  'a page enlarged to 400%': { width: 320, height: 256 },
  'a tablet': { width: 768, height: 1024 },
  'a laptop': { width: 1200, height: 800 },
  'text twice as large': { width: 360, height: 640, text: 32 },
  'wider text spacing': { width: 360, height: 640, isSpaced: true },
};

/** @returns what undoes it */
export const useScreen = async ({
  width,
  height,
  text,
  isSpaced,
}: Screen): Promise<() => Promise<void>> => {
  await setViewport({ width, height });
  document.body.style.margin = '0';
  if (text) document.documentElement.style.setProperty('--bedside-font-size', `${text}px`);
  const undoSpacing = isSpaced ? spaceText() : undefined;
  return async () => {
    undoSpacing?.();
    document.documentElement.removeAttribute('style');
    document.body.removeAttribute('style');
    await setViewport({ width: 800, height: 900 });
  };
};
