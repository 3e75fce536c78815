/**
 * Leg numbness at night in Arabic. A draft: no native clinician has read it, see review.md.
 *
 * A number that Arabic says in a word (one minute, two weeks) has its digit in brackets after the word.
 * A range is "from … to": a hyphen between digits would be turned round. No vowel signs.
 */

import type { TopicTexts } from '../../../model/document-texts.js';

const forAdults = 'للبالغين. إذا كان عمرك أقل من 18 سنة، أو في حالة الحمل، فاسأل الطبيب أولا.';
const emergency = 'حالة طارئة';
const suddenlyInALeg = 'فجأة في إحدى الساقين، أي واحد مما يلي:';
const cold = 'برودة';
const veryPainful = 'ألم شديد';
const weakOrHardToMove = 'ضعف أو صعوبة في تحريكها';
const numbAfterMoving = 'خدر، والحركة لا تعيد الإحساس';
const otherColour =
  'لون مختلف عن الساق الأخرى: شاحب أو أبيض أو رمادي أو أزرق أو فيه بقع. على البشرة السمراء أو السوداء، انظر إلى باطن القدم.';
const suddenly = 'فجأة، حتى لو زال ذلك:';
const face = 'تدلي جانب من الوجه';
const arm = 'ضعف أو خدر في إحدى الذراعين';
const speech = 'صعوبة في الكلام أو الرؤية أو التوازن';
const suddenlyInAWholeLeg = 'فجأة في ساق واحدة كلها، أي واحد مما يلي:';
const weak = 'ضعف';
const stillNumb = 'خدر لا يزول خلال نحو 5 دقائق من الحركة';
const belowTheWaist = 'أسفل الخصر، أي واحد مما يلي:';
const betweenTheLegs =
  'خدر بين الفخذين: في الأعضاء التناسلية أو الجهة الداخلية للفخذين أو الأرداف أو حول فتحة الشرج';
const bladderAndBowel = 'صعوبة جديدة في التبول أو التبرز، أو في حبس البول أو البراز';
const noFeelingInSex = 'فقدان جديد للإحساس أثناء الجماع';
const inBothLegs = 'في الساقين معا، أي واحد مما يلي:';
const newInBothLegs = 'ألم جديد أو وخز جديد أو ضعف جديد أو خدر جديد، مع ألم في الظهر أو بدونه';
const worseOverHours = 'ضعف جديد أو خدر جديد ازداد خلال ساعات أو أيام';
const hardToBreatheOrSwallow = 'ضعف جديد أو خدر جديد، مع صعوبة في التنفس أو البلع';
const withOrWithoutASoreLeg = 'مع ألم في الساق أو بدونه، أي واحد مما يلي:';
const chestPain = 'ألم في الصدر';
const shortOfBreath = 'ضيق مفاجئ في التنفس';
const coughingBlood = 'خروج دم مع السعال (الكحة)';
const fainting = 'إغماء';
const afterAFall =
  'خدر جديد أو ضعف جديد بعد سقوط حديث، أو حادث سير، أو ضربة على الرأس أو الرقبة أو الظهر.';
const onAFoot = 'في إحدى القدمين، أي واحد مما يلي:';
const soreWithFever = 'قرحة (جرح مفتوح) مع حمى أو صديد';
const soreThatSpreads = 'قرحة مع انتشار سخونة أو لون (أحمر، أو أغمق من الجلد حوله)';
const blackSkin = 'بقعة من الجلد صارت سوداء أو أغمق بكثير';
const soreWithPoorFlow = 'أي قرحة (جرح مفتوح)، إذا كان معروفا أن تدفق الدم في الساقين ضعيف';
const urgent = 'عاجل: اطلب المساعدة اليوم';
const withDiabetes = 'مع مرض السكري، أي واحد مما يلي في إحدى القدمين:';
const newSore = 'قرحة جديدة (جرح مفتوح) أو فقاعة جديدة في الجلد';
const hotOrSwollen = 'مكان ساخن أو متورم';
const colourOrSmell = 'تغير في اللون، أو رائحة كريهة';
const noTouch = 'القدم لا تحس بإصبع يلمسها، وهذا جديد';
const oneSwollenLeg = 'ساق واحدة صارت متورمة أو ساخنة أو مؤلمة في الأيام القليلة الماضية.';
const restPain = 'ألم عند الراحة أو في السرير، ويخف الألم عندما تتدلى القدم إلى الأسفل';
const soreNotHealing = 'قرحة (جرح مفتوح) لا تلتئم';
const oneWeakLeg = 'ساق واحدة أو قدم واحدة صارت ضعيفة، أو أصابع القدم تنجر على الأرض عند المشي.';
const soon = 'راجع العيادة في وقت قريب';
const soreOrInfection = 'قرحة (جرح مفتوح) أو عدوى (التهاب) في القدم أو الساق';
const footHurtsInBed = 'قدم تؤلمك في السرير، ويخف ألمها عندما تتدلى إلى الأسفل';
const swollenLeg = 'ساق صارت متورمة أو ساخنة أو مؤلمة في الأيام القليلة الماضية';
const recentClot = 'جلطة دم (في الساق أو غيرها) في آخر 3 أشهر';
const veryPoorFlow = 'قيل لك إن تدفق الدم في إحدى الساقين ضعيف جدا';
const buerger = 'تمرين بورغر (Buerger)';
const doAnyFit = 'هل ينطبق عليك أي واحد مما يلي؟';
const toldThatICan = 'طبيب أو اختصاصي علاج طبيعي يعرف بهذا وسمح لي بالتمرين';
const notAlone = 'لا تبدأ وحدك';
const moreRounds = 'أكثر من 1 فقط إذا قال ذلك اختصاصي العلاج الطبيعي.';
const helperLooks = 'الشخص الذي معك يبقى بجانبك وينظر إلى قدميك.';
const legsDown = 'توقف. أبق ساقيك في الأسفل.';
const ready = 'تم، يمكن المتابعة';
const chestPainFirst =
  'ألم في الصدر أو صعوبة في التنفس: اجلس، واستند بظهرك إلى وسائد، واتصل بالطوارئ الآن.';
const callIf = 'اتصل بالطوارئ إذا:';
const youHaveChestPain = 'شعرت بألم في الصدر';
const youHaveTroubleBreathing = 'شعرت بصعوبة في التنفس';
const youFeelFaint = 'شعرت كأنك ستفقد الوعي';
const footStaysCold = 'بقيت قدمك باردة أو بيضاء أو زرقاء أو فيها خدر أو صعبة الحركة بعد أن تستريح';
const sitFirst = 'اجلس دقيقة واحدة (1) قبل أن تقف. أضئ النور.';
const sitting = 'جلست';
const stopIfItHurts =
  'توقف فورا إذا شعرت بضيق في التنفس، أو ألم في الصدر، أو دوخة. توقف إذا شعرت بألم.';
const helperStays = 'الشخص الذي معك يبقى بجانبك.';
const feetStill = 'لا تحرك قدميك، واسترح.';
const circle = 'دائرة';
const tellPhysiotherapist = 'توقف واسترح. أخبر اختصاصي العلاج الطبيعي إذا حدث هذا مرة أخرى.';
const towelOnLeft = 'المنشفة على قدمي اليسرى';
const stopIfItShoots =
  'توقف فورا إذا شعرت بضيق في التنفس، أو ألم في الصدر، أو دوخة. توقف إذا شعرت بألم. توقف إذا نزل ألم أو وخز على طول الساق.';
const letGo = 'اترك المنشفة واسترح.';
const hold = 'اثبت';
const rest = 'استرح';
const towelRoundLeft = 'ضع المنشفة حول قدمك اليسرى.';
const oneIsEnough = 'تكفي علامة واحدة (1) من هذه لتتصل.';

export const texts: TopicTexts = {
  help: {
    title: 'خدر الساق: أين تطلب المساعدة',
    'levels.self-care.word': 'عناية ذاتية',
    'levels.self-care.heading': 'تحرك وغير وضعيتك',
    'levels.self-care.text':
      'الخدر القصير بسبب الضغط على الساق يزول عندما تتحرك. إذا استمر، أو تكرر، أو ازداد، فراجع طبيبا أو ممرضا.',
    'levels.soon.word': soon,
    'levels.soon.heading': 'راجع طبيبا أو ممرضا خلال الأيام القليلة القادمة',
    'levels.soon.text':
      'هذه الزيارة للخدر الذي يستمر، أو يتكرر، أو يزداد ببطء. الوخز الجديد أو الخدر الجديد مع السكري يحتاج إلى طبيب. إذا لم تعد تحس باللمس على إحدى القدمين، فاطلب المشورة اليوم. لا تنتظر حتى الصباح.',
    'levels.urgent.word': urgent,
    'levels.urgent.heading': 'اطلب المشورة الطبية اليوم',
    'levels.urgent.text': 'اطلب المشورة الآن، بالهاتف إن أمكن. في الليل أيضا: لا تنتظر حتى الصباح.',
    'levels.emergency.word': emergency,
    'levels.emergency.heading': 'اتصل بالطوارئ الآن',
    'levels.emergency.text': 'اتصل حتى لو زالت العلامات.',
    'levels.emergency.say': 'قل في الهاتف أين أنت، وبماذا تشعر، ومتى بدأ ذلك.',
    'emergencySigns.text': callIf,
    'emergencySigns.lines.0': 'جاء الخدر فجأة ولا يزول عندما تتحرك',
    'emergencySigns.lines.1':
      'صارت إحدى الساقين فجأة باردة أو مؤلمة جدا أو ضعيفة أو شاحبة أو رمادية أو زرقاء. على البشرة السمراء أو السوداء، انظر إلى باطن القدم.',
    'emergencySigns.lines.2':
      'تدلى جانب من وجهك، أو صارت إحدى الذراعين ضعيفة أو فيها خدر، أو صار الكلام صعبا عليك',
    'emergencySigns.lines.3': 'شعرت بخدر بين الفخذين',
    'emergencySigns.lines.4': 'شعرت بألم في الصدر، أو صعوبة في التنفس، أو كأنك ستفقد الوعي',
    'advice.noNumber': 'اتصل برقم الطوارئ في منطقتك، أو اذهب إلى قسم الطوارئ في أقرب مستشفى.',
    'advice.nobodyAnswers': 'إذا لم يرد أحد، فاذهب إلى قسم الطوارئ.',
    'advice.hadThis': 'إذا حدث لك هذا، حتى لو زال، فاتصل بالطوارئ.',
    'advice.hadThisNumber': 'إذا حدث لك هذا، حتى لو زال، فاتصل بالرقم {number}.',
    'advice.hadThisSign':
      'إذا كانت لديك إحدى هذه العلامات، الآن أو من قبل، فاتصل بالطوارئ. اتصل حتى لو زالت.',
    'advice.hadThisSignNumber':
      'إذا كانت لديك إحدى هذه العلامات، الآن أو من قبل، فاتصل بالرقم {number}. اتصل حتى لو زالت.',
    'advice.hadThisNoStart': 'قلت إن هذا حدث لك. اطلب المشورة أولا.',
    'advice.doNotStart': 'لا تبدأ الآن',
    'advice.stopWhen': 'توقف إذا شعرت بألم أو بشيء غير طبيعي',
    'advice.flagsHint': 'إذا كان اختيارك يعني حالة طارئة، نعرض لك فورا ماذا تفعل.',
    'advice.emergencyIf': 'اتصل بالطوارئ إذا كانت لديك أي علامة من هذه',
    'advice.urgentIf': 'اطلب المشورة الطبية اليوم إذا كانت لديك أي علامة من هذه',
    'advice.nothingTicked': 'لم تختر شيئا. هذا لا يعني أنه لا توجد مشكلة.',
    'advice.flagUnsure': 'أجبت «لا أعرف» عن إحدى علامات الطوارئ.',
    'advice.unsureOfThese': 'أجبت «لا أعرف» عن هذه. أخبر طبيبا أو ممرضا.',
    'advice.nurseNote': 'هذه ليست رسالة من طبيب. لم يقرأها طبيب ولا ممرض.',
  },
  checklist: {
    title: 'خدر الساقين في الليل: قائمة تأخذها معك',
    intro:
      'هل ينطبق عليك أي واحد مما يلي؟ اختره، ثم تحدث عن قائمتك مع طبيب أو ممرض. الخدر يعني أنك لا تحس باللمس.',
    notFor: 'هذه القائمة للبالغين. إذا كان عمرك أقل من 18 سنة، أو في حالة الحمل، فاسأل الطبيب.',
    'groups.red-flags.heading': 'اختر كل ما لديك الآن، أو ما جاء ثم زال',
    'groups.red-flags.notSureAdvice':
      'اطلب المشورة الطبية الآن، بالهاتف إن أمكن. لا تنتظر حتى الصباح.',
    'groups.red-flags.items.r1.text': suddenlyInALeg,
    'groups.red-flags.items.r1.lines.0': cold,
    'groups.red-flags.items.r1.lines.1': veryPainful,
    'groups.red-flags.items.r1.lines.2': weakOrHardToMove,
    'groups.red-flags.items.r1.lines.3': numbAfterMoving,
    'groups.red-flags.items.r1.lines.4': otherColour,
    'groups.red-flags.items.r1.short':
      'ساق صارت فجأة باردة أو مؤلمة جدا أو ضعيفة أو فيها خدر أو مختلفة اللون',
    'groups.red-flags.items.r1.advice': oneIsEnough,
    'groups.red-flags.items.r2.text': suddenly,
    'groups.red-flags.items.r2.lines.0': face,
    'groups.red-flags.items.r2.lines.1': arm,
    'groups.red-flags.items.r2.lines.2': speech,
    'groups.red-flags.items.r2.short':
      'فجأة: تدلي جانب من الوجه، أو ضعف أو خدر في إحدى الذراعين، أو صعوبة في الكلام أو الرؤية أو التوازن',
    'groups.red-flags.items.r2.advice': 'اتصل حتى لو زال ذلك.',
    'groups.red-flags.items.r3.text': suddenlyInAWholeLeg,
    'groups.red-flags.items.r3.lines.0': weak,
    'groups.red-flags.items.r3.lines.1': stillNumb,
    'groups.red-flags.items.r3.short':
      'ساق واحدة كلها صارت فجأة ضعيفة، أو بقي فيها الخدر بعد نحو 5 دقائق من الحركة',
    'groups.red-flags.items.r3.advice': oneIsEnough,
    'groups.red-flags.items.r4.text': belowTheWaist,
    'groups.red-flags.items.r4.lines.0': betweenTheLegs,
    'groups.red-flags.items.r4.lines.1': bladderAndBowel,
    'groups.red-flags.items.r4.lines.2': noFeelingInSex,
    'groups.red-flags.items.r4.short':
      'خدر بين الفخذين، أو مشكلة جديدة في التبول أو التبرز، أو فقدان الإحساس أثناء الجماع',
    'groups.red-flags.items.r4.advice': oneIsEnough,
    'groups.red-flags.items.r5.text': inBothLegs,
    'groups.red-flags.items.r5.lines.0': newInBothLegs,
    'groups.red-flags.items.r5.lines.1': worseOverHours,
    'groups.red-flags.items.r5.lines.2': hardToBreatheOrSwallow,
    'groups.red-flags.items.r5.short':
      'ألم جديد أو وخز جديد أو ضعف جديد أو خدر جديد في الساقين معا',
    'groups.red-flags.items.r5.advice': oneIsEnough,
    'groups.red-flags.items.r6.text': withOrWithoutASoreLeg,
    'groups.red-flags.items.r6.lines.0': chestPain,
    'groups.red-flags.items.r6.lines.1': shortOfBreath,
    'groups.red-flags.items.r6.lines.2': coughingBlood,
    'groups.red-flags.items.r6.lines.3': fainting,
    'groups.red-flags.items.r6.short':
      'ألم في الصدر، أو ضيق مفاجئ في التنفس، أو خروج دم مع السعال، أو إغماء',
    'groups.red-flags.items.r6.advice': oneIsEnough,
    'groups.red-flags.items.r7.text': afterAFall,
    'groups.red-flags.items.r7.short': 'خدر جديد أو ضعف جديد بعد سقوط حديث أو حادث أو ضربة',
    'groups.red-flags.items.r7.advice': 'قل في الهاتف كيف حدث ذلك.',
    'groups.red-flags.items.r8.text': onAFoot,
    'groups.red-flags.items.r8.lines.0': soreWithFever,
    'groups.red-flags.items.r8.lines.1': soreThatSpreads,
    'groups.red-flags.items.r8.lines.2': blackSkin,
    'groups.red-flags.items.r8.lines.3': soreWithPoorFlow,
    'groups.red-flags.items.r8.short':
      'في إحدى القدمين: قرحة (جرح مفتوح)، أو بقعة من الجلد صارت سوداء أو أغمق بكثير',
    'groups.red-flags.items.r8.advice': oneIsEnough,
    'groups.red-flags.items.r9.text': withDiabetes,
    'groups.red-flags.items.r9.lines.0': newSore,
    'groups.red-flags.items.r9.lines.1': hotOrSwollen,
    'groups.red-flags.items.r9.lines.2': colourOrSmell,
    'groups.red-flags.items.r9.lines.3': noTouch,
    'groups.red-flags.items.r9.advice': 'لا تنتظر حتى الصباح. لا تقف ولا تمش على قدم ساخنة متورمة.',
    'groups.red-flags.items.r10.text': oneSwollenLeg,
    'groups.red-flags.items.r10.advice':
      'لا تنتظر حتى الصباح. لا تدلك الساق. إذا شعرت بألم في الصدر أو صعوبة في التنفس، أو خرج دم مع السعال، أو أصابك إغماء، فاتصل بالطوارئ.',
    'groups.red-flags.items.r11.text': onAFoot,
    'groups.red-flags.items.r11.lines.0': restPain,
    'groups.red-flags.items.r11.lines.1': soreNotHealing,
    'groups.red-flags.items.r11.advice':
      'لا تنتظر حتى الصباح. لا ترفع ساقيك. اتصل بالطوارئ إذا بدأ ذلك في آخر أسبوعين (2)، أو كان يزداد بسرعة. اتصل أيضا إذا كانت القدم باردة أو فيها خدر.',
    'groups.red-flags.items.r12.text': oneWeakLeg,
    'groups.red-flags.items.r12.advice': 'لا تنتظر حتى الصباح. إذا جاء الضعف فجأة، فاتصل بالطوارئ.',
    'groups.feelings.heading': 'ما تشعر به',
    'groups.feelings.items.c1.text': 'يصيب الخدر ساقي أو قدمي في معظم الليالي.',
    'groups.feelings.items.c1.advice': 'أخبر طبيبا أو ممرضا كم مرة يحدث هذا.',
    'groups.feelings.items.c2.text': 'الخدر لا يزول بعد أن أتحرك.',
    'groups.feelings.items.c2.advice':
      'راجع طبيبا أو ممرضا. إذا جاء الخدر فجأة، فانظر مرة أخرى إلى القسم الأول من هذه القائمة.',
    'groups.feelings.items.c3.text':
      'في القدمين وخز أو حرقة، أو أشعر كأنني أمشي على قطن، أو أفقد توازني.',
    'groups.feelings.items.c3.advice': 'اطلب من طبيب أو ممرض أن يفحص الإحساس في قدميك.',
    'groups.feelings.items.c4.text': 'ألم أو وخز أو خدر ينزل من ظهري أو من الأرداف على طول الساق.',
    'groups.feelings.items.c4.advice':
      'راجع طبيبا أو ممرضا إذا استمر ذلك أسابيع أو ازداد. لا تضع قربة ماء ساخن على جلد فيه خدر.',
    'groups.feelings.items.c5.text':
      'تؤلمني ربلة الساق (بطة الساق) عندما أمشي، ويزول الألم عندما أستريح.',
    'groups.feelings.items.c5.advice': 'اطلب من طبيب أو ممرض أن يفحص تدفق الدم في ساقيك.',
    'groups.feelings.items.c6.text': 'أشعر في الليل بحاجة ملحة إلى تحريك الساقين.',
    'groups.feelings.items.c6.advice': 'أخبر طبيبا أو ممرضا كيف يكون حالك في الليل.',
    'groups.feelings.items.c7.text': 'في الليل ألم أو ثقل أو تشنج في الساقين، وأرى أوردة بارزة.',
    'groups.feelings.items.c7.advice':
      'اعرض ساقيك على طبيب أو ممرض. اسأل قبل أن تستعمل الجوارب الضاغطة.',
    'groups.health.heading': 'الصحة',
    'groups.health.items.c8.text': 'لدي مرض السكري.',
    'groups.health.items.c8.advice':
      'الوخز الجديد أو الخدر الجديد مع السكري يحتاج إلى طبيب. إذا لم تعد تحس باللمس على إحدى القدمين، فاطلب المشورة اليوم. لا تنتظر حتى الصباح. افحص قدميك كل يوم. اطلب فحصا للقدمين.',
    'groups.health.items.c9.text': 'قيل لي إن لدي تضيقا في شرايين الساق (PAD).',
    'groups.health.items.c9.advice':
      'أخبر طبيبك عن الخدر. اسأل قبل أن تستعمل الجوارب أو الأربطة الضاغطة أو الحرارة، وقبل أن ترفع ساقيك.',
    'groups.health.items.c10.text': 'لدي ضغط دم مرتفع أو كوليسترول مرتفع.',
    'groups.health.items.c10.advice': 'أخبر طبيبك أن الخدر يصيب ساقيك.',
    'groups.health.items.c11.text': 'لدي مرض في الكلى، أو تلقيت علاجا كيماويا.',
    'groups.health.items.c11.advice': 'أخبر الطبيب أو المستشفى الذي يعالجك أن الخدر يصيب ساقيك.',
    'groups.health.items.c12.text': 'كان لدي نقص في فيتامين B12، أو أتناول ميتفورمين (metformin).',
    'groups.health.items.c12.advice': 'اسأل طبيبا عن فيتامين B12 عندك. لا توقف أي دواء من نفسك.',
    'groups.daily-life.heading': 'الحياة اليومية',
    'groups.daily-life.items.c13.text': 'أدخن، أو كنت أدخن.',
    'groups.daily-life.items.c13.advice':
      'أخبر طبيبا أو ممرضا. التدخين قد يؤثر في تدفق الدم في الساقين.',
    'groups.daily-life.items.c14.text': 'أشرب الكحول في معظم الأيام.',
    'groups.daily-life.items.c14.advice': 'أخبر طبيبا أو ممرضا. الكحول قد يؤثر في الأعصاب.',
    'groups.daily-life.items.c15.text': 'أجلس أو أقف بلا حركة ساعات كثيرة.',
    'groups.daily-life.items.c15.advice':
      'تحرك وغير وضعيتك عندما تستطيع. الجلوس طويلا بلا حركة قد يضغط على الأعصاب.',
    'groups.daily-life.items.c16.text':
      'كثيرا ما أجلس وقتا طويلا والساقان متقاطعتان (مثل التربع)، أو في وضع القرفصاء، أو على الركبتين.',
    'groups.daily-life.items.c16.advice':
      'لا تترك ساقيك متقاطعتين، وغير وضعيتك عندما تستطيع. هذا يخفف الضغط عن الأعصاب.',
    'groups.you.heading': 'أنت',
    'groups.you.items.c17.text': 'عمري فوق 50 سنة.',
    'groups.you.items.c17.advice': 'اذكر عمرك عندما تتحدث عن ساقيك.',
    'groups.you.items.c18.text': 'الخدر عندي يستمر، أو يتكرر، أو يزداد ببطء.',
    'groups.you.items.c18.advice':
      'راجع طبيبا أو ممرضا. إذا ازداد الأمر في الساقين معا خلال ساعات أو أيام، فاتصل بالطوارئ.',
    'questionsToAsk.0': 'ماذا يمكن أن يكون السبب؟',
    'questionsToAsk.1': 'هل أحتاج إلى فحص القدمين أو تدفق الدم أو فيتامين B12؟',
    'questionsToAsk.2': 'أي تمارين يمكنني أن أعملها، وأيها لا ينبغي أن أعملها؟',
    'questionsToAsk.3': 'هل يمكنني استعمال الجوارب أو الأربطة الضاغطة أو التدليك أو الحرارة؟',
    'questionsToAsk.4': 'هل يفيدني اختصاصي العلاج الطبيعي؟',
    'questionsToAsk.5': 'ما الذي يجب أن يجعلني أطلب المساعدة فورا؟',
    disclaimer:
      'هذه القائمة لا تستطيع أن تخبرك ما المشكلة. لم يقرأها طبيب ولا ممرض. إذا شعرت بالقلق، فاطلب المساعدة حتى لو لم تختر شيئا.',
  },
  exercises: {
    title: 'تمارين الساقين',
    notFor: forAdults,
    'safetyCheck.chest-pain.question':
      'هل لديك الآن ألم في الصدر، أو صعوبة جديدة في التنفس، أو تشعر كأنك ستفقد الوعي؟',
    'safetyCheck.chest-pain.advice':
      'لا تبدأ. مع ألم في الصدر أو صعوبة في التنفس، اجلس واستند بظهرك إلى وسائد.',
    'safetyCheck.cold-leg.question':
      'هل صارت إحدى الساقين فجأة باردة أو بيضاء أو زرقاء أو مبقعة أو مؤلمة جدا أو ضعيفة أو صعبة الحركة؟',
    'safetyCheck.cold-leg.hint':
      'تحسس بيدك أولا. قد يكون اللون أصعب رؤية على البشرة السمراء أو السوداء: انظر إلى باطن القدمين.',
    'safetyCheck.cold-leg.advice': 'لا تبدأ. تكفي علامة واحدة (1) من هذه لتتصل.',
    'safetyCheck.cold-leg.notSureAdvice':
      'لا تبدأ. تحسس القدمين. هل إحداهما أبرد؟ اطلب من شخص أن ينظر. إذا بقيت لا تعرف، فاتصل بالطوارئ. لا تنتظر حتى الصباح.',
    'safetyCheck.foot-sore.question': 'هل لديك أي واحد مما يلي في القدم أو الساق؟',
    'safetyCheck.foot-sore.lines.0': 'قرحة (جرح مفتوح)، أو قرحة لا تلتئم',
    'safetyCheck.foot-sore.lines.1': 'عدوى (التهاب)',
    'safetyCheck.foot-sore.lines.2': blackSkin,
    'safetyCheck.foot-sore.advice':
      'لا تبدأ. لا تنتظر حتى الصباح. مع حمى، أو صديد، أو انتشار سخونة أو لون، اتصل بالطوارئ الآن. اتصل أيضا إذا صار الجلد أسود أو أغمق بكثير، أو قيل لك إن تدفق الدم ضعيف.',
    'safetyCheck.swollen-leg.question': doAnyFit,
    'safetyCheck.swollen-leg.lines.0':
      'ساق واحدة صارت متورمة أو ساخنة أو مؤلمة في الأيام القليلة الماضية',
    'safetyCheck.swollen-leg.lines.1': 'كانت لديك جلطة دم (في الساق أو غيرها) في آخر 3 أشهر',
    'safetyCheck.swollen-leg.advice':
      'لا تبدأ. لا تنتظر حتى الصباح. لا تدلك الساق. إذا شعرت بألم في الصدر أو صعوبة في التنفس، أو خرج دم مع السعال، أو أصابك إغماء، فاتصل بالطوارئ.',
    'safetyCheck.rest-pain.question': doAnyFit,
    'safetyCheck.rest-pain.lines.0':
      'قدم تؤلمك عندما تستريح أو تستلقي في السرير، ويخف ألمها عندما تتدلى إلى الأسفل',
    'safetyCheck.rest-pain.lines.1': 'قيل لك إن تدفق الدم في إحدى الساقين ضعيف جدا (شديد أو حرج)',
    'safetyCheck.rest-pain.advice':
      'لا تبدأ. لا ترفع ساقيك. لا تنتظر حتى الصباح. اتصل بالطوارئ إذا بدأ ذلك في آخر أسبوعين (2)، أو كان يزداد بسرعة. اتصل أيضا إذا كانت القدم باردة أو فيها خدر.',
    'safetyCheck.heart-failure.question': doAnyFit,
    'safetyCheck.heart-failure.lines.0': 'لديك قصور القلب (ضعف عضلة القلب)',
    'safetyCheck.heart-failure.lines.1': 'تشعر بضيق في التنفس عندما تستلقي مستويا',
    'safetyCheck.heart-failure.advice': 'اسأل طبيبك أولا. رفع الساقين يرسل دما أكثر إلى الصدر.',
    'safetyCheck.heart-failure.clearance': toldThatICan,
    'safetyCheck.recent-surgery.question':
      'في آخر 3 أشهر، هل حدث لك أي واحد مما يلي في الساق أو الورك أو الظهر؟',
    'safetyCheck.recent-surgery.lines.0': 'عملية',
    'safetyCheck.recent-surgery.lines.1': 'دعامة (أنبوب صغير) أو مجازة (باي باس)',
    'safetyCheck.recent-surgery.lines.2': 'جبيرة (جبس)',
    'safetyCheck.recent-surgery.lines.3': 'إصابة',
    'safetyCheck.recent-surgery.advice': 'اسأل أولا الطبيب أو المستشفى الذي يعالجك.',
    'safetyCheck.recent-surgery.clearance': toldThatICan,
    'safetyCheck.blood-flow.question': doAnyFit,
    'safetyCheck.blood-flow.lines.0': 'لديك مرض السكري',
    'safetyCheck.blood-flow.lines.1': 'لديك تضيق في شرايين الساق (PAD)',
    'safetyCheck.blood-flow.lines.2': 'قيل لك إن تدفق الدم في ساقيك ضعيف',
    'safetyCheck.blood-flow.advice':
      'اسأل طبيبك أو اختصاصي العلاج الطبيعي أولا. رفع الساقين قد يقلل تدفق الدم.',
    'safetyCheck.blood-flow.clearance':
      'طبيب أو اختصاصي علاج طبيعي فحص الساقين وطلب مني أداء هذا التمرين',
    'safetyCheck.numb-feet.question': 'هل في قدميك خدر يمنعك من الإحساس بإصبع يلمسهما برفق؟',
    'safetyCheck.numb-feet.cardTitle': notAlone,
    'safetyCheck.numb-feet.advice':
      'يجب أن يراقب شخص قدميك، لأنك قد لا تحس بعلامة تحذير. اطلب منه أن يمسك الهاتف. إذا كان هذا جديدا ولديك السكري، فاطلب المشورة الطبية اليوم. لا تنتظر حتى الصباح.',
    'safetyCheck.numb-feet.clearance': 'سيراقب شخص قدمي الاثنتين طوال الوقت',
    'safetyCheck.unsteady.question': 'هل كثيرا ما تشعر بدوخة أو تكاد تقع عندما تنهض لتجلس أو لتقف؟',
    'safetyCheck.unsteady.cardTitle': notAlone,
    'safetyCheck.unsteady.advice': 'اطلب من شخص أن يبقى بجانبك، وأن يمسك الهاتف.',
    'safetyCheck.unsteady.clearance': 'معي شخص الآن',
    'programs.buerger.title': buerger,
    'programs.buerger.summary':
      'يجب أن يكون طبيب أو اختصاصي علاج طبيعي قد علمك هذا التمرين. في المرة الأولى: في النهار، ومعك شخص في الغرفة. ارفع ساقيك، ثم أنزلهما وحرك قدميك، ثم استلق مستويا. اعمل جولة واحدة (1)، إلا إذا قال لك اختصاصي العلاج الطبيعي أكثر. عدد المرات: كما ينصحك اختصاصي العلاج الطبيعي.',
    'programs.buerger.evidence':
      'تشير بعض الدراسات الصغيرة إلى أن هذا التمرين قد يحسن تدفق الدم في القدمين. الدراسات ضعيفة، ولا واحدة منها عن الخدر في الليل. وهو ليس علاجا شافيا.',
    'programs.buerger.rounds.more': moreRounds,
    'programs.buerger.steps.raise.title': 'ارفع ساقيك',
    'programs.buerger.steps.raise.getReadyTitle': 'لا ترفع ساقيك بعد',
    'programs.buerger.steps.raise.getReady':
      'أضئ النور. أبعد الأشياء عن الأرض. استلق مستويا على ظهرك. ضع وسائد متينة أو بطانيات مطوية بجانب ساقيك. لا ترفع ساقيك حتى يبدأ الوقت.',
    'programs.buerger.steps.raise.getReadyAgain':
      'استلق مستويا على ظهرك. ضع الوسائد بجانب ساقيك. لا ترفع ساقيك حتى يبدأ الوقت.',
    'programs.buerger.steps.raise.instruction':
      'الآن ضع ربلتي الساقين (بطة الساق) كاملتين على الوسائد. الكعبان لا يلمسان شيئا، ولا شيء يضغط خلف الركبتين. أي ارتفاع مريح حتى نصف الارتفاع الكامل (نحو 45 درجة).',
    'programs.buerger.steps.raise.doneLabel': 'ساقاي الآن في الأسفل',
    'programs.buerger.steps.raise.watchFor':
      'توقف فورا إذا شعرت بضيق في التنفس، أو ألم في الصدر، أو دوخة. توقف إذا صارت إحدى القدمين مؤلمة أو باردة، أو زاد فيها الخدر عن المعتاد. لا يمكنك رؤية باطن القدمين أثناء الاستلقاء: اعتمد على ما تحس به.',
    'programs.buerger.steps.raise.helperLine':
      'الشخص الذي معك ينظر إلى باطن القدمين. إذا صار أشحب، أو يميل إلى الرمادي، أو أزرق، فهذا سبب للتوقف.',
    'programs.buerger.steps.raise.seconds.more':
      'أطول من دقيقتين (2) فقط إذا قال ذلك اختصاصي العلاج الطبيعي.',
    'programs.buerger.steps.raise.stop': 'أنزل ساقيك.',
    'programs.buerger.steps.raise.whilePaused': 'أنزل ساقيك أثناء الانتظار.',
    'programs.buerger.steps.raise.finish':
      'أنزل ساقيك. استرح مستويا على ظهرك حتى تشعر بالاستعداد. ثم اجلس دقيقة واحدة (1) قبل أن تقف.',
    'programs.buerger.steps.raise.ifScreenGoesDark': 'إذا أظلمت الشاشة، فأنزل ساقيك.',
    'programs.buerger.steps.raise.pale.label': 'صارت قدمي شاحبة أو بيضاء أو زرقاء',
    'programs.buerger.steps.raise.pale.advice':
      'أنزل ساقيك الآن. إذا شعرت بضيق في التنفس أو ألم في الصدر، فاجلس واتصل بالطوارئ. إذا لم تشعر بذلك، فاستلق مستويا واسترح. شحبت قدمك بسرعة. اطلب المشورة الطبية اليوم قبل أن تكرر هذا. لا تنتظر حتى الصباح.',
    'programs.buerger.steps.raise.pale.laterAdvice':
      'أنزل ساقيك الآن. إذا شعرت بضيق في التنفس أو ألم في الصدر، فاجلس واتصل بالطوارئ. إذا لم تشعر بذلك، فاستلق مستويا واسترح. لا تكرر التمرين اليوم. أخبر اختصاصي العلاج الطبيعي أو طبيبك أن قدمك تشحب.',
    'programs.buerger.steps.raise.pale.tell': 'أخبر اختصاصي العلاج الطبيعي أو طبيبك أن قدمك تشحب.',
    'programs.buerger.steps.raise.pale.soles.title':
      'باطن القدمين على بشرة بيضاء أو سمراء أو سوداء',
    'programs.buerger.steps.raise.pale.soles.alt':
      'رسم لباطن القدمين على بشرة بيضاء أو سمراء أو سوداء: كالمعتاد، ثم أشحب أو يميل إلى الرمادي، ثم أزرق أو رمادي.',
    'programs.buerger.steps.raise.pale.soles.usual': 'كالمعتاد',
    'programs.buerger.steps.raise.pale.soles.pale': 'أشحب أو يميل إلى الرمادي',
    'programs.buerger.steps.raise.pale.soles.blue': 'أزرق أو رمادي',
    'programs.buerger.steps.raise.overrun.question':
      'هل في قدميك ألم، أو برودة، أو خدر أكثر من المعتاد؟',
    'programs.buerger.steps.raise.overrun.restAdvice':
      'بقيت ساقاك مرفوعتين أطول من اللازم. استلق مستويا واسترح الآن. لا تكرر التمرين اليوم.',
    'programs.buerger.steps.raise.overrun.endAdvice':
      'بقيت ساقاك مرفوعتين أطول من اللازم. لا تكرر التمرين اليوم.',
    'programs.buerger.steps.lower.title': 'أنزل ساقيك',
    'programs.buerger.steps.lower.getReady':
      'أنزل ساقيك. ثم اجلس ببطء، واترك قدميك تتدليان من الحافة.',
    'programs.buerger.steps.lower.instruction':
      'اجلس إلى الخلف جيدا، ولا شيء يضغط خلف الركبتين. حرك قدميك إلى أعلى وإلى أسفل، وإلى الداخل وإلى الخارج. حرك أصابع قدميك.',
    'programs.buerger.steps.lower.doneLabel': 'استلقيت على ظهري',
    'programs.buerger.steps.lower.watchFor':
      'توقف فورا إذا شعرت بضيق في التنفس، أو ألم في الصدر، أو دوخة. توقف إذا صارت إحدى القدمين مؤلمة أو زرقاء أو باردة، أو زاد فيها الخدر عن المعتاد.',
    'programs.buerger.steps.lower.helperLine': helperLooks,
    'programs.buerger.steps.lower.stop': legsDown,
    'programs.buerger.steps.rest.title': 'استلق مستويا واسترح',
    'programs.buerger.steps.rest.getReady': 'استلق مستويا. ضع بطانية على ساقيك.',
    'programs.buerger.steps.rest.instruction': 'استرح مستويا على ظهرك، والبطانية على ساقيك.',
    'programs.buerger.steps.rest.doneLabel': ready,
    'programs.buerger.steps.rest.watchFor':
      'توقف فورا إذا شعرت بضيق في التنفس، أو ألم في الصدر، أو دوخة. إذا صارت إحدى القدمين مؤلمة أو باردة، أو زاد فيها الخدر عن المعتاد، فاضغط على «أوقف التمرين». هناك ترى ماذا تفعل.',
    'programs.buerger.steps.rest.helperLine': 'الشخص الذي معك ينظر إلى باطن القدمين.',
    'programs.buerger.steps.rest.stop': legsDown,
    'programs.buerger.stop.first': chestPainFirst,
    'programs.buerger.stop.text':
      'لا ألم في الصدر ولا صعوبة في التنفس: استلق مستويا واسترح. إذا كان ألم قدمك يخف عندما تتدلى، فاجلس وقدمك إلى الأسفل. اطلب المساعدة اليوم، ولا تنتظر حتى الصباح.',
    'programs.buerger.stop.emergencyText': callIf,
    'programs.buerger.stop.emergencyLines.0': youHaveChestPain,
    'programs.buerger.stop.emergencyLines.1': youHaveTroubleBreathing,
    'programs.buerger.stop.emergencyLines.2': youFeelFaint,
    'programs.buerger.stop.emergencyLines.3': footStaysCold,
    'programs.buerger.stop.notAgain':
      'أوقفت التمرين لأنك شعرت بشيء غير طبيعي. اطلب المشورة أولا. لن يبدأ التمرين مرة أخرى في هذه الصفحة اليوم.',
    'programs.buerger.stop.reminder': 'إذا حفظت تذكيرا بهذا التمرين، فاحذفه من تقويمك.',
    'programs.buerger.after': sitFirst,
    'programs.buerger.afterLabel': sitting,
    'programs.ankle-pumps.title': 'تحريك الكاحلين',
    'programs.ankle-pumps.summary':
      'يجب أن يكون طبيب أو اختصاصي علاج طبيعي قد علمك هذا التمرين. استلق أو اجلس. حرك قدميك إلى أعلى وإلى أسفل 10 مرات، ثم اعمل 10 دوائر في كل اتجاه.',
    'programs.ankle-pumps.evidence':
      'تقول مصادرنا كيف تعمل التمرين. ولا واحد منها يبين أنه يفيد في الخدر في الليل.',
    'programs.ankle-pumps.rounds.more': moreRounds,
    'programs.ankle-pumps.steps.pump.title': 'حرك قدميك إلى أعلى وإلى أسفل',
    'programs.ankle-pumps.steps.pump.getReady': 'استلق، أو اجلس إلى الخلف جيدا.',
    'programs.ankle-pumps.steps.pump.instruction':
      'اسحب القدمين إلى أعلى 5 ثوان، ثم وجههما إلى أسفل 5 ثوان.',
    'programs.ankle-pumps.steps.pump.doneLabel': ready,
    'programs.ankle-pumps.steps.pump.watchFor': stopIfItHurts,
    'programs.ankle-pumps.steps.pump.helperLine': helperStays,
    'programs.ankle-pumps.steps.pump.stop': feetStill,
    'programs.ankle-pumps.steps.pump.pace.cues.0.text': 'القدم لأعلى',
    'programs.ankle-pumps.steps.pump.pace.cues.1.text': 'القدم لأسفل',
    'programs.ankle-pumps.steps.circle-one-way.title': 'حرك قدميك في دوائر',
    'programs.ankle-pumps.steps.circle-one-way.instruction': 'اعمل 10 دوائر بطيئة بالقدمين معا.',
    'programs.ankle-pumps.steps.circle-one-way.doneLabel': ready,
    'programs.ankle-pumps.steps.circle-one-way.watchFor': stopIfItHurts,
    'programs.ankle-pumps.steps.circle-one-way.helperLine': helperStays,
    'programs.ankle-pumps.steps.circle-one-way.stop': feetStill,
    'programs.ankle-pumps.steps.circle-one-way.pace.cues.0.text': circle,
    'programs.ankle-pumps.steps.circle-other-way.title': 'الدوائر في الاتجاه الآخر',
    'programs.ankle-pumps.steps.circle-other-way.instruction':
      'اعمل 10 دوائر بطيئة في الاتجاه الآخر.',
    'programs.ankle-pumps.steps.circle-other-way.doneLabel': ready,
    'programs.ankle-pumps.steps.circle-other-way.watchFor': stopIfItHurts,
    'programs.ankle-pumps.steps.circle-other-way.helperLine': helperStays,
    'programs.ankle-pumps.steps.circle-other-way.stop': feetStill,
    'programs.ankle-pumps.steps.circle-other-way.pace.cues.0.text': circle,
    'programs.ankle-pumps.stop.first': chestPainFirst,
    'programs.ankle-pumps.stop.text': tellPhysiotherapist,
    'programs.ankle-pumps.stop.emergencyText': callIf,
    'programs.ankle-pumps.stop.emergencyLines.0': youHaveChestPain,
    'programs.ankle-pumps.stop.emergencyLines.1': youHaveTroubleBreathing,
    'programs.ankle-pumps.stop.emergencyLines.2': youFeelFaint,
    'programs.ankle-pumps.stop.emergencyLines.3': footStaysCold,
    'programs.ankle-pumps.after': sitFirst,
    'programs.ankle-pumps.afterLabel': sitting,
    'programs.leg-stretches.title': 'تمديد الساقين قبل النوم',
    'programs.leg-stretches.summary':
      'يجب أن يكون طبيب أو اختصاصي علاج طبيعي قد علمك هذا التمرين. تمديد ربلة كل ساق (بطة الساق)، ثم خلف كل فخذ، والمنشفة حول القدم. اجلس أو استلق، ولا تقف أبدا.',
    'programs.leg-stretches.evidence':
      'في دراسة واحدة (1)، شارك 80 شخصا فوق سن 55. من عملوا التمديد قبل النوم نقص عندهم التشنج بنحو 1 في الليلة، مقارنة بمن لم يعملوه. الدراسة عن التشنجات، وليست عن الخدر.',
    'programs.leg-stretches.steps.right-calf.title': 'تمديد ربلة الساق اليمنى',
    'programs.leg-stretches.steps.right-calf.getReady':
      'اجلس على السرير، والساقان ممدودتان. ضع المنشفة حول قدمك اليمنى.',
    'programs.leg-stretches.steps.right-calf.instruction':
      'اسحب القدم اليمنى نحوك برفق. اثبت، ثم استرح. لا تهتز.',
    'programs.leg-stretches.steps.right-calf.doneLabel': towelOnLeft,
    'programs.leg-stretches.steps.right-calf.watchFor': stopIfItShoots,
    'programs.leg-stretches.steps.right-calf.helperLine': helperLooks,
    'programs.leg-stretches.steps.right-calf.stop': letGo,
    'programs.leg-stretches.steps.right-calf.pace.cues.0.text': hold,
    'programs.leg-stretches.steps.right-calf.pace.cues.1.text': rest,
    'programs.leg-stretches.steps.left-calf.title': 'تمديد ربلة الساق اليسرى',
    'programs.leg-stretches.steps.left-calf.getReady': towelRoundLeft,
    'programs.leg-stretches.steps.left-calf.instruction':
      'اسحب القدم اليسرى نحوك برفق. اثبت، ثم استرح. لا تهتز.',
    'programs.leg-stretches.steps.left-calf.doneLabel': 'المنشفة على قدمي اليمنى',
    'programs.leg-stretches.steps.left-calf.watchFor': stopIfItShoots,
    'programs.leg-stretches.steps.left-calf.helperLine': helperLooks,
    'programs.leg-stretches.steps.left-calf.stop': letGo,
    'programs.leg-stretches.steps.left-calf.pace.cues.0.text': hold,
    'programs.leg-stretches.steps.left-calf.pace.cues.1.text': rest,
    'programs.leg-stretches.steps.right-thigh.title': 'تمديد خلف الفخذ الأيمن',
    'programs.leg-stretches.steps.right-thigh.getReady': 'ضع المنشفة حول قدمك اليمنى.',
    'programs.leg-stretches.steps.right-thigh.instruction':
      'أبق الركبة اليمنى مستقيمة، وانحن إلى الأمام قليلا. اثبت، ثم استرح. لا تهتز.',
    'programs.leg-stretches.steps.right-thigh.doneLabel': towelOnLeft,
    'programs.leg-stretches.steps.right-thigh.watchFor': stopIfItShoots,
    'programs.leg-stretches.steps.right-thigh.helperLine': helperLooks,
    'programs.leg-stretches.steps.right-thigh.stop': letGo,
    'programs.leg-stretches.steps.right-thigh.pace.cues.0.text': hold,
    'programs.leg-stretches.steps.right-thigh.pace.cues.1.text': rest,
    'programs.leg-stretches.steps.left-thigh.title': 'تمديد خلف الفخذ الأيسر',
    'programs.leg-stretches.steps.left-thigh.getReady': towelRoundLeft,
    'programs.leg-stretches.steps.left-thigh.instruction':
      'أبق الركبة اليسرى مستقيمة، وانحن إلى الأمام قليلا. اثبت، ثم استرح. لا تهتز.',
    'programs.leg-stretches.steps.left-thigh.doneLabel': ready,
    'programs.leg-stretches.steps.left-thigh.watchFor': stopIfItShoots,
    'programs.leg-stretches.steps.left-thigh.helperLine': helperLooks,
    'programs.leg-stretches.steps.left-thigh.stop': letGo,
    'programs.leg-stretches.steps.left-thigh.pace.cues.0.text': hold,
    'programs.leg-stretches.steps.left-thigh.pace.cues.1.text': rest,
    'programs.leg-stretches.stop.first': chestPainFirst,
    'programs.leg-stretches.stop.text': tellPhysiotherapist,
    'programs.leg-stretches.stop.emergencyText': callIf,
    'programs.leg-stretches.stop.emergencyLines.0': youHaveChestPain,
    'programs.leg-stretches.stop.emergencyLines.1': youHaveTroubleBreathing,
    'programs.leg-stretches.stop.emergencyLines.2': youFeelFaint,
    'programs.leg-stretches.stop.emergencyLines.3': footStaysCold,
    'programs.leg-stretches.after':
      'أزل المنشفة عن قدمك. اجلس دقيقة واحدة (1) قبل أن تقف. أضئ النور.',
    'programs.leg-stretches.afterLabel': sitting,
  },
  article: {
    title: 'خدر الساقين في الليل',
    summary:
      'خدر الساقين (لا تحس باللمس) في الليل قد يفسد نومك ويومك. قد يكون السبب عصبا مضغوطا، أو دما أقل يصل إلى الساقين. إليك ما قد يفيد، ومتى تطلب المساعدة.',
    basedOn:
      'بناء على مقال للسيد أجايلال (Ajailal)، كبير اختصاصيي العلاج الطبيعي، مستشفى SUT، باتوم (Pattom)',
    notFor: forAdults,
    'sections.get-help.heading': 'متى تطلب المساعدة',
    'sections.get-help.blocks.0.heading': emergency,
    'sections.get-help.blocks.0.text':
      'اتصل بالطوارئ الآن إذا كانت لديك أي علامة من هذه. عند علامات السكتة الدماغية (جلطة الدماغ)، اتصل حتى لو زالت العلامات.',
    'sections.get-help.blocks.1.items.0.text': suddenlyInALeg,
    'sections.get-help.blocks.1.items.0.lines.0': cold,
    'sections.get-help.blocks.1.items.0.lines.1': veryPainful,
    'sections.get-help.blocks.1.items.0.lines.2': weakOrHardToMove,
    'sections.get-help.blocks.1.items.0.lines.3': numbAfterMoving,
    'sections.get-help.blocks.1.items.0.lines.4': otherColour,
    'sections.get-help.blocks.1.items.1.text': suddenly,
    'sections.get-help.blocks.1.items.1.lines.0': face,
    'sections.get-help.blocks.1.items.1.lines.1': arm,
    'sections.get-help.blocks.1.items.1.lines.2': speech,
    'sections.get-help.blocks.1.items.2.text': suddenlyInAWholeLeg,
    'sections.get-help.blocks.1.items.2.lines.0': weak,
    'sections.get-help.blocks.1.items.2.lines.1': stillNumb,
    'sections.get-help.blocks.1.items.3.text': belowTheWaist,
    'sections.get-help.blocks.1.items.3.lines.0': betweenTheLegs,
    'sections.get-help.blocks.1.items.3.lines.1': bladderAndBowel,
    'sections.get-help.blocks.1.items.3.lines.2': noFeelingInSex,
    'sections.get-help.blocks.1.items.4.text': inBothLegs,
    'sections.get-help.blocks.1.items.4.lines.0': newInBothLegs,
    'sections.get-help.blocks.1.items.4.lines.1': worseOverHours,
    'sections.get-help.blocks.1.items.4.lines.2': hardToBreatheOrSwallow,
    'sections.get-help.blocks.1.items.5.text': withOrWithoutASoreLeg,
    'sections.get-help.blocks.1.items.5.lines.0': chestPain,
    'sections.get-help.blocks.1.items.5.lines.1': shortOfBreath,
    'sections.get-help.blocks.1.items.5.lines.2': coughingBlood,
    'sections.get-help.blocks.1.items.5.lines.3': fainting,
    'sections.get-help.blocks.1.items.6.text': afterAFall,
    'sections.get-help.blocks.1.items.7.text': onAFoot,
    'sections.get-help.blocks.1.items.7.lines.0': soreWithFever,
    'sections.get-help.blocks.1.items.7.lines.1': soreThatSpreads,
    'sections.get-help.blocks.1.items.7.lines.2': blackSkin,
    'sections.get-help.blocks.1.items.7.lines.3': soreWithPoorFlow,
    'sections.get-help.blocks.2.heading': urgent,
    'sections.get-help.blocks.2.text':
      'اطلب المشورة الطبية اليوم إذا كانت لديك أي علامة من هذه. في الليل أيضا: لا تنتظر حتى الصباح.',
    'sections.get-help.blocks.3.items.0.text': withDiabetes,
    'sections.get-help.blocks.3.items.0.lines.0': newSore,
    'sections.get-help.blocks.3.items.0.lines.1': hotOrSwollen,
    'sections.get-help.blocks.3.items.0.lines.2': colourOrSmell,
    'sections.get-help.blocks.3.items.0.lines.3': noTouch,
    'sections.get-help.blocks.3.items.1.text': oneSwollenLeg,
    'sections.get-help.blocks.3.items.2.text': onAFoot,
    'sections.get-help.blocks.3.items.2.lines.0': restPain,
    'sections.get-help.blocks.3.items.2.lines.1': soreNotHealing,
    'sections.get-help.blocks.3.items.3.text': oneWeakLeg,
    'sections.get-help.blocks.4.heading': soon,
    'sections.get-help.blocks.4.text':
      'إذا استمر الخدر، أو تكرر، أو ازداد ببطء، فراجع طبيبا أو ممرضا. اذهب خلال الأيام القليلة القادمة. الوخز الجديد أو الخدر الجديد مع السكري يحتاج إلى طبيب. إذا لم تعد تحس باللمس على إحدى القدمين، فاطلب المشورة اليوم. لا تنتظر حتى الصباح.',
    'sections.causes.heading': 'لماذا يحدث',
    'sections.causes.blocks.0.items.0.term': 'طريقة النوم',
    'sections.causes.blocks.0.items.0.text':
      'الاستلقاء طويلا بوضعية تضغط على عصب، أو لا تسند العمود الفقري جيدا.',
    'sections.causes.blocks.0.items.1.term': 'عصب مضغوط',
    'sections.causes.blocks.0.items.1.text':
      'عرق النسا أو الانزلاق الغضروفي (الديسك) قد يسبب خدرا ينزل إلى الساق.',
    'sections.causes.blocks.0.items.2.term': 'عضلات مشدودة',
    'sections.causes.blocks.0.items.2.text':
      'العضلات المشدودة في أسفل الظهر أو الوركين أو ربلتي الساقين (بطة الساق) قد تزيد الانزعاج.',
    'sections.causes.blocks.0.items.3.term': 'قلة الحركة',
    'sections.causes.blocks.0.items.3.text': 'الجلوس طويلا بلا حركة قد يضغط على الأعصاب.',
    'sections.causes.blocks.0.items.4.term': 'الأوعية الدموية',
    'sections.causes.blocks.0.items.4.text':
      'تضيق شرايين الساق (PAD) يجعل الدم الذي يمر أقل. مشاكل الأوردة، مثل دوالي الساقين، قد تسبب ألما أو تشنجا في الساقين.',
    'sections.causes.blocks.1.text': 'هناك أسباب أخرى، مثل نقص فيتامين B12.',
    'sections.sleep.heading': 'كيف تستلقي في السرير',
    'sections.sleep.blocks.0.text':
      'جرب الاستلقاء على ظهرك ووسائد تحت ركبتيك، أو على جنبك ووسادة بين ركبتيك. هذا قد يخفف الضغط عن الأعصاب.',
    'sections.sleep.blocks.1.text':
      'لا تضع وسائد تحت ساقيك إذا كانت القدم تؤلمك في السرير ويخف ألمها عندما تتدلى. اطلب المشورة الطبية اليوم. لا تنتظر حتى الصباح.',
    'sections.sleep.blocks.2.caption': 'على ظهرك، ووسائد تحت ركبتيك',
    'sections.sleep.blocks.3.caption': 'على جنبك، ووسادة بين ركبتيك',
    'sections.sleep.blocks.4.text': 'اختر وسائد تسند رقبتك وعمودك الفقري جيدا.',
    'sections.gentle-exercise.heading': 'حركات لطيفة قبل النوم',
    'sections.gentle-exercise.blocks.0.text': 'لا تعمل هذه الحركات إذا انطبق عليك أي واحد مما يلي:',
    'sections.gentle-exercise.blocks.0.lines.0': soreOrInfection,
    'sections.gentle-exercise.blocks.0.lines.1': blackSkin,
    'sections.gentle-exercise.blocks.0.lines.2': footHurtsInBed,
    'sections.gentle-exercise.blocks.0.lines.3': swollenLeg,
    'sections.gentle-exercise.blocks.0.lines.4': recentClot,
    'sections.gentle-exercise.blocks.0.lines.5': veryPoorFlow,
    'sections.gentle-exercise.blocks.1.text':
      'اسأل أولا طبيبا أو اختصاصي العلاج الطبيعي بعد عملية أو إصابة. مع خدر القدمين، لا تعمل التمديد إلا ومعك شخص بجانبك.',
    'sections.gentle-exercise.blocks.2.text':
      'تحريك الكاحلين قد يساعد تدفق الدم. توقف إذا شعرت بألم، أو بدوخة، أو بضيق في التنفس، أو بألم في الصدر.',
    'sections.gentle-exercise.blocks.3.caption':
      'تحريك الكاحلين: القدم إلى أعلى 5 ثوان، وإلى أسفل 5 ثوان، 10 مرات',
    'sections.gentle-exercise.blocks.4.caption':
      'تمديد الساق: اجلس أو استلق، ولا تقف أبدا. اثبت 15 ثانية، واسترح 10 ثوان، 3 مرات',
    'sections.gentle-exercise.blocks.5.text':
      'في دراسة واحدة (1)، كانت تشنجات الليل أقل عند من عملوا التمديد قبل النوم. الدراسة عن التشنجات، وليست عن الخدر.',
    'sections.buerger.heading': buerger,
    'sections.buerger.blocks.0.text': 'لا تعمل هذا التمرين إذا انطبق عليك أي واحد مما يلي:',
    'sections.buerger.blocks.0.lines.0': soreOrInfection,
    'sections.buerger.blocks.0.lines.1': blackSkin,
    'sections.buerger.blocks.0.lines.2': footHurtsInBed,
    'sections.buerger.blocks.0.lines.3': swollenLeg,
    'sections.buerger.blocks.0.lines.4': recentClot,
    'sections.buerger.blocks.0.lines.5': veryPoorFlow,
    'sections.buerger.blocks.1.text':
      'اسأل أولا طبيبا أو اختصاصي العلاج الطبيعي إذا انطبق عليك أي واحد مما يلي:',
    'sections.buerger.blocks.1.lines.0': 'مرض السكري، أو تضيق شرايين الساق (PAD)',
    'sections.buerger.blocks.1.lines.1':
      'قصور القلب (ضعف عضلة القلب)، أو ضيق في التنفس عندما تستلقي مستويا',
    'sections.buerger.blocks.1.lines.2': 'خدر القدمين، أو كثيرا ما تشعر بدوخة أو تكاد تقع',
    'sections.buerger.blocks.1.lines.3': 'عملية أو إصابة في ساق أو ورك أو في الظهر، في آخر 3 أشهر',
    'sections.buerger.blocks.2.text':
      'لا تعمل هذا التمرين إلا إذا علمك إياه طبيب أو اختصاصي علاج طبيعي. في المرة الأولى: في النهار، ومعك شخص في الغرفة.',
    'sections.buerger.blocks.3.text':
      'ترفع ساقيك، ثم تنزلهما، ثم تستلقي مستويا. الرفع حتى دقيقتين (2)، ولا يزيد أبدا على 3 دقائق. توقف قبل ذلك إذا شعرت بألم، أو صارت قدمك شاحبة أو بيضاء أو زرقاء. اللون أصعب رؤية على البشرة السمراء أو السوداء: اعتمد على ما تحس به. توقف أيضا إذا شعرت بدوخة، أو ضيق في التنفس، أو ألم في الصدر.',
    'sections.buerger.blocks.4.caption': 'أي ارتفاع مريح حتى نحو 45 درجة (نصف الارتفاع الكامل)',
    'sections.buerger.blocks.5.heading': 'إذا اضطررت إلى التوقف',
    'sections.buerger.blocks.5.text':
      'أنزل ساقيك. مع ألم في الصدر أو صعوبة في التنفس، اجلس واستند بظهرك إلى وسائد واتصل بالطوارئ. إذا لم تشعر بذلك، فاستلق مستويا واسترح. إذا كان ألم قدمك يخف عندما تتدلى، فاجلس وقدمك إلى الأسفل. اطلب المشورة الطبية اليوم، قبل أن تكرر التمرين. لا تنتظر حتى الصباح.',
    'sections.buerger.blocks.6.text':
      'تقول بعض الإرشادات من 45 إلى 90 درجة، حتى يشحب الجلد. لا تحاول الوصول إلى ذلك. الشحوب قد يكون علامة على أن الدم الذي يصل إلى القدم قليل جدا. القدم الحمراء أو الوردية لا تعني أن تدفق الدم جيد.',
    'sections.buerger.blocks.7.text':
      'تشير بعض الدراسات الصغيرة إلى أنه قد يحسن تدفق الدم في القدمين. الدراسات ضعيفة. وهو ليس علاجا شافيا للخدر.',
    'sections.compression-massage-heat.heading': 'الجوارب والأربطة الضاغطة والتدليك والحرارة',
    'sections.compression-massage-heat.blocks.0.heading': 'الجوارب والأربطة الضاغطة',
    'sections.compression-massage-heat.blocks.0.text':
      'الجوارب الضاغطة قد تساعد الدم على الرجوع إلى أعلى الساقين. لكنها لا تناسب كل الناس. لا تضع الأربطة الضاغطة بنفسك: لا أحد يعرف قوة ضغطها.',
    'sections.compression-massage-heat.blocks.1.text':
      'لا تستعمل الجوارب أو الأربطة الضاغطة، قصيرة أو طويلة، إلا إذا طلب منك ذلك طبيب أو ممرض. يجب أولا أن يقيس طبيب، أو ممرض مدرب على ذلك، تدفق الدم في ساقيك. الضغط على الساق قد يسبب ضررا كبيرا مع تضيق شرايين الساق (PAD)، أو مع السكري وخدر القدمين.',
    'sections.compression-massage-heat.blocks.2.heading': 'التدليك',
    'sections.compression-massage-heat.blocks.2.text':
      'بعض الناس يرتاحون لتدليك لطيف للعضلات المشدودة. لم نجد مصدرا يبين أنه يفيد في الخدر.',
    'sections.compression-massage-heat.blocks.3.text':
      'لا تدلك ساقا صارت متورمة أو ساخنة أو مؤلمة، أو حمراء أو أغمق من الساق الأخرى. قد تكون جلطة في الساق. لا تدلك قرحة (جرحا مفتوحا).',
    'sections.compression-massage-heat.blocks.4.heading': 'الحرارة',
    'sections.compression-massage-heat.blocks.4.text':
      'بعض الناس يرتاحون لقطعة قماش دافئة. استعملها فقط حيث تحس بالحرارة جيدا.',
    'sections.compression-massage-heat.blocks.5.text':
      'لا تضع الحرارة على جلد فيه خدر. لا تضع الحرارة على قدميك أو ساقيك إذا كان لديك السكري أو تضيق شرايين الساق (PAD). قد يحترق جلدك ولا تحس بذلك. البس جوارب عادية بدلا من ذلك.',
    'sections.take-care.heading': 'من يحتاج إلى عناية أكثر',
    'sections.take-care.blocks.0.items.0.text':
      'من لديهم السكري، أو تضيق شرايين الساق (PAD)، أو دوالي الساقين.',
    'sections.take-care.blocks.0.items.1.text': 'من يتحركون قليلا.',
    'sections.take-care.blocks.0.items.2.text':
      'من يجلسون أو يقفون طويلا في العمل. الدراسات عن الجلوس لا تتفق.',
    'sections.take-care.blocks.1.text':
      'مع السكري، افحص قدميك كل يوم، واطلب فحصا للقدمين. تحرك وغير وضعيتك عندما تستطيع.',
    'sections.physiotherapy.heading': 'كيف يساعدك اختصاصي العلاج الطبيعي',
    'sections.physiotherapy.blocks.0.text':
      'راجع أولا طبيبا أو ممرضا إذا استمر الخدر أو ازداد. بعد ذلك يبحث اختصاصي العلاج الطبيعي عن السبب ويضع لك تمارين. الهدف خدر أقل ونوم أفضل، الآن وفيما بعد.',
  },
};
