/** Plans for the tests of the session model. */
import type { Plan, PlanStep } from '../../src/model/session.js';

export const raise: PlanStep = {
  id: 'raise',
  seconds: 120,
  raised: true,
  flat: false,
  paleStopSeconds: 60,
  paleHelp: 'urgent',
};
export const lower: PlanStep = { id: 'lower', seconds: 180, raised: false, flat: false };
export const rest: PlanStep = { id: 'rest', seconds: 300, raised: false, flat: true };

/** The first program with its default times. */
export const buerger = (changes: Partial<Plan> = {}): Plan => ({
  steps: [raise, lower, rest],
  rounds: 1,
  getReadySeconds: 15,
  auto: false,
  stopHelp: 'urgent',
  ...changes,
});

/** The same without time to change position, so that a test's first moment is the raise's. */
export const atOnce = (changes: Partial<Plan> = {}): Plan =>
  buerger({ getReadySeconds: 0, ...changes });
