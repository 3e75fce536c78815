/**
 * The words of the interface in Arabic.
 *
 * No vowel signs: they make lines higher. Buttons are verbal nouns, which address men and women alike.
 * A tick is a choice (اختر), since علامة is the word for a sign of illness.
 * A form of minutes or seconds never follows a preposition that would change its ending.
 */
import { wordsOf } from './language.js';

const spokenMinutes = {
  zero: '{n} دقيقة',
  one: 'دقيقة واحدة',
  two: 'دقيقتان',
  few: '{n} دقائق',
  many: '{n} دقيقة',
  other: '{n} دقيقة',
} as const;
const spokenSeconds = {
  zero: '{n} ثانية',
  one: 'ثانية واحدة',
  two: 'ثانيتان',
  few: '{n} ثوان',
  many: '{n} ثانية',
  other: '{n} ثانية',
} as const;

/** Between the buttons for less and more, where two words take two lines. */
const minutes = { ...spokenMinutes, one: '{n} دقيقة' } as const;
const seconds = { ...spokenSeconds, one: '{n} ثانية' } as const;

export const ar = wordsOf<'zero' | 'one' | 'two' | 'few' | 'many' | 'other'>()({
  // Foot of every widget
  identity: '{title}، الإصدار {version}، {language}.',
  titleAndVersion: '{title}، الإصدار {version}.',
  draft: 'مسودة: لم يراجعها مختص طبي بعد.',
  draftTranslation: 'مسودة ترجمة: لم يراجعها مختص طبي بعد.',
  approvedBy: 'اعتمدها: {by}، {on}.',
  approved: 'اعتمدها: {by}.',
  reviewDue: 'موعد المراجعة: {due}.',
  languageName: 'العربية',
  date: '{day} {month} {year}',
  months: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  reviewPast: 'كان موعد المراجعة: {due}.',

  // Help
  call: 'اتصل بالرقم {number}',
  callAmbulance: 'اتصل بالإسعاف: {number}',
  emergencyNumber: 'الطوارئ: {number}',
  adviceNumber: 'للاستشارة: {number}',
  hospitalNumber: 'المستشفى: {number}',
  appointment: 'حجز موعد',
  portal: 'بوابة المريض',
  allSigns: 'كل العلامات',
  dismiss: 'إغلاق هذه الملاحظة',
  dismissed: 'الملاحظة مغلقة.',
  lost: 'تعذر تحميل هذا الجزء. حاول مرة أخرى أو أعد تحميل الصفحة.',
  lostCall: 'إذا كنت تحتاج إلى المساعدة الآن، فاتصل.',

  // How words are put together
  sentence: '{text}.',
  term: '{term}:',
  list: '{a}، {b}',

  back: 'رجوع',
  notSure: 'لا أعرف',

  // Article
  sources: 'المصادر',
  allSources: 'كل المصادر',
  readMore: 'قراءة المزيد',
  close: 'إغلاق المقال',
  inThisArticle: 'في هذا المقال',
  toTimer: 'الانتقال إلى مؤقت التمرين',
  toChecklist: 'الانتقال إلى القائمة',
  warning: 'تحذير:',
  print: 'طباعة',
  share: 'مشاركة',
  linkCopied: 'تم نسخ الرابط',
  listen: 'استماع',
  stopListening: 'إيقاف',

  // Timer: overview
  start: 'بدء',
  startHint: {
    zero: '{n} سؤال، نحو دقيقة واحدة',
    one: 'سؤال واحد، نحو دقيقة واحدة',
    two: 'سؤالان، نحو دقيقة واحدة',
    few: '{n} أسئلة، نحو دقيقة واحدة',
    many: '{n} سؤالا، نحو دقيقة واحدة',
    other: '{n} سؤال، نحو دقيقة واحدة',
  },
  showMe: 'عرض بالصور',
  picturesOf: 'الصور: {name}',
  rounds: 'الجولات',
  minutes,
  minutesSeconds: '{time} دقيقة',
  seconds,
  less: 'تقليل: {name}',
  more: 'زيادة: {name}',
  trySound: 'تجربة الصوت',
  doesItHelp: 'هل يفيد؟',
  prescribed: 'حدده لك اختصاصي العلاج الطبيعي',
  sound: 'الصوت',
  voice: 'الكلام المنطوق',
  vibration: 'الاهتزاز',
  handsFree: 'لن أمسك الهاتف',
  handsFreeHint:
    'في خطوة الرفع يملأ الوقت الشاشة. وعندما ينتهي الوقت، فإن لمس أي مكان إلا زر «أوقف التمرين» يعمل مثل الزر.',
  carryOn: 'هل تريد المتابعة؟',
  carryOnFrom: 'المتابعة من الجولة {round}: {step}',
  startAgain: 'البدء من جديد',
  answerAgain: 'الإجابة عن الأسئلة مرة أخرى',

  // Timer: safety check
  question: 'السؤال {n} من {total}',
  yes: 'نعم',
  no: 'لا',
  backToStart: 'العودة إلى البداية',

  // Timer: session
  step: 'الخطوة {n} من {total}',
  round: 'الجولة {n} من {total}',
  stepAndRound: 'الخطوة {n} من {total}، الجولة {round} من {rounds}',
  finish: 'إنهاء لهذه المرة',
  getReady: 'استعد',
  begin: 'تم، يمكن البدء',
  pause: 'إيقاف مؤقت',
  resume: 'متابعة',
  paused: 'متوقف مؤقتا',
  next: 'الخطوة التالية',
  stepBack: 'الرجوع إلى بداية هذه الخطوة',
  stop: 'أوقف التمرين: ألم أو شعور غير طبيعي',
  totalLeft: 'الباقي: {time}، ينتهي نحو {at}',
  timeLeft: 'الوقت الباقي',
  pace: '{cue} {n} من {total}',
  timeUp: {
    zero: 'انتهى الوقت.',
    one: 'انتهت الدقيقة.',
    two: 'انتهت الدقيقتان.',
    few: 'انتهت {n} دقائق.',
    many: 'انتهت {n} دقيقة.',
    other: 'انتهت {n} دقيقة.',
  },
  timeUpSeconds: {
    zero: 'انتهى الوقت.',
    one: 'انتهت الثانية.',
    two: 'انتهت الثانيتان.',
    few: 'انتهت {n} ثوان.',
    many: 'انتهت {n} ثانية.',
    other: 'انتهت {n} ثانية.',
  },
  endedMinutesAgo: {
    zero: 'انتهى وقت «{step}» الآن.',
    one: 'انتهى وقت «{step}» منذ دقيقة واحدة.',
    two: 'انتهى وقت «{step}» منذ دقيقتين.',
    few: 'انتهى وقت «{step}» منذ {n} دقائق.',
    many: 'انتهى وقت «{step}» منذ {n} دقيقة.',
    other: 'انتهى وقت «{step}» منذ {n} دقيقة.',
  },
  endedSecondsAgo: {
    zero: 'انتهى وقت «{step}» الآن.',
    one: 'انتهى وقت «{step}» منذ ثانية واحدة.',
    two: 'انتهى وقت «{step}» منذ ثانيتين.',
    few: 'انتهى وقت «{step}» منذ {n} ثوان.',
    many: 'انتهى وقت «{step}» منذ {n} ثانية.',
    other: 'انتهى وقت «{step}» منذ {n} ثانية.',
  },
  passedUnseen: 'مر الوقت والشاشة مطفأة. توقفت الخطوة.',
  leadInUnseen: 'لم يبدأ شيء. كانت الشاشة مطفأة.',
  wakeLockRefused: 'المس الشاشة من حين إلى آخر.',
  soundLost: 'المس هنا لإعادة الصوت',
  charge: 'اشحن هاتفك.',
  stopped: 'توقف التمرين',
  finished: 'انتهيت لهذه المرة.',
  done: 'تم',
  doneSummary: {
    zero: '{n} جولة، {time}',
    one: 'جولة واحدة، {time}',
    two: 'جولتان، {time}',
    few: '{n} جولات، {time}',
    many: '{n} جولة، {time}',
    other: '{n} جولة، {time}',
  },
  remind: 'تذكير كل يوم',
  remindHint: {
    zero: 'فقط بعدد المرات التي قالها اختصاصي العلاج الطبيعي. ملف لتقويمك أنت، لمدة {n} يوم. لا نرسل شيئا إلى أحد.',
    one: 'فقط بعدد المرات التي قالها اختصاصي العلاج الطبيعي. ملف لتقويمك أنت، ليوم واحد. لا نرسل شيئا إلى أحد.',
    two: 'فقط بعدد المرات التي قالها اختصاصي العلاج الطبيعي. ملف لتقويمك أنت، ليومين. لا نرسل شيئا إلى أحد.',
    few: 'فقط بعدد المرات التي قالها اختصاصي العلاج الطبيعي. ملف لتقويمك أنت، لمدة {n} أيام. لا نرسل شيئا إلى أحد.',
    many: 'فقط بعدد المرات التي قالها اختصاصي العلاج الطبيعي. ملف لتقويمك أنت، لمدة {n} يوما. لا نرسل شيئا إلى أحد.',
    other:
      'فقط بعدد المرات التي قالها اختصاصي العلاج الطبيعي. ملف لتقويمك أنت، لمدة {n} يوم. لا نرسل شيئا إلى أحد.',
  },
  remindAt: 'الوقت',
  remindNamed: 'كتابة اسم التمرين في العنوان',
  remindSave: 'حفظ في تقويمي',
  reminderTitle: 'تذكير',

  // Timer: announcements
  sayStep: '{step}. {time}. الجولة {round} من {rounds}.',
  sayTenSeconds: 'بقيت 10 ثوان.',
  sayPaused: 'توقف مؤقت.',
  sayResumed: 'نتابع. الباقي: {time}.',
  sayMinutes: spokenMinutes,
  saySeconds: spokenSeconds,
  sayMinutesSeconds: '{minutes} و{seconds}',

  // Checklist
  tickAll: 'اختر كل ما ينطبق عليك.',
  noneOfThese: 'لا شيء من هذه',
  noneCleared: 'لا شيء من هذه. تم مسح اختياراتك الأخرى في هذا القسم.',
  notSureOfOne: 'لا أعرف عن واحد من هذه',
  showList: 'عرض قائمتي',
  yourList: 'قائمتك',
  ticked: {
    zero: 'لم تختر أي أمر لتتحدث عنه مع طبيب أو ممرض.',
    one: 'اخترت أمرا واحدا لتتحدث عنه مع طبيب أو ممرض.',
    two: 'اخترت أمرين لتتحدث عنهما مع طبيب أو ممرض.',
    few: 'اخترت {n} أمور لتتحدث عنها مع طبيب أو ممرض.',
    many: 'اخترت {n} أمرا لتتحدث عنها مع طبيب أو ممرض.',
    other: 'اخترت {n} أمر لتتحدث عنها مع طبيب أو ممرض.',
  },
  tickedSoFar: {
    zero: 'لم تختر شيئا',
    one: 'اخترت أمرا واحدا',
    two: 'اخترت أمرين',
    few: 'اخترت {n} أمور',
    many: 'اخترت {n} أمرا',
    other: 'اخترت {n} أمر',
  },
  questionsHeading: 'أسئلة لتسألها',
  changeAnswers: 'تغيير إجاباتي',
  startOver: 'مسح إجاباتي',
  cleared: 'تم مسح إجاباتك. يمكنك التراجع خلال 10 ثوان.',
  undo: 'تراجع',
  nurse: 'عرض هذا على التمريض',
  nurseClose: 'إغلاق',
  printPage: 'طباعة صفحة واحدة',
  ownWords: 'بكلماتي أنا',
  personName: 'الاسم',
  listLanguage: 'اللغة: {name}.',
  flagsNoneTicked: 'علامات الطوارئ: لم يتم اختيار أي منها',
  flagsNotAnswered: 'علامات الطوارئ: بلا إجابة',
  part: 'القسم {n} من {total}',
  continue: 'متابعة',

  // The words between the tags
  neverMore: '{time}، والحد الأقصى دائما: {most}.',
  ifItHurts: 'إذا شعرت بألم:',
  within: 'خلال هذه المدة، {time}:',
  later: 'بعد ذلك:',
});
