/** What time it is, on both clocks of the page. */
import type { Instant } from '../model/session.js';

export const instantNow = (): Instant => ({ wall: Date.now(), mono: performance.now() });
