/**
 * Foot care with diabetes in Arabic. A draft: no native clinician has read it, see review.md.
 *
 * A number that Arabic says in a word (one minute, once a year) has its digit in brackets after the word.
 * A range is "from … to": a hyphen between digits would be turned round. No vowel signs.
 */

import type { TopicTexts } from '../../../model/document-texts.js';

const forAdults =
  'للبالغين الذين لديهم مرض السكري. إذا كان عمرك أقل من 18 سنة، أو في حالة الحمل، فاسأل الطبيب أولا.';
const emergency = 'حالة طارئة';
const suddenly =
  'قدم أو ساق صارت فجأة باردة أو مؤلمة جدا أو شاحبة أو زرقاء أو رمادية أو صعبة الحركة.';
const soreAndIll = 'قرحة أو فقاعة أو جرح في القدم، ومعها أي واحد مما يلي:';
const fever = 'حمى أو قشعريرة';
const confusion = 'تشوش في الذهن';
const fastBreathing = 'تنفس سريع';
const veryIll = 'شعور بأنك مريض جدا';
const blackSkin = 'جلد على إصبع القدم أو على القدم يصير أسود أو أزرق أو رماديا، أو يبدو ميتا.';
const soreAndSpreading = 'قرحة في القدم، ومعها أي واحد مما يلي:';
const pusOrSmell = 'صديد أو رائحة كريهة';
const spreads = 'انتشار احمرار أو تورم أو لون داكن أو سخونة';
const urgent = 'عاجل: اطلب المساعدة اليوم';
const painOrNoTouch = 'ألم جديد أو نبض جديد في القدم، أو لم تعد تحس باللمس عليها، وهذا جديد.';
const highSugar = 'سكر الدم أعلى بكثير من المعتاد دون سبب واضح، مع أي تغير في القدم.';
const doAnyFit = 'هل ينطبق عليك أي واحد مما يلي؟';
const adviceToday = 'لا تبدأ. اطلب المشورة اليوم.';
const askFirst = 'اسأل طبيبا أو اختصاصي العلاج الطبيعي قبل أن تعمل هذا.';
const toldTo = 'طبيب أو اختصاصي علاج طبيعي يعرف بهذا وطلب مني عمل هذه التمارين';
const lookTitle = 'انظر إلى القدمين';
const lookReady =
  'اجلس إلى الخلف جيدا على كرسي ثابت له ذراعان ولا ينزلق. أضئ النور. انظر هل على الأرض أشياء أو شيء ساخن. ضع منشفة نظيفة مطوية تحت قدميك. اخلع الحذاء فقط أثناء الجلوس.';
const lookHow =
  'انظر إلى أعلى القدمين وباطنهما والكعبين وبين الأصابع. استعمل مرآة، أو اطلب من شخص أن ينظر.';
const looked = 'نظرت إلى القدمين';
const lookStop = 'قرحة، أو فقاعة، أو مكان ساخن أو متورم: توقف واطلب المساعدة اليوم.';
const feetStill = 'لا تحرك قدميك، واسترح.';
const liftToes = 'ارفع أصابع قدميك';
const liftToesHow = 'أبق كعبيك على الأرض. ارفع أصابع قدميك، ثم أنزلها. تحرك برفق.';
const ready = 'تم، يمكن المتابعة';
const toesStop =
  'توقف إذا شعرت بألم جديد أو دوخة أو رجفة أو تعرق. توقف إذا صارت قدم شاحبة أو زرقاء أو رمادية أو باردة. إذا كانت الأصابع تضغط على بعضها أو على المنشفة: ارفعها أقل.';
const feetUpDown = 'القدمان إلى أعلى وإلى أسفل';
const feetUpDownHow =
  'مد قدميك إلى الأمام، والكعبان على المنشفة. اسحب القدمين إلى أعلى، ثم وجههما إلى أسفل.';
const feetStop =
  'توقف إذا شعرت بألم جديد أو دوخة أو رجفة أو تعرق. توقف إذا صارت قدم شاحبة أو زرقاء أو رمادية أو باردة. مع تشنج: استرح، ثم قلل الحركة.';
const chestPainFirst = 'ألم في الصدر أو صعوبة في التنفس: اتصل بالطوارئ الآن.';
const lookAgain =
  'انظر إلى القدمين. اطلب المساعدة اليوم لأثر أو بقعة داكنة أو مكان مبلل أو لون لم يكن موجودا من قبل. لا تقف ولا تمش على تلك القدم.';
const callIf = 'اتصل بالطوارئ إذا:';
const notAgain =
  'أوقفت التمرين لأنك شعرت بشيء غير طبيعي. اطلب المشورة أولا. لن يبدأ التمرين مرة أخرى في هذه الصفحة اليوم.';
const youHaveChestPain = 'شعرت بألم في الصدر';
const youHaveTroubleBreathing = 'شعرت بصعوبة في التنفس';
const youFeelFaint = 'شعرت كأنك ستفقد الوعي';
const footStaysCold = 'بقيت قدم باردة أو شاحبة أو زرقاء أو صعبة الحركة بعد أن تستريح';
const shoesOn = 'انظر إلى القدمين مرة أخرى. البس حذاءك. اجلس دقيقة واحدة (1)، ثم قف ببطء.';
const shoesAreOn = 'لبست حذائي';
const moreTimes = 'أكثر من 10 مرات فقط إذا قال ذلك اختصاصي العلاج الطبيعي.';
const circleStop =
  'توقف إذا شعرت بألم جديد أو دوخة أو رجفة أو تعرق. توقف إذا صارت قدم شاحبة أو زرقاء أو رمادية أو باردة. مع ألم في الورك أو الظهر: أبق كعبيك على الأرض.';
const circle = 'دائرة';
const helpToday = 'اطلب المساعدة اليوم.';
const howOften = 'اسأل كم مرة يجب فحص قدميك، وبمن تتصل في اليوم نفسه.';

// What is to be seen in the drawings that stand several times.
const pictureMirror = 'شخص على كرسي يرفع قدمه فوق مرآة على الأرض';
const pictureToes = 'قدم على منشفة: الكعب إلى أسفل، والأصابع مرفوعة';
const pictureFeet = 'ساق ممدودة إلى الأمام والكعب على منشفة: تتحرك القدم إلى أعلى وإلى أسفل';
const pictureCircles = 'قدم مرفوعة قليلا عن المنشفة ترسم دائرة';
const pictureShoes = 'شخص يجلس على كرسي وقد لبس حذاءه';

export const texts: TopicTexts = {
  help: {
    title: 'العناية بالقدمين مع السكري: أين تطلب المساعدة',
    'levels.self-care.word': 'عناية ذاتية',
    'levels.self-care.heading': 'انظر إلى قدميك كل يوم',
    'levels.self-care.text':
      'اغسل القدمين وجففهما وانظر إليهما. البس الحذاء في الداخل والخارج. اطلب المساعدة في اليوم نفسه لأي قرحة أو فقاعة جديدة، ولأي مكان ساخن أو متورم.',
    'levels.soon.word': 'راجع العيادة في وقت قريب',
    'levels.soon.heading': 'اطلب فحصا للقدمين',
    'levels.soon.text':
      'راجع طبيبا أو ممرضا أو اختصاصي القدم بشأن ما اخترته. لا تنتظر الفحص السنوي. إذا انجرح الجلد، أو صارت القدم ساخنة أو متورمة، فاطلب المساعدة اليوم.',
    'levels.urgent.word': urgent,
    'levels.urgent.heading': 'اعرض قدمك على طبيب أو ممرض اليوم',
    'levels.urgent.text':
      'لا تقف ولا تمش على القدم. اتصل بطبيبك أو بالعيادة الآن. إذا لم يتمكنوا من فحصك اليوم، فاذهب إلى مستشفى. قد لا تشعر بألم.',
    'levels.emergency.word': emergency,
    'levels.emergency.heading': 'اتصل بالطوارئ الآن',
    'levels.emergency.text':
      'اتصل، أو اذهب إلى أقرب قسم طوارئ. لا تمش على القدم. لا تدفئها، ولا تضع عليها أي علاج.',
    'levels.emergency.say':
      'قل في الهاتف إن لديك مرض السكري، وما تراه على القدم. قل هل لديك حمى، ومتى بدأ ذلك.',
    'emergencySigns.text': callIf,
    'emergencySigns.lines.0':
      'صارت قدم أو ساق فجأة باردة أو مؤلمة جدا أو شاحبة أو زرقاء أو رمادية أو صعبة الحركة',
    'emergencySigns.lines.1':
      'كانت لديك قرحة في القدم، ومعها حمى أو قشعريرة أو تشوش في الذهن أو تنفس سريع',
    'emergencySigns.lines.2': 'بدأ الجلد على إصبع القدم أو على القدم يصير أسود أو أزرق أو رماديا',
    'emergencySigns.lines.3':
      'كان في القرحة صديد أو رائحة كريهة، أو انتشار احمرار أو تورم أو لون داكن أو سخونة',
    'emergencySigns.lines.4': 'شعرت بألم في الصدر، أو صعوبة في التنفس، أو كأنك ستفقد الوعي',
    'advice.noNumber': 'اتصل برقم الطوارئ في منطقتك، أو اذهب إلى قسم الطوارئ في أقرب مستشفى.',
    'advice.nobodyAnswers': 'إذا لم يرد أحد، فاذهب إلى قسم الطوارئ.',
    'advice.hadThis': 'إذا حدث لك هذا، حتى لو لوقت قصير، فاتصل بالطوارئ.',
    'advice.hadThisNumber': 'إذا حدث لك هذا، حتى لو لوقت قصير، فاتصل بالرقم {number}.',
    'advice.hadThisNoStart': 'قلت إن هذا حدث لك. اطلب المشورة أولا.',
    'advice.doNotStart': 'لا تبدأ الآن',
    'advice.stopWhen': 'توقف إذا شعرت بألم أو بشيء غير طبيعي',
    'advice.flagsHint': 'إذا كان اختيارك يعني حالة طارئة، نعرض لك فورا ماذا تفعل.',
    'advice.emergencyIf': 'اتصل بالطوارئ إذا كانت لديك أي علامة من هذه',
    'advice.urgentIf': 'اعرض قدمك على طبيب أو ممرض اليوم إذا كانت لديك أي علامة من هذه',
    'advice.nothingTicked':
      'لم تختر شيئا. هذه القائمة لا تستطيع أن تخبرك ما المشكلة. انظر مرة أخرى غدا. إذا شعرت بالقلق، فاطلب المساعدة.',
    'advice.flagUnsure': 'أجبت «لا أعرف» عن إحدى العلامات الأولى.',
    'advice.unsureOfThese':
      'أجبت «لا أعرف» عن هذه. اطلب من شخص أن ينظر معك. إذا بقيت لا تعرف، فاسأل طبيبا أو ممرضا في وقت قريب. إذا كان الجلد مجروحا أو ساخنا أو متورما، فاطلب المساعدة اليوم.',
    'advice.nurseNote': 'هذه ليست رسالة من طبيب. لم يقرأها طبيب ولا ممرض.',
  },
  checklist: {
    title: 'انظر إلى قدميك اليوم',
    intro:
      'قد لا تؤلمك مشكلة في القدم. انظر إلى قدميك كل يوم، حتى لو لم تحس بشيء. اختر ما تجده اليوم.',
    notFor:
      'هذه القائمة للبالغين الذين لديهم مرض السكري. إذا كان عمرك أقل من 18 سنة، أو في حالة الحمل، فاسأل الطبيب.',
    'groups.red-flags.heading': 'اختر كل ما تجده الآن، أو ما جاء ثم زال',
    'groups.red-flags.notSureAdvice':
      'اطلب المشورة اليوم، بالهاتف إن أمكن. تحسس أولا هل القدم ساخنة أو متورمة، وقارن بين القدمين. قد يكون اللون أصعب رؤية على البشرة السمراء أو السوداء: انظر إلى باطن القدمين.',
    'groups.red-flags.items.r1.text': suddenly,
    'groups.red-flags.items.r1.advice': 'لا تدفئها ولا تفركها.',
    'groups.red-flags.items.r2.text': soreAndIll,
    'groups.red-flags.items.r2.lines.0': fever,
    'groups.red-flags.items.r2.lines.1': confusion,
    'groups.red-flags.items.r2.lines.2': fastBreathing,
    'groups.red-flags.items.r2.lines.3': veryIll,
    'groups.red-flags.items.r2.advice': 'قل إن لديك مرض السكري وقرحة في القدم.',
    'groups.red-flags.items.r3.text': blackSkin,
    'groups.red-flags.items.r3.advice': 'تكفي علامة واحدة (1) من هذه لتتصل.',
    'groups.red-flags.items.r4.text': soreAndSpreading,
    'groups.red-flags.items.r4.lines.0': pusOrSmell,
    'groups.red-flags.items.r4.lines.1': spreads,
    'groups.red-flags.items.r4.advice': 'لا تقف ولا تمش على القدم.',
    'groups.red-flags.items.r5.text': 'أي واحد مما يلي، إذا كان جديدا، حتى لو كان لا يؤلمك:',
    'groups.red-flags.items.r5.lines.0': 'جرح أو تشقق أو فقاعة أو قرحة أو حرق',
    'groups.red-flags.items.r5.lines.1': 'دم أو سائل على الجورب',
    'groups.red-flags.items.r5.advice':
      'لا تقف ولا تمش على القدم. غط المكان بضماد نظيف جاف. اطلب المساعدة اليوم.',
    'groups.red-flags.items.r6.text':
      'سخونة أو تورم جديد في القدم أو الكاحل، أو لون جديد أو شكل جديد.',
    'groups.red-flags.items.r6.advice':
      'توقف عن المشي على القدم. اطلب المساعدة اليوم، حتى لو كانت لا تؤلمك. قد يكون اللون أصعب رؤية على البشرة السمراء أو السوداء: قارن بين القدمين.',
    'groups.red-flags.items.r7.text': 'حدث للقدم أي واحد مما يلي:',
    'groups.red-flags.items.r7.lines.0': 'شيء عالق فيها',
    'groups.red-flags.items.r7.lines.1': 'دست على مسمار حديد أو شوكة',
    'groups.red-flags.items.r7.lines.2': 'عضها حيوان',
    'groups.red-flags.items.r7.advice': 'لا تحاول إخراجه بنفسك. اطلب المساعدة اليوم.',
    'groups.red-flags.items.r8.text': 'أي واحد مما يلي:',
    'groups.red-flags.items.r8.lines.0': 'قرحة لا تلتئم',
    'groups.red-flags.items.r8.lines.1':
      'ألم في القدم عند الراحة أو في الليل، ويخف الألم عندما تتدلى القدم إلى الأسفل',
    'groups.red-flags.items.r8.advice': helpToday,
    'groups.red-flags.items.r9.text': painOrNoTouch,
    'groups.red-flags.items.r9.advice': helpToday,
    'groups.red-flags.items.r10.text': highSugar,
    'groups.red-flags.items.r10.advice': 'اطلب المساعدة اليوم. لا تغير دواءك من نفسك.',
    'groups.see.heading': 'ما تراه',
    'groups.see.items.c1.text': 'جلد قاس، أو مسمار القدم (عين السمكة)، أو بقعة داكنة تحت جلد قاس.',
    'groups.see.items.c1.advice':
      'لا تقصه، ولا تستعمل لصقة مسمار القدم. اسأل طبيبا أو ممرضا أو اختصاصي القدم. إذا كان داكنا أو فيه دم، فاطلب المساعدة اليوم.',
    'groups.see.items.c2.text': 'كعب جاف أو متشقق لا ينزف.',
    'groups.see.items.c2.advice':
      'ضع الكريم كل يوم، ولكن ليس بين الأصابع. التشقق الذي ينفتح أو ينزف يحتاج إلى المساعدة اليوم.',
    'groups.see.items.c3.text': 'حكة، أو جلد مبلل أو أبيض أو متقشر بين الأصابع.',
    'groups.see.items.c3.advice':
      'جفف جيدا. لا تستعمل البودرة أو السبيرتو. اسأل طبيبا أو ممرضا. إذا كان في الجلد جرح، فاطلب المساعدة اليوم.',
    'groups.see.items.c4.text': 'أظافر سميكة أو طويلة أو منغرزة في اللحم.',
    'groups.see.items.c4.advice':
      'دع شخصا مدربا يعتني بأظافرك. إذا كان الظفر أحمر أو متورما أو مبللا عند جانبه، فاطلب المساعدة اليوم.',
    'groups.see.items.c5.text': 'يترك الحذاء أثرا على قدمي في معظم الأيام.',
    'groups.see.items.c5.advice': 'البس حذاء آخر. اسأل عن حذاء يناسبك.',
    'groups.see.items.c6.text': 'يتغير شكل أصابع قدمي أو شكل قدمي ببطء.',
    'groups.see.items.c6.advice':
      'اطلب فحصا للقدمين. إذا كان التغير جديدا أو سريعا، فاطلب المساعدة اليوم.',
    'groups.feel.heading': 'ما تشعر به',
    'groups.feel.items.c7.text': 'وخز خفيف، أو حرقة، أو وخز كالإبر في القدمين.',
    'groups.feel.items.c7.advice':
      'أخبر طبيبا أو ممرضا. إذا لم تعد تحس باللمس على القدم، وهذا جديد، فاطلب المساعدة اليوم.',
    'groups.feel.items.c8.text':
      'تؤلمني ربلة الساق (بطة الساق) عندما أمشي، ويزول الألم عندما أستريح.',
    'groups.feel.items.c8.advice': 'اطلب من طبيب أو ممرض أن يفحص تدفق الدم في ساقيك.',
    'groups.feel.items.c9.text': 'في القدمين خدر (لا تحسان باللمس).',
    'groups.feel.items.c9.advice': 'اطلب من شخص أن ينظر إلى قدميك كل يوم. اطلب فحصا للقدمين.',
    'groups.day.heading': 'يومك',
    'groups.day.items.c10.text': 'لم أستطع رؤية باطن القدمين كله، أو ما بين كل الأصابع.',
    'groups.day.items.c10.advice': 'عدم الفحص لا يعني أن الجواب «لا». اطلب من شخص أن ينظر اليوم.',
    'groups.day.items.c11.text': 'أمشي بقدمين حافيتين في البيت أو في مكان عبادة.',
    'groups.day.items.c11.advice':
      'لا تمش بقدمين حافيتين، أو بالجوارب فقط، أو بشبشب رقيق، في الداخل أو في الخارج. اسأل هل يمكنك أن تلبس حذاء نظيفا للداخل، مخصصا للعبادة فقط.',
    'groups.day.items.c12.text': 'أنقع قدمي في الماء أو أدفئهما.',
    'groups.day.items.c12.advice':
      'لا تنقع قدميك في الماء، ولا تستعمل ماء ساخنا أبدا. لا تضع الحرارة على قدميك أو ساقيك إذا كان لديك السكري. قد يحترق جلدك ولا تحس بذلك. البس جوارب عادية بدلا من ذلك.',
    'groups.day.items.c13.text': 'استعملت على القدم لصقة مسمار القدم أو شفرة أو علاجا منزليا.',
    'groups.day.items.c13.advice':
      'لا تستعمل على مسمار القدم أو الجلد القاسي لصقات مسمار القدم أو سوائله، أو الأحماض، أو الشفرات، أو المقص. لا تضع على جلد فيه جرح الكركم أو الجير (النورة) أو الرماد أو الزيت أو عجائن الأعشاب. إذا كان في الجلد جرح، فاطلب المساعدة اليوم.',
    'groups.day.items.c14.text': 'أدخن أو أستعمل التبغ.',
    'groups.day.items.c14.advice': 'اطلب المساعدة لتتوقف. التدخين يقلل تدفق الدم إلى القدمين.',
    'groups.day.items.c15.text': 'حذائي يحتك بقدمي، أو لم أنظر داخله.',
    'groups.day.items.c15.advice':
      'قبل أن تلبس الحذاء، انفضه وتحسس داخله بيدك. البس حذاء لا يحتك بقدمك.',
    'groups.care.heading': 'رعايتك الصحية',
    'groups.care.items.c16.text': 'لم يفحص أحد قدمي في آخر سنة، أو لا أعرف النتيجة.',
    'groups.care.items.c16.advice': 'اطلب فحصا للقدمين. موعده مرة في السنة على الأقل.',
    'groups.care.items.c17.text':
      'كانت لدي قرحة (جرح مفتوح) في القدم من قبل، أو فقدت جزءا من القدم.',
    'groups.care.items.c17.advice': howOften,
    'groups.care.items.c18.text': 'أعمل غسيل كلى، أو لدي مرض في الكلى.',
    'groups.care.items.c18.advice': howOften,
    'groups.care.items.c19.text': 'لا أحد يستطيع أن ينظر إلى قدمي، أو لا أصل إليهما.',
    'groups.care.items.c19.advice': 'اسأل طبيبا أو ممرضا من يستطيع أن ينظر إلى قدميك كل يوم.',
    'questionsToAsk.0': 'هل أحس بلمسة خفيفة على كل أصابع قدمي؟',
    'questionsToAsk.1': 'كيف تدفق الدم في القدمين؟',
    'questionsToAsk.2': 'كم مرة يجب فحص القدمين؟',
    'questionsToAsk.3': 'بمن أتصل في اليوم نفسه لمشكلة في القدم، وفي الليل؟',
    'questionsToAsk.4': 'هل أقص أظافري بنفسي، أم يفعل ذلك شخص آخر؟',
    'questionsToAsk.5': 'أي أحذية يمكنني أن ألبسها، في البيت وفي العبادة أيضا؟',
    'questionsToAsk.6': 'هل يمكنني عمل تمارين للقدمين؟ أيها، وكم مرة؟',
    'questionsToAsk.7': 'هل ينبغي أن تتعلم عائلتي اختبار اللمس، أو الفحص بميزان الحرارة؟',
    'questionsToAsk.8': 'هل يمكنكم مساعدتي على التوقف عن التدخين؟',
    disclaimer:
      'هذه القائمة لا تستطيع أن تخبرك ما المشكلة. لم يقرأها طبيب ولا ممرض. إذا شعرت بالقلق، فاطلب المساعدة حتى لو لم تختر شيئا.',
  },
  exercises: {
    title: 'تمارين القدمين أثناء الجلوس',
    notFor: forAdults,
    'safetyCheck.chest-pain.question':
      'هل لديك ألم في الصدر، أو صعوبة في التنفس، أو تشعر كأنك ستفقد الوعي؟',
    'safetyCheck.chest-pain.advice': 'لا تبدأ.',
    'safetyCheck.cold-foot.question':
      'هل صارت قدم أو ساق فجأة باردة أو مؤلمة جدا أو شاحبة أو زرقاء أو رمادية أو صعبة الحركة؟',
    'safetyCheck.cold-foot.hint':
      'تحسس بيدك أولا. قد يكون اللون أصعب رؤية على البشرة السمراء أو السوداء: انظر إلى باطن القدمين.',
    'safetyCheck.cold-foot.advice': 'لا تبدأ. لا تفركها ولا تدفئها.',
    'safetyCheck.spreading-sore.question':
      'هل لديك قرحة (جرح مفتوح) في القدم، ومعها أي واحد مما يلي؟',
    'safetyCheck.spreading-sore.lines.0': 'حمى أو قشعريرة',
    'safetyCheck.spreading-sore.lines.1': 'صديد أو رائحة كريهة',
    'safetyCheck.spreading-sore.lines.2': 'انتشار احمرار أو لون داكن أو سخونة',
    'safetyCheck.spreading-sore.lines.3': 'جلد يصير أسود',
    'safetyCheck.spreading-sore.advice': 'لا تبدأ. لا تقف ولا تمش على القدم.',
    'safetyCheck.broken-skin.question':
      'هل على قدميك أي جرح أو فقاعة أو تشقق أو حرق أو عضة أو قرحة، حتى لو كان صغيرا؟',
    'safetyCheck.broken-skin.advice':
      'لا تعمل التمرين. اطلب المساعدة اليوم. لا تقف ولا تمش على القدم. غط المكان بضماد نظيف جاف.',
    'safetyCheck.broken-skin.notSureAdvice':
      'اطلب من شخص أن ينظر إلى باطن القدمين وبين الأصابع. إذا لم يكن ذلك ممكنا، فلا تبدأ اليوم.',
    'safetyCheck.hot-foot.question':
      'هل في القدم أو الكاحل سخونة جديدة أو تورم جديد، أو شكل جديد أو لون جديد؟',
    'safetyCheck.hot-foot.hint':
      'تحسس القدمين بظهر يدك. قد يكون اللون أصعب رؤية على البشرة السمراء أو السوداء: قارن بين القدمين.',
    'safetyCheck.hot-foot.advice':
      'لا تبدأ. توقف عن المشي على القدم. اطلب المساعدة اليوم، حتى لو كانت لا تؤلمك.',
    'safetyCheck.swollen-leg.question': doAnyFit,
    'safetyCheck.swollen-leg.lines.0':
      'ساق واحدة صارت متورمة أو ساخنة أو مؤلمة في الأيام القليلة الماضية',
    'safetyCheck.swollen-leg.lines.1': 'كانت لديك جلطة دم (في الساق أو غيرها) في آخر 3 أشهر',
    'safetyCheck.swollen-leg.advice': adviceToday,
    'safetyCheck.rest-pain.question':
      'هل تؤلمك قدم عندما تستريح أو تستلقي في السرير، ويخف ألمها عندما تتدلى إلى الأسفل؟',
    'safetyCheck.rest-pain.advice': adviceToday,
    'safetyCheck.low-sugar.question': 'هل ينطبق عليك الآن أي واحد مما يلي؟',
    'safetyCheck.low-sugar.lines.0': 'تشعر برجفة أو تعرق أو جوع شديد أو تشوش في الذهن',
    'safetyCheck.low-sugar.lines.1': 'سكر الدم عندك منخفض',
    'safetyCheck.low-sugar.cardTitle': 'ليس الآن',
    'safetyCheck.low-sugar.advice':
      'عالج انخفاض السكر أولا، بالطريقة التي تعلمتها. لا تعمل التمرين اليوم. إذا شعرت بتشوش في الذهن أو نعاس، فاتصل بالطوارئ.',
    'safetyCheck.past-sore.question': doAnyFit,
    'safetyCheck.past-sore.lines.0': 'كانت لديك قرحة (جرح مفتوح) في القدم من قبل',
    'safetyCheck.past-sore.lines.1': 'فقدت جزءا من القدم',
    'safetyCheck.past-sore.lines.2': 'تعمل غسيل كلى، أو لديك فشل كلوي',
    'safetyCheck.past-sore.advice': askFirst,
    'safetyCheck.past-sore.clearance': toldTo,
    'safetyCheck.cast-or-operation.question': doAnyFit,
    'safetyCheck.cast-or-operation.lines.0': 'لديك جبيرة (جبس) أو حذاء طبي خاص',
    'safetyCheck.cast-or-operation.lines.1':
      'في آخر 3 أشهر: عملية أو دعامة (أنبوب صغير) أو مجازة (باي باس) في القدم أو الساق أو الورك',
    'safetyCheck.cast-or-operation.lines.2': 'في آخر 3 أشهر: إصابة في القدم أو الساق أو الورك',
    'safetyCheck.cast-or-operation.advice': askFirst,
    'safetyCheck.cast-or-operation.clearance': toldTo,
    'safetyCheck.blood-flow.question': 'هل قيل لك إن تدفق الدم في ساقيك ضعيف؟',
    'safetyCheck.blood-flow.advice': askFirst,
    'safetyCheck.blood-flow.clearance': toldTo,
    'safetyCheck.numb-feet.question': 'هل في قدميك خدر، أو يصعب عليك أن ترى باطن القدمين؟',
    'safetyCheck.numb-feet.cardTitle': 'انظر إلى قدميك أولا',
    'safetyCheck.numb-feet.advice': askFirst,
    'safetyCheck.numb-feet.clearance':
      'نظرت اليوم إلى القدمين، وباطنهما وبين الأصابع، بمرآة أو بمساعدة شخص',
    'safetyCheck.unsteady.question': 'هل يمكن أن تنزلق عن الكرسي، أو تشعر بدوخة شديدة؟',
    'safetyCheck.unsteady.cardTitle': 'لا تبدأ وحدك',
    'safetyCheck.unsteady.advice': 'اطلب من شخص أن يبقى بجانبك. اجلس على كرسي له ذراعان.',
    'safetyCheck.unsteady.clearance': 'معي شخص الآن، والكرسي له ذراعان',
    'programs.five-minutes.title': '5 دقائق لقدميك',
    'programs.five-minutes.summary':
      'اسأل أولا طبيبا أو اختصاصي العلاج الطبيعي. اجلس على كرسي ثابت، وانظر إلى قدميك، ثم حرك أصابعك وقدميك. جولة واحدة (1)، من 1 إلى 3 مرات في اليوم.',
    'programs.five-minutes.evidence':
      'تنصح نشرات الصحة العامة بعمل هذا 5 دقائق، 2 أو 3 مرات في اليوم. لم نجد دراسة عن هذا البرنامج نفسه. وهو ليس علاجا شافيا. ولم يثبت أنه يمنع القرح (الجروح المفتوحة).',
    'programs.five-minutes.steps.look.title': lookTitle,
    'programs.five-minutes.steps.look.getReady': lookReady,
    'programs.five-minutes.steps.look.instruction': lookHow,
    'programs.five-minutes.steps.look.doneLabel': looked,
    'programs.five-minutes.steps.look.watchFor': lookStop,
    'programs.five-minutes.steps.look.stop': feetStill,
    'programs.five-minutes.steps.look.picture.alt': pictureMirror,
    'programs.five-minutes.steps.toes.title': liftToes,
    'programs.five-minutes.steps.toes.instruction': liftToesHow,
    'programs.five-minutes.steps.toes.doneLabel': ready,
    'programs.five-minutes.steps.toes.watchFor': toesStop,
    'programs.five-minutes.steps.toes.stop': feetStill,
    'programs.five-minutes.steps.toes.picture.alt': pictureToes,
    'programs.five-minutes.steps.feet.title': feetUpDown,
    'programs.five-minutes.steps.feet.instruction': feetUpDownHow,
    'programs.five-minutes.steps.feet.doneLabel': ready,
    'programs.five-minutes.steps.feet.watchFor': feetStop,
    'programs.five-minutes.steps.feet.stop': feetStill,
    'programs.five-minutes.steps.feet.picture.alt': pictureFeet,
    'programs.five-minutes.steps.toes-again.title': liftToes,
    'programs.five-minutes.steps.toes-again.instruction': liftToesHow,
    'programs.five-minutes.steps.toes-again.doneLabel': ready,
    'programs.five-minutes.steps.toes-again.watchFor': toesStop,
    'programs.five-minutes.steps.toes-again.stop': feetStill,
    'programs.five-minutes.steps.toes-again.picture.alt': pictureToes,
    'programs.five-minutes.steps.feet-again.title': feetUpDown,
    'programs.five-minutes.steps.feet-again.instruction': feetUpDownHow,
    'programs.five-minutes.steps.feet-again.doneLabel': ready,
    'programs.five-minutes.steps.feet-again.watchFor': feetStop,
    'programs.five-minutes.steps.feet-again.stop': feetStill,
    'programs.five-minutes.steps.feet-again.picture.alt': pictureFeet,
    'programs.five-minutes.stop.first': chestPainFirst,
    'programs.five-minutes.stop.text': lookAgain,
    'programs.five-minutes.stop.emergencyText': callIf,
    'programs.five-minutes.stop.notAgain': notAgain,
    'programs.five-minutes.stop.emergencyLines.0': youHaveChestPain,
    'programs.five-minutes.stop.emergencyLines.1': youHaveTroubleBreathing,
    'programs.five-minutes.stop.emergencyLines.2': youFeelFaint,
    'programs.five-minutes.stop.emergencyLines.3': footStaysCold,
    'programs.five-minutes.after': shoesOn,
    'programs.five-minutes.afterPicture.alt': pictureShoes,
    'programs.five-minutes.afterLabel': shoesAreOn,
    'programs.seated-set.title': 'مجموعة تمارين القدم والكاحل أثناء الجلوس',
    'programs.seated-set.summary':
      'اسأل أولا طبيبا أو اختصاصي العلاج الطبيعي. اجلس على كرسي ثابت. نحو 9 دقائق، 3 أيام في الأسبوع، وليس كل يوم في البداية.',
    'programs.seated-set.evidence':
      'في دراسات مدتها من 8 إلى 12 أسبوعا، ساعدت برامج مثل هذا على الأرجح حركة الكاحل وإصبع القدم الكبير. وخففت على الأرجح علامات مشكلة الأعصاب. لكنها لم تبين أن القرح (الجروح المفتوحة) يمكن منعها. كان بعض الدراسات صغيرا، وكان أكثرها بإشراف اختصاصي العلاج الطبيعي.',
    'programs.seated-set.rounds.more': 'أكثر من 1 فقط إذا قال ذلك اختصاصي العلاج الطبيعي.',
    'programs.seated-set.steps.look.title': lookTitle,
    'programs.seated-set.steps.look.getReady': lookReady,
    'programs.seated-set.steps.look.instruction': lookHow,
    'programs.seated-set.steps.look.doneLabel': looked,
    'programs.seated-set.steps.look.watchFor': lookStop,
    'programs.seated-set.steps.look.stop': feetStill,
    'programs.seated-set.steps.look.picture.alt': pictureMirror,
    'programs.seated-set.steps.pump.title': feetUpDown,
    'programs.seated-set.steps.pump.instruction':
      'اسحب القدمين إلى أعلى 5 ثوان، ثم وجههما إلى أسفل 5 ثوان.',
    'programs.seated-set.steps.pump.doneLabel': ready,
    'programs.seated-set.steps.pump.watchFor': feetStop,
    'programs.seated-set.steps.pump.seconds.more': moreTimes,
    'programs.seated-set.steps.pump.stop': feetStill,
    'programs.seated-set.steps.pump.pace.cues.0.text': 'القدمان لأعلى',
    'programs.seated-set.steps.pump.pace.cues.1.text': 'القدمان لأسفل',
    'programs.seated-set.steps.pump.picture.alt': pictureFeet,
    'programs.seated-set.steps.toes.title': 'الأصابع إلى أعلى وإلى أسفل',
    'programs.seated-set.steps.toes.instruction':
      'الكعبان على الأرض. ارفع أصابع قدميك 3 ثوان، ثم أنزلها 3 ثوان. لا تقبض على الأرض بأصابعك.',
    'programs.seated-set.steps.toes.doneLabel': ready,
    'programs.seated-set.steps.toes.watchFor': toesStop,
    'programs.seated-set.steps.toes.seconds.more': moreTimes,
    'programs.seated-set.steps.toes.stop': feetStill,
    'programs.seated-set.steps.toes.pace.cues.0.text': 'الأصابع لأعلى',
    'programs.seated-set.steps.toes.pace.cues.1.text': 'الأصابع لأسفل',
    'programs.seated-set.steps.toes.picture.alt': pictureToes,
    'programs.seated-set.steps.toes-apart.title': 'باعد بين أصابع قدميك',
    'programs.seated-set.steps.toes-apart.instruction':
      'باعد بين أصابع قدميك 5 ثوان، ثم استرح 5 ثوان. لا بأس إذا لم تتحرك إلا قليلا.',
    'programs.seated-set.steps.toes-apart.doneLabel': ready,
    'programs.seated-set.steps.toes-apart.watchFor':
      'توقف إذا شعرت بألم جديد أو دوخة أو رجفة أو تعرق. توقف إذا صارت قدم شاحبة أو زرقاء أو رمادية أو باردة. إذا كانت الأصابع تحتك ببعضها: باعد أقل.',
    'programs.seated-set.steps.toes-apart.stop': feetStill,
    'programs.seated-set.steps.toes-apart.pace.cues.0.text': 'باعد',
    'programs.seated-set.steps.toes-apart.pace.cues.1.text': 'استرح',
    'programs.seated-set.steps.toes-apart.picture.alt': 'قدم من أعلى وأصابعها متباعدة',
    'programs.seated-set.steps.heels.title': 'ارفع كعبيك',
    'programs.seated-set.steps.heels.instruction':
      'تبقى الأصابع على الأرض. ارفع الكعبين 5 ثوان، ثم أنزلهما 5 ثوان. لا تضغط بيديك إلى أسفل.',
    'programs.seated-set.steps.heels.doneLabel': ready,
    'programs.seated-set.steps.heels.watchFor':
      'توقف إذا شعرت بألم جديد أو دوخة أو رجفة أو تعرق. توقف إذا صارت قدم شاحبة أو زرقاء أو رمادية أو باردة. مع مسمار القدم، أو جلد قاس، أو أثر تحت مقدمة باطن القدم: اترك هذه الخطوة.',
    'programs.seated-set.steps.heels.seconds.more': moreTimes,
    'programs.seated-set.steps.heels.stop': feetStill,
    'programs.seated-set.steps.heels.pace.cues.0.text': 'الكعبان لأعلى',
    'programs.seated-set.steps.heels.pace.cues.1.text': 'الكعبان لأسفل',
    'programs.seated-set.steps.heels.picture.alt': 'قدم على منشفة: الأصابع إلى أسفل، والكعب مرفوع',
    'programs.seated-set.steps.circle-one-way.title': 'حرك قدميك في دوائر',
    'programs.seated-set.steps.circle-one-way.instruction':
      'ارفع قدميك قليلا فقط عن المنشفة، أو قدما واحدة (1) كل مرة إذا كان ذلك أسهل. اعمل 10 دوائر بطيئة.',
    'programs.seated-set.steps.circle-one-way.doneLabel': ready,
    'programs.seated-set.steps.circle-one-way.watchFor': circleStop,
    'programs.seated-set.steps.circle-one-way.stop': feetStill,
    'programs.seated-set.steps.circle-one-way.pace.cues.0.text': circle,
    'programs.seated-set.steps.circle-one-way.picture.alt': pictureCircles,
    'programs.seated-set.steps.circle-other-way.title': 'الدوائر في الاتجاه الآخر',
    'programs.seated-set.steps.circle-other-way.instruction':
      'اعمل 10 دوائر بطيئة في الاتجاه الآخر.',
    'programs.seated-set.steps.circle-other-way.doneLabel': ready,
    'programs.seated-set.steps.circle-other-way.watchFor': circleStop,
    'programs.seated-set.steps.circle-other-way.stop': feetStill,
    'programs.seated-set.steps.circle-other-way.pace.cues.0.text': circle,
    'programs.seated-set.steps.circle-other-way.picture.alt': pictureCircles,
    'programs.seated-set.stop.first': chestPainFirst,
    'programs.seated-set.stop.text': lookAgain,
    'programs.seated-set.stop.emergencyText': callIf,
    'programs.seated-set.stop.notAgain': notAgain,
    'programs.seated-set.stop.emergencyLines.0': youHaveChestPain,
    'programs.seated-set.stop.emergencyLines.1': youHaveTroubleBreathing,
    'programs.seated-set.stop.emergencyLines.2': youFeelFaint,
    'programs.seated-set.stop.emergencyLines.3': footStaysCold,
    'programs.seated-set.after': shoesOn,
    'programs.seated-set.afterPicture.alt': pictureShoes,
    'programs.seated-set.afterLabel': shoesAreOn,
  },
  article: {
    title: 'العناية بقدميك مع مرض السكري',
    summary:
      'قد لا تؤلمك مشكلة في القدم. انظر إلى قدميك كل يوم، حتى لو لم تحس بشيء. اطلب المساعدة في اليوم نفسه لأي قرحة جديدة أو فقاعة أو سخونة أو تورم أو تغير في اللون. حتى لو كان ذلك صغيرا.',
    notFor: forAdults,
    'sections.get-help.heading': 'متى تطلب المساعدة',
    'sections.get-help.blocks.0.heading': emergency,
    'sections.get-help.blocks.0.text':
      'اتصل بالطوارئ الآن، أو اذهب إلى أقرب قسم طوارئ، إذا كانت لديك أي علامة من هذه.',
    'sections.get-help.blocks.1.items.0.text': suddenly,
    'sections.get-help.blocks.1.items.1.text': soreAndIll,
    'sections.get-help.blocks.1.items.1.lines.0': fever,
    'sections.get-help.blocks.1.items.1.lines.1': confusion,
    'sections.get-help.blocks.1.items.1.lines.2': fastBreathing,
    'sections.get-help.blocks.1.items.1.lines.3': veryIll,
    'sections.get-help.blocks.1.items.2.text': blackSkin,
    'sections.get-help.blocks.1.items.3.text': soreAndSpreading,
    'sections.get-help.blocks.1.items.3.lines.0': pusOrSmell,
    'sections.get-help.blocks.1.items.3.lines.1': spreads,
    'sections.get-help.blocks.2.heading': urgent,
    'sections.get-help.blocks.2.text':
      'اعرض قدمك على طبيب أو ممرض اليوم إذا كانت لديك أي علامة من هذه، حتى لو كانت لا تؤلمك.',
    'sections.get-help.blocks.3.items.0.text':
      'جرح جديد أو تشقق أو فقاعة أو قرحة أو حرق، أو دم أو سائل على الجورب.',
    'sections.get-help.blocks.3.items.1.text':
      'سخونة أو تورم جديد في القدم أو الكاحل، أو لون جديد أو شكل جديد. توقف عن المشي على القدم.',
    'sections.get-help.blocks.3.items.2.text':
      'شيء عالق في القدم، أو دست على مسمار حديد أو شوكة، أو عضك حيوان في القدم.',
    'sections.get-help.blocks.3.items.3.text': 'قرحة لا تلتئم.',
    'sections.get-help.blocks.3.items.4.text':
      'ألم في القدم عند الراحة أو في الليل، ويخف الألم عندما تتدلى القدم إلى الأسفل.',
    'sections.get-help.blocks.3.items.5.text': painOrNoTouch,
    'sections.get-help.blocks.3.items.6.text': highSugar,
    'sections.get-help.blocks.4.text':
      'القدم التي صارت ساخنة أو متورمة أو تغير شكلها قد تكون مصابة من الداخل، حتى بدون ألم. توقف عن المشي عليها، واطلب المساعدة اليوم.',
    'sections.get-help.blocks.5.heading': 'على البشرة السمراء أو السوداء',
    'sections.get-help.blocks.5.text':
      'تحسس أولا: سخونة أو تورم أو ألم أو بلل. ثم ابحث عن لون مختلف: أحمر أو بنفسجي أو رمادي أو أغمق من الجلد حوله. رؤيته أصعب على البشرة السمراء أو السوداء. قارن بين القدمين، وانظر إلى باطن القدمين.',
    'sections.why.heading': 'لماذا تحتاج قدماك إلى عناية',
    'sections.why.blocks.0.text':
      'ارتفاع سكر الدم لسنوات قد يضر الأعصاب، فلا تحس بجرح أو فقاعة أو قرحة. وقد يضر الأوعية الدموية أيضا، فتلتئم القرحة ببطء.',
    'sections.why.blocks.1.text':
      'قد تبدأ مشكلة كبيرة في القدم بحذاء يحتك بها أو بجرح صغير. وقد تزداد خلال ساعات.',
    'sections.why.blocks.2.text':
      'التدخين يقلل تدفق الدم إلى القدمين. إذا كنت تدخن، فاطلب المساعدة لتتوقف.',
    'sections.why.blocks.3.text':
      'التزم بخطتك لسكر الدم وضغط الدم والكوليسترول. لا توقف أي دواء ولا تغيره من نفسك.',
    'sections.why.blocks.4.text':
      'اطلب من شخص مدرب أن يفحص قدميك مرة في السنة على الأقل. اسأل هل تحتاج إلى أكثر من ذلك.',
    'sections.look.heading': 'انظر كل يوم',
    'sections.look.blocks.0.text':
      'اختر وقتا ثابتا، مثل المساء، في ضوء جيد. انظر أيضا كلما خلعت حذاءك.',
    'sections.look.blocks.1.items.0.term': 'داخل الجورب',
    'sections.look.blocks.1.items.0.text':
      'اخلع الحذاء والجورب. انظر داخل الجورب: هل فيه دم أو سائل؟ الجوارب الفاتحة اللون تظهره.',
    'sections.look.blocks.1.items.1.term': 'القدمان من كل الجهات',
    'sections.look.blocks.1.items.1.text':
      'انظر إلى أعلى القدمين والجانبين والكعبين وباطن القدمين والأظافر، وبين كل الأصابع.',
    'sections.look.blocks.1.items.2.term': 'السخونة',
    'sections.look.blocks.1.items.2.text': 'ضع ظهر يدك على القدمين. هل هما متشابهتان؟',
    'sections.look.blocks.1.items.3.term': 'قارن',
    'sections.look.blocks.1.items.3.text': 'قارن القدم اليسرى باليمنى، وقارنهما بالأمس.',
    'sections.look.blocks.2.text':
      'إذا لم تستطع رؤية باطن القدم، فاستعمل مرآة على الأرض، أو التقط صورة، أو اطلب المساعدة من شخص. إذا كان نظرك ضعيفا، فيجب أن ينظر شخص آخر، كل يوم.',
    'sections.look.blocks.3.text': 'ابحث عن:',
    'sections.look.blocks.3.lines.0': 'جرح أو تشقق أو فقاعة أو قرحة أو حرق، أو شوكة أو شظية',
    'sections.look.blocks.3.lines.1': 'تورم، أو مكان ساخن أو بارد، أو لون جديد',
    'sections.look.blocks.3.lines.2': 'جلد قاس أو مسمار القدم (عين السمكة)، أو بقع داكنة تحته',
    'sections.look.blocks.3.lines.3': 'جلد مبلل أو أبيض أو متقشر بين الأصابع',
    'sections.look.blocks.3.lines.4': 'ظفر ينغرز في اللحم',
    'sections.look.blocks.3.lines.5': 'شكل جديد للقدم',
    'sections.look.blocks.4.picture.alt': pictureMirror,
    'sections.look.blocks.4.caption': 'مرآة على الأرض تظهر باطن القدم',
    'sections.look.blocks.5.picture.alt': 'أصابع قدم من أعلى، والفراغات بينها محددة',
    'sections.look.blocks.5.caption': 'انظر في كل فراغ بين أصابع القدم',
    'sections.wash.heading': 'الغسل والتجفيف والكريم',
    'sections.wash.blocks.0.text':
      'اغسل قدميك كل يوم بصابون لطيف وماء فاتر: ليس أسخن من ماء استحمام الرضيع. اشطف. جفف برفق، وخاصة بين الأصابع.',
    'sections.wash.blocks.1.text':
      'لا تنقع قدميك في الماء، ولا تستعمل ماء ساخنا أبدا. اختبر الماء بمرفقك، أو اطلب ذلك من شخص: قد يكون في يديك خدر أيضا.',
    'sections.wash.blocks.2.text':
      'إذا كنت تغسل قدميك قبل العبادة (مثل الوضوء)، فجفف بين الأصابع كل مرة.',
    'sections.wash.blocks.3.text':
      'ضع الكريم على الجلد الجاف في أعلى القدمين والكعبين وباطن القدمين. لا تضعه بين الأصابع، ولا على جلد فيه جرح. باطن القدم مع الكريم يجعلك تنزلق: البس الجورب والحذاء قبل أن تقف.',
    'sections.wash.blocks.4.text':
      'حكة أو تقشر أو بلل في الجلد بين الأصابع: اسأل طبيبا أو ممرضا في وقت قريب. إذا كان فيه جرح، فاطلب المساعدة اليوم.',
    'sections.nails.heading': 'الأظافر ومسمار القدم والجلد القاسي',
    'sections.nails.blocks.0.text':
      'قص أظافرك أو ابردها بالمبرد كل فترة قصيرة، بعد الغسل. اتبع خط طرف الإصبع، ولا تقصها قصيرة، ولا تنزل أبدا عند الجانبين. ابرد الحواف الحادة. اسأل اختصاصي القدم عما يناسب أظافرك.',
    'sections.nails.blocks.1.text':
      'إذا كنت لا ترى قدميك، أو لا تصل إليهما، أو لا تحس بهما، فدع شخصا مدربا يفعل ذلك.',
    'sections.nails.blocks.2.text':
      'لا تستعمل على مسمار القدم أو الجلد القاسي لصقات مسمار القدم أو سوائله، أو الأحماض، أو الشفرات، أو المقص. قد تحرقك أو تجرحك بدون ألم.',
    'sections.shoes.heading': 'الأحذية والجوارب',
    'sections.shoes.blocks.0.text':
      'اختر حذاء واسعا وعميقا عند الأصابع، وكعبه مسطح أو منخفض. اختر حذاء له رباط أو حزام، ونعل مبطن، وبطانة ناعمة.',
    'sections.shoes.blocks.1.text':
      'كل مرة قبل أن تلبس الحذاء، انظر إلى نعله من الخارج. انفض الحذاء، وتحسس داخله بيدك. إذا كان في يدك خدر، فاطلب من شخص أن يتحسسه، أو انظر بضوء.',
    'sections.shoes.blocks.2.text':
      'البس دائما جوارب نظيفة جافة مع الأحذية المغلقة. بلا خياطة سميكة، وبلا طرف علوي ضيق. غيرها كل يوم.',
    'sections.shoes.blocks.3.text':
      'البس الحذاء الجديد وقتا قصيرا في البداية، وانظر إلى قدميك كل مرة بعد لبسه. الصنادل التي لها سير بين الأصابع والشباشب لا تحمي القدم. اخلع خواتم أصابع القدم والخلاخيل التي تضغط.',
    'sections.shoes.blocks.4.text':
      'لا تستعمل الجوارب أو الأربطة الضاغطة، قصيرة أو طويلة، إلا إذا طلب منك ذلك طبيب أو ممرض. يجب أولا أن يقيس طبيب، أو ممرض مدرب على ذلك، تدفق الدم في ساقيك. الضغط على الساق قد يسبب ضررا كبيرا مع تضيق شرايين الساق (PAD)، أو مع السكري وخدر القدمين.',
    'sections.barefoot.heading': 'لا تمش بقدمين حافيتين أبدا',
    'sections.barefoot.blocks.0.text':
      'لا تمش بقدمين حافيتين، أو بالجوارب فقط، أو بشبشب رقيق، في الداخل أو في الخارج.',
    'sections.barefoot.blocks.1.text':
      'ضع حذاءك بجانب السرير لتلبسه عندما تذهب إلى الحمام في الليل.',
    'sections.barefoot.blocks.2.heading': 'أماكن العبادة',
    'sections.barefoot.blocks.2.text':
      'اسأل هل يمكنك أن تلبس حذاء نظيفا للداخل، مخصصا لهذا فقط. إذا كان يجب خلع الحذاء، فاذهب في وقت بارد من النهار، وابق على السجاد. البس جوارب سميكة نظيفة، وانظر إلى قدميك بعد ذلك. الجوارب لا تمنع الحرارة ولا الشوك.',
    'sections.heat.heading': 'الحرارة والبرودة',
    'sections.heat.blocks.0.text':
      'لا تضع الحرارة على جلد فيه خدر. لا تضع الحرارة على قدميك أو ساقيك إذا كان لديك السكري أو تضيق شرايين الساق (PAD). قد يحترق جلدك ولا تحس بذلك. البس جوارب عادية بدلا من ذلك.',
    'sections.heat.blocks.1.text':
      'أبعد قدميك عن الأرض الساخنة والرمل الساخن والبلاط الساخن، وعن المدفأة وقربة الماء الساخن والبخار. الأرض الساخنة قد تحرق القدم في دقائق، أو في ثوان.',
    'sections.heat.blocks.2.text':
      'إذا كانت قدماك باردتين، فالبس جوارب واسعة. القدم التي تبرد فجأة حالة طارئة.',
    'sections.small-injuries.heading': 'الإصابات الصغيرة والعلاجات المنزلية',
    'sections.small-injuries.blocks.0.text':
      'لا تضع على جلد فيه جرح الكركم أو الجير (النورة) أو الرماد أو الزيت أو معجون الأسنان. ولا تضع عليه السبيرتو أو الكمادات الساخنة أو عجائن الأعشاب. لا تفقأ الفقاعة.',
    'sections.small-injuries.blocks.1.text':
      'حتى يراك طبيب أو ممرض: لا تقف ولا تمش على القدم. اشطفها بماء نظيف، وغطها بضماد نظيف جاف. اطلب المساعدة اليوم.',
    'sections.small-injuries.blocks.2.text':
      'حيث توجد جرذان (فئران)، غط قدميك في الليل وانظر إليهما في الصباح.',
  },
};
