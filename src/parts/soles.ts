/**
 * Soles as they are on most days, pale, and blue or grey, on three tones of skin. The colours are
 * the content: no theme and no brand changes them.
 */
import { css, html, svg, type TemplateResult } from 'lit';

export interface SolesWords {
  readonly title: string;
  /** Says in words what is drawn. */
  readonly alt: string;
  readonly usual: string;
  readonly pale: string;
  readonly blue: string;
}

/** A right sole, its toes up, 40 units wide and 84 high. */
const sole =
  'M9 33C6 24 10 17 18 17 27 17 35 22 36 32 37 41 32 47 31 55 30 63 32 69 30 75 28 82 18 84 13 79 8 74 10 66 11 58 12 50 11 42 9 33ZM12 15A5 6.5 0 1 1 12.1 15ZM20.5 12A3.5 4.5 0 1 1 20.6 12ZM27.5 14A3 4 0 1 1 27.6 14ZM32.5 18.5A2.7 3.5 0 1 1 32.6 18.5ZM36.5 24A2.4 3.1 0 1 1 36.6 24Z';

/** By tone of skin: the skin of the foot's edge, which does not change, and the sole in 3 states. */
const tones = [
  ['#dfa988', '#f0bfa8', '#f3e8dc', '#a3abc4'],
  ['#94623f', '#cd9674', '#dcc7b0', '#8790a4'],
  ['#4c3022', '#b07c5e', '#c1b0a1', '#757b8d'],
] as const;

const feet = (state: 1 | 2 | 3) =>
  tones.map(
    (colours, i) =>
      svg`<g transform=${`translate(${10 + 62 * i} 8)`}>
        <path d=${sole} stroke="currentColor" stroke-width="11"></path>
        <path d=${sole} stroke=${colours[0]} stroke-width="7"></path>
        <path d=${sole} fill=${colours[state]}></path>
      </g>`,
  );

export const soles = ({ title, alt, usual, pale, blue }: SolesWords): TemplateResult => {
  const row = (name: string, state: 1 | 2 | 3) => html`
    <span>${name}</span>
    <svg
      viewBox="0 0 184 100"
      fill="none"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      ${feet(state)}
    </svg>
  `;
  return html`<div class="soles" part="soles">
    <p class="frames-of">${title}</p>
    <div class="soles-rows" role="img" aria-label=${alt}>
      ${row(usual, 1)} ${row(pale, 2)} ${row(blue, 3)}
    </div>
  </div>`;
};

export const solesStyles = css`
  .soles,
  .soles-rows {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em 1em;
  }

  /* WebKit makes a drawing 300 pixels wide when it has no width of its own. */
  .soles svg {
    inline-size: 100%;
  }

  .soles-rows {
    grid-template-columns: fit-content(7em) minmax(0, 14em);
    align-items: center;
    forced-color-adjust: none;
  }
`;
