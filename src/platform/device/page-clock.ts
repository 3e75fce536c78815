/** Reads the two clocks of the page: the wall clock and the steady one. */
import type { Instant } from '../../model/session.js';

export const instantNow = (): Instant => ({
  wall: Date.now(),
  // A page script that declares `var performance` hides the clock. Events still carry its time.
  mono: performance?.now?.() ?? document.createEvent('Event').timeStamp,
});
