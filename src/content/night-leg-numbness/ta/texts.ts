/** The texts about leg numbness at night in Tamil. */
import type { TopicTexts } from '../../../model/document-texts.js';

// Each of these stands in several places in English.
const forAdultsIfYou =
  'பெரியவர்களுக்கு மட்டும். நீங்கள் 18 வயதுக்குக் கீழ் அல்லது கர்ப்பிணி என்றால், முதலில் மருத்துவரைக் கேளுங்கள்.';
const emergency = 'அவசரம் (எமர்ஜென்சி)';
const aLegIsSuddenly = 'ஒரு காலில் திடீரென இவற்றில் ஏதாவது:';
const cold = 'குளிர்ந்துள்ளது';
const veryPainful = 'மிகவும் வலிக்கிறது';
const weakOrHardTo = 'பலவீனமாக உள்ளது அல்லது அசைக்கக் கடினமாக உள்ளது';
const numbAndMovingDoes = 'மரத்துள்ளது, அசைத்தாலும் தொடு உணர்வு திரும்பவில்லை';
const aDifferentColourFrom =
  'மற்றக் காலிலிருந்து மாறுபட்ட நிறம்: வெளிர், வெள்ளை, சாம்பல், நீலம் அல்லது திட்டுத்திட்டு. மாநிறம் அல்லது கறுப்பு நிறத் தோலில், உள்ளங்காலைப் பாருங்கள்.';
const suddenlyEvenIfIt = 'திடீரென வந்தது, மறைந்துவிட்டாலும்:';
const theFaceDroops = 'முகம் ஒரு பக்கம் கோணியுள்ளது';
const anArmIsWeak = 'ஒரு கை பலவீனமாக உள்ளது அல்லது மரத்துள்ளது';
const troubleSpeakingSeeingOr = 'பேசுவதில், பார்ப்பதில் அல்லது சமநிலையில் சிரமம்';
const oneWholeLegIs = 'ஒரு கால் முழுவதும் திடீரென இவற்றில் ஏதாவது:';
const weak = 'பலவீனமாக உள்ளது';
const numbAndTheNumbness = 'மரத்துள்ளது, அசைக்கத் தொடங்கிச் சுமார் 5 நிமிடங்களுக்குள் அது சரியாகவில்லை';
const belowTheWaistAny = 'இடுப்புக்குக் கீழே, இவற்றில் ஏதாவது:';
const numbBetweenTheLegs =
  'கால்களுக்கு இடையே மரத்துள்ளது: அந்தரங்கப் பகுதி, உள் தொடைகள், பிட்டம் அல்லது ஆசனவாயைச் சுற்றி';
const newTroublePassingOr = 'சிறுநீர் அல்லது மலம் கழிப்பதில் அல்லது அடக்குவதில் புதிய சிரமம்';
const newLossOfFeeling = 'உடலுறவின்போது தொடு உணர்வு தெரியவில்லை, இது புதியது';
const inBothLegsAny = 'இரண்டு கால்களிலும், இவற்றில் ஏதாவது:';
const newPainTinglingWeakness =
  'புதிய வலி, கூச்ச உணர்வு, பலவீனம் அல்லது மரத்துப்போதல், முதுகு வலி இருந்தாலும் இல்லாவிட்டாலும்';
const newWeaknessOrNumbness =
  'புதிய பலவீனம் அல்லது மரத்துப்போதல், சில மணி நேரத்தில் அல்லது சில நாட்களில் அதிகமானது';
const newWeaknessOrNumbnessAnd =
  'புதிய பலவீனம் அல்லது மரத்துப்போதல், அத்துடன் மூச்சு விட அல்லது விழுங்கக் கடினமாக உள்ளது';
const withOrWithoutA = 'கால் வலி இருந்தாலும் இல்லாவிட்டாலும், இவற்றில் ஏதாவது:';
const chestPain = 'நெஞ்சு வலி';
const suddenlyShortOfBreath = 'திடீர் மூச்சுத் திணறல்';
const coughingUpBlood = 'இருமும்போது இரத்தம் வருகிறது';
const fainting = 'நினைவு தப்பி மயங்குதல்';
const newNumbnessOrWeakness =
  'சமீபத்தில் விழுந்த பின், சாலை விபத்துக்குப் பின், அல்லது தலை, கழுத்து அல்லது முதுகில் அடிபட்ட பின் புதிய மரத்துப்போதல் அல்லது பலவீனம்.';
const onAFootAny = 'ஒரு பாதத்தில், இவற்றில் ஏதாவது:';
const anOpenSoreWound = 'திறந்த புண் (காயம்), அத்துடன் காய்ச்சல் அல்லது சீழ்';
const aSoreWithWarmth =
  'புண், அத்துடன் பரவும் சூடு அல்லது பரவும் நிற மாற்றம் (சிவப்பு, அல்லது சுற்றியுள்ள தோலைவிடக் கருமை)';
const aPatchOfSkin = 'கறுத்துவிட்ட அல்லது மிகவும் கருமையாகிவிட்ட தோல் பகுதி';
const anyOpenSoreIf = 'கால்களில் இரத்த ஓட்டம் குறைவு என்று தெரிந்தால், எந்தத் திறந்த புண்ணும்';
const urgentGetHelpToday = 'தள்ளிப் போடாதீர்கள்: இன்றே உதவி பெறுங்கள்';
const withDiabetesAnyOf = 'சர்க்கரை நோய் உள்ளவருக்கு, ஒரு பாதத்தில் இவற்றில் ஏதாவது:';
const aNewOpenSore = 'புதிய திறந்த புண் (காயம்) அல்லது கொப்புளம்';
const aHotOrSwollen = 'சூடான அல்லது வீங்கிய இடம்';
const aChangeOfColour = 'நிற மாற்றம், அல்லது கெட்ட நாற்றம்';
const noFeelingWhenA = 'விரலால் தொட்டால் தெரியவில்லை, இது புதியது';
const oneLegHasBecome = 'கடந்த சில நாட்களில் ஒரு காலில் வீக்கம், சூடு அல்லது வலி வந்துள்ளது.';
const painAtRestOr = 'ஓய்வில் அல்லது படுக்கையில் வலி, பாதத்தைத் தொங்கவிட்டால் வலி குறைகிறது';
const anOpenSoreWoundThat = 'ஆறாத திறந்த புண் (காயம்)';
const oneLegOrFoot =
  'ஒரு கால் அல்லது பாதம் பலவீனமாகிவிட்டது, அல்லது நடக்கும்போது கால் விரல்கள் தரையில் இழுபடுகின்றன.';
const seeSomeoneSoon = 'விரைவில் மருத்துவ உதவி பெறுங்கள்';
const anOpenSoreWoundOr = 'ஒரு பாதத்தில் அல்லது காலில் திறந்த புண் (காயம்) அல்லது கிருமித் தொற்று';
const aFootThatHurts = 'படுக்கையில் வலிக்கும், தொங்கவிட்டால் வலி குறையும் பாதம்';
const aLegThatHas = 'கடந்த சில நாட்களில் வீக்கம், சூடு அல்லது வலி வந்த கால்';
const aBloodClotIn = 'கடந்த 3 மாதங்களில் இரத்த உறைவு (இரத்தக் கட்டி)';
const youWereToldThat = 'ஒரு காலில் இரத்த ஓட்டம் மிகவும் குறைவு என்று உங்களிடம் சொல்லியுள்ளனர்';
const buergersExercise = 'பர்கர் பயிற்சி (Buerger)';
const doAnyOfThese = 'இவற்றில் ஏதாவது உங்களுக்குப் பொருந்துகிறதா?';
const aDoctorOrPhysiotherapist =
  'மருத்துவர் அல்லது பிசியோ தெரபிஸ்ட் இதை அறிவார், நான் செய்யலாம் என்று சொன்னார்';
const doNotStartAlone = 'தனியாகத் தொடங்காதீர்கள்';
const moreThan1Only = 'உங்கள் பிசியோ தெரபிஸ்ட் சொன்னால் மட்டுமே 1-க்கு மேல்.';
const aHelperStaysBeside = 'உடன் இருப்பவர் உங்கள் அருகிலேயே இருந்து பாதங்களைப் பார்க்கிறார்.';
const stopKeepYourLegs = 'நிறுத்துங்கள். கால்களைக் கீழேயே வையுங்கள்.';
const iAmReady = 'நான் தயார்';
const chestPainOrTrouble =
  'நெஞ்சு வலி அல்லது மூச்சுத் திணறல் இருந்தால்: எழுந்து உட்காருங்கள், தலையணைகளில் சாய்ந்து கொள்ளுங்கள், அவசர உதவியை இப்போதே அழையுங்கள்.';
const callForEmergencyHelp = 'இப்படி இருந்தால் அவசர உதவியை அழையுங்கள்:';
const youHaveChestPain = 'நெஞ்சு வலி உள்ளது';
const youHaveTroubleBreathing = 'மூச்சுத் திணறல் உள்ளது';
const youFeelFaint = 'மயக்கம் வருவது போல் உள்ளது';
const yourFootStaysCold =
  'ஓய்வெடுத்த பிறகும் பாதம் இன்னும் குளிர்ச்சியாக, வெள்ளையாக, நீலமாக, மரத்துப்போய் அல்லது அசைக்கக் கடினமாக உள்ளது';
const sitFor1Minute = '1 நிமிடம் உட்கார்ந்து, அதன் பின் எழுந்து நில்லுங்கள். விளக்கைப் போடுங்கள்.';
const iAmSitting = 'நான் உட்கார்ந்தேன்';
const stopAtOnceIf =
  'மூச்சுத் திணறல், நெஞ்சு வலி அல்லது தலைச்சுற்றல் வந்தால் உடனே நிறுத்துங்கள். வலித்தால் நிறுத்துங்கள்.';
const aHelperStaysBesideYou = 'உடன் இருப்பவர் உங்கள் அருகிலேயே இருக்கிறார்.';
const keepYourFeetStill = 'பாதங்களை அசைக்காமல் ஓய்வெடுங்கள்.';
const circle = 'வட்டம்';
const stopAndRestTell = 'நிறுத்தி ஓய்வெடுங்கள். மீண்டும் இப்படி நடந்தால் பிசியோ தெரபிஸ்ட் ஒருவரிடம் சொல்லுங்கள்.';
const theTowelIsOn = 'துண்டு என் இடது பாதத்தில் உள்ளது';
const stopAtOnceIfYou =
  'மூச்சுத் திணறல், நெஞ்சு வலி அல்லது தலைச்சுற்றல் வந்தால் உடனே நிறுத்துங்கள். வலித்தால் நிறுத்துங்கள். வலி அல்லது கூச்ச உணர்வு கால் வழியே கீழே பாய்ந்தால் நிறுத்துங்கள்.';
const letGoOfThe = 'துண்டை விட்டுவிட்டு ஓய்வெடுங்கள்.';
const hold = 'அப்படியே';
const rest = 'ஓய்வு';
const putTheTowelRound = 'இடது பாதத்தைச் சுற்றித் துண்டைப் போடுங்கள்.';
const n1OfTheseSigns = 'இந்த அறிகுறிகளில் 1 இருந்தாலே போதும், அழையுங்கள்.';

export const texts: TopicTexts = {
  article: {
    title: 'இரவில் கால் மரத்துப்போதல்',
    summary:
      'இரவில் கால்கள் மரத்துப்போவது (தொட்டால் தெரியாதது) உங்கள் தூக்கத்தையும் பகலையும் கெடுக்கலாம். நரம்பு அழுந்துவது அல்லது இரத்த ஓட்டம் குறைவது காரணமாக இருக்கலாம். எது உதவலாம், எப்போது உதவி பெறுவது என்று இங்கே உள்ளது.',
    basedOn:
      'திரு. அஜய்லால், தலைமைப் பிசியோ தெரபிஸ்ட், SUT மருத்துவமனை, பட்டம் (Pattom), எழுதிய கட்டுரையை அடிப்படையாகக் கொண்டது',
    notFor: forAdultsIfYou,
    'sections.get-help.heading': 'எப்போது உதவி பெறுவது',
    'sections.get-help.blocks.0.heading': emergency,
    'sections.get-help.blocks.0.text':
      'இவற்றில் ஏதாவது இருந்தால், அவசர உதவியை இப்போதே அழையுங்கள். பக்கவாத (ஸ்ட்ரோக்) அறிகுறிகள் என்றால், மறைந்துவிட்டாலும் அழையுங்கள்.',
    'sections.get-help.blocks.1.items.0.text': aLegIsSuddenly,
    'sections.get-help.blocks.1.items.0.lines.0': cold,
    'sections.get-help.blocks.1.items.0.lines.1': veryPainful,
    'sections.get-help.blocks.1.items.0.lines.2': weakOrHardTo,
    'sections.get-help.blocks.1.items.0.lines.3': numbAndMovingDoes,
    'sections.get-help.blocks.1.items.0.lines.4': aDifferentColourFrom,
    'sections.get-help.blocks.1.items.1.text': suddenlyEvenIfIt,
    'sections.get-help.blocks.1.items.1.lines.0': theFaceDroops,
    'sections.get-help.blocks.1.items.1.lines.1': anArmIsWeak,
    'sections.get-help.blocks.1.items.1.lines.2': troubleSpeakingSeeingOr,
    'sections.get-help.blocks.1.items.2.text': oneWholeLegIs,
    'sections.get-help.blocks.1.items.2.lines.0': weak,
    'sections.get-help.blocks.1.items.2.lines.1': numbAndTheNumbness,
    'sections.get-help.blocks.1.items.3.text': belowTheWaistAny,
    'sections.get-help.blocks.1.items.3.lines.0': numbBetweenTheLegs,
    'sections.get-help.blocks.1.items.3.lines.1': newTroublePassingOr,
    'sections.get-help.blocks.1.items.3.lines.2': newLossOfFeeling,
    'sections.get-help.blocks.1.items.4.text': inBothLegsAny,
    'sections.get-help.blocks.1.items.4.lines.0': newPainTinglingWeakness,
    'sections.get-help.blocks.1.items.4.lines.1': newWeaknessOrNumbness,
    'sections.get-help.blocks.1.items.4.lines.2': newWeaknessOrNumbnessAnd,
    'sections.get-help.blocks.1.items.5.text': withOrWithoutA,
    'sections.get-help.blocks.1.items.5.lines.0': chestPain,
    'sections.get-help.blocks.1.items.5.lines.1': suddenlyShortOfBreath,
    'sections.get-help.blocks.1.items.5.lines.2': coughingUpBlood,
    'sections.get-help.blocks.1.items.5.lines.3': fainting,
    'sections.get-help.blocks.1.items.6.text': newNumbnessOrWeakness,
    'sections.get-help.blocks.1.items.7.text': onAFootAny,
    'sections.get-help.blocks.1.items.7.lines.0': anOpenSoreWound,
    'sections.get-help.blocks.1.items.7.lines.1': aSoreWithWarmth,
    'sections.get-help.blocks.1.items.7.lines.2': aPatchOfSkin,
    'sections.get-help.blocks.1.items.7.lines.3': anyOpenSoreIf,
    'sections.get-help.blocks.2.heading': urgentGetHelpToday,
    'sections.get-help.blocks.2.text':
      'இவற்றில் ஏதாவது இருந்தால், இன்றே மருத்துவ ஆலோசனை பெறுங்கள். இரவிலும் அப்படியே: விடியும் வரை காத்திருக்காதீர்கள்.',
    'sections.get-help.blocks.3.items.0.text': withDiabetesAnyOf,
    'sections.get-help.blocks.3.items.0.lines.0': aNewOpenSore,
    'sections.get-help.blocks.3.items.0.lines.1': aHotOrSwollen,
    'sections.get-help.blocks.3.items.0.lines.2': aChangeOfColour,
    'sections.get-help.blocks.3.items.0.lines.3': noFeelingWhenA,
    'sections.get-help.blocks.3.items.1.text': oneLegHasBecome,
    'sections.get-help.blocks.3.items.2.text': onAFootAny,
    'sections.get-help.blocks.3.items.2.lines.0': painAtRestOr,
    'sections.get-help.blocks.3.items.2.lines.1': anOpenSoreWoundThat,
    'sections.get-help.blocks.3.items.3.text': oneLegOrFoot,
    'sections.get-help.blocks.4.heading': seeSomeoneSoon,
    'sections.get-help.blocks.4.text':
      'மரத்துப்போதல் நீடித்தால், மீண்டும் மீண்டும் வந்தால் அல்லது மெதுவாக அதிகமானால், மருத்துவரை அல்லது நர்ஸைப் பாருங்கள். அடுத்த சில நாட்களுக்குள் செல்லுங்கள். சர்க்கரை நோய் இருந்து, புதிதாகக் கூச்ச உணர்வு அல்லது மரத்துப்போதல் வந்தால், மருத்துவரைப் பார்க்க வேண்டும். ஒரு பாதத்தில் தொட்டால் தெரியாமல் போய்விட்டால், இன்றே ஆலோசனை பெறுங்கள். விடியும் வரை காத்திருக்காதீர்கள்.',
    'sections.causes.heading': 'ஏன் இப்படி ஆகிறது',
    'sections.causes.blocks.0.items.0.term': 'நீங்கள் தூங்கும் விதம்',
    'sections.causes.blocks.0.items.0.text':
      'நரம்பை அழுத்தும் விதத்தில், அல்லது முதுகெலும்பை நன்றாகத் தாங்காத விதத்தில் நெடுநேரம் படுத்திருத்தல்.',
    'sections.causes.blocks.0.items.1.term': 'அழுந்திய நரம்பு',
    'sections.causes.blocks.0.items.1.text':
      'சயாட்டிகா அல்லது டிஸ்க் விலகல் (slipped disc) இருந்தால், மரத்துப்போதல் கால் வழியே கீழே பரவலாம்.',
    'sections.causes.blocks.0.items.2.term': 'இறுகிய தசைகள்',
    'sections.causes.blocks.0.items.2.text':
      'கீழ் முதுகு, இடுப்பு மூட்டு அல்லது கெண்டைக்கால் தசைகள் இறுகினால், அசௌகரியம் கூடலாம்.',
    'sections.causes.blocks.0.items.3.term': 'குறைந்த அசைவு',
    'sections.causes.blocks.0.items.3.text': 'அசையாமல் நெடுநேரம் உட்கார்ந்தால் நரம்புகள் அழுந்தலாம்.',
    'sections.causes.blocks.0.items.4.term': 'இரத்தக் குழாய்கள்',
    'sections.causes.blocks.0.items.4.text':
      'கால் இரத்தக் குழாய்ச் சுருக்கம் (PAD) இருந்தால், குறைவான இரத்தமே செல்லும். வெரிகோஸ் வெயின் (சுருள் சிரை) போன்ற வெயின் கோளாறுகளால் கால் வலி அல்லது தசைப்பிடிப்பு வரலாம்.',
    'sections.causes.blocks.1.text': 'வைட்டமின் B12 குறைவு போன்ற வேறு காரணங்களும் உண்டு.',
    'sections.sleep.heading': 'கட்டிலில் எப்படிப் படுப்பது',
    'sections.sleep.blocks.0.text':
      'மல்லாந்து படுத்து, முழங்கால்களுக்கு அடியில் தலையணைகள் வைத்துப் பாருங்கள். அல்லது ஒருக்களித்துப் படுத்து, முழங்கால்களுக்கு இடையே தலையணை வைத்துப் பாருங்கள். இது நரம்புகள் மீதான அழுத்தத்தைக் குறைக்கலாம்.',
    'sections.sleep.blocks.1.text':
      'படுக்கையில் ஒரு பாதம் வலித்து, தொங்கவிட்டால் வலி குறைகிறது என்றால், கால்களுக்கு அடியில் தலையணை வைக்காதீர்கள். இன்றே மருத்துவ ஆலோசனை பெறுங்கள். விடியும் வரை காத்திருக்காதீர்கள்.',
    'sections.sleep.blocks.2.caption': 'மல்லாந்து, முழங்கால்களுக்கு அடியில் தலையணைகள்',
    'sections.sleep.blocks.3.caption': 'ஒருக்களித்து, முழங்கால்களுக்கு இடையே தலையணை',
    'sections.sleep.blocks.4.text':
      'கழுத்தையும் முதுகெலும்பையும் நன்றாகத் தாங்கும் தலையணைகளைத் தேர்ந்தெடுங்கள்.',
    'sections.gentle-exercise.heading': 'தூங்கும் முன் மென்மையான அசைவுகள்',
    'sections.gentle-exercise.blocks.0.text':
      'இவற்றில் ஏதாவது உங்களுக்குப் பொருந்தினால், இந்த அசைவுகளைச் செய்யாதீர்கள்:',
    'sections.gentle-exercise.blocks.0.lines.0': anOpenSoreWoundOr,
    'sections.gentle-exercise.blocks.0.lines.1': aPatchOfSkin,
    'sections.gentle-exercise.blocks.0.lines.2': aFootThatHurts,
    'sections.gentle-exercise.blocks.0.lines.3': aLegThatHas,
    'sections.gentle-exercise.blocks.0.lines.4': aBloodClotIn,
    'sections.gentle-exercise.blocks.0.lines.5': youWereToldThat,
    'sections.gentle-exercise.blocks.1.text':
      'அறுவை சிகிச்சைக்குப் பின் அல்லது காயத்துக்குப் பின், முதலில் மருத்துவரை அல்லது பிசியோ தெரபிஸ்ட்டைக் கேளுங்கள். பாதங்கள் மரத்திருந்தால், ஒருவர் அருகில் இருக்கும்போது மட்டும் நீட்டல் செய்யுங்கள்.',
    'sections.gentle-exercise.blocks.2.text':
      'பாதத்தை மேலும் கீழும் அசைப்பது (ankle pumps) இரத்த ஓட்டத்துக்கு உதவலாம். வலித்தால், அல்லது தலைச்சுற்றல், மூச்சுத் திணறல் அல்லது நெஞ்சு வலி வந்தால் நிறுத்துங்கள்.',
    'sections.gentle-exercise.blocks.3.caption':
      'பாதம் மேல் கீழ் அசைவு: 5 விநாடிகள் பாதம் மேலே, 5 விநாடிகள் கீழே, 10 முறை',
    'sections.gentle-exercise.blocks.4.caption':
      'கால் நீட்டல்: உட்கார்ந்து அல்லது படுத்து, ஒருபோதும் நின்று அல்ல. 15 விநாடிகள் அப்படியே, 10 விநாடிகள் ஓய்வு, 3 முறை',
    'sections.gentle-exercise.blocks.5.text':
      '1 ஆய்வில், தூங்கும் முன் நீட்டல் செய்தவர்களுக்கு இரவுத் தசைப்பிடிப்பு குறைவாக வந்தது. அந்த ஆய்வு தசைப்பிடிப்பு பற்றியது, மரத்துப்போதல் பற்றியது அல்ல.',
    'sections.buerger.heading': buergersExercise,
    'sections.buerger.blocks.0.text':
      'இவற்றில் ஏதாவது உங்களுக்குப் பொருந்தினால், இந்தப் பயிற்சியைச் செய்யாதீர்கள்:',
    'sections.buerger.blocks.0.lines.0': anOpenSoreWoundOr,
    'sections.buerger.blocks.0.lines.1': aPatchOfSkin,
    'sections.buerger.blocks.0.lines.2': aFootThatHurts,
    'sections.buerger.blocks.0.lines.3': aLegThatHas,
    'sections.buerger.blocks.0.lines.4': aBloodClotIn,
    'sections.buerger.blocks.0.lines.5': youWereToldThat,
    'sections.buerger.blocks.1.text':
      'இவற்றில் ஏதாவது உங்களுக்குப் பொருந்தினால், முதலில் மருத்துவரை அல்லது பிசியோ தெரபிஸ்ட்டைக் கேளுங்கள்:',
    'sections.buerger.blocks.1.lines.0': 'சர்க்கரை நோய், அல்லது கால் இரத்தக் குழாய்ச் சுருக்கம் (PAD)',
    'sections.buerger.blocks.1.lines.1':
      'இதயச் செயலிழப்பு (heart failure), அல்லது சமமாகப் படுத்தால் மூச்சுத் திணறல்',
    'sections.buerger.blocks.1.lines.2':
      'மரத்த பாதங்கள், அல்லது அடிக்கடி தலை சுற்றுகிறது அல்லது விழப் பார்க்கிறீர்கள்',
    'sections.buerger.blocks.1.lines.3':
      'கடந்த 3 மாதங்களில் கால், இடுப்பு மூட்டு அல்லது முதுகில் அறுவை சிகிச்சை அல்லது காயம்',
    'sections.buerger.blocks.2.text':
      'மருத்துவர் அல்லது பிசியோ தெரபிஸ்ட் காட்டித் தந்திருந்தால் மட்டும் இதைச் செய்யுங்கள். முதல் முறை: பகல் நேரத்தில், அறையில் ஒருவர் இருக்கும்போது.',
    'sections.buerger.blocks.3.text':
      'கால்களை உயர்த்தி, இறக்கி, பிறகு சமமாகப் படுப்பது இந்தப் பயிற்சி. 2 நிமிடங்கள் வரை உயர்த்துங்கள், ஒருபோதும் 3 நிமிடங்களைத் தாண்டாதீர்கள். வலித்தால், அல்லது பாதம் வெளிறினால், வெள்ளையானால் அல்லது நீலமானால், முன்பே நிறுத்துங்கள். மாநிறம் அல்லது கறுப்பு நிறத் தோலில் நிற மாற்றம் எளிதில் தெரியாது: நீங்கள் உணர்வதை நம்புங்கள். தலைச்சுற்றல், மூச்சுத் திணறல் அல்லது நெஞ்சு வலி வந்தாலும் நிறுத்துங்கள்.',
    'sections.buerger.blocks.4.caption': 'வசதியான எந்த உயரமும், சுமார் 45 டிகிரி (பாதி தூரம்) வரை',
    'sections.buerger.blocks.5.heading': 'நீங்கள் நிறுத்த வேண்டி வந்தால்',
    'sections.buerger.blocks.5.text':
      'கால்களை இறக்குங்கள். நெஞ்சு வலி அல்லது மூச்சுத் திணறல் இருந்தால், எழுந்து உட்கார்ந்து, தலையணைகளில் சாய்ந்து, அவசர உதவியை அழையுங்கள். இல்லையென்றால், சமமாகப் படுத்து ஓய்வெடுங்கள். பாதத்தைத் தொங்கவிட்டால் வலி குறைகிறது என்றால், பாதத்தைக் கீழே வைத்து உட்காருங்கள். இதை மீண்டும் செய்யும் முன், இன்றே மருத்துவ ஆலோசனை பெறுங்கள். விடியும் வரை காத்திருக்காதீர்கள்.',
    'sections.buerger.blocks.6.text':
      'தோல் வெளிறும் வரை 45 முதல் 90 டிகிரி என்று சில கையேடுகள் சொல்கின்றன. அப்படி முயலாதீர்கள். வெளிறுவது, பாதத்துக்கு மிகக் குறைந்த இரத்தமே செல்வதன் அறிகுறியாக இருக்கலாம். பாதம் சிவப்பாக அல்லது இளஞ்சிவப்பாக இருப்பதால், இரத்த ஓட்டம் நன்றாக உள்ளது என்று பொருள் அல்ல.',
    'sections.buerger.blocks.7.text':
      'இது பாதங்களில் இரத்த ஓட்டத்தை மேம்படுத்தலாம் எனச் சில சிறிய ஆய்வுகள் கூறுகின்றன. அந்த ஆய்வுகள் வலுவற்றவை. இது மரத்துப்போதலைக் குணமாக்காது.',
    'sections.compression-massage-heat.heading': 'அழுத்தும் சாக்ஸ் (கம்ப்ரஷன்), மசாஜ், சூடு',
    'sections.compression-massage-heat.blocks.0.heading': 'அழுத்தும் சாக்ஸ், கட்டு (கம்ப்ரஷன்)',
    'sections.compression-massage-heat.blocks.0.text':
      'அழுத்தும் நீள சாக்ஸ் (கம்ப்ரஷன் ஸ்டாக்கிங்ஸ்), கால்களிலிருந்து இரத்தம் மேலே திரும்ப உதவலாம். எல்லோருக்கும் அவை ஏற்றவை அல்ல. கிரேப் பேண்டேஜை நீங்களாகக் கட்டாதீர்கள்: அது எவ்வளவு அழுத்துகிறது என்று யாராலும் சொல்ல முடியாது.',
    'sections.compression-massage-heat.blocks.1.text':
      'மருத்துவர் அல்லது நர்ஸ் சொல்லாமல், அழுத்தும் சாக்ஸ், ஸ்டாக்கிங்ஸ் அல்லது கட்டு (கம்ப்ரஷன்) பயன்படுத்தாதீர்கள். மருத்துவர், அல்லது அதற்குப் பயிற்சி பெற்ற நர்ஸ், முதலில் உங்கள் கால்களின் இரத்த ஓட்டத்தை அளக்க வேண்டும். கால் இரத்தக் குழாய்ச் சுருக்கம் (PAD) இருந்தால், அல்லது சர்க்கரை நோயுடன் பாதங்கள் மரத்திருந்தால், இவை கடுமையான தீங்கு செய்யலாம்.',
    'sections.compression-massage-heat.blocks.2.heading': 'மசாஜ்',
    'sections.compression-massage-heat.blocks.2.text':
      'இறுகிய தசைகளை மென்மையாக மசாஜ் செய்வது சிலருக்குப் பிடிக்கும். அது மரத்துப்போதலுக்கு உதவும் என்று நாங்கள் கண்ட எந்த ஆதாரமும் காட்டவில்லை.',
    'sections.compression-massage-heat.blocks.3.text':
      'வீக்கம், சூடு அல்லது வலி வந்துள்ள காலில், அல்லது மற்றக் காலைவிடச் சிவப்பான அல்லது கருமையான காலில், மசாஜ் செய்யாதீர்கள். அது இரத்த உறைவாக இருக்கலாம். திறந்த புண்ணில் மசாஜ் செய்யாதீர்கள்.',
    'sections.compression-massage-heat.blocks.4.heading': 'சூடு',
    'sections.compression-massage-heat.blocks.4.text':
      'சூடான துணி சிலருக்குப் பிடிக்கும். சூடு நன்றாகத் தெரியும் இடத்தில் மட்டும் பயன்படுத்துங்கள்.',
    'sections.compression-massage-heat.blocks.5.text':
      'மரத்த தோலைச் சூடாக்காதீர்கள். உங்களுக்குச் சர்க்கரை நோய் அல்லது கால் இரத்தக் குழாய்ச் சுருக்கம் (PAD) இருந்தால், பாதங்களை அல்லது கால்களைச் சூடாக்காதீர்கள். தீக்காயம் பட்டாலும் உங்களுக்குத் தெரியாமல் போகலாம். அதற்குப் பதிலாகச் சாக்ஸ் அணியுங்கள்.',
    'sections.take-care.heading': 'யாருக்கு அதிகக் கவனம் தேவை',
    'sections.take-care.blocks.0.items.0.text':
      'சர்க்கரை நோய், கால் இரத்தக் குழாய்ச் சுருக்கம் (PAD) அல்லது வெரிகோஸ் வெயின் உள்ளவர்கள்.',
    'sections.take-care.blocks.0.items.1.text': 'குறைவாக அசைபவர்கள்.',
    'sections.take-care.blocks.0.items.2.text':
      'வேலையில் நெடுநேரம் உட்காருபவர்கள் அல்லது நிற்பவர்கள். உட்காருவது பற்றி ஆய்வுகள் ஒத்துப்போகவில்லை.',
    'sections.take-care.blocks.1.text':
      'சர்க்கரை நோய் இருந்தால், தினமும் பாதங்களைப் பாருங்கள், பாதப் பரிசோதனை செய்யும்படி கேளுங்கள். முடியும்போது அசையுங்கள், நிலையை மாற்றுங்கள்.',
    'sections.physiotherapy.heading': 'பிசியோ தெரபிஸ்ட் எப்படி உதவ முடியும்',
    'sections.physiotherapy.blocks.0.text':
      'மரத்துப்போதல் நீடித்தால் அல்லது அதிகமானால், முதலில் மருத்துவரை அல்லது நர்ஸைப் பாருங்கள். பிறகு பிசியோ தெரபிஸ்ட் காரணம் என்ன என்று பார்த்து, உங்களுக்கான பயிற்சிகளைத் திட்டமிடலாம். மரத்துப்போதலைக் குறைப்பதும், இப்போதும் பிறகும் நன்றாகத் தூங்க வைப்பதும் இதன் நோக்கம்.',
  },
  exercises: {
    title: 'கால் உடற்பயிற்சிகள்',
    notFor: forAdultsIfYou,
    'safetyCheck.chest-pain.question':
      'இப்போது உங்களுக்கு நெஞ்சு வலி, புதிய மூச்சுத் திணறல் அல்லது மயக்கம் வருவது போன்ற உணர்வு உள்ளதா?',
    'safetyCheck.chest-pain.advice':
      'தொடங்காதீர்கள். நெஞ்சு வலி அல்லது மூச்சுத் திணறல் இருந்தால், எழுந்து உட்கார்ந்து தலையணைகளில் சாய்ந்து கொள்ளுங்கள்.',
    'safetyCheck.cold-leg.question':
      'ஒரு காலில் திடீரென இவற்றில் ஏதாவது உள்ளதா: குளிர்ச்சி, வெள்ளை அல்லது நீல நிறம், திட்டுகள், கடும் வலி, பலவீனம், அல்லது அசைக்கக் கடினம்?',
    'safetyCheck.cold-leg.hint':
      'முதலில் தொட்டுப் பாருங்கள். மாநிறம் அல்லது கறுப்பு நிறத் தோலில் நிற மாற்றம் எளிதில் தெரியாமல் இருக்கலாம்: உள்ளங்கால்களைப் பாருங்கள்.',
    'safetyCheck.cold-leg.advice': 'தொடங்காதீர்கள். இந்த அறிகுறிகளில் 1 இருந்தாலே போதும், அழையுங்கள்.',
    'safetyCheck.cold-leg.notSureAdvice':
      'தொடங்காதீர்கள். இரண்டு பாதங்களையும் தொட்டுப் பாருங்கள். ஒன்று மற்றதைவிடக் குளிர்ச்சியாக உள்ளதா? வேறொருவரைப் பார்க்கச் சொல்லுங்கள். அப்போதும் நிச்சயமாகத் தெரியாவிட்டால், அவசர உதவியை அழையுங்கள். விடியும் வரை காத்திருக்காதீர்கள்.',
    'safetyCheck.foot-sore.question': 'ஒரு பாதத்தில் அல்லது காலில் இவற்றில் ஏதாவது உள்ளதா?',
    'safetyCheck.foot-sore.lines.0': 'திறந்த புண் (காயம்), அல்லது ஆறாத புண்',
    'safetyCheck.foot-sore.lines.1': 'கிருமித் தொற்று (இன்ஃபெக்ஷன்)',
    'safetyCheck.foot-sore.lines.2': aPatchOfSkin,
    'safetyCheck.foot-sore.advice':
      'தொடங்காதீர்கள். விடியும் வரை காத்திருக்காதீர்கள். காய்ச்சல், சீழ், பரவும் சூடு அல்லது பரவும் நிற மாற்றம் இருந்தால், அவசர உதவியை இப்போதே அழையுங்கள். தோல் கறுத்திருந்தால் அல்லது மிகவும் கருமையாகியிருந்தால், அல்லது இரத்த ஓட்டம் குறைவு என்று உங்களிடம் சொல்லியிருந்தாலும் அழையுங்கள்.',
    'safetyCheck.swollen-leg.question': doAnyOfThese,
    'safetyCheck.swollen-leg.lines.0': 'கடந்த சில நாட்களில் ஒரு காலில் வீக்கம், சூடு அல்லது வலி வந்துள்ளது',
    'safetyCheck.swollen-leg.lines.1': 'கடந்த 3 மாதங்களில் உங்களுக்கு இரத்த உறைவு (இரத்தக் கட்டி) இருந்தது',
    'safetyCheck.swollen-leg.advice':
      'தொடங்காதீர்கள். விடியும் வரை காத்திருக்காதீர்கள். அந்தக் காலில் மசாஜ் செய்யாதீர்கள். நெஞ்சு வலி அல்லது மூச்சுத் திணறல் வந்தால், இருமும்போது இரத்தம் வந்தால் அல்லது மயங்கினால், அவசர உதவியை அழையுங்கள்.',
    'safetyCheck.rest-pain.question': doAnyOfThese,
    'safetyCheck.rest-pain.lines.0':
      'ஓய்வில் அல்லது படுக்கையில் ஒரு பாதம் வலிக்கிறது, தொங்கவிட்டால் வலி குறைகிறது',
    'safetyCheck.rest-pain.lines.1':
      'ஒரு காலில் இரத்த ஓட்டம் மிகவும் குறைவு (தீவிரம் அல்லது மிகத் தீவிரம்) என்று சொல்லியுள்ளனர்',
    'safetyCheck.rest-pain.advice':
      'தொடங்காதீர்கள். கால்களை உயர்த்தாதீர்கள். விடியும் வரை காத்திருக்காதீர்கள். கடந்த 2 வாரங்களில் தொடங்கியிருந்தால் அல்லது வேகமாக அதிகமானால், அவசர உதவியை அழையுங்கள். பாதம் குளிர்ந்திருந்தாலும் அல்லது மரத்திருந்தாலும் அழையுங்கள்.',
    'safetyCheck.heart-failure.question': doAnyOfThese,
    'safetyCheck.heart-failure.lines.0': 'உங்களுக்கு இதயச் செயலிழப்பு (heart failure) உள்ளது',
    'safetyCheck.heart-failure.lines.1': 'சமமாகப் படுத்தால் மூச்சுத் திணறுகிறது',
    'safetyCheck.heart-failure.advice':
      'முதலில் உங்கள் மருத்துவரைக் கேளுங்கள். கால்களை உயர்த்தினால் மார்புப் பகுதிக்கு அதிக இரத்தம் செல்லும்.',
    'safetyCheck.heart-failure.clearance': aDoctorOrPhysiotherapist,
    'safetyCheck.recent-surgery.question':
      'கடந்த 3 மாதங்களில், உங்கள் கால், இடுப்பு மூட்டு அல்லது முதுகில் இவற்றில் ஏதாவது நடந்ததா?',
    'safetyCheck.recent-surgery.lines.0': 'அறுவை சிகிச்சை (ஆபரேஷன்)',
    'safetyCheck.recent-surgery.lines.1': 'ஸ்டென்ட் (சிறு குழாய்) அல்லது பைபாஸ்',
    'safetyCheck.recent-surgery.lines.2': 'மாவுக்கட்டு',
    'safetyCheck.recent-surgery.lines.3': 'காயம் அல்லது அடி',
    'safetyCheck.recent-surgery.advice':
      'முதலில், உங்களுக்குச் சிகிச்சை தரும் மருத்துவரை அல்லது மருத்துவமனையைக் கேளுங்கள்.',
    'safetyCheck.recent-surgery.clearance': aDoctorOrPhysiotherapist,
    'safetyCheck.blood-flow.question': doAnyOfThese,
    'safetyCheck.blood-flow.lines.0': 'உங்களுக்குச் சர்க்கரை நோய் உள்ளது',
    'safetyCheck.blood-flow.lines.1': 'உங்களுக்குக் கால் இரத்தக் குழாய்ச் சுருக்கம் (PAD) உள்ளது',
    'safetyCheck.blood-flow.lines.2': 'கால்களில் இரத்த ஓட்டம் குறைவு என்று உங்களிடம் சொல்லியுள்ளனர்',
    'safetyCheck.blood-flow.advice':
      'முதலில் உங்கள் மருத்துவரை அல்லது பிசியோ தெரபிஸ்ட்டைக் கேளுங்கள். கால்களை உயர்த்தினால் இரத்த ஓட்டம் குறையலாம்.',
    'safetyCheck.blood-flow.clearance':
      'மருத்துவர் அல்லது பிசியோ தெரபிஸ்ட் என் கால்களைச் சோதித்து, இந்தப் பயிற்சியைச் செய்யச் சொன்னார்',
    'safetyCheck.numb-feet.question': 'விரலால் மெல்லத் தொட்டால் தெரியாத அளவுக்கு உங்கள் பாதங்கள் மரத்துள்ளனவா?',
    'safetyCheck.numb-feet.cardTitle': doNotStartAlone,
    'safetyCheck.numb-feet.advice':
      'உங்கள் பாதங்களை ஒருவர் பார்த்துக்கொண்டே இருக்க வேண்டும், ஏனெனில் ஓர் எச்சரிக்கை அறிகுறி உங்களுக்குத் தெரியாமல் போகலாம். போனை அவரிடம் கொடுங்கள். இது புதியது, உங்களுக்குச் சர்க்கரை நோயும் உள்ளது என்றால், இன்றே மருத்துவ ஆலோசனை பெறுங்கள். விடியும் வரை காத்திருக்காதீர்கள்.',
    'safetyCheck.numb-feet.clearance': 'முழு நேரமும் ஒருவர் என் பாதங்களைக் கவனிப்பார்',
    'safetyCheck.unsteady.question':
      'உட்காரவோ நிற்கவோ எழும்போது, உங்களுக்கு அடிக்கடி தலை சுற்றுகிறதா, அல்லது விழப் பார்க்கிறீர்களா?',
    'safetyCheck.unsteady.cardTitle': doNotStartAlone,
    'safetyCheck.unsteady.advice': 'ஒருவர் அருகில் இருக்கட்டும். போனை அவரிடம் கொடுங்கள்.',
    'safetyCheck.unsteady.clearance': 'என்னுடன் ஒருவர் இருக்கிறார்',
    'programs.buerger.title': buergersExercise,
    'programs.buerger.summary':
      'மருத்துவர் அல்லது பிசியோ தெரபிஸ்ட் இந்தப் பயிற்சியை உங்களுக்குக் காட்டித் தந்திருக்க வேண்டும். முதல் முறை: பகல் நேரத்தில், அறையில் ஒருவர் இருக்கும்போது. கால்களை உயர்த்துங்கள், இறக்கிப் பாதங்களை அசையுங்கள், பிறகு சமமாகப் படுங்கள். உங்கள் பிசியோ தெரபிஸ்ட் அதிகச் சுற்றுகள் சொன்னால் தவிர, 1 சுற்று மட்டும் செய்யுங்கள். எத்தனை முறை: உங்கள் பிசியோ தெரபிஸ்ட் சொல்வது போல்.',
    'programs.buerger.evidence':
      'இந்தப் பயிற்சி பாதங்களில் இரத்த ஓட்டத்தை மேம்படுத்தலாம் எனச் சில சிறிய ஆய்வுகள் கூறுகின்றன. அந்த ஆய்வுகள் வலுவற்றவை, எதுவும் இரவில் மரத்துப்போவது பற்றியது அல்ல. இது நோயைக் குணமாக்காது.',
    'programs.buerger.rounds.more': moreThan1Only,
    'programs.buerger.steps.raise.title': 'கால்களை உயர்த்துங்கள்',
    'programs.buerger.steps.raise.getReadyTitle': 'இப்போதைக்குக் கால்களைக் கீழேயே வையுங்கள்',
    'programs.buerger.steps.raise.getReady':
      'விளக்கைப் போடுங்கள். தரையில் உள்ள பொருட்களை அகற்றுங்கள். மல்லாந்து சமமாகப் படுங்கள். உறுதியான தலையணைகளை அல்லது மடித்த போர்வைகளைக் கால்களுக்கு அருகில் வையுங்கள். நேரம் தொடங்கும் வரை கால்கள் கீழேயே இருக்கட்டும்.',
    'programs.buerger.steps.raise.getReadyAgain':
      'மல்லாந்து சமமாகப் படுங்கள். தலையணைகளைக் கால்களுக்கு அருகில் வையுங்கள். நேரம் தொடங்கும் வரை கால்கள் கீழேயே இருக்கட்டும்.',
    'programs.buerger.steps.raise.instruction':
      'இப்போது கெண்டைக்கால்கள் முழுவதையும் தலையணைகள் மேல் வையுங்கள். குதிகால்கள் எதையும் தொடக் கூடாது, முழங்கால்களுக்குப் பின்னால் எதுவும் அழுத்தக் கூடாது. வசதியான எந்த உயரமும் சரி, அதிகபட்சம் பாதி தூரம் வரை (சுமார் 45 டிகிரி).',
    'programs.buerger.steps.raise.doneLabel': 'என் கால்கள் கீழே உள்ளன',
    'programs.buerger.steps.raise.watchFor':
      'மூச்சுத் திணறல், நெஞ்சு வலி அல்லது தலைச்சுற்றல் வந்தால் உடனே நிறுத்துங்கள். ஒரு பாதம் வலித்தால், குளிர்ந்தால் அல்லது வழக்கத்தைவிட அதிகமாக மரத்துப்போனால் நிறுத்துங்கள். படுத்திருக்கும்போது உள்ளங்கால்களை உங்களால் பார்க்க முடியாது: நீங்கள் உணர்வதை நம்புங்கள்.',
    'programs.buerger.steps.raise.helperLine':
      'உடன் இருப்பவர் உள்ளங்கால்களைப் பார்க்கிறார். அவை வெளிறினால், சாம்பல் நிறமானால் அல்லது நீலமானால் நிறுத்த வேண்டும்.',
    'programs.buerger.steps.raise.seconds.more':
      'உங்கள் பிசியோ தெரபிஸ்ட் சொன்னால் மட்டுமே 2 நிமிடங்களுக்கு மேல்.',
    'programs.buerger.steps.raise.stop': 'கால்களை இறக்குங்கள்.',
    'programs.buerger.steps.raise.whilePaused': 'கால்களை இறக்குங்கள், பிறகு காத்திருங்கள்.',
    'programs.buerger.steps.raise.finish':
      'கால்களை இறக்குங்கள். தயாராகும் வரை சமமாகப் படுத்து ஓய்வெடுங்கள். பிறகு 1 நிமிடம் உட்கார்ந்து, அதன் பின் எழுந்து நில்லுங்கள்.',
    'programs.buerger.steps.raise.ifScreenGoesDark': 'திரை இருண்டால், கால்களை இறக்குங்கள்.',
    'programs.buerger.steps.raise.pale.label': 'பாதம் வெளிர், வெள்ளை அல்லது நீலம்',
    'programs.buerger.steps.raise.pale.advice':
      'கால்களை இப்போதே இறக்குங்கள். மூச்சுத் திணறல் அல்லது நெஞ்சு வலி இருந்தால், எழுந்து உட்கார்ந்து அவசர உதவியை அழையுங்கள். இல்லையென்றால், சமமாகப் படுத்து ஓய்வெடுங்கள். உங்கள் பாதம் சீக்கிரமே வெளிறிவிட்டது. இதை மீண்டும் செய்யும் முன், இன்றே மருத்துவ ஆலோசனை பெறுங்கள். விடியும் வரை காத்திருக்காதீர்கள்.',
    'programs.buerger.steps.raise.pale.laterAdvice':
      'கால்களை இப்போதே இறக்குங்கள். மூச்சுத் திணறல் அல்லது நெஞ்சு வலி இருந்தால், எழுந்து உட்கார்ந்து அவசர உதவியை அழையுங்கள். இல்லையென்றால், சமமாகப் படுத்து ஓய்வெடுங்கள். இன்று இதை மீண்டும் செய்யாதீர்கள். பாதம் வெளிறுவதாக உங்கள் பிசியோ தெரபிஸ்ட்டிடம் அல்லது மருத்துவரிடம் சொல்லுங்கள்.',
    'programs.buerger.steps.raise.pale.tell':
      'பாதம் வெளிறுவதாக உங்கள் பிசியோ தெரபிஸ்ட்டிடம் அல்லது மருத்துவரிடம் சொல்லுங்கள்.',
    'programs.buerger.steps.raise.pale.soles.title':
      'வெள்ளை, மாநிறம் அல்லது கறுப்பு நிறத் தோலில் உள்ளங்கால்கள்',
    'programs.buerger.steps.raise.pale.soles.alt':
      'வெள்ளை, மாநிறம் அல்லது கறுப்பு நிறத் தோலில் உள்ளங்கால்களின் படம்: வழக்கம் போல், பிறகு வெளிறியது அல்லது சாம்பல் கலந்தது, பிறகு நீலம் அல்லது சாம்பல்.',
    'programs.buerger.steps.raise.pale.soles.usual': 'வழக்கம் போல்',
    'programs.buerger.steps.raise.pale.soles.pale': 'வெளிறியது அல்லது சாம்பல் கலந்தது',
    'programs.buerger.steps.raise.pale.soles.blue': 'நீலம் அல்லது சாம்பல்',
    'programs.buerger.steps.raise.overrun.question':
      'உங்கள் பாதங்கள் வலிக்கின்றனவா, குளிர்ந்துள்ளனவா, அல்லது வழக்கத்தைவிட அதிகமாக மரத்துள்ளனவா?',
    'programs.buerger.steps.raise.overrun.restAdvice':
      'கால்கள் உயர்ந்திருந்த நேரம் அதிகமாகிவிட்டது. இப்போது சமமாகப் படுத்து ஓய்வெடுங்கள். இன்று இதை மீண்டும் செய்யாதீர்கள்.',
    'programs.buerger.steps.raise.overrun.endAdvice':
      'கால்கள் உயர்ந்திருந்த நேரம் அதிகமாகிவிட்டது. இன்று இதை மீண்டும் செய்யாதீர்கள்.',
    'programs.buerger.steps.lower.title': 'கால்களை இறக்குங்கள்',
    'programs.buerger.steps.lower.getReady':
      'கால்களை இறக்குங்கள். பிறகு மெதுவாக எழுந்து உட்கார்ந்து, கட்டில் ஓரத்தில் பாதங்களைத் தொங்கவிடுங்கள்.',
    'programs.buerger.steps.lower.instruction':
      'நன்றாகப் பின்தள்ளி உட்காருங்கள், முழங்கால்களுக்குப் பின்னால் எதுவும் அழுத்தக் கூடாது. பாதங்களை மேலும் கீழும், உள்ளேயும் வெளியேயும் அசையுங்கள். கால் விரல்களை அசையுங்கள்.',
    'programs.buerger.steps.lower.doneLabel': 'சமமாகப் படுத்துள்ளேன்',
    'programs.buerger.steps.lower.watchFor':
      'மூச்சுத் திணறல், நெஞ்சு வலி அல்லது தலைச்சுற்றல் வந்தால் உடனே நிறுத்துங்கள். ஒரு பாதம் வலித்தால், நீலமானால், குளிர்ந்தால் அல்லது வழக்கத்தைவிட அதிகமாக மரத்துப்போனால் நிறுத்துங்கள்.',
    'programs.buerger.steps.lower.helperLine': aHelperStaysBeside,
    'programs.buerger.steps.lower.stop': stopKeepYourLegs,
    'programs.buerger.steps.rest.title': 'சமமாகப் படுத்து ஓய்வெடுங்கள்',
    'programs.buerger.steps.rest.getReady': 'சமமாகப் படுங்கள். கால்கள் மேல் போர்வை போர்த்துங்கள்.',
    'programs.buerger.steps.rest.instruction': 'கால்கள் மேல் போர்வையுடன் சமமாகப் படுத்து ஓய்வெடுங்கள்.',
    'programs.buerger.steps.rest.doneLabel': iAmReady,
    'programs.buerger.steps.rest.watchFor':
      'மூச்சுத் திணறல், நெஞ்சு வலி அல்லது தலைச்சுற்றல் வந்தால் உடனே நிறுத்துங்கள். ஒரு பாதம் வலித்தால், குளிர்ந்தால் அல்லது வழக்கத்தைவிட அதிகமாக மரத்துப்போனால், “நிறுத்து” என்பதைத் தொடுங்கள். என்ன செய்வது என்று அது சொல்லும்.',
    'programs.buerger.steps.rest.helperLine': 'உடன் இருப்பவர் உள்ளங்கால்களைப் பார்க்கிறார்.',
    'programs.buerger.steps.rest.stop': stopKeepYourLegs,
    'programs.buerger.stop.first': chestPainOrTrouble,
    'programs.buerger.stop.text':
      'நெஞ்சு வலியும் மூச்சுத் திணறலும் இல்லையென்றால்: சமமாகப் படுத்து ஓய்வெடுங்கள். பாதத்தைத் தொங்கவிட்டால் வலி குறைகிறது என்றால், பாதத்தைக் கீழே வைத்து உட்காருங்கள். இன்றே உதவி பெறுங்கள், விடியும் வரை காத்திருக்காதீர்கள்.',
    'programs.buerger.stop.emergencyText': callForEmergencyHelp,
    'programs.buerger.stop.emergencyLines.0': youHaveChestPain,
    'programs.buerger.stop.emergencyLines.1': youHaveTroubleBreathing,
    'programs.buerger.stop.emergencyLines.2': youFeelFaint,
    'programs.buerger.stop.emergencyLines.3': yourFootStaysCold,
    'programs.buerger.stop.notAgain':
      'சரியில்லை எனத் தோன்றியதால் நிறுத்தினீர்கள். முதலில் ஆலோசனை பெறுங்கள். இன்று இந்தப் பக்கத்தில் பயிற்சி மீண்டும் தொடங்காது.',
    'programs.buerger.stop.reminder':
      'இதற்கு நினைவூட்டலைச் சேமித்திருந்தால், அதை உங்கள் காலண்டரிலிருந்து நீக்குங்கள்.',
    'programs.buerger.after': sitFor1Minute,
    'programs.buerger.afterLabel': iAmSitting,
    'programs.ankle-pumps.title': 'பாதம் மேல் கீழ் அசைவு (ankle pumps)',
    'programs.ankle-pumps.summary':
      'மருத்துவர் அல்லது பிசியோ தெரபிஸ்ட் இந்தப் பயிற்சியை உங்களுக்குக் காட்டித் தந்திருக்க வேண்டும். படுங்கள் அல்லது உட்காருங்கள். பாதங்களை 10 முறை மேலும் கீழும் அசையுங்கள், பிறகு ஒவ்வொரு திசையிலும் 10 வட்டங்கள் போடுங்கள்.',
    'programs.ankle-pumps.evidence':
      'இதை எப்படிச் செய்வது என்று எங்கள் ஆதாரங்கள் கூறுகின்றன. இரவில் மரத்துப்போவதற்கு இது உதவும் என்று எதுவும் காட்டவில்லை.',
    'programs.ankle-pumps.rounds.more': moreThan1Only,
    'programs.ankle-pumps.steps.pump.title': 'பாதங்களை மேலும் கீழும் அசையுங்கள்',
    'programs.ankle-pumps.steps.pump.getReady': 'படுங்கள், அல்லது நன்றாகப் பின்தள்ளி உட்காருங்கள்.',
    'programs.ankle-pumps.steps.pump.instruction':
      'இரண்டு பாதங்களையும் 5 விநாடிகள் மேல்நோக்கி இழுங்கள், பிறகு 5 விநாடிகள் கீழ்நோக்கி நீட்டுங்கள்.',
    'programs.ankle-pumps.steps.pump.doneLabel': iAmReady,
    'programs.ankle-pumps.steps.pump.watchFor': stopAtOnceIf,
    'programs.ankle-pumps.steps.pump.helperLine': aHelperStaysBesideYou,
    'programs.ankle-pumps.steps.pump.stop': keepYourFeetStill,
    'programs.ankle-pumps.steps.pump.pace.cues.0.text': 'பாதம் மேலே',
    'programs.ankle-pumps.steps.pump.pace.cues.1.text': 'பாதம் கீழே',
    'programs.ankle-pumps.steps.circle-one-way.title': 'பாதங்களை வட்டமாகச் சுழற்றுங்கள்',
    'programs.ankle-pumps.steps.circle-one-way.instruction':
      'இரண்டு பாதங்களாலும் மெதுவாக 10 வட்டங்கள் போடுங்கள்.',
    'programs.ankle-pumps.steps.circle-one-way.doneLabel': iAmReady,
    'programs.ankle-pumps.steps.circle-one-way.watchFor': stopAtOnceIf,
    'programs.ankle-pumps.steps.circle-one-way.helperLine': aHelperStaysBesideYou,
    'programs.ankle-pumps.steps.circle-one-way.stop': keepYourFeetStill,
    'programs.ankle-pumps.steps.circle-one-way.pace.cues.0.text': circle,
    'programs.ankle-pumps.steps.circle-other-way.title': 'எதிர்த் திசையில் சுழற்றுங்கள்',
    'programs.ankle-pumps.steps.circle-other-way.instruction':
      'எதிர்த் திசையில் மெதுவாக 10 வட்டங்கள் போடுங்கள்.',
    'programs.ankle-pumps.steps.circle-other-way.doneLabel': iAmReady,
    'programs.ankle-pumps.steps.circle-other-way.watchFor': stopAtOnceIf,
    'programs.ankle-pumps.steps.circle-other-way.helperLine': aHelperStaysBesideYou,
    'programs.ankle-pumps.steps.circle-other-way.stop': keepYourFeetStill,
    'programs.ankle-pumps.steps.circle-other-way.pace.cues.0.text': circle,
    'programs.ankle-pumps.stop.first': chestPainOrTrouble,
    'programs.ankle-pumps.stop.text': stopAndRestTell,
    'programs.ankle-pumps.stop.emergencyText': callForEmergencyHelp,
    'programs.ankle-pumps.stop.emergencyLines.0': youHaveChestPain,
    'programs.ankle-pumps.stop.emergencyLines.1': youHaveTroubleBreathing,
    'programs.ankle-pumps.stop.emergencyLines.2': youFeelFaint,
    'programs.ankle-pumps.stop.emergencyLines.3': yourFootStaysCold,
    'programs.ankle-pumps.after': sitFor1Minute,
    'programs.ankle-pumps.afterLabel': iAmSitting,
    'programs.leg-stretches.title': 'தூங்கும் முன் கால் நீட்டல் (ஸ்ட்ரெட்ச்)',
    'programs.leg-stretches.summary':
      'மருத்துவர் அல்லது பிசியோ தெரபிஸ்ட் இந்தப் பயிற்சியை உங்களுக்குக் காட்டித் தந்திருக்க வேண்டும். பாதத்தைச் சுற்றித் துண்டைப் போட்டு, ஒவ்வொரு கெண்டைக்காலையும், பிறகு ஒவ்வொரு தொடையின் பின்பகுதியையும் நீட்டுங்கள். உட்கார்ந்து அல்லது படுத்துச் செய்யுங்கள், ஒருபோதும் நின்று செய்யாதீர்கள்.',
    'programs.leg-stretches.evidence':
      '1 ஆய்வில், 55 வயதுக்கு மேற்பட்ட 80 பேர் பங்கேற்றனர். தூங்கும் முன் நீட்டல் செய்தவர்களுக்கு, செய்யாதவர்களைவிட ஓர் இரவில் சுமார் 1 தசைப்பிடிப்பு குறைவாக வந்தது. அந்த ஆய்வு தசைப்பிடிப்பு பற்றியது, மரத்துப்போதல் பற்றியது அல்ல.',
    'programs.leg-stretches.steps.right-calf.title': 'வலது கெண்டைக்காலை நீட்டுங்கள்',
    'programs.leg-stretches.steps.right-calf.getReady':
      'கட்டிலில் கால்களை நீட்டி உட்காருங்கள். வலது பாதத்தைச் சுற்றித் துண்டைப் போடுங்கள்.',
    'programs.leg-stretches.steps.right-calf.instruction':
      'வலது பாதத்தை மெதுவாக உங்களை நோக்கி இழுங்கள். அப்படியே வைத்திருங்கள், பிறகு ஓய்வெடுங்கள். விட்டு விட்டு இழுக்காதீர்கள்.',
    'programs.leg-stretches.steps.right-calf.doneLabel': theTowelIsOn,
    'programs.leg-stretches.steps.right-calf.watchFor': stopAtOnceIfYou,
    'programs.leg-stretches.steps.right-calf.helperLine': aHelperStaysBeside,
    'programs.leg-stretches.steps.right-calf.stop': letGoOfThe,
    'programs.leg-stretches.steps.right-calf.pace.cues.0.text': hold,
    'programs.leg-stretches.steps.right-calf.pace.cues.1.text': rest,
    'programs.leg-stretches.steps.left-calf.title': 'இடது கெண்டைக்காலை நீட்டுங்கள்',
    'programs.leg-stretches.steps.left-calf.getReady': putTheTowelRound,
    'programs.leg-stretches.steps.left-calf.instruction':
      'இடது பாதத்தை மெதுவாக உங்களை நோக்கி இழுங்கள். அப்படியே வைத்திருங்கள், பிறகு ஓய்வெடுங்கள். விட்டு விட்டு இழுக்காதீர்கள்.',
    'programs.leg-stretches.steps.left-calf.doneLabel': 'துண்டு என் வலது பாதத்தில் உள்ளது',
    'programs.leg-stretches.steps.left-calf.watchFor': stopAtOnceIfYou,
    'programs.leg-stretches.steps.left-calf.helperLine': aHelperStaysBeside,
    'programs.leg-stretches.steps.left-calf.stop': letGoOfThe,
    'programs.leg-stretches.steps.left-calf.pace.cues.0.text': hold,
    'programs.leg-stretches.steps.left-calf.pace.cues.1.text': rest,
    'programs.leg-stretches.steps.right-thigh.title': 'வலது தொடையின் பின்பகுதியை நீட்டுங்கள்',
    'programs.leg-stretches.steps.right-thigh.getReady': 'வலது பாதத்தைச் சுற்றித் துண்டைப் போடுங்கள்.',
    'programs.leg-stretches.steps.right-thigh.instruction':
      'வலது முழங்காலை நேராக வைத்து, சற்று முன்னால் சாயுங்கள். அப்படியே வைத்திருங்கள், பிறகு ஓய்வெடுங்கள். முன்னும் பின்னும் ஆடாதீர்கள்.',
    'programs.leg-stretches.steps.right-thigh.doneLabel': theTowelIsOn,
    'programs.leg-stretches.steps.right-thigh.watchFor': stopAtOnceIfYou,
    'programs.leg-stretches.steps.right-thigh.helperLine': aHelperStaysBeside,
    'programs.leg-stretches.steps.right-thigh.stop': letGoOfThe,
    'programs.leg-stretches.steps.right-thigh.pace.cues.0.text': hold,
    'programs.leg-stretches.steps.right-thigh.pace.cues.1.text': rest,
    'programs.leg-stretches.steps.left-thigh.title': 'இடது தொடையின் பின்பகுதியை நீட்டுங்கள்',
    'programs.leg-stretches.steps.left-thigh.getReady': putTheTowelRound,
    'programs.leg-stretches.steps.left-thigh.instruction':
      'இடது முழங்காலை நேராக வைத்து, சற்று முன்னால் சாயுங்கள். அப்படியே வைத்திருங்கள், பிறகு ஓய்வெடுங்கள். முன்னும் பின்னும் ஆடாதீர்கள்.',
    'programs.leg-stretches.steps.left-thigh.doneLabel': iAmReady,
    'programs.leg-stretches.steps.left-thigh.watchFor': stopAtOnceIfYou,
    'programs.leg-stretches.steps.left-thigh.helperLine': aHelperStaysBeside,
    'programs.leg-stretches.steps.left-thigh.stop': letGoOfThe,
    'programs.leg-stretches.steps.left-thigh.pace.cues.0.text': hold,
    'programs.leg-stretches.steps.left-thigh.pace.cues.1.text': rest,
    'programs.leg-stretches.stop.first': chestPainOrTrouble,
    'programs.leg-stretches.stop.text': stopAndRestTell,
    'programs.leg-stretches.stop.emergencyText': callForEmergencyHelp,
    'programs.leg-stretches.stop.emergencyLines.0': youHaveChestPain,
    'programs.leg-stretches.stop.emergencyLines.1': youHaveTroubleBreathing,
    'programs.leg-stretches.stop.emergencyLines.2': youFeelFaint,
    'programs.leg-stretches.stop.emergencyLines.3': yourFootStaysCold,
    'programs.leg-stretches.after':
      'பாதத்திலிருந்து துண்டை எடுங்கள். 1 நிமிடம் உட்கார்ந்து, அதன் பின் எழுந்து நில்லுங்கள். விளக்கைப் போடுங்கள்.',
    'programs.leg-stretches.afterLabel': iAmSitting,
  },
  checklist: {
    title: 'இரவில் கால் மரத்துப்போதல்: எடுத்துச் செல்ல ஒரு பட்டியல்',
    intro:
      'இவற்றில் ஏதாவது உங்களுக்குப் பொருந்துகிறதா? அவற்றைக் குறியிடுங்கள். பிறகு உங்கள் பட்டியலைப் பற்றி மருத்துவரிடம் அல்லது நர்ஸிடம் பேசுங்கள். மரத்துப்போதல் என்றால், தொட்டால் உங்களுக்குத் தெரியாத நிலை.',
    notFor:
      'இந்தப் பட்டியல் பெரியவர்களுக்கானது. நீங்கள் 18 வயதுக்குக் கீழ் அல்லது கர்ப்பிணி என்றால், மருத்துவரைக் கேளுங்கள்.',
    'groups.red-flags.heading': 'இப்போது இருந்தாலும், வந்து மறைந்திருந்தாலும் குறியிடுங்கள்',
    'groups.red-flags.notSureAdvice':
      'இப்போதே மருத்துவ ஆலோசனை பெறுங்கள், முடிந்தால் போனில். விடியும் வரை காத்திருக்காதீர்கள்.',
    'groups.red-flags.items.r1.text': aLegIsSuddenly,
    'groups.red-flags.items.r1.lines.0': cold,
    'groups.red-flags.items.r1.lines.1': veryPainful,
    'groups.red-flags.items.r1.lines.2': weakOrHardTo,
    'groups.red-flags.items.r1.lines.3': numbAndMovingDoes,
    'groups.red-flags.items.r1.lines.4': aDifferentColourFrom,
    'groups.red-flags.items.r1.short':
      'ஒரு கால் திடீரெனக் குளிர்ந்தது, மிகவும் வலித்தது, பலவீனமானது, மரத்தது அல்லது வேறு நிறமானது',
    'groups.red-flags.items.r1.advice': n1OfTheseSigns,
    'groups.red-flags.items.r2.text': suddenlyEvenIfIt,
    'groups.red-flags.items.r2.lines.0': theFaceDroops,
    'groups.red-flags.items.r2.lines.1': anArmIsWeak,
    'groups.red-flags.items.r2.lines.2': troubleSpeakingSeeingOr,
    'groups.red-flags.items.r2.short':
      'திடீரென: முகம் கோணுதல், ஒரு கை பலவீனமாதல் அல்லது மரத்துப்போதல், அல்லது பேசுவதில், பார்ப்பதில் அல்லது சமநிலையில் சிரமம்',
    'groups.red-flags.items.r2.advice': 'மறைந்துவிட்டாலும் அழையுங்கள்.',
    'groups.red-flags.items.r3.text': oneWholeLegIs,
    'groups.red-flags.items.r3.lines.0': weak,
    'groups.red-flags.items.r3.lines.1': numbAndTheNumbness,
    'groups.red-flags.items.r3.short':
      'ஒரு கால் முழுவதும் திடீரெனப் பலவீனம், அல்லது சுமார் 5 நிமிடங்கள் அசைத்த பிறகும் மரத்துப்போய் உள்ளது',
    'groups.red-flags.items.r3.advice': n1OfTheseSigns,
    'groups.red-flags.items.r4.text': belowTheWaistAny,
    'groups.red-flags.items.r4.lines.0': numbBetweenTheLegs,
    'groups.red-flags.items.r4.lines.1': newTroublePassingOr,
    'groups.red-flags.items.r4.lines.2': newLossOfFeeling,
    'groups.red-flags.items.r4.short':
      'கால்களுக்கு இடையே மரத்துப்போதல், சிறுநீர் அல்லது மலத்தில் புதிய சிரமம், அல்லது உடலுறவின்போது தொடு உணர்வு தெரியாமை',
    'groups.red-flags.items.r4.advice': n1OfTheseSigns,
    'groups.red-flags.items.r5.text': inBothLegsAny,
    'groups.red-flags.items.r5.lines.0': newPainTinglingWeakness,
    'groups.red-flags.items.r5.lines.1': newWeaknessOrNumbness,
    'groups.red-flags.items.r5.lines.2': newWeaknessOrNumbnessAnd,
    'groups.red-flags.items.r5.short':
      'இரண்டு கால்களிலும் புதிய வலி, கூச்ச உணர்வு, பலவீனம் அல்லது மரத்துப்போதல்',
    'groups.red-flags.items.r5.advice': n1OfTheseSigns,
    'groups.red-flags.items.r6.text': withOrWithoutA,
    'groups.red-flags.items.r6.lines.0': chestPain,
    'groups.red-flags.items.r6.lines.1': suddenlyShortOfBreath,
    'groups.red-flags.items.r6.lines.2': coughingUpBlood,
    'groups.red-flags.items.r6.lines.3': fainting,
    'groups.red-flags.items.r6.short':
      'நெஞ்சு வலி, திடீர் மூச்சுத் திணறல், இருமும்போது இரத்தம், அல்லது நினைவு தப்பி மயங்குதல்',
    'groups.red-flags.items.r6.advice': n1OfTheseSigns,
    'groups.red-flags.items.r7.text': newNumbnessOrWeakness,
    'groups.red-flags.items.r7.short':
      'சமீபத்தில் விழுந்த பின், விபத்துக்குப் பின் அல்லது அடிபட்ட பின் புதிய மரத்துப்போதல் அல்லது பலவீனம்',
    'groups.red-flags.items.r7.advice': 'அது எப்படி நடந்தது என்று போனில் சொல்லுங்கள்.',
    'groups.red-flags.items.r8.text': onAFootAny,
    'groups.red-flags.items.r8.lines.0': anOpenSoreWound,
    'groups.red-flags.items.r8.lines.1': aSoreWithWarmth,
    'groups.red-flags.items.r8.lines.2': aPatchOfSkin,
    'groups.red-flags.items.r8.lines.3': anyOpenSoreIf,
    'groups.red-flags.items.r8.short':
      'ஒரு பாதத்தில்: திறந்த புண் (காயம்), அல்லது கறுத்துவிட்ட அல்லது மிகவும் கருமையாகிவிட்ட தோல் பகுதி',
    'groups.red-flags.items.r8.advice': n1OfTheseSigns,
    'groups.red-flags.items.r9.text': withDiabetesAnyOf,
    'groups.red-flags.items.r9.lines.0': aNewOpenSore,
    'groups.red-flags.items.r9.lines.1': aHotOrSwollen,
    'groups.red-flags.items.r9.lines.2': aChangeOfColour,
    'groups.red-flags.items.r9.lines.3': noFeelingWhenA,
    'groups.red-flags.items.r9.advice':
      'விடியும் வரை காத்திருக்காதீர்கள். சூடான, வீங்கிய பாதத்தை ஊன்றி நிற்காதீர்கள், நடக்காதீர்கள்.',
    'groups.red-flags.items.r10.text': oneLegHasBecome,
    'groups.red-flags.items.r10.advice':
      'விடியும் வரை காத்திருக்காதீர்கள். அந்தக் காலில் மசாஜ் செய்யாதீர்கள். நெஞ்சு வலி அல்லது மூச்சுத் திணறல் வந்தால், இருமும்போது இரத்தம் வந்தால் அல்லது மயங்கினால், அவசர உதவியை அழையுங்கள்.',
    'groups.red-flags.items.r11.text': onAFootAny,
    'groups.red-flags.items.r11.lines.0': painAtRestOr,
    'groups.red-flags.items.r11.lines.1': anOpenSoreWoundThat,
    'groups.red-flags.items.r11.advice':
      'விடியும் வரை காத்திருக்காதீர்கள். கால்களை உயர்த்தாதீர்கள். கடந்த 2 வாரங்களில் தொடங்கியிருந்தால் அல்லது வேகமாக அதிகமானால், அவசர உதவியை அழையுங்கள். பாதம் குளிர்ந்திருந்தாலும் அல்லது மரத்திருந்தாலும் அழையுங்கள்.',
    'groups.red-flags.items.r12.text': oneLegOrFoot,
    'groups.red-flags.items.r12.advice':
      'விடியும் வரை காத்திருக்காதீர்கள். பலவீனம் திடீரென வந்திருந்தால், அவசர உதவியை அழையுங்கள்.',
    'groups.feelings.heading': 'நீங்கள் உணர்வது',
    'groups.feelings.items.c1.text': 'பெரும்பாலான இரவுகளில் என் கால் அல்லது பாதம் மரத்துப்போகிறது.',
    'groups.feelings.items.c1.advice':
      'எத்தனை முறை வருகிறது என்று மருத்துவரிடம் அல்லது நர்ஸிடம் சொல்லுங்கள்.',
    'groups.feelings.items.c2.text': 'நான் நடமாடிய பிறகும் மரத்துப்போதல் சரியாவதில்லை.',
    'groups.feelings.items.c2.advice':
      'மருத்துவரை அல்லது நர்ஸைப் பாருங்கள். திடீரென வந்திருந்தால், இந்தப் பட்டியலின் முதல் பகுதியை மீண்டும் பாருங்கள்.',
    'groups.feelings.items.c3.text':
      'என் பாதங்களில் கூச்ச உணர்வு அல்லது எரிச்சல் உள்ளது, பஞ்சு மேல் நடப்பது போல் உள்ளது, அல்லது நான் தடுமாறுகிறேன்.',
    'groups.feelings.items.c3.advice':
      'பாதங்களில் தொடு உணர்வைச் சோதிக்கும்படி மருத்துவரிடம் அல்லது நர்ஸிடம் கேளுங்கள்.',
    'groups.feelings.items.c4.text':
      'முதுகிலிருந்து அல்லது பிட்டத்திலிருந்து வலி, கூச்ச உணர்வு அல்லது மரத்துப்போதல் கால் வழியே கீழே பரவுகிறது.',
    'groups.feelings.items.c4.advice':
      'இது வாரக்கணக்கில் நீடித்தால் அல்லது அதிகமானால், மருத்துவரை அல்லது நர்ஸைப் பாருங்கள். மரத்த தோலில் வெந்நீர் பை வைக்காதீர்கள்.',
    'groups.feelings.items.c5.text': 'நடந்தால் என் கெண்டைக்கால் வலிக்கிறது, ஓய்வெடுத்தால் வலி நிற்கிறது.',
    'groups.feelings.items.c5.advice':
      'கால்களில் இரத்த ஓட்டத்தைச் சோதிக்கும்படி மருத்துவரிடம் அல்லது நர்ஸிடம் கேளுங்கள்.',
    'groups.feelings.items.c6.text': 'இரவில் கால்களை அசைத்தே ஆக வேண்டும் போல் எனக்குத் தோன்றுகிறது.',
    'groups.feelings.items.c6.advice':
      'இரவில் உங்களுக்கு எப்படி இருக்கிறது என்று மருத்துவரிடம் அல்லது நர்ஸிடம் சொல்லுங்கள்.',
    'groups.feelings.items.c7.text':
      'இரவில் என் கால்கள் வலிக்கின்றன, பாரமாக உள்ளன அல்லது தசை பிடிக்கிறது. புடைத்த இரத்த நாளங்களும் (வெயின்) தெரிகின்றன.',
    'groups.feelings.items.c7.advice':
      'உங்கள் கால்களை மருத்துவரிடம் அல்லது நர்ஸிடம் காட்டுங்கள். அழுத்தும் சாக்ஸ் (கம்ப்ரஷன்) அணியும் முன் அவர்களைக் கேளுங்கள்.',
    'groups.health.heading': 'உடல்நலம்',
    'groups.health.items.c8.text': 'எனக்குச் சர்க்கரை நோய் உள்ளது.',
    'groups.health.items.c8.advice':
      'சர்க்கரை நோய் இருந்து, புதிதாகக் கூச்ச உணர்வு அல்லது மரத்துப்போதல் வந்தால், மருத்துவரைப் பார்க்க வேண்டும். ஒரு பாதத்தில் தொட்டால் தெரியாமல் போய்விட்டால், இன்றே ஆலோசனை பெறுங்கள். விடியும் வரை காத்திருக்காதீர்கள். தினமும் பாதங்களைப் பாருங்கள். பாதப் பரிசோதனை செய்யும்படி கேளுங்கள்.',
    'groups.health.items.c9.text': 'எனக்குக் கால் இரத்தக் குழாய்ச் சுருக்கம் (PAD) உள்ளதாகச் சொல்லியுள்ளனர்.',
    'groups.health.items.c9.advice':
      'மரத்துப்போதல் பற்றி உங்கள் மருத்துவரிடம் சொல்லுங்கள். அழுத்தும் சாக்ஸ் அல்லது கட்டு, சூடு ஆகியவற்றைப் பயன்படுத்தும் முன்பும், கால்களை உயர்த்தும் முன்பும் கேளுங்கள்.',
    'groups.health.items.c10.text': 'எனக்கு உயர் இரத்த அழுத்தம் (பி.பி.) அல்லது அதிகக் கொலஸ்ட்ரால் உள்ளது.',
    'groups.health.items.c10.advice': 'கால்கள் மரத்துப்போவதாக உங்கள் மருத்துவரிடம் சொல்லுங்கள்.',
    'groups.health.items.c11.text': 'எனக்குச் சிறுநீரக (கிட்னி) நோய் உள்ளது, அல்லது கீமோதெரபி செய்துள்ளனர்.',
    'groups.health.items.c11.advice':
      'கால்கள் மரத்துப்போவதாக, உங்களுக்குச் சிகிச்சை தரும் மருத்துவரிடம் அல்லது மருத்துவமனையில் சொல்லுங்கள்.',
    'groups.health.items.c12.text':
      'எனக்கு வைட்டமின் B12 குறைவாக இருந்தது, அல்லது நான் மெட்ஃபார்மின் எடுக்கிறேன்.',
    'groups.health.items.c12.advice':
      'உங்கள் வைட்டமின் B12 பற்றி மருத்துவரிடம் கேளுங்கள். எந்த மருந்தையும் நீங்களாக நிறுத்தாதீர்கள்.',
    'groups.daily-life.heading': 'அன்றாட வாழ்க்கை',
    'groups.daily-life.items.c13.text': 'நான் புகை பிடிக்கிறேன், அல்லது முன்பு பிடித்தேன்.',
    'groups.daily-life.items.c13.advice':
      'மருத்துவரிடம் அல்லது நர்ஸிடம் சொல்லுங்கள். புகைப்பழக்கம் கால்களின் இரத்த ஓட்டத்தைப் பாதிக்கலாம்.',
    'groups.daily-life.items.c14.text': 'பெரும்பாலான நாட்களில் நான் மது அருந்துகிறேன்.',
    'groups.daily-life.items.c14.advice':
      'மருத்துவரிடம் அல்லது நர்ஸிடம் சொல்லுங்கள். மது நரம்புகளைப் பாதிக்கலாம்.',
    'groups.daily-life.items.c15.text': 'நான் பல மணி நேரம் அசையாமல் உட்கார்ந்திருக்கிறேன் அல்லது நிற்கிறேன்.',
    'groups.daily-life.items.c15.advice':
      'முடியும்போது அசையுங்கள், நிலையை மாற்றுங்கள். அசையாமல் நெடுநேரம் உட்கார்ந்தால் நரம்புகள் அழுந்தலாம்.',
    'groups.daily-life.items.c16.text':
      'நான் அடிக்கடி நெடுநேரம் சம்மணமிட்டு உட்காருகிறேன், குத்தவைத்து உட்காருகிறேன் அல்லது மண்டியிடுகிறேன்.',
    'groups.daily-life.items.c16.advice':
      'முடியும்போது கால்களைப் பிரித்து, நிலையை மாற்றுங்கள். இது நரம்புகள் மீதான அழுத்தத்தைக் குறைக்கும்.',
    'groups.you.heading': 'உங்களைப் பற்றி',
    'groups.you.items.c17.text': 'எனக்கு 50 வயதுக்கு மேல்.',
    'groups.you.items.c17.advice': 'கால்களைப் பற்றிப் பேசும்போது உங்கள் வயதைச் சொல்லுங்கள்.',
    'groups.you.items.c18.text':
      'எனக்கு மரத்துப்போதல் நீடிக்கிறது, மீண்டும் மீண்டும் வருகிறது, அல்லது மெதுவாக அதிகமாகிறது.',
    'groups.you.items.c18.advice':
      'மருத்துவரை அல்லது நர்ஸைப் பாருங்கள். இரண்டு கால்களும் சில மணி நேரத்தில் அல்லது சில நாட்களில் மோசமானால், அவசர உதவியை அழையுங்கள்.',
    'questionsToAsk.0': 'காரணம் என்னவாக இருக்கலாம்?',
    'questionsToAsk.1': 'என் பாதங்களை, இரத்த ஓட்டத்தை அல்லது வைட்டமின் B12 அளவைச் சோதிக்க வேண்டுமா?',
    'questionsToAsk.2': 'எந்த உடற்பயிற்சிகளை நான் செய்யலாம், எவற்றைச் செய்யக் கூடாது?',
    'questionsToAsk.3': 'அழுத்தும் சாக்ஸ் அல்லது கட்டு, மசாஜ் அல்லது சூடு, இவற்றை நான் பயன்படுத்தலாமா?',
    'questionsToAsk.4': 'பிசியோ தெரபிஸ்ட் எனக்கு உதவ முடியுமா?',
    'questionsToAsk.5': 'எது வந்தால் நான் உடனே உதவி பெற வேண்டும்?',
    disclaimer:
      'உங்களுக்கு என்ன கோளாறு என்று இந்தப் பட்டியல் சொல்ல முடியாது. மருத்துவரோ நர்ஸோ இதைப் படிக்கவில்லை. உங்களுக்குக் கவலையாக இருந்தால், எதையும் குறியிடாவிட்டாலும் உதவி பெறுங்கள்.',
  },
  help: {
    title: 'கால் மரத்துப்போதல்: எங்கே உதவி பெறுவது',
    'levels.self-care.word': 'சுய கவனிப்பு',
    'levels.self-care.heading': 'அசையுங்கள், நிலையை மாற்றுங்கள்',
    'levels.self-care.text':
      'கால் அழுந்தியதால் சிறிது நேரம் மரத்துப்போனால், அசைந்தால் சரியாகும். அது நீடித்தால், மீண்டும் மீண்டும் வந்தால் அல்லது அதிகமானால், மருத்துவரை அல்லது நர்ஸைப் பாருங்கள்.',
    'levels.soon.word': seeSomeoneSoon,
    'levels.soon.heading': 'அடுத்த சில நாட்களுக்குள் மருத்துவரை அல்லது நர்ஸைப் பாருங்கள்',
    'levels.soon.text':
      'மரத்துப்போதல் நீடித்தால், மீண்டும் மீண்டும் வந்தால் அல்லது மெதுவாக அதிகமானால் இதைச் செய்யுங்கள். சர்க்கரை நோய் இருந்து, புதிதாகக் கூச்ச உணர்வு அல்லது மரத்துப்போதல் வந்தால், மருத்துவரைப் பார்க்க வேண்டும். ஒரு பாதத்தில் தொட்டால் தெரியாமல் போய்விட்டால், இன்றே ஆலோசனை பெறுங்கள். விடியும் வரை காத்திருக்காதீர்கள்.',
    'levels.urgent.word': urgentGetHelpToday,
    'levels.urgent.heading': 'இன்றே மருத்துவ ஆலோசனை பெறுங்கள்',
    'levels.urgent.text':
      'இப்போதே ஆலோசனை பெறுங்கள், முடிந்தால் போனில். இரவிலும் அப்படியே: விடியும் வரை காத்திருக்காதீர்கள்.',
    'levels.emergency.word': emergency,
    'levels.emergency.heading': 'அவசர உதவியை இப்போதே அழையுங்கள்',
    'levels.emergency.text': 'அறிகுறிகள் மறைந்துவிட்டாலும் அழையுங்கள்.',
    'levels.emergency.say':
      'நீங்கள் எங்கே இருக்கிறீர்கள், என்ன உணர்கிறீர்கள், எப்போது தொடங்கியது என்று போனில் சொல்லுங்கள்.',
    'emergencySigns.text': callForEmergencyHelp,
    'emergencySigns.lines.0': 'திடீரென மரத்துப்போய், அசைத்தாலும் சரியாகவில்லை',
    'emergencySigns.lines.1':
      'ஒரு காலில் திடீரென இவற்றில் ஏதாவது: குளிர்ச்சி, கடும் வலி, பலவீனம், அல்லது வெளிர், சாம்பல் அல்லது நீல நிறம். மாநிறம் அல்லது கறுப்பு நிறத் தோலில், உள்ளங்காலைப் பாருங்கள்.',
    'emergencySigns.lines.2':
      'முகம் ஒரு பக்கம் கோணியுள்ளது, ஒரு கை பலவீனமாக உள்ளது அல்லது மரத்துள்ளது, அல்லது பேசச் சிரமமாக உள்ளது',
    'emergencySigns.lines.3': 'இரண்டு கால்களுக்கும் இடையே மரத்துள்ளது',
    'emergencySigns.lines.4': 'நெஞ்சு வலி, மூச்சுத் திணறல், அல்லது மயக்கம் வருவது போல் உள்ளது',
    'advice.noNumber':
      'உங்கள் பகுதியின் அவசர எண்ணை அழையுங்கள், அல்லது அருகிலுள்ள மருத்துவமனையின் அவசர சிகிச்சைப் பிரிவுக்குச் செல்லுங்கள்.',
    'advice.nobodyAnswers': 'யாரும் எடுக்காவிட்டால், அவசர சிகிச்சைப் பிரிவுக்குச் செல்லுங்கள்.',
    'advice.hadThis': 'இது உங்களுக்கு வந்திருந்தால், மறைந்துவிட்டாலும், அவசர உதவியை அழையுங்கள்.',
    'advice.hadThisNumber': 'இது உங்களுக்கு வந்திருந்தால், மறைந்துவிட்டாலும், {number} எண்ணை அழையுங்கள்.',
    'advice.hadThisSign':
      'இந்த அறிகுறிகளில் ஒன்று இப்போது இருந்தால் அல்லது முன்பு வந்திருந்தால், அவசர உதவியை அழையுங்கள். மறைந்துவிட்டாலும் அழையுங்கள்.',
    'advice.hadThisSignNumber':
      'இந்த அறிகுறிகளில் ஒன்று இப்போது இருந்தால் அல்லது முன்பு வந்திருந்தால், {number} எண்ணை அழையுங்கள். மறைந்துவிட்டாலும் அழையுங்கள்.',
    'advice.hadThisNoStart': 'இது உங்களுக்கு வந்ததாகச் சொன்னீர்கள். முதலில் ஆலோசனை பெறுங்கள்.',
    'advice.doNotStart': 'இப்போது தொடங்காதீர்கள்',
    'advice.stopWhen': 'வலித்தால் அல்லது சரியில்லை எனத் தோன்றினால் நிறுத்துங்கள்',
    'advice.flagsHint': 'நீங்கள் குறியிடுவது அவசரம் என்றால், என்ன செய்வது என்று உடனே காட்டுவோம்.',
    'advice.emergencyIf': 'இவற்றில் ஏதாவது இருந்தால் அவசர உதவியை அழையுங்கள்',
    'advice.urgentIf': 'இவற்றில் ஏதாவது இருந்தால் இன்றே மருத்துவ ஆலோசனை பெறுங்கள்',
    'advice.nothingTicked': 'நீங்கள் எதையும் குறியிடவில்லை. அதனால் எந்தக் கோளாறும் இல்லை என்று பொருள் அல்ல.',
    'advice.flagUnsure': 'ஓர் அவசர அறிகுறி பற்றி உங்களுக்கு நிச்சயமாகத் தெரியவில்லை.',
    'advice.unsureOfThese':
      'இவை பற்றி உங்களுக்கு நிச்சயமாகத் தெரியவில்லை. மருத்துவரிடம் அல்லது நர்ஸிடம் சொல்லுங்கள்.',
    'advice.nurseNote': 'இது மருத்துவர் தந்த கடிதம் அல்ல. மருத்துவரோ நர்ஸோ இதைப் படிக்கவில்லை.',
  },
};
