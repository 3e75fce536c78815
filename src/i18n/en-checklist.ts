/** The English words of the risk checklist. Joined in `en.ts`. */
export const enChecklist = {
  tickAll: 'Tick all that are true.',
  noneOfThese: 'None of these',
  noneCleared: 'None of these. The other ticks of this group are cleared.',
  notSureOfOne: 'Not sure about one of these',
  showList: 'Show my list',
  yourList: 'Your list',
  ticked: {
    one: 'You ticked {n} thing to talk about with a doctor or nurse.',
    other: 'You ticked {n} things to talk about with a doctor or nurse.',
  },
  /** On the button's line while the list is filled in. */
  tickedSoFar: { one: '{n} ticked', other: '{n} ticked' },
  questionsHeading: 'Questions to ask',
  changeAnswers: 'Change my answers',
  startOver: 'Clear my answers',
  cleared: 'Your answers are cleared. You can undo this for 10 seconds.',
  undo: 'Undo',
  nurse: 'Show this to a nurse',
  nurseClose: 'Close',
  printPage: 'Print one page',
  ownWords: 'In my own words',
  /** On paper, before a line to write on. */
  personName: 'Name',
  listLanguage: 'Language: {name}.',
  flagsNoneTicked: 'Emergency signs: none ticked',
  flagsNotAnswered: 'Emergency signs: not answered',
  part: 'Part {n} of {total}',
  continue: 'Continue',
} as const;
export type ChecklistKey = keyof typeof enChecklist;
