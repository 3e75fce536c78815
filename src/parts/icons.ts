/** Small line icons, 24 units wide. They are decoration: the words beside them carry the meaning. */
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

const paths = {
  octagon: 'M8 2.5h8L21.5 8v8L16 21.5H8L2.5 16V8zM12 7v6M12 16.5v.1',
  clock: 'M12 2.5a9.5 9.5 0 1 0 .01 0M12 7v5.5l3.5 2',
  calendar: 'M3.5 5.5h17v15h-17zM3.5 10.5h17M8 3v4M16 3v4',
  house: 'M3 11.5 12 4l9 7.5M5.5 10v10h13V10M10 20v-6h4v6',
  phone:
    'M5 3h4l2 5-2.5 1.5a12 12 0 0 0 6 6L16 13l5 2v4a2 2 0 0 1-2 2C10.5 20.5 3.5 13.5 3 5a2 2 0 0 1 2-2z',
  person: 'M12 3.5a4 4 0 1 0 .01 0M4.5 21c0-9 15-9 15 0',
  arrow: 'M4 12h16M14 6l6 6-6 6',
  back: 'M15 5l-7 7 7 7',
  down: 'M5 9l7 7 7-7',
  less: 'M5 12h14',
  more: 'M5 12h14M12 5v14',
  pause: 'M9 5v14M15 5v14',
  play: 'M8 5l11 7-11 7z',
  bell: 'M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15zM10 21h4',
  hand: 'M7 13V6.5a1.5 1.5 0 0 1 3 0V11V4.5a1.5 1.5 0 0 1 3 0V11V5.5a1.5 1.5 0 0 1 3 0V12V8.5a1.5 1.5 0 0 1 3 0V15a6.5 6.5 0 0 1-12 3.5L3.800 14.5a1.600 1.600 0 0 1 2.4-2z',
  foot: 'M9 3v10c0 2-1.5 3-1.5 5a3 3 0 0 0 3 3h8a2 2 0 0 0 .5-4c-3-.8-4-2.5-4-5V3',
  close: 'M6 6l12 12M18 6 6 18',
  check: 'M5 12.5l5 5L19.5 7',
  unsure:
    'M12 2.5a9.5 9.5 0 1 0 .01 0M9.5 9.5a2.600 2.600 0 1 1 3.700 2.4c-.8.4-1.200 1-1.200 1.900M12 17v.1',
  triangle: 'M12 3.5 22 20.5H2zM12 9.5v5M12 17.5v.1',
  print: 'M7 9V3.5h10V9M7 17H3.5V9h17v8H17M7 14h10v6.5H7z',
  share: 'M12 15V3M8 6.5 12 3l4 3.5M6 11H4.5v10h15V11H18',
  sound: 'M4 9.5v5h3.5L12 19V5L7.5 9.5zM15.5 9a4 4 0 0 1 0 6M18.5 6a8.5 8.5 0 0 1 0 12',
} as const;

export type IconName = keyof typeof paths;

const shape = (name: IconName): SVGTemplateResult => svg`<path d=${paths[name]}></path>`;

export const icon = (name: IconName): TemplateResult =>
  html`<svg
    class="icon"
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
    ${shape(name)}
  </svg>`;
