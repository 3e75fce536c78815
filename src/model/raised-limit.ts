/**
 * Seconds with the legs raised in a round, at most. Published raises are 30 s to 3 minutes
 * (clinical-facts 1b); raising lowers flow in those who have the least of it [9].
 */
export const raisedLimitSeconds = 180;
