/**
 * The longest raise in one round, in seconds. Published raises last 30 seconds to 3 minutes
 * (clinical-facts 1b). Raising the legs lowers blood flow most in people who have the least [9].
 */
export const raisedLimitSeconds = 180;

/** True of a step that is held to the limit. */
export const isRaise = ({
  pose,
  raised,
}: {
  readonly pose?: string | undefined;
  readonly raised?: boolean | undefined;
}): boolean => raised === true || pose === 'legs-raised';
