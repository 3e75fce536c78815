/** True for an ISO 8601 calendar date that exists: `2026-11-22`. */
export const isIsoDate = (value: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(value) &&
  // A Date turns 31 April into 1 May, so compare the day. Not with toISOString: MooTools More replaces it.
  new Date(`${value}T00:00:00Z`).getUTCDate() === Number(value.slice(8));
