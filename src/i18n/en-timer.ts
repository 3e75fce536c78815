/** The English words of the exercise timer. Joined in `en.ts`. */
export const enTimer = {
  // Overview
  start: 'Start',
  startHint: {
    one: '{n} question, about 1 minute',
    other: '{n} questions, about 1 minute',
  },
  showMe: 'Show me',
  picturesOf: 'Pictures: {name}',
  rounds: 'Rounds',
  minutes: { one: '{n} min', other: '{n} min' },
  minutesSeconds: '{time} min',
  seconds: { one: '{n} sec', other: '{n} sec' },
  less: 'Less: {name}',
  more: 'More: {name}',
  trySound: 'Try the sound',
  doesItHelp: 'Does it help?',
  prescribed: 'Set for you by your physiotherapist',
  sound: 'Sound',
  voice: 'Voice',
  vibration: 'Vibration',
  /** A switch: in a raise the time fills the screen, and a tap anywhere ends the wait after it. */
  handsFree: 'I will not hold the phone',
  handsFreeHint:
    'During a raise, the time fills the screen. When it is over, a tap anywhere but Stop does what the button does.',
  carryOn: 'Carry on?',
  carryOnFrom: 'Carry on from round {round}: {step}',
  startAgain: 'Start from the beginning',
  answerAgain: 'Answer the questions again',

  // Safety check
  question: 'Question {n} of {total}',
  yes: 'Yes',
  no: 'No',
  backToStart: 'Back to the start',

  // Session
  step: 'Step {n} of {total}',
  round: 'Round {n} of {total}',
  stepAndRound: 'Step {n} of {total}, round {round} of {rounds}',
  finish: 'Finish for now',
  getReady: 'Get ready',
  begin: 'I am ready',
  pause: 'Pause',
  resume: 'Carry on',
  paused: 'Paused',
  next: 'Next step',
  stepBack: 'Back to the start of this step',
  stop: 'Stop, it hurts or feels wrong',
  totalLeft: '{time} to go, ends about {at}',
  timeLeft: 'Time to go',
  /** In the dial, about 14 letters with its values: "Foot up 3 of 10". */
  pace: '{cue} {n} of {total}',
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
  leadInUnseen: 'Nothing has begun. The screen was off.',
  wakeLockRefused: 'Touch the screen now and then.',
  soundLost: 'Tap to turn sound back on',
  charge: 'Charge your phone.',
  stopped: 'Stopped',
  finished: 'You have finished for now.',
  done: 'Done',
  doneSummary: { one: '{n} round, {time}', other: '{n} rounds, {time}' },
  remind: 'Remind me each day',
  remindHint: {
    one: 'Only as often as your physiotherapist said. A file for your own calendar, for {n} day. Nothing is sent.',
    other:
      'Only as often as your physiotherapist said. A file for your own calendar, for {n} days. Nothing is sent.',
  },
  remindAt: 'Time',
  remindNamed: 'Name the exercise in the title',
  remindSave: 'Save to my calendar',
  reminderTitle: 'Reminder',

  // Announcements
  sayStep: '{step}. {time}. Round {round} of {rounds}.',
  sayTenSeconds: '10 seconds to go.',
  sayPaused: 'Paused.',
  sayResumed: 'Going on. {time} to go.',
  sayMinutes: { one: '{n} minute', other: '{n} minutes' },
  saySeconds: { one: '{n} second', other: '{n} seconds' },
  sayMinutesSeconds: '{minutes} {seconds}',
} as const;
export type TimerKey = keyof typeof enTimer;
