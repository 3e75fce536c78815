/**
 * Finds the texts that belong to what a person ticked. Ticks are never added up to a score: a score
 * would give false comfort or false alarm (clinical-facts 4).
 */
import type { ChecklistGroup, ChecklistItem } from './checklist-document.js';
import { helpLevels, moreUrgent, type HelpLevel } from './help-level.js';
import type { ShownChecklist } from './shown-document.js';

export interface Ticks {
  readonly ticked: readonly string[];
  readonly notSure: readonly string[];
  /** True when "None of these" is set for the red flags. */
  readonly none: boolean;
  /** True when "Not sure about one of these" is set for the red flags. */
  readonly flagNotSure: boolean;
  /**
   * Ids of emergency items that were ticked and then unticked: a line about them stays on the screen
   * (clinical-facts 7, [45]). Items with `evenIfGone: false` are left out.
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

/** `given`: a tick or "not sure". `none`: "None of these". `open`: not answered or not asked. */
export type FlagAnswer = 'given' | 'none' | 'open';

export interface Assessment {
  /** Ticked items, the most urgent first, then in the order of the document. */
  readonly ticked: readonly ChecklistItem[];
  readonly notSure: readonly ChecklistItem[];
  readonly flagNotSure: boolean;
  /** Whether the red flags were answered. A nurse must see when they were not. */
  readonly flags: FlagAnswer;
  readonly emergency: boolean;
  /** Emergencies that were ticked and then unticked, in document order: they may have come and gone. */
  readonly taken: readonly ChecklistItem[];
  /** The level for a banner that follows the list; `undefined` when nothing was ticked. */
  readonly level: HelpLevel | undefined;
}

const without = (ids: readonly string[], id: string) => ids.filter((entry) => entry !== id);
const withId = (ids: readonly string[], id: string, on: boolean) =>
  on ? [...without(ids, id), id] : without(ids, id);

/** The red-flag items of a document, in order. */
export const redFlagsOf = (checklist: ShownChecklist): readonly ChecklistItem[] =>
  checklist.groups.filter((group) => group.redFlags).flatMap((group) => group.items);

/** The groups in the order they are asked: red flags first, whatever the document says. */
export const flagsFirst = ({ groups }: ShownChecklist): readonly ChecklistGroup[] => [
  ...groups.filter((group) => group.redFlags),
  ...groups.filter((group) => !group.redFlags),
];

const find = (checklist: ShownChecklist, id: string): ChecklistItem | undefined =>
  checklist.groups.flatMap((group) => group.items).find((item) => item.id === id);

/** Ticks or unticks an item; a red flag clears "None of these". */
export const tick = (checklist: ShownChecklist, ticks: Ticks, id: string, on: boolean): Ticks => {
  const item = find(checklist, id);
  if (!item) return ticks;
  const isFlag = redFlagsOf(checklist).includes(item);
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

/** Sets or clears "Not sure" for an item. Setting it clears the item's tick. */
export const setNotSure = (ticks: Ticks, id: string, on: boolean): Ticks => ({
  ...ticks,
  notSure: withId(ticks.notSure, id, on),
  ticked: on ? without(ticks.ticked, id) : ticks.ticked,
});

/** Sets or clears "None of these". Setting it clears every red flag and "Not sure". */
export const setNone = (checklist: ShownChecklist, ticks: Ticks, on: boolean): Ticks => {
  if (!on) return { ...ticks, none: false };
  let cleared = ticks;
  for (const { id } of redFlagsOf(checklist))
    if (cleared.ticked.includes(id)) cleared = tick(checklist, cleared, id, false);
  return { ...cleared, none: true, flagNotSure: false };
};

/** Sets or clears "Not sure about one of these". Setting it clears "None of these". */
export const setFlagNotSure = (ticks: Ticks, on: boolean): Ticks => ({
  ...ticks,
  flagNotSure: on,
  none: ticks.none && !on,
});

/** The result for these answers. Ids that the document does not have are ignored. */
export const assess = (checklist: ShownChecklist, ticks: Ticks): Assessment => {
  const items = checklist.groups.flatMap((group) => group.items);
  const chosen = items.filter((item) => ticks.ticked.includes(item.id));
  const ticked = [...helpLevels]
    .reverse()
    .flatMap((level) => chosen.filter((item) => item.help === level));
  const notSure = items.filter((item) => ticks.notSure.includes(item.id));
  let level: HelpLevel | undefined = ticked[0]?.help;
  if (ticks.flagNotSure) level = moreUrgent(level, 'urgent');
  if (notSure.length > 0) level = moreUrgent(level, 'soon');
  const isGiven = ticks.flagNotSure || redFlagsOf(checklist).some((flag) => ticked.includes(flag));
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
