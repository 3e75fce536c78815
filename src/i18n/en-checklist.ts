/** The English words of the risk checklist. Joined in `en.ts`. */
export const enChecklist = {
  flagsHint: 'If a tick means an emergency, we show what to do at once.',
  tickAll: 'Tick all that are true.',
  noneOfThese: 'None of these',
  noneCleared: 'None of these. The other ticks of this group are cleared.',
  notSureOfOne: 'Not sure about one of these',
  ifYouHadThis: 'If you had this, even for a short time, call.',
  ifYouHadThisNumber: 'If you had this, even for a short time, call {number}.',
  showList: 'Show my list',
  yourList: 'Your list',
  ticked: {
    one: 'You ticked {n} thing to talk about with a health worker.',
    other: 'You ticked {n} things to talk about with a health worker.',
  },
  notSureHeading: 'Not sure, worth a mention',
  flagsAgain: 'The emergency signs again',
  questionsHeading: 'Questions to ask',
  changeAnswers: 'Change my answers',
  startOver: 'Clear my answers',
  nurse: 'Show this to a nurse',
  nurseClose: 'Close',
  nurseNote: 'Not a referral: nobody has seen this.',
  printPage: 'Print one page',
  ownWords: 'In my own words',
  part: 'Part {n} of {total}',
  continue: 'Continue',
};
export type ChecklistKey = keyof typeof enChecklist;
