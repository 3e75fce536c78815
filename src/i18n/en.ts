/**
 * The words of the interface in English, and by their type the keys of every language. Health
 * advice is not here: it is in the documents, which a clinician signs.
 *
 * `{name}` is replaced by a value. A plural is an object by `Intl.PluralRules` category of `n`.
 */
export const en = {
  // Foot of every widget
  version: 'version {version}',
  draft: 'Draft: not yet reviewed by a clinician.',
  approvedBy: 'Approved by {by}, {on}.',
  approved: 'Approved by {by}.',
  reviewDue: 'Review due {due}.',
  /** The name of this language in itself. */
  languageName: 'English',
  date: '{day} {month} {year}',
  /** Short names, January first, with spaces between them. */
  months: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
  reviewPast: 'Review was due {due}.',
  sources: 'Sources',

  // Help
  call: 'Call {number}',
  callAmbulance: 'Call {number} for an ambulance',
  emergencyNumber: 'Emergency: {number}',
  adviceNumber: 'Advice line: {number}',
  appointment: 'Book an appointment',
  portal: 'Patient portal',
  noNumber: 'Call your local emergency number or go to the nearest hospital emergency department.',
  sayOnPhone: 'Say this on the phone:',
  dismiss: 'Close this note',
  dismissed: 'The note is closed.',

  // Article
  readMore: 'Read more',
  close: 'Close the article',
  inThisArticle: 'In this article',
  warning: 'Warning:',
  print: 'Print',
  share: 'Share',
  linkCopied: 'Link copied',
  listen: 'Listen',
  stopListening: 'Stop',

  // Timer: overview
  start: 'Start',
  startHint: 'First, a few short safety questions.',
  rounds: 'Rounds',
  minutes: { one: '{n} min', other: '{n} min' },
  minutesSeconds: '{time} min',
  seconds: { one: '{n} sec', other: '{n} sec' },
  less: 'Less: {name}',
  more: 'More: {name}',
  trySound: 'Try the sound',
  doesItHelp: 'Does it help?',
  stopWhen: 'Stop if it hurts or feels wrong',
  sound: 'Sound',
  voice: 'Voice',
  vibration: 'Vibration',
  carryOn: 'Carry on?',
  carryOnFrom: 'Carry on from round {round}: {step}',
  startAgain: 'Start from the beginning',

  // Timer: safety check
  question: 'Question {n} of {total}',
  back: 'Back',
  yes: 'Yes',
  no: 'No',
  notSure: 'Not sure',
  doNotStart: 'Do not start now',
  backToStart: 'Back to the start',

  // Timer: session
  step: 'Step {n} of {total}',
  round: 'Round {n} of {total}',
  finish: 'Finish for now',
  getReady: 'Get ready',
  begin: 'I am ready',
  pause: 'Pause',
  resume: 'Carry on',
  paused: 'Paused',
  next: 'Next step',
  stepBack: 'Back to the start of this step',
  stop: 'Stop, it hurts or feels wrong',
  totalLeft: '{time} left, ends about {at}',
  timeLeft: 'Time left',
  movement: '{n} of {total}',
  timeUp: { one: 'The {n} minute is up.', other: 'The {n} minutes are up.' },
  timeUpSeconds: { one: 'The {n} second is up.', other: 'The {n} seconds are up.' },
  endedMinutesAgo: {
    one: 'The time for \u201c{step}\u201d ended {n} minute ago.',
    other: 'The time for \u201c{step}\u201d ended {n} minutes ago.',
  },
  endedSecondsAgo: {
    one: 'The time for \u201c{step}\u201d ended {n} second ago.',
    other: 'The time for \u201c{step}\u201d ended {n} seconds ago.',
  },
  passedUnseen: 'Time passed while the screen was off. The step has stopped.',
  leadInUnseen: 'The screen was off. The step has not begun.',
  // Advice, but of what a phone does and of no exercise: each document would have to repeat it.
  wakeLockRefused: 'Touch the screen now and then. If it goes dark, lower your legs.',
  soundLost: 'Tap to turn sound back on',
  charge: 'Charge your phone.',
  stopped: 'Stopped',
  finished: 'You have finished for now.',
  done: 'Done',
  doneSummary: { one: '{n} round, {time}', other: '{n} rounds, {time}' },

  remind: 'Remind me each day',
  remindHint: 'A file for your own calendar, for {days} days. Nothing is sent.',
  remindAt: 'Time',
  remindNamed: 'Name the exercise in the title',
  remindSave: 'Save to my calendar',
  reminderTitle: 'Reminder',

  // Timer: announcements
  sayStep: '{step}. {time}. Round {round} of {rounds}.',
  sayTenSeconds: '10 seconds left.',
  sayPaused: 'Paused.',
  sayResumed: 'Going on. {time} left.',
  sayMinutes: { one: '{n} minute', other: '{n} minutes' },
  saySeconds: { one: '{n} second', other: '{n} seconds' },
  sayMinutesSeconds: '{minutes} {seconds}',

  // Checklist
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

/** The words of one language. A language that lacks a key does not compile. */
export type Messages = typeof en;

/** Keys whose value is a plural. */
export type PluralKey = {
  [K in keyof Messages]: Messages[K] extends string ? never : K;
}[keyof Messages];

/** Keys whose value is plain text. */
export type TextKey = Exclude<keyof Messages, PluralKey>;
