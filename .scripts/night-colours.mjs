// The colours of a topic's drawings: those of src/styles/tokens.ts by day and by night.

/** Ink, skin, cloth and paper: by day, then by night. */
export const byNight = [
  ['#1c2b30', '#ede3d3'],
  ['#b0784f', '#96684c'],
  ['#c6deda', '#2f6466'],
  ['#fffdf8', '#12181a'],
];

/** The same drawing by night. @param {string} svg */
export const atNight = (svg) =>
  byNight.reduce((drawn, [day = '', night = '']) => drawn.replaceAll(day, night), svg);
