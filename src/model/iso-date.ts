/** True for an ISO 8601 calendar date that exists: `2026-11-22`. */
export const isIsoDate = (value: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(value) &&
  // The 31st of a month of 30 days would be the 1st. Not by toISOString: MooTools More has its own.
  new Date(`${value}T00:00:00Z`).getUTCDate() === Number(value.slice(8));
