/** The page has custom properties of its own, with the names that the widgets use inside. */
export default {
  says: 'Custom properties `--_ink`, `--_surface`, `--_radius` of the page itself',
  head: `<style>
    :root, body, body * { --_ink: #fff; --_surface: #fff; --_radius: 99px; --_inset: 200px; --_accent: #fff; --_edge: 20px;
      --_ink-soft: #fff; --_d-quiet: red; --_line: red }
  </style>`,
};
