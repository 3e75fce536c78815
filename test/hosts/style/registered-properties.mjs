/** A design system registers its custom properties, by names that are like ours. */
export default {
  says: '`@property` for `--_ink`, `--_surface`, `--_line` and others, and for `--bedside-radius`',
  engine: '`@property`',
  head: `<style>
    @property --_ink { syntax: '<color>'; inherits: false; initial-value: red }
    @property --_surface { syntax: '*'; inherits: false }
    @property --_accent { syntax: '<color>'; inherits: true; initial-value: red }
    @property --_line { syntax: '<length>'; inherits: false; initial-value: 1px }
    @property --_radius { syntax: '<length>'; inherits: false; initial-value: 0px }
    @property --_d-quiet { syntax: '<color>'; inherits: true; initial-value: red }
    @property --_d-soft { syntax: '<color>'; inherits: true; initial-value: red }
    @property --bedside-radius { syntax: '<length>'; inherits: true; initial-value: 22px }
  </style>`,
};
