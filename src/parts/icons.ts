/** Line icons on a grid of 24 units. They are decoration: the words next to them have the meaning. */
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/** Icons that several widgets use. Other icons are in the folder of their widget. */
export const icons = {
  calendar: 'M3.5 5.5h17v15h-17zM3.5 10.5h17M8 3v4M16 3v4',
  back: 'M15 5l-7 7 7 7',
  down: 'M5 9l7 7 7-7',
  less: 'M5 12h14',
  more: 'M5 12h14M12 5v14',
  pause: 'M9 5v14M15 5v14',
  close: 'M6 6l12 12M18 6 6 18',
  check: 'M5 12.5l5 5L19.5 7',
  print: 'M7 9V3.5h10V9M7 17H3.5V9h17v8H17M7 14h10v6.5H7z',
} as const;

const shape = (path: string): SVGTemplateResult => svg`<path d=${path}></path>`;

/**
 * @param path path data from `icons` or from a widget's own icons
 * @param isAlong true when it points along the line: it is mirrored from right to left
 */
export const icon = (path: string, isAlong = false): TemplateResult =>
  html`<svg
    class=${isAlong ? 'icon along' : 'icon'}
    viewBox="0 0 24 24"
    width="24"
    height="24"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    ${shape(path)}
  </svg>`;
