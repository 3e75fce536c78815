/**
 * What is on a checklist's screen, as one value: the answers, and where the person is. Each move gives
 * the next value, so that no part of a screen is of another time than the rest, and what was cleared
 * can be put back whole.
 */
import * as assessment from './assessment.js';
import type { ShownChecklist } from './shown-document.js';

export interface ChecklistState {
  readonly ticks: assessment.Ticks;
  /** `groups`: to be answered; `result`: the person's list; `nurse`: the list over the whole screen. */
  readonly place: 'groups' | 'result' | 'nurse';
  /** Index of the group on the screen in steps; of the one answered last on one sheet. */
  readonly part: number;
  /** Id of the emergency whose card is open. */
  readonly cardOf: string | undefined;
}

export const begin: ChecklistState = {
  ticks: assessment.noTicks,
  place: 'groups',
  part: 0,
  cardOf: undefined,
};

/** True when nothing was answered, and no emergency was taken back. */
export const isUnanswered = ({ ticks }: ChecklistState): boolean =>
  !ticks.none &&
  !ticks.flagNotSure &&
  [ticks.ticked, ticks.notSure, ticks.taken].every((ids) => ids.length === 0);

/**
 * True when a list has every item that was answered, so that it may come in place of the one before: the
 * same list in another language. Another list would lose ticks.
 */
export const keepsAnswers = (
  next: ShownChecklist | undefined,
  { ticks: { ticked, notSure, taken } }: ChecklistState,
): boolean => {
  const ids = next?.groups.flatMap(({ items }) => items.map(({ id }) => id)) ?? [];
  return [...ticked, ...notSure, ...taken].every((id) => ids.includes(id));
};

/** Index of the item's group in the order of the screen; the red flags' where none has it. */
const partOf = (checklist: ShownChecklist, id: string): number =>
  Math.max(
    0,
    assessment.flagsFirst(checklist).findIndex(({ items }) => items.some((item) => item.id === id)),
  );

/** Ticks or unticks an item. The card of an emergency opens with its tick; another takes its place. */
export const tickItem = (
  checklist: ShownChecklist,
  state: ChecklistState,
  id: string,
  on: boolean,
): ChecklistState => {
  const ticks = assessment.tick(checklist, state.ticks, id, on);
  const emergencies = assessment.redFlagsOf(checklist).filter(({ help }) => help === 'emergency');
  const isEmergency = emergencies.some((flag) => flag.id === id);
  const other = emergencies.find((flag) => ticks.ticked.includes(flag.id))?.id;
  const cardOf = isEmergency && (on || state.cardOf === id) ? (on ? id : other) : state.cardOf;
  return { ...state, ticks, part: partOf(checklist, id), cardOf };
};

/** Sets "Not sure" of an item. */
export const doubtItem = (
  checklist: ShownChecklist,
  state: ChecklistState,
  id: string,
  on: boolean,
): ChecklistState => ({
  ...state,
  ticks: assessment.setNotSure(state.ticks, id, on),
  part: partOf(checklist, id),
});

/** Sets "None of these" of the red flags. */
export const denyFlags = (
  checklist: ShownChecklist,
  state: ChecklistState,
  on: boolean,
): ChecklistState => ({
  ...state,
  ticks: assessment.setNone(checklist, state.ticks, on),
  part: 0,
  cardOf: on ? undefined : state.cardOf,
});

/** Sets "Not sure about one of these" of the red flags. */
export const doubtFlags = (state: ChecklistState, on: boolean): ChecklistState => ({
  ...state,
  ticks: assessment.setFlagNotSure(state.ticks, on),
  part: 0,
});

/**
 * Differs between screens: a tap that comes at once after a change is meant for the one before. A card
 * that opens or goes moves all that is below it under the finger: that is another screen too.
 */
export const screenKey = (
  checklist: ShownChecklist,
  { ticks, place, part, cardOf }: ChecklistState,
  isInSteps: boolean,
): string =>
  [
    place,
    place === 'groups' && isInSteps ? part : '',
    ticks.flagNotSure,
    cardOf,
    ...assessment
      .redFlagsOf(checklist)
      .filter(({ id }) => ticks.ticked.includes(id))
      .map(({ id }) => id),
  ].join();
