/** The words of the interface in English that every widget may need. Joined in `en.ts`. */
export const enShared = {
  // Foot of every widget. `language` is the document's: "English".
  identity: '{title}, version {version}, {language}.',
  titleAndVersion: '{title}, version {version}.',
  draft: 'Draft: not yet reviewed by a clinician.',
  /** Of a document that is ours in another language: nobody has signed the translation. */
  draftTranslation: 'Draft translation: not yet reviewed by a clinician.',
  approvedBy: 'Approved by {by}, {on}.',
  approved: 'Approved by {by}.',
  reviewDue: 'Review due {due}.',
  /** The name of this language in itself. */
  languageName: 'English',
  date: '{day} {month} {year}',
  /** Short names, January first, with spaces between them. */
  months: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
  reviewPast: 'Review was due {due}.',

  // Help
  call: 'Call {number}',
  callAmbulance: 'Call {number} for an ambulance',
  emergencyNumber: 'Emergency: {number}',
  adviceNumber: 'Advice line: {number}',
  hospitalNumber: 'Hospital: {number}',
  appointment: 'Book an appointment',
  portal: 'Patient portal',
  allSigns: 'All signs',
  dismiss: 'Close this note',
  dismissed: 'The note is closed.',

  // A part of the widget that the network did not bring
  lost: 'This part could not be loaded. Try again, or reload the page.',
  lostCall: 'If you need help now, call.',

  // How words are put together
  /** A text that ends without a stop, to be said before another one. */
  sentence: '{text}.',
  /** What a text is about, before it: "A pressed nerve:" */
  term: '{term}:',
  /** Two entries of a list; more are put together two by two. */
  list: '{a}, {b}',

  // Answers, and a way back, of the timer and the checklist. Back: to the screen before, no body part.
  back: 'Back',
  notSure: 'Not sure',

  /** On a button: it is fetched and shown then. */
  showVideo: 'Show the video',
} as const;
export type SharedKey = keyof typeof enShared;
