/** Everything that is inherited and hides or bends text. */
export default {
  says: '`*` with transparent text fill, disc text, strokes, ligatures, `font-size-adjust`, `text-box`, no pointer and a dark scheme, all important',
  engine: 'properties that not every engine has',
  head: `<style>
    * { -webkit-text-fill-color: transparent !important; -webkit-text-security: disc !important; -webkit-text-stroke: 3px red;
      pointer-events: none !important; user-select: none !important; touch-action: none; cursor: none !important; fill: red !important;
      stroke: none !important; text-wrap: nowrap !important; font-size-adjust: 2 !important; color-scheme: dark !important;
      text-box: trim-both cap alphabetic !important; font-feature-settings: 'smcp' !important; text-emphasis: dot !important;
      hyphens: auto !important; tab-size: 40; quotes: none; empty-cells: hide; list-style: square inside !important;
      accent-color: red !important; text-underline-position: under; text-size-adjust: 300% !important; paint-order: stroke; text-anchor: end }
    ::selection { color: transparent } ::marker { content: 'x' } ::placeholder { color: red } ::details-content { display: none }
  </style>`,
};
