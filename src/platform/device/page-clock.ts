/** What time it is, on both clocks of the page. */
import type { Instant } from '../../model/session.js';

export const instantNow = (): Instant => ({
  wall: Date.now(),
  // `var performance` in a script of the page takes the clock away; the one of events stays.
  mono: performance?.now?.() ?? document.createEvent('Event').timeStamp,
});
