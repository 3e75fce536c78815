/**
 * What a person ticked, and the fixed texts that belong to it. Nothing is added up or combined:
 * a score would be false comfort or false alarm (clinical-facts 4).
 */
import type { ChecklistDocument, ChecklistGroup, ChecklistItem } from './checklist-document.js';
import { helpLevels, type HelpLevel } from './help-level.js';

export interface Ticks {
  readonly ticked: readonly string[];
  readonly notSure: readonly string[];
  /** "None of these" of the red flags. */
  readonly none: boolean;
  /** "Not sure about one of these" of the red flags. */
  readonly flagNotSure: boolean;
  /**
   * Emergencies that were ticked once and are not now: one line stays (clinical-facts 7, [45]). Not
   * those that are none once they have gone away.
   */
  readonly taken: readonly string[];
}

export const noTicks: Ticks = {
  ticked: [],
  notSure: [],
  none: false,
  flagNotSure: false,
  taken: [],
};

/** `given`: a tick or "not sure"; `none`: "None of these"; `open`: nothing, or nothing was asked. */
export type FlagAnswer = 'given' | 'none' | 'open';

export interface Assessment {
  /** Ticked items, most urgent first; within a level in the order of the document. */
  readonly ticked: readonly ChecklistItem[];
  readonly notSure: readonly ChecklistItem[];
  readonly flagNotSure: boolean;
  /** What was said about the red flags; a nurse sees whether they were asked at all. */
  readonly flags: FlagAnswer;
  readonly emergency: boolean;
  /** Emergencies that were ticked and taken back, in the order of the document: they may have come and gone. */
  readonly taken: readonly ChecklistItem[];
  /** What the help channel carries: `undefined` when there is nothing to say. */
  readonly level: HelpLevel | undefined;
}

const without = (ids: readonly string[], id: string) => ids.filter((entry) => entry !== id);
const withId = (ids: readonly string[], id: string, on: boolean) =>
  on ? [...without(ids, id), id] : without(ids, id);

/** Red-flag items of a document. */
export const redFlagsOf = (document: ChecklistDocument): readonly ChecklistItem[] =>
  document.groups.filter((group) => group.redFlags).flatMap((group) => group.items);

/** The groups as they are asked: red flags first, whatever the document's order. */
export const flagsFirst = ({ groups }: ChecklistDocument): readonly ChecklistGroup[] => [
  ...groups.filter((group) => group.redFlags),
  ...groups.filter((group) => !group.redFlags),
];

const find = (document: ChecklistDocument, id: string): ChecklistItem | undefined =>
  document.groups.flatMap((group) => group.items).find((item) => item.id === id);

/** Ticks or unticks an item; a red flag clears "None of these". */
export const tick = (document: ChecklistDocument, ticks: Ticks, id: string, on: boolean): Ticks => {
  const item = find(document, id);
  if (!item) return ticks;
  const isFlag = redFlagsOf(document).includes(item);
  return {
    ...ticks,
    ticked: withId(ticks.ticked, id, on),
    notSure: on ? without(ticks.notSure, id) : ticks.notSure,
    none: ticks.none && !(on && isFlag),
    taken:
      isFlag && item.help === 'emergency' && item.evenIfGone !== false
        ? withId(ticks.taken, id, !on && ticks.ticked.includes(id))
        : ticks.taken,
  };
};

/** Sets "Not sure" of an item; it takes the place of a tick. */
export const setNotSure = (ticks: Ticks, id: string, on: boolean): Ticks => ({
  ...ticks,
  notSure: withId(ticks.notSure, id, on),
  ticked: on ? without(ticks.ticked, id) : ticks.ticked,
});

/** Sets "None of these", which clears the red flags and their "Not sure". */
export const setNone = (document: ChecklistDocument, ticks: Ticks, on: boolean): Ticks => {
  if (!on) return { ...ticks, none: false };
  let cleared = ticks;
  for (const { id } of redFlagsOf(document))
    if (cleared.ticked.includes(id)) cleared = tick(document, cleared, id, false);
  return { ...cleared, none: true, flagNotSure: false };
};

/** Sets "Not sure about one of these", which clears "None of these". */
export const setFlagNotSure = (ticks: Ticks, on: boolean): Ticks => ({
  ...ticks,
  flagNotSure: on,
  none: ticks.none && !on,
});

const rank = (level: HelpLevel) => helpLevels.indexOf(level);

/** The more urgent of two levels; `undefined` is less than any. */
export const moreUrgent = (
  a: HelpLevel | undefined,
  b: HelpLevel | undefined,
): HelpLevel | undefined => (a === undefined || (b !== undefined && rank(b) > rank(a)) ? b : a);

/** The result for these ticks. Total for any ticks: ids that the document lacks are passed over. */
export const assess = (document: ChecklistDocument, ticks: Ticks): Assessment => {
  const items = document.groups.flatMap((group) => group.items);
  const chosen = items.filter((item) => ticks.ticked.includes(item.id));
  const ticked = [...helpLevels]
    .reverse()
    .flatMap((level) => chosen.filter((item) => item.help === level));
  const notSure = items.filter((item) => ticks.notSure.includes(item.id));
  let level: HelpLevel | undefined = ticked[0]?.help;
  if (ticks.flagNotSure) level = moreUrgent(level, 'urgent');
  if (notSure.length > 0) level = moreUrgent(level, 'soon');
  const isGiven = ticks.flagNotSure || redFlagsOf(document).some((flag) => ticked.includes(flag));
  return {
    ticked,
    notSure,
    flagNotSure: ticks.flagNotSure,
    flags: isGiven ? 'given' : ticks.none ? 'none' : 'open',
    emergency: ticked[0]?.help === 'emergency',
    taken: items.filter((item) => ticks.taken.includes(item.id)),
    level,
  };
};
