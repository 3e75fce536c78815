/** Everything that a page may be forbidden is forbidden. */
export default {
  says: 'A Permissions-Policy that forbids wake lock, autoplay, sharing, clipboard, battery',
  engine: 'which services a policy can forbid',
  headers: {
    'Permissions-Policy':
      'screen-wake-lock=(), autoplay=(), web-share=(), clipboard-write=(), battery=(), vibrate=(), speaker-selection=(), aria-notify=()',
  },
};
