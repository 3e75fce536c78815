/** Questions about one state of a widget on screens of several sizes. */
import { setViewport } from '@web/test-runner-commands';
import { some } from '../some.js';
import { settled } from './widget-page.js';

/** Width and height of a screen, in px. */
export type Screen = readonly [width: number, height: number];

export interface Look {
  readonly screen: Screen;
  /** What is asked, for the message of a failure. */
  readonly what: string;
  readonly look: (widget: HTMLElement) => void;
}

/**
 * Asks them of a state that is shown, from the top of the widget, without a margin of the page. A state
 * takes longer to reach than to look at, so it is reached once.
 */
export const lookAt = async (widget: HTMLElement, looks: readonly Look[]): Promise<void> => {
  document.body.style.margin = '0';
  const screens = new Set(some(looks).map(({ screen }) => screen.join('x')));
  for (const screen of screens) {
    const [width, height] = screen.split('x').map(Number) as [number, number];
    await setViewport({ width, height });
    window.scrollTo(0, widget.getBoundingClientRect().top + window.scrollY);
    await settled();
    for (const { what, look } of looks.filter((one) => one.screen.join('x') === screen))
      try {
        look(widget);
      } catch (error) {
        if (error instanceof Error) error.message = `${screen}, ${what}: ${error.message}`;
        throw error;
      }
  }
  document.body.style.removeProperty('margin');
};
