/** A box around the widgets with every inherited style at its worst. */
export default {
  says: 'In a box of 9px, white, uppercase, centred, nowrap, hidden text',
  head: `<style>
    .box { text-align: right; text-transform: uppercase; letter-spacing: 4px; line-height: .9;
           font-size: 9px; color: #fff; white-space: nowrap; text-indent: 3em; visibility: hidden;
           cursor: none; pointer-events: none; user-select: none; word-break: break-all; font-variant: small-caps;
           font-style: italic; text-shadow: 2px 2px 4px red; quotes: none; hyphens: auto; word-spacing: 1em;
           list-style: square; border-collapse: collapse; text-wrap: nowrap; tab-size: 1 }
  </style>`,
  body: (widgets) => `<div class="box">${widgets}</div>`,
};
