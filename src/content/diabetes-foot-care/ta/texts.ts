/** The texts about foot care with diabetes in Tamil. */
import type { TopicTexts } from '../../../model/document-texts.js';

// Each of these stands in several places in English.
const forAdultsWithDiabetes =
  'சர்க்கரை நோய் உள்ள பெரியவர்களுக்கு மட்டும். நீங்கள் 18 வயதுக்குக் கீழ் அல்லது கர்ப்பிணி என்றால், முதலில் மருத்துவரைக் கேளுங்கள்.';
const emergency = 'அவசரம் (எமர்ஜென்சி)';
const aFootOrLeg =
  'ஒரு பாதத்தில் அல்லது காலில் திடீரென இவற்றில் ஏதாவது: குளிர்ச்சி, கடும் வலி, வெளிர், நீல அல்லது சாம்பல் நிறம், அல்லது அசைக்கக் கடினம்.';
const aSoreBlisterOr = 'ஒரு பாதத்தில் புண், கொப்புளம் அல்லது காயம், அத்துடன் இவற்றில் ஏதாவது:';
const feverOrShivering = 'காய்ச்சல் அல்லது குளிர் நடுக்கம்';
const confusion = 'மனக் குழப்பம்';
const fastBreathing = 'வேகமான மூச்சு';
const feelingVeryIll = 'உடம்பு மிகவும் முடியாமல் இருத்தல்';
const skinOnAToe =
  'கால் விரலில் அல்லது பாதத்தில் தோல் கறுப்பு, நீலம் அல்லது சாம்பல் நிறமாக மாறி வருகிறது, அல்லது செத்த தோல் போல் உள்ளது.';
const aSoreOnA = 'ஒரு பாதத்தில் புண், அத்துடன் இவற்றில் ஏதாவது:';
const pusOrABad = 'சீழ் அல்லது கெட்ட நாற்றம்';
const rednessSwellingDarknessOr = 'பரவும் சிவப்பு, வீக்கம், கருமை அல்லது சூடு';
const urgentGetHelpToday = 'தள்ளிப் போடாதீர்கள்: இன்றே உதவி பெறுங்கள்';
const newPainOrThrobbing =
  'ஒரு பாதத்தில் புதிய வலி அல்லது துடிக்கும் வலி, அல்லது தொட்டால் தெரியாமல் போய்விட்டது, இது புதியது.';
const bloodSugarMuchHigher =
  'தெளிவான காரணம் இல்லாமல் இரத்தச் சர்க்கரை வழக்கத்தைவிட மிக அதிகம், அத்துடன் ஒரு பாதத்தில் ஏதாவது மாற்றம்.';
const doAnyOfThese = 'இவற்றில் ஏதாவது உங்களுக்குப் பொருந்துகிறதா?';
const doNotStartGet = 'தொடங்காதீர்கள். இன்றே ஆலோசனை பெறுங்கள்.';
const askADoctorOr = 'இதைச் செய்யும் முன் மருத்துவரை அல்லது பிசியோ தெரபிஸ்ட்டைக் கேளுங்கள்.';
const aDoctorOrPhysiotherapist =
  'மருத்துவர் அல்லது பிசியோ தெரபிஸ்ட் இதை அறிவார், இந்தப் பயிற்சிகளைச் செய்யச் சொன்னார்';
const lookAtBothFeet = 'இரண்டு பாதங்களையும் பாருங்கள்';
const sitWellBackIn =
  'நழுவாத, கைப்பிடி உள்ள, உறுதியான நாற்காலியில் நன்றாகப் பின்தள்ளி உட்காருங்கள். விளக்கைப் போடுங்கள். தரையில் பொருட்கள் அல்லது சூடு உள்ளதா என்று பாருங்கள். சுத்தமான, மடித்த துண்டைப் பாதங்களுக்கு அடியில் போடுங்கள். உட்கார்ந்திருக்கும்போது மட்டும் காலணியைக் கழற்றுங்கள்.';
const lookAtTheTops =
  'பாதங்களின் மேல்பக்கம், உள்ளங்கால், குதிகால், விரல்களுக்கு இடையே எல்லாம் பாருங்கள். கண்ணாடியைப் பயன்படுத்துங்கள், அல்லது ஒருவரைப் பார்க்கச் சொல்லுங்கள்.';
const iHaveLooked = 'பார்த்துவிட்டேன்';
const aSoreABlister =
  'புண், கொப்புளம், அல்லது சூடான அல்லது வீங்கிய இடம் இருந்தால்: நிறுத்தி, இன்றே உதவி பெறுங்கள்.';
const keepYourFeetStill = 'பாதங்களை அசைக்காமல் ஓய்வெடுங்கள்.';
const liftYourToes = 'கால் விரல்களை உயர்த்துங்கள்';
const keepYourHeelsDown =
  'குதிகால்களைக் கீழேயே வையுங்கள். கால் விரல்களை உயர்த்துங்கள், பிறகு இறக்குங்கள். மென்மையாகச் செய்யுங்கள்.';
const iAmReady = 'நான் தயார்';
const stopIfYouFeel =
  'புதிய வலி, தலைச்சுற்றல், நடுக்கம் அல்லது வியர்வை வந்தால் நிறுத்துங்கள். ஒரு பாதம் வெளிறினால், நீலமானால், சாம்பல் நிறமானால் அல்லது குளிர்ந்தால் நிறுத்துங்கள். விரல்கள் ஒன்றையொன்று அல்லது துண்டை அழுத்தினால்: குறைவாக உயர்த்துங்கள்.';
const feetUpAndDown = 'பாதங்கள் மேலும் கீழும்';
const slideYourFeetForward =
  'குதிகால்கள் துண்டின் மேல் இருக்க, பாதங்களை முன்னால் நகர்த்துங்கள். பாதங்களை மேல்நோக்கி இழுங்கள், பிறகு கீழ்நோக்கி நீட்டுங்கள்.';
const stopIfYouFeelNew =
  'புதிய வலி, தலைச்சுற்றல், நடுக்கம் அல்லது வியர்வை வந்தால் நிறுத்துங்கள். ஒரு பாதம் வெளிறினால், நீலமானால், சாம்பல் நிறமானால் அல்லது குளிர்ந்தால் நிறுத்துங்கள். தசைப்பிடிப்பு வந்தால்: ஓய்வெடுங்கள், பிறகு குறைவாகச் செய்யுங்கள்.';
const chestPainOrTrouble = 'நெஞ்சு வலி அல்லது மூச்சுத் திணறல் இருந்தால்: அவசர உதவியை இப்போதே அழையுங்கள்.';
const lookAtBothFeetGet =
  'இரண்டு பாதங்களையும் பாருங்கள். முன்பு இல்லாத தடம், கருமையான இடம், ஈரமான இடம் அல்லது நிறம் இருந்தால், இன்றே உதவி பெறுங்கள். அந்தப் பாதத்தை ஊன்றி நிற்காதீர்கள், நடக்காதீர்கள்.';
const callForEmergencyHelp = 'இப்படி இருந்தால் அவசர உதவியை அழையுங்கள்:';
const youStoppedBecauseSomething =
  'சரியில்லை எனத் தோன்றியதால் நிறுத்தினீர்கள். முதலில் ஆலோசனை பெறுங்கள். இன்று இந்தப் பக்கத்தில் பயிற்சி மீண்டும் தொடங்காது.';
const youHaveChestPain = 'நெஞ்சு வலி உள்ளது';
const youHaveTroubleBreathing = 'மூச்சுத் திணறல் உள்ளது';
const youFeelFaint = 'மயக்கம் வருவது போல் உள்ளது';
const aFootStaysCold =
  'ஓய்வெடுத்த பிறகும் ஒரு பாதம் இன்னும் குளிர்ச்சியாக, வெளிறி, நீலமாக அல்லது அசைக்கக் கடினமாக உள்ளது';
const lookAtBothFeetOnce =
  'இரண்டு பாதங்களையும் இன்னொரு முறை பாருங்கள். காலணி அணியுங்கள். 1 நிமிடம் உட்கார்ந்து, பிறகு மெதுவாக எழுந்து நில்லுங்கள்.';
const myShoesAreOn = 'காலணி அணிந்துவிட்டேன்';
const moreThan10Times = 'உங்கள் பிசியோ தெரபிஸ்ட் சொன்னால் மட்டுமே 10 முறைக்கு மேல்.';
const stopIfYouFeelNewPain =
  'புதிய வலி, தலைச்சுற்றல், நடுக்கம் அல்லது வியர்வை வந்தால் நிறுத்துங்கள். ஒரு பாதம் வெளிறினால், நீலமானால், சாம்பல் நிறமானால் அல்லது குளிர்ந்தால் நிறுத்துங்கள். இடுப்பு மூட்டு அல்லது முதுகு வலி இருந்தால்: குதிகால்களைக் கீழேயே வையுங்கள்.';
const circle = 'வட்டம்';
const getHelpToday = 'இன்றே உதவி பெறுங்கள்.';
const askHowOftenYour =
  'உங்கள் பாதங்களை எத்தனை முறை சோதிக்க வேண்டும், கோளாறு வந்தால் அன்றே யாரை அழைக்க வேண்டும் என்று கேளுங்கள்.';

// What is to be seen in the drawings that stand several times.
const pictureMirror =
  'நாற்காலியில் உட்கார்ந்திருப்பவர் தரையில் உள்ள கண்ணாடிக்கு மேலே பாதத்தை உயர்த்திப் பிடித்திருக்கிறார்';
const pictureToes = 'துண்டின் மேல் பாதம்: குதிகால் கீழே, கால் விரல்கள் உயர்ந்துள்ளன';
const pictureFeet = 'முன்னால் நீட்டிய கால், குதிகால் துண்டின் மேல்: பாதம் மேலும் கீழும் அசைகிறது';
const pictureCircles = 'துண்டிலிருந்து சற்றே உயர்த்திய பாதம் வட்டம் போடுகிறது';
const pictureShoes = 'காலணி அணிந்த ஒருவர் நாற்காலியில் உட்கார்ந்திருக்கிறார்';

export const texts: TopicTexts = {
  article: {
    title: 'சர்க்கரை நோய் உள்ளவர் பாதங்களைப் பராமரிப்பது',
    summary:
      'பாதத்தில் கோளாறு வந்தாலும் வலிக்காமல் இருக்கலாம். எதையும் உணராவிட்டாலும், தினமும் பாதங்களைப் பாருங்கள். புதிய புண், கொப்புளம், சூடு, வீக்கம் அல்லது நிற மாற்றம் இருந்தால், அது சிறியதாக இருந்தாலும், அன்றே உதவி பெறுங்கள்.',
    notFor: forAdultsWithDiabetes,
    'sections.get-help.heading': 'எப்போது உதவி பெறுவது',
    'sections.get-help.blocks.0.heading': emergency,
    'sections.get-help.blocks.0.text':
      'இவற்றில் ஏதாவது இருந்தால், அவசர உதவியை இப்போதே அழையுங்கள், அல்லது அருகிலுள்ள அவசர சிகிச்சைப் பிரிவுக்குச் செல்லுங்கள்.',
    'sections.get-help.blocks.1.items.0.text': aFootOrLeg,
    'sections.get-help.blocks.1.items.1.text': aSoreBlisterOr,
    'sections.get-help.blocks.1.items.1.lines.0': feverOrShivering,
    'sections.get-help.blocks.1.items.1.lines.1': confusion,
    'sections.get-help.blocks.1.items.1.lines.2': fastBreathing,
    'sections.get-help.blocks.1.items.1.lines.3': feelingVeryIll,
    'sections.get-help.blocks.1.items.2.text': skinOnAToe,
    'sections.get-help.blocks.1.items.3.text': aSoreOnA,
    'sections.get-help.blocks.1.items.3.lines.0': pusOrABad,
    'sections.get-help.blocks.1.items.3.lines.1': rednessSwellingDarknessOr,
    'sections.get-help.blocks.2.heading': urgentGetHelpToday,
    'sections.get-help.blocks.2.text':
      'இவற்றில் ஏதாவது இருந்தால், வலிக்காவிட்டாலும், இன்றே பாதத்தைக் காட்டுங்கள்.',
    'sections.get-help.blocks.3.items.0.text':
      'புதிய வெட்டு, வெடிப்பு, கொப்புளம், புண் அல்லது தீக்காயம், அல்லது சாக்ஸில் இரத்தம் அல்லது நீர்க் கசிவு.',
    'sections.get-help.blocks.3.items.1.text':
      'ஒரு பாதம் அல்லது கணுக்கால் சூடாகியுள்ளது, வீங்கியுள்ளது, அல்லது அதன் நிறம் அல்லது வடிவம் புதிதாக மாறியுள்ளது. அதை ஊன்றி நடப்பதை நிறுத்துங்கள்.',
    'sections.get-help.blocks.3.items.2.text':
      'பாதத்தில் ஏதோ குத்தி உள்ளே உள்ளது, இரும்பு ஆணியை அல்லது முள்ளை மிதித்தீர்கள், அல்லது விலங்கு கடித்தது.',
    'sections.get-help.blocks.3.items.3.text': 'ஆறாத புண்.',
    'sections.get-help.blocks.3.items.4.text':
      'ஓய்வில் அல்லது இரவில் பாத வலி, பாதத்தைத் தொங்கவிட்டால் வலி குறைகிறது.',
    'sections.get-help.blocks.3.items.5.text': newPainOrThrobbing,
    'sections.get-help.blocks.3.items.6.text': bloodSugarMuchHigher,
    'sections.get-help.blocks.4.text':
      'சூடாகிய, வீங்கிய அல்லது வடிவம் மாறிய பாதத்தில், வலி இல்லாவிட்டாலும், உள்ளே பாதிப்பு இருக்கலாம். அதை ஊன்றி நடப்பதை நிறுத்துங்கள், இன்றே உதவி பெறுங்கள்.',
    'sections.get-help.blocks.5.heading': 'மாநிறம் அல்லது கறுப்பு நிறத் தோலில்',
    'sections.get-help.blocks.5.text':
      'முதலில் தொட்டுப் பாருங்கள்: சூடு, வீக்கம், வலி அல்லது ஈரம். பிறகு வேறு நிறம் உள்ளதா என்று பாருங்கள்: சிவப்பு, ஊதா, சாம்பல், அல்லது சுற்றியுள்ள தோலைவிடக் கருமை. மாநிறம் அல்லது கறுப்பு நிறத் தோலில் இது எளிதில் தெரியாது. இரண்டு பாதங்களையும் ஒப்பிடுங்கள், உள்ளங்கால்களைப் பாருங்கள்.',
    'sections.why.heading': 'பாதங்களுக்கு ஏன் பராமரிப்பு தேவை',
    'sections.why.blocks.0.text':
      'பல ஆண்டுகள் இரத்தச் சர்க்கரை அதிகமாக இருந்தால், அது நரம்புகளைக் கெடுக்கலாம், அதனால் வெட்டு, கொப்புளம் அல்லது புண் உங்களுக்குத் தெரியாமல் போகலாம். அது இரத்தக் குழாய்களையும் கெடுக்கலாம், அதனால் புண் மெதுவாக ஆறும்.',
    'sections.why.blocks.1.text':
      'கடுமையான பாதக் கோளாறு, உரசும் காலணியால் அல்லது சிறு வெட்டால் தொடங்கலாம். சில மணி நேரத்திலேயே அது மோசமாகலாம்.',
    'sections.why.blocks.2.text':
      'புகைப்பழக்கம் பாதங்களுக்கு இரத்த ஓட்டத்தைக் குறைக்கிறது. நீங்கள் புகை பிடித்தால், நிறுத்த உதவி கேளுங்கள்.',
    'sections.why.blocks.3.text':
      'இரத்தச் சர்க்கரை, இரத்த அழுத்தம், கொலஸ்ட்ரால் ஆகியவற்றுக்கான உங்கள் திட்டத்தைப் பின்பற்றுங்கள். எந்த மருந்தையும் நீங்களாக நிறுத்தாதீர்கள், மாற்றாதீர்கள்.',
    'sections.why.blocks.4.text':
      'ஆண்டுக்கு ஒருமுறையாவது பயிற்சி பெற்ற ஒருவரிடம் பாதங்களைக் காட்டிச் சோதித்துக்கொள்ளுங்கள். அதைவிட அதிக முறை தேவையா என்று கேளுங்கள்.',
    'sections.look.heading': 'தினமும் பாருங்கள்',
    'sections.look.blocks.0.text':
      'நல்ல வெளிச்சத்தில், தினமும் ஒரே நேரத்தில் பாருங்கள், உதாரணமாக மாலையில். அதோடு, காலணியைக் கழற்றும் ஒவ்வொரு முறையும் பாருங்கள்.',
    'sections.look.blocks.1.items.0.term': 'சாக்ஸின் உள்ளே',
    'sections.look.blocks.1.items.0.text':
      'காலணியையும் சாக்ஸையும் கழற்றுங்கள். சாக்ஸின் உள்ளே இரத்தம் அல்லது நீர்க் கசிவு உள்ளதா என்று பாருங்கள். வெளிர் நிற சாக்ஸில் அது தெரியும்.',
    'sections.look.blocks.1.items.1.term': 'இரண்டு பாதங்களும் முழுவதும்',
    'sections.look.blocks.1.items.1.text':
      'மேல்பக்கம், ஓரங்கள், குதிகால், உள்ளங்கால், நகங்கள், எல்லா விரல்களுக்கு இடையே என எல்லாம் பாருங்கள்.',
    'sections.look.blocks.1.items.2.term': 'சூடு',
    'sections.look.blocks.1.items.2.text':
      'இரண்டு பாதங்களிலும் புறங்கையை வையுங்கள். இரண்டும் ஒரே போல் உள்ளனவா?',
    'sections.look.blocks.1.items.3.term': 'ஒப்பிடுங்கள்',
    'sections.look.blocks.1.items.3.text': 'இடதையும் வலதையும் ஒப்பிடுங்கள், நேற்றோடும் ஒப்பிடுங்கள்.',
    'sections.look.blocks.2.text':
      'உள்ளங்காலைப் பார்க்க முடியாவிட்டால், தரையில் கண்ணாடி வைத்துப் பாருங்கள், படம் எடுங்கள், அல்லது ஒருவரிடம் கேளுங்கள். உங்களுக்குப் பார்வை குறைவு என்றால், தினமும் வேறொருவர் பார்க்க வேண்டும்.',
    'sections.look.blocks.3.text': 'இவை உள்ளனவா என்று பாருங்கள்:',
    'sections.look.blocks.3.lines.0':
      'வெட்டு, வெடிப்பு, கொப்புளம், புண் அல்லது தீக்காயம், அல்லது முள் அல்லது சிலாம்பு',
    'sections.look.blocks.3.lines.1': 'வீக்கம், சூடான அல்லது குளிர்ந்த இடம், அல்லது புதிய நிறம்',
    'sections.look.blocks.3.lines.2':
      'தடித்த தோல் அல்லது கால் ஆணி (corn), அல்லது அதன் அடியில் கருமையான புள்ளிகள்',
    'sections.look.blocks.3.lines.3': 'விரல்களுக்கு இடையே ஈரமான, வெள்ளையான அல்லது உரியும் தோல்',
    'sections.look.blocks.3.lines.4': 'சதைக்குள் வளரும் நகம்',
    'sections.look.blocks.3.lines.5': 'பாதத்தின் புதிய வடிவம்',
    'sections.look.blocks.4.picture.alt': pictureMirror,
    'sections.look.blocks.4.caption': 'தரையில் உள்ள கண்ணாடியில் உள்ளங்கால் தெரியும்',
    'sections.look.blocks.5.picture.alt':
      'மேலிருந்து பார்த்த கால் விரல்கள், அவற்றின் இடைவெளிகள் குறிக்கப்பட்டுள்ளன',
    'sections.look.blocks.5.caption': 'கால் விரல்களுக்கு இடையே உள்ள ஒவ்வொரு இடைவெளியிலும் பாருங்கள்',
    'sections.wash.heading': 'கழுவுங்கள், உலர்த்துங்கள், கிரீம் தடவுங்கள்',
    'sections.wash.blocks.0.text':
      'தினமும் மென்மையான சோப்பாலும் வெதுவெதுப்பான நீராலும் பாதங்களைக் கழுவுங்கள்: குழந்தையைக் குளிப்பாட்டும் நீரைவிடச் சூடாக இருக்கக் கூடாது. அலசுங்கள். மென்மையாக உலர்த்துங்கள், முக்கியமாக விரல்களுக்கு இடையே.',
    'sections.wash.blocks.1.text':
      'பாதங்களை ஊறவைக்காதீர்கள், ஒருபோதும் வெந்நீர் பயன்படுத்தாதீர்கள். நீரை முழங்கையால் தொட்டுப் பாருங்கள், அல்லது ஒருவரிடம் கேளுங்கள்: உங்கள் கைகளும் மரத்திருக்கலாம்.',
    'sections.wash.blocks.2.text':
      'வழிபாட்டுக்கு முன் கழுவினால், ஒவ்வொரு முறையும் விரல்களுக்கு இடையே உலர்த்துங்கள்.',
    'sections.wash.blocks.3.text':
      'பாதத்தின் மேல்பக்கம், குதிகால், உள்ளங்காலில் உலர்ந்த தோலில் கிரீம் தடவுங்கள். விரல்களுக்கு இடையேயும், காயம் அல்லது பிளவு உள்ள தோலிலும் தடவாதீர்கள். கிரீம் தடவிய உள்ளங்கால் வழுக்கும்: நிற்கும் முன் சாக்ஸும் காலணியும் அணியுங்கள்.',
    'sections.wash.blocks.4.text':
      'விரல்களுக்கு இடையே தோல் அரித்தால், உரிந்தால் அல்லது ஈரமாக இருந்தால்: விரைவில் மருத்துவரை அல்லது நர்ஸைக் கேளுங்கள். தோலில் காயம் அல்லது பிளவு இருந்தால், இன்றே உதவி பெறுங்கள்.',
    'sections.nails.heading': 'நகம், கால் ஆணி, தடித்த தோல்',
    'sections.nails.blocks.0.text':
      'பாதங்களைக் கழுவிய பின், நகங்களை அடிக்கடி வெட்டுங்கள் அல்லது நக அரத்தால் தேயுங்கள். விரல் நுனியின் வளைவுப்படி வெட்டுங்கள், ஒட்ட வெட்டாதீர்கள், ஒருபோதும் ஓரங்களில் உள்ளே வெட்டாதீர்கள். கூரான முனைகளைத் தேயுங்கள். உங்கள் நகங்களுக்கு எது ஏற்றது என்று பாத நிபுணரைக் கேளுங்கள்.',
    'sections.nails.blocks.1.text':
      'பாதங்களை உங்களால் பார்க்கவோ, எட்டவோ, தொட்டு உணரவோ முடியாவிட்டால், பயிற்சி பெற்ற ஒருவர் அதைச் செய்யட்டும்.',
    'sections.nails.blocks.2.text':
      'கால் ஆணியில் அல்லது தடித்த தோலில், கால் ஆணி பிளாஸ்டர், கால் ஆணி திரவம், ஆசிட், பிளேடு அல்லது கத்தரிக்கோல் பயன்படுத்தாதீர்கள். வலி தெரியாமலே அவை சுடலாம் அல்லது வெட்டலாம்.',
    'sections.shoes.heading': 'காலணியும் சாக்ஸும்',
    'sections.shoes.blocks.0.text':
      'விரல் பகுதியில் அகலமும் உயரமும் உள்ள, தட்டையான அல்லது தாழ்ந்த குதி உள்ள காலணியைத் தேர்ந்தெடுங்கள். கயிறு அல்லது பட்டை, மெத்தென்ற அடிப்பகுதி, மென்மையான உட்புறம் உள்ளதாகத் தேர்ந்தெடுங்கள்.',
    'sections.shoes.blocks.1.text':
      'ஒவ்வொரு முறை அணியும் முன்பும், காலணியின் வெளி அடிப்பக்கத்தைப் பாருங்கள். காலணியை உதறி, உள்ளே கையால் தொட்டுப் பாருங்கள். உங்கள் கை மரத்திருந்தால், ஒருவரைத் தொட்டுப் பார்க்கச் சொல்லுங்கள், அல்லது வெளிச்சம் வைத்துப் பாருங்கள்.',
    'sections.shoes.blocks.2.text':
      'மூடிய காலணியுடன் எப்போதும் சுத்தமான, உலர்ந்த சாக்ஸ் அணியுங்கள். தடித்த தையலோ இறுக்கமான மேல்விளிம்போ இருக்கக் கூடாது. தினமும் மாற்றுங்கள்.',
    'sections.shoes.blocks.3.text':
      'புதிய காலணியை முதலில் சிறிது நேரம் மட்டும் அணியுங்கள், ஒவ்வொரு முறை அணிந்த பின்பும் பாதங்களைப் பாருங்கள். விரல்களுக்கு இடையே பட்டை உள்ள செருப்பும், ரப்பர் செருப்பும் (flip-flops) பாதத்தைப் பாதுகாக்காது. அழுத்தும் மெட்டியையும் கொலுசையும் கழற்றுங்கள்.',
    'sections.shoes.blocks.4.text':
      'மருத்துவர் அல்லது நர்ஸ் சொல்லாமல், அழுத்தும் சாக்ஸ், ஸ்டாக்கிங்ஸ் அல்லது கட்டு (கம்ப்ரஷன்) பயன்படுத்தாதீர்கள். மருத்துவர், அல்லது அதற்குப் பயிற்சி பெற்ற நர்ஸ், முதலில் உங்கள் கால்களின் இரத்த ஓட்டத்தை அளக்க வேண்டும். கால் இரத்தக் குழாய்ச் சுருக்கம் (PAD) இருந்தால், அல்லது சர்க்கரை நோயுடன் பாதங்கள் மரத்திருந்தால், இவை கடுமையான தீங்கு செய்யலாம்.',
    'sections.barefoot.heading': 'ஒருபோதும் வெறுங்காலில் நடக்காதீர்கள்',
    'sections.barefoot.blocks.0.text':
      'வீட்டிலும் வெளியிலும் வெறுங்காலில், சாக்ஸ் மட்டும் அணிந்து, அல்லது மெல்லிய செருப்பில் நடக்காதீர்கள்.',
    'sections.barefoot.blocks.1.text': 'இரவில் கழிவறைக்குச் செல்ல, காலணியைக் கட்டில் அருகில் வையுங்கள்.',
    'sections.barefoot.blocks.2.heading': 'வழிபாட்டுத் தலங்கள்',
    'sections.barefoot.blocks.2.text':
      'இதற்கு மட்டும் வைத்துள்ள, சுத்தமான உள்ளறைக் காலணி அணியலாமா என்று கேளுங்கள். காலணியைக் கழற்றியே ஆக வேண்டும் என்றால், வெயில் குறைந்த நேரத்தில் சென்று, விரிப்பின் மீதே நடங்கள். தடித்த, சுத்தமான சாக்ஸ் அணியுங்கள், பிறகு பாதங்களைப் பாருங்கள். சாக்ஸ் சூட்டையும் முள்ளையும் தடுக்காது.',
    'sections.heat.heading': 'சூடும் குளிரும்',
    'sections.heat.blocks.0.text':
      'மரத்த தோலைச் சூடாக்காதீர்கள். உங்களுக்குச் சர்க்கரை நோய் அல்லது கால் இரத்தக் குழாய்ச் சுருக்கம் (PAD) இருந்தால், பாதங்களை அல்லது கால்களைச் சூடாக்காதீர்கள். தீக்காயம் பட்டாலும் உங்களுக்குத் தெரியாமல் போகலாம். அதற்குப் பதிலாகச் சாக்ஸ் அணியுங்கள்.',
    'sections.heat.blocks.1.text':
      'சூடான தரை, மணல், ஓடு, ஹீட்டர், வெந்நீர் பை, நீராவி ஆகியவற்றிலிருந்து பாதங்களை விலக்கி வையுங்கள். சூடான தரை சில நிமிடங்களில், அல்லது சில விநாடிகளில், பாதத்தைச் சுடலாம்.',
    'sections.heat.blocks.2.text':
      'பாதங்கள் குளிர்ந்தால், தளர்வான சாக்ஸ் அணியுங்கள். பாதம் திடீரெனக் குளிர்ந்தால், அது அவசரம் (எமர்ஜென்சி).',
    'sections.small-injuries.heading': 'சிறு காயங்களும் வீட்டு வைத்தியமும்',
    'sections.small-injuries.blocks.0.text':
      'காயம் அல்லது பிளவு உள்ள தோலில் மஞ்சள், சுண்ணாம்பு, சாம்பல், எண்ணெய், பற்பசை, ஸ்பிரிட், சூடான ஒத்தடம் அல்லது பச்சிலைப் பற்று போடாதீர்கள். கொப்புளத்தை உடைக்காதீர்கள்.',
    'sections.small-injuries.blocks.1.text':
      'பாதத்தை மருத்துவர் அல்லது நர்ஸ் பார்க்கும் வரை: அதை ஊன்றி நிற்காதீர்கள், நடக்காதீர்கள். சுத்தமான நீரில் அலசி, சுத்தமான, உலர்ந்த கட்டுத் துணியால் மூடுங்கள். இன்றே உதவி பெறுங்கள்.',
    'sections.small-injuries.blocks.2.text':
      'எலிகள் உள்ள இடத்தில், இரவில் பாதங்களை மூடிக்கொள்ளுங்கள், காலையில் அவற்றைப் பாருங்கள்.',
  },
  exercises: {
    title: 'உட்கார்ந்து செய்யும் பாத உடற்பயிற்சிகள்',
    notFor: forAdultsWithDiabetes,
    'safetyCheck.chest-pain.question':
      'உங்களுக்கு நெஞ்சு வலி, மூச்சுத் திணறல் அல்லது மயக்கம் வருவது போன்ற உணர்வு உள்ளதா?',
    'safetyCheck.chest-pain.advice': 'தொடங்காதீர்கள்.',
    'safetyCheck.cold-foot.question':
      'ஒரு பாதத்தில் அல்லது காலில் திடீரென இவற்றில் ஏதாவது உள்ளதா: குளிர்ச்சி, கடும் வலி, வெளிர், நீல அல்லது சாம்பல் நிறம், அல்லது அசைக்கக் கடினம்?',
    'safetyCheck.cold-foot.hint':
      'முதலில் தொட்டுப் பாருங்கள். மாநிறம் அல்லது கறுப்பு நிறத் தோலில் நிற மாற்றம் எளிதில் தெரியாமல் இருக்கலாம்: உள்ளங்கால்களைப் பாருங்கள்.',
    'safetyCheck.cold-foot.advice': 'தொடங்காதீர்கள். அதைத் தேய்க்காதீர்கள், சூடாக்காதீர்கள்.',
    'safetyCheck.spreading-sore.question':
      'ஒரு பாதத்தில் திறந்த புண் (காயம்), அத்துடன் இவற்றில் ஏதாவது உள்ளதா?',
    'safetyCheck.spreading-sore.lines.0': 'காய்ச்சல் அல்லது குளிர் நடுக்கம்',
    'safetyCheck.spreading-sore.lines.1': 'சீழ் அல்லது கெட்ட நாற்றம்',
    'safetyCheck.spreading-sore.lines.2': 'பரவும் சிவப்பு, கருமை அல்லது சூடு',
    'safetyCheck.spreading-sore.lines.3': 'கறுத்து வரும் தோல்',
    'safetyCheck.spreading-sore.advice': 'தொடங்காதீர்கள். பாதத்தை ஊன்றி நிற்காதீர்கள், நடக்காதீர்கள்.',
    'safetyCheck.broken-skin.question':
      'சிறியதாக இருந்தாலும், உங்கள் பாதங்களில் வெட்டு, கொப்புளம், வெடிப்பு, தீக்காயம், கடி அல்லது புண் உள்ளதா?',
    'safetyCheck.broken-skin.advice':
      'உடற்பயிற்சி செய்யாதீர்கள். இன்றே உதவி பெறுங்கள். பாதத்தை ஊன்றி நிற்காதீர்கள், நடக்காதீர்கள். சுத்தமான, உலர்ந்த கட்டுத் துணியால் மூடுங்கள்.',
    'safetyCheck.broken-skin.notSureAdvice':
      'உள்ளங்கால்களையும் விரல்களுக்கு இடையேயும் ஒருவரைப் பார்க்கச் சொல்லுங்கள். முடியாவிட்டால், இன்று தொடங்காதீர்கள்.',
    'safetyCheck.hot-foot.question':
      'ஒரு பாதம் அல்லது கணுக்கால் சூடாகியோ வீங்கியோ உள்ளதா, அல்லது அதன் வடிவம் அல்லது நிறம் புதிதாக மாறியுள்ளதா?',
    'safetyCheck.hot-foot.hint':
      'இரண்டு பாதங்களையும் புறங்கையால் தொட்டுப் பாருங்கள். மாநிறம் அல்லது கறுப்பு நிறத் தோலில் நிற மாற்றம் எளிதில் தெரியாமல் இருக்கலாம்: இரண்டு பாதங்களையும் ஒப்பிடுங்கள்.',
    'safetyCheck.hot-foot.advice':
      'தொடங்காதீர்கள். அதை ஊன்றி நடப்பதை நிறுத்துங்கள். வலிக்காவிட்டாலும், இன்றே உதவி பெறுங்கள்.',
    'safetyCheck.swollen-leg.question': doAnyOfThese,
    'safetyCheck.swollen-leg.lines.0': 'கடந்த சில நாட்களில் ஒரு காலில் வீக்கம், சூடு அல்லது வலி வந்துள்ளது',
    'safetyCheck.swollen-leg.lines.1': 'கடந்த 3 மாதங்களில் உங்களுக்கு இரத்த உறைவு (இரத்தக் கட்டி) இருந்தது',
    'safetyCheck.swollen-leg.advice': doNotStartGet,
    'safetyCheck.rest-pain.question':
      'ஓய்வில் அல்லது படுக்கையில் ஒரு பாதம் வலித்து, தொங்கவிட்டால் வலி குறைகிறதா?',
    'safetyCheck.rest-pain.advice': doNotStartGet,
    'safetyCheck.low-sugar.question': 'இப்போது இவற்றில் ஏதாவது உங்களுக்குப் பொருந்துகிறதா?',
    'safetyCheck.low-sugar.lines.0': 'உங்களுக்கு நடுக்கம், வியர்வை, கடும் பசி அல்லது மனக் குழப்பம் உள்ளது',
    'safetyCheck.low-sugar.lines.1': 'உங்கள் இரத்தச் சர்க்கரை குறைவாக உள்ளது',
    'safetyCheck.low-sugar.cardTitle': 'இப்போது செய்யாதீர்கள்',
    'safetyCheck.low-sugar.advice':
      'முதலில் குறைந்த சர்க்கரையை, உங்களுக்குக் காட்டித் தந்தபடி சரிசெய்யுங்கள். இன்று உடற்பயிற்சி செய்யாதீர்கள். மனக் குழப்பம் அல்லது தூக்கக் கலக்கம் இருந்தால், அவசர உதவியை அழையுங்கள்.',
    'safetyCheck.past-sore.question': doAnyOfThese,
    'safetyCheck.past-sore.lines.0': 'முன்பு உங்கள் பாதத்தில் திறந்த புண் (காயம்) இருந்தது',
    'safetyCheck.past-sore.lines.1': 'பாதத்தின் ஒரு பகுதியை இழந்துள்ளீர்கள்',
    'safetyCheck.past-sore.lines.2':
      'நீங்கள் டயாலிசிஸ் செய்துகொள்கிறீர்கள், அல்லது உங்களுக்குச் சிறுநீரக (கிட்னி) செயலிழப்பு உள்ளது',
    'safetyCheck.past-sore.advice': askADoctorOr,
    'safetyCheck.past-sore.clearance': aDoctorOrPhysiotherapist,
    'safetyCheck.cast-or-operation.question': doAnyOfThese,
    'safetyCheck.cast-or-operation.lines.0':
      'நீங்கள் மாவுக்கட்டு அல்லது சிறப்புக் காலணி (boot) அணிந்துள்ளீர்கள்',
    'safetyCheck.cast-or-operation.lines.1':
      'கடந்த 3 மாதங்களில்: பாதம், கால் அல்லது இடுப்பு மூட்டில் அறுவை சிகிச்சை (ஆபரேஷன்), ஸ்டென்ட் (சிறு குழாய்) அல்லது பைபாஸ்',
    'safetyCheck.cast-or-operation.lines.2':
      'கடந்த 3 மாதங்களில்: பாதம், கால் அல்லது இடுப்பு மூட்டில் காயம் அல்லது அடி',
    'safetyCheck.cast-or-operation.advice': askADoctorOr,
    'safetyCheck.cast-or-operation.clearance': aDoctorOrPhysiotherapist,
    'safetyCheck.blood-flow.question': 'கால்களில் இரத்த ஓட்டம் குறைவு என்று உங்களிடம் சொன்னார்களா?',
    'safetyCheck.blood-flow.advice': askADoctorOr,
    'safetyCheck.blood-flow.clearance': aDoctorOrPhysiotherapist,
    'safetyCheck.numb-feet.question':
      'பாதங்கள் மரத்திருத்தல், அல்லது உள்ளங்காலைப் பார்ப்பதில் சிரமம்: இவற்றில் ஒன்று உங்களுக்குப் பொருந்துகிறதா?',
    'safetyCheck.numb-feet.cardTitle': 'முதலில் பாதங்களைப் பாருங்கள்',
    'safetyCheck.numb-feet.advice': askADoctorOr,
    'safetyCheck.numb-feet.clearance':
      'இன்று இரண்டு பாதங்களையும், உள்ளங்கால்களையும் விரல்களுக்கு இடையேயும், கண்ணாடியால் அல்லது ஒருவர் உதவியால் பார்த்தேன்',
    'safetyCheck.unsteady.question':
      'நீங்கள் நாற்காலியில் இருந்து சரிந்து விழவோ, கடுமையாகத் தலை சுற்றவோ வாய்ப்பு உள்ளதா?',
    'safetyCheck.unsteady.cardTitle': 'தனியாகத் தொடங்காதீர்கள்',
    'safetyCheck.unsteady.advice': 'ஒருவர் அருகில் இருக்கட்டும். கைப்பிடி உள்ள நாற்காலியில் உட்காருங்கள்.',
    'safetyCheck.unsteady.clearance': 'என்னுடன் ஒருவர் இருக்கிறார், என் நாற்காலியில் கைப்பிடி உள்ளது',
    'programs.five-minutes.title': 'உங்கள் பாதங்களுக்கு 5 நிமிடங்கள்',
    'programs.five-minutes.summary':
      'முதலில் மருத்துவரை அல்லது பிசியோ தெரபிஸ்ட்டைக் கேளுங்கள். உறுதியான நாற்காலியில் உட்காருங்கள், பாதங்களைப் பாருங்கள், பிறகு கால் விரல்களையும் பாதங்களையும் அசையுங்கள். 1 சுற்று, ஒரு நாளுக்கு 1 முதல் 3 முறை.',
    'programs.five-minutes.evidence':
      'இதை 5 நிமிடங்கள், ஒரு நாளுக்கு 2 அல்லது 3 முறை செய்யப் பொதுச் சுகாதாரக் கையேடுகள் கூறுகின்றன. இதே பயிற்சி பற்றிய ஆய்வு எதையும் நாங்கள் காணவில்லை. இது நோயைக் குணமாக்காது. திறந்த புண்களை இது தடுக்கும் என்று காட்டப்படவில்லை.',
    'programs.five-minutes.steps.look.title': lookAtBothFeet,
    'programs.five-minutes.steps.look.getReady': sitWellBackIn,
    'programs.five-minutes.steps.look.instruction': lookAtTheTops,
    'programs.five-minutes.steps.look.doneLabel': iHaveLooked,
    'programs.five-minutes.steps.look.watchFor': aSoreABlister,
    'programs.five-minutes.steps.look.stop': keepYourFeetStill,
    'programs.five-minutes.steps.look.picture.alt': pictureMirror,
    'programs.five-minutes.steps.toes.title': liftYourToes,
    'programs.five-minutes.steps.toes.instruction': keepYourHeelsDown,
    'programs.five-minutes.steps.toes.doneLabel': iAmReady,
    'programs.five-minutes.steps.toes.watchFor': stopIfYouFeel,
    'programs.five-minutes.steps.toes.stop': keepYourFeetStill,
    'programs.five-minutes.steps.toes.picture.alt': pictureToes,
    'programs.five-minutes.steps.feet.title': feetUpAndDown,
    'programs.five-minutes.steps.feet.instruction': slideYourFeetForward,
    'programs.five-minutes.steps.feet.doneLabel': iAmReady,
    'programs.five-minutes.steps.feet.watchFor': stopIfYouFeelNew,
    'programs.five-minutes.steps.feet.stop': keepYourFeetStill,
    'programs.five-minutes.steps.feet.picture.alt': pictureFeet,
    'programs.five-minutes.steps.toes-again.title': liftYourToes,
    'programs.five-minutes.steps.toes-again.instruction': keepYourHeelsDown,
    'programs.five-minutes.steps.toes-again.doneLabel': iAmReady,
    'programs.five-minutes.steps.toes-again.watchFor': stopIfYouFeel,
    'programs.five-minutes.steps.toes-again.stop': keepYourFeetStill,
    'programs.five-minutes.steps.toes-again.picture.alt': pictureToes,
    'programs.five-minutes.steps.feet-again.title': feetUpAndDown,
    'programs.five-minutes.steps.feet-again.instruction': slideYourFeetForward,
    'programs.five-minutes.steps.feet-again.doneLabel': iAmReady,
    'programs.five-minutes.steps.feet-again.watchFor': stopIfYouFeelNew,
    'programs.five-minutes.steps.feet-again.stop': keepYourFeetStill,
    'programs.five-minutes.steps.feet-again.picture.alt': pictureFeet,
    'programs.five-minutes.stop.first': chestPainOrTrouble,
    'programs.five-minutes.stop.text': lookAtBothFeetGet,
    'programs.five-minutes.stop.emergencyText': callForEmergencyHelp,
    'programs.five-minutes.stop.notAgain': youStoppedBecauseSomething,
    'programs.five-minutes.stop.emergencyLines.0': youHaveChestPain,
    'programs.five-minutes.stop.emergencyLines.1': youHaveTroubleBreathing,
    'programs.five-minutes.stop.emergencyLines.2': youFeelFaint,
    'programs.five-minutes.stop.emergencyLines.3': aFootStaysCold,
    'programs.five-minutes.after': lookAtBothFeetOnce,
    'programs.five-minutes.afterPicture.alt': pictureShoes,
    'programs.five-minutes.afterLabel': myShoesAreOn,
    'programs.seated-set.title': 'உட்கார்ந்து செய்யும் பாதம், கணுக்கால் பயிற்சிகள்',
    'programs.seated-set.summary':
      'முதலில் மருத்துவரை அல்லது பிசியோ தெரபிஸ்ட்டைக் கேளுங்கள். உறுதியான நாற்காலியில் உட்காருங்கள். சுமார் 9 நிமிடங்கள், வாரத்தில் 3 நாட்கள், தொடக்கத்தில் தினமும் அல்ல.',
    'programs.seated-set.evidence':
      '8 முதல் 12 வார ஆய்வுகளில், இது போன்ற பயிற்சிகள் அநேகமாகக் கணுக்காலும் கால் பெருவிரலும் அசைய உதவின. நரம்புக் கோளாறின் அறிகுறிகளையும் அவை அநேகமாகக் குறைத்தன. திறந்த புண்களைத் தடுப்பதாக அவை காட்டவில்லை. சில ஆய்வுகள் சிறியவை, பெரும்பாலானவை பிசியோ தெரபிஸ்ட் வழிகாட்டி நடந்தவை.',
    'programs.seated-set.rounds.more': 'உங்கள் பிசியோ தெரபிஸ்ட் சொன்னால் மட்டுமே 1-க்கு மேல்.',
    'programs.seated-set.steps.look.title': lookAtBothFeet,
    'programs.seated-set.steps.look.getReady': sitWellBackIn,
    'programs.seated-set.steps.look.instruction': lookAtTheTops,
    'programs.seated-set.steps.look.doneLabel': iHaveLooked,
    'programs.seated-set.steps.look.watchFor': aSoreABlister,
    'programs.seated-set.steps.look.stop': keepYourFeetStill,
    'programs.seated-set.steps.look.picture.alt': pictureMirror,
    'programs.seated-set.steps.pump.title': feetUpAndDown,
    'programs.seated-set.steps.pump.instruction':
      'இரண்டு பாதங்களையும் 5 விநாடிகள் மேல்நோக்கி இழுங்கள், பிறகு 5 விநாடிகள் கீழ்நோக்கி நீட்டுங்கள்.',
    'programs.seated-set.steps.pump.doneLabel': iAmReady,
    'programs.seated-set.steps.pump.watchFor': stopIfYouFeelNew,
    'programs.seated-set.steps.pump.seconds.more': moreThan10Times,
    'programs.seated-set.steps.pump.stop': keepYourFeetStill,
    'programs.seated-set.steps.pump.pace.cues.0.text': 'பாதம் மேலே',
    'programs.seated-set.steps.pump.pace.cues.1.text': 'பாதம் கீழே',
    'programs.seated-set.steps.pump.picture.alt': pictureFeet,
    'programs.seated-set.steps.toes.title': 'கால் விரல்கள் மேலும் கீழும்',
    'programs.seated-set.steps.toes.instruction':
      'குதிகால்கள் கீழே இருக்கட்டும். கால் விரல்களை 3 விநாடிகள் உயர்த்துங்கள், பிறகு 3 விநாடிகள் இறக்குங்கள். விரல்களால் தரையைப் பற்றாதீர்கள்.',
    'programs.seated-set.steps.toes.doneLabel': iAmReady,
    'programs.seated-set.steps.toes.watchFor': stopIfYouFeel,
    'programs.seated-set.steps.toes.seconds.more': moreThan10Times,
    'programs.seated-set.steps.toes.stop': keepYourFeetStill,
    'programs.seated-set.steps.toes.pace.cues.0.text': 'விரல் மேலே',
    'programs.seated-set.steps.toes.pace.cues.1.text': 'விரல் கீழே',
    'programs.seated-set.steps.toes.picture.alt': pictureToes,
    'programs.seated-set.steps.toes-apart.title': 'கால் விரல்களை விரியுங்கள்',
    'programs.seated-set.steps.toes-apart.instruction':
      'கால் விரல்களை 5 விநாடிகள் விரியுங்கள், பிறகு 5 விநாடிகள் ஓய்வெடுங்கள். அவை சிறிதே அசைந்தாலும் பரவாயில்லை.',
    'programs.seated-set.steps.toes-apart.doneLabel': iAmReady,
    'programs.seated-set.steps.toes-apart.watchFor':
      'புதிய வலி, தலைச்சுற்றல், நடுக்கம் அல்லது வியர்வை வந்தால் நிறுத்துங்கள். ஒரு பாதம் வெளிறினால், நீலமானால், சாம்பல் நிறமானால் அல்லது குளிர்ந்தால் நிறுத்துங்கள். விரல்கள் ஒன்றோடொன்று உரசினால்: குறைவாக விரியுங்கள்.',
    'programs.seated-set.steps.toes-apart.stop': keepYourFeetStill,
    'programs.seated-set.steps.toes-apart.pace.cues.0.text': 'விரல் விரிய',
    'programs.seated-set.steps.toes-apart.pace.cues.1.text': 'ஓய்வு',
    'programs.seated-set.steps.toes-apart.picture.alt':
      'மேலிருந்து பார்த்த பாதம், கால் விரல்கள் விரிந்துள்ளன',
    'programs.seated-set.steps.heels.title': 'குதிகால்களை உயர்த்துங்கள்',
    'programs.seated-set.steps.heels.instruction':
      'கால் விரல்கள் கீழேயே இருக்கட்டும். இரண்டு குதிகால்களையும் 5 விநாடிகள் உயர்த்துங்கள், பிறகு 5 விநாடிகள் இறக்குங்கள். கைகளால் கீழே அழுத்தாதீர்கள்.',
    'programs.seated-set.steps.heels.doneLabel': iAmReady,
    'programs.seated-set.steps.heels.watchFor':
      'புதிய வலி, தலைச்சுற்றல், நடுக்கம் அல்லது வியர்வை வந்தால் நிறுத்துங்கள். ஒரு பாதம் வெளிறினால், நீலமானால், சாம்பல் நிறமானால் அல்லது குளிர்ந்தால் நிறுத்துங்கள். விரல்களுக்குப் பின்னுள்ள உள்ளங்கால் மேட்டில் கால் ஆணி, தடித்த தோல் அல்லது தடம் இருந்தால்: இந்தப் படியைத் தவிருங்கள்.',
    'programs.seated-set.steps.heels.seconds.more': moreThan10Times,
    'programs.seated-set.steps.heels.stop': keepYourFeetStill,
    'programs.seated-set.steps.heels.pace.cues.0.text': 'குதிகால் மேலே',
    'programs.seated-set.steps.heels.pace.cues.1.text': 'குதிகால் கீழே',
    'programs.seated-set.steps.heels.picture.alt':
      'துண்டின் மேல் பாதம்: கால் விரல்கள் கீழே, குதிகால் உயர்ந்துள்ளது',
    'programs.seated-set.steps.circle-one-way.title': 'பாதங்களை வட்டமாகச் சுழற்றுங்கள்',
    'programs.seated-set.steps.circle-one-way.instruction':
      'பாதங்களைத் துண்டிலிருந்து சற்றே உயர்த்துங்கள், எளிது என்றால் ஒரு நேரத்தில் 1 பாதம். மெதுவாக 10 வட்டங்கள் போடுங்கள்.',
    'programs.seated-set.steps.circle-one-way.doneLabel': iAmReady,
    'programs.seated-set.steps.circle-one-way.watchFor': stopIfYouFeelNewPain,
    'programs.seated-set.steps.circle-one-way.stop': keepYourFeetStill,
    'programs.seated-set.steps.circle-one-way.pace.cues.0.text': circle,
    'programs.seated-set.steps.circle-one-way.picture.alt': pictureCircles,
    'programs.seated-set.steps.circle-other-way.title': 'எதிர்த் திசையில் சுழற்றுங்கள்',
    'programs.seated-set.steps.circle-other-way.instruction':
      'எதிர்த் திசையில் மெதுவாக 10 வட்டங்கள் போடுங்கள்.',
    'programs.seated-set.steps.circle-other-way.doneLabel': iAmReady,
    'programs.seated-set.steps.circle-other-way.watchFor': stopIfYouFeelNewPain,
    'programs.seated-set.steps.circle-other-way.stop': keepYourFeetStill,
    'programs.seated-set.steps.circle-other-way.pace.cues.0.text': circle,
    'programs.seated-set.steps.circle-other-way.picture.alt': pictureCircles,
    'programs.seated-set.stop.first': chestPainOrTrouble,
    'programs.seated-set.stop.text': lookAtBothFeetGet,
    'programs.seated-set.stop.emergencyText': callForEmergencyHelp,
    'programs.seated-set.stop.notAgain': youStoppedBecauseSomething,
    'programs.seated-set.stop.emergencyLines.0': youHaveChestPain,
    'programs.seated-set.stop.emergencyLines.1': youHaveTroubleBreathing,
    'programs.seated-set.stop.emergencyLines.2': youFeelFaint,
    'programs.seated-set.stop.emergencyLines.3': aFootStaysCold,
    'programs.seated-set.after': lookAtBothFeetOnce,
    'programs.seated-set.afterPicture.alt': pictureShoes,
    'programs.seated-set.afterLabel': myShoesAreOn,
  },
  checklist: {
    title: 'இன்று பாதங்களைப் பாருங்கள்',
    intro:
      'பாதத்தில் கோளாறு வந்தாலும் வலிக்காமல் இருக்கலாம். எதையும் உணராவிட்டாலும், தினமும் பாதங்களைப் பாருங்கள். இன்று காண்பதைக் குறியிடுங்கள்.',
    notFor:
      'இந்தப் பட்டியல் சர்க்கரை நோய் உள்ள பெரியவர்களுக்கானது. நீங்கள் 18 வயதுக்குக் கீழ் அல்லது கர்ப்பிணி என்றால், மருத்துவரைக் கேளுங்கள்.',
    'groups.red-flags.heading': 'இப்போது கண்டாலும், வந்து மறைந்திருந்தாலும் குறியிடுங்கள்',
    'groups.red-flags.notSureAdvice':
      'இன்றே ஆலோசனை பெறுங்கள், முடிந்தால் போனில். ஒரு பாதம் சூடாக அல்லது வீங்கி உள்ளதா என்று முதலில் தொட்டுப் பாருங்கள், இரண்டு பாதங்களையும் ஒப்பிடுங்கள். மாநிறம் அல்லது கறுப்பு நிறத் தோலில் நிற மாற்றம் எளிதில் தெரியாமல் இருக்கலாம்: உள்ளங்கால்களைப் பாருங்கள்.',
    'groups.red-flags.items.r1.text': aFootOrLeg,
    'groups.red-flags.items.r1.advice': 'அதைச் சூடாக்காதீர்கள், தேய்க்காதீர்கள்.',
    'groups.red-flags.items.r2.text': aSoreBlisterOr,
    'groups.red-flags.items.r2.lines.0': feverOrShivering,
    'groups.red-flags.items.r2.lines.1': confusion,
    'groups.red-flags.items.r2.lines.2': fastBreathing,
    'groups.red-flags.items.r2.lines.3': feelingVeryIll,
    'groups.red-flags.items.r2.advice': 'உங்களுக்குச் சர்க்கரை நோயும் பாதத்தில் புண்ணும் உள்ளன என்று சொல்லுங்கள்.',
    'groups.red-flags.items.r3.text': skinOnAToe,
    'groups.red-flags.items.r3.advice': 'இந்த அறிகுறிகளில் 1 இருந்தாலே போதும், அழையுங்கள்.',
    'groups.red-flags.items.r4.text': aSoreOnA,
    'groups.red-flags.items.r4.lines.0': pusOrABad,
    'groups.red-flags.items.r4.lines.1': rednessSwellingDarknessOr,
    'groups.red-flags.items.r4.advice': 'பாதத்தை ஊன்றி நிற்காதீர்கள், நடக்காதீர்கள்.',
    'groups.red-flags.items.r5.text': 'வலிக்காவிட்டாலும், புதிதாக இவற்றில் ஏதாவது:',
    'groups.red-flags.items.r5.lines.0': 'வெட்டு, வெடிப்பு, கொப்புளம், புண் அல்லது தீக்காயம்',
    'groups.red-flags.items.r5.lines.1': 'சாக்ஸில் இரத்தம் அல்லது நீர்க் கசிவு',
    'groups.red-flags.items.r5.advice':
      'பாதத்தை ஊன்றி நிற்காதீர்கள், நடக்காதீர்கள். சுத்தமான, உலர்ந்த கட்டுத் துணியால் மூடுங்கள். இன்றே உதவி பெறுங்கள்.',
    'groups.red-flags.items.r6.text':
      'ஒரு பாதம் அல்லது கணுக்கால் சூடாகியுள்ளது, வீங்கியுள்ளது, அல்லது அதன் நிறம் அல்லது வடிவம் புதிதாக மாறியுள்ளது.',
    'groups.red-flags.items.r6.advice':
      'அதை ஊன்றி நடப்பதை நிறுத்துங்கள். வலிக்காவிட்டாலும், இன்றே உதவி பெறுங்கள். மாநிறம் அல்லது கறுப்பு நிறத் தோலில் நிற மாற்றம் எளிதில் தெரியாமல் இருக்கலாம்: இரண்டு பாதங்களையும் ஒப்பிடுங்கள்.',
    'groups.red-flags.items.r7.text': 'ஒரு பாதத்துக்கு இவற்றில் ஏதாவது நடந்தது:',
    'groups.red-flags.items.r7.lines.0': 'பாதத்தில் ஏதோ குத்தி உள்ளே உள்ளது',
    'groups.red-flags.items.r7.lines.1': 'இரும்பு ஆணியை அல்லது முள்ளை மிதித்தீர்கள்',
    'groups.red-flags.items.r7.lines.2': 'விலங்கு கடித்தது',
    'groups.red-flags.items.r7.advice': 'அதைத் தோண்டி எடுக்காதீர்கள். இன்றே உதவி பெறுங்கள்.',
    'groups.red-flags.items.r8.text': 'இவற்றில் ஏதாவது:',
    'groups.red-flags.items.r8.lines.0': 'ஆறாத புண்',
    'groups.red-flags.items.r8.lines.1':
      'ஓய்வில் அல்லது இரவில் பாத வலி, பாதத்தைத் தொங்கவிட்டால் வலி குறைகிறது',
    'groups.red-flags.items.r8.advice': getHelpToday,
    'groups.red-flags.items.r9.text': newPainOrThrobbing,
    'groups.red-flags.items.r9.advice': getHelpToday,
    'groups.red-flags.items.r10.text': bloodSugarMuchHigher,
    'groups.red-flags.items.r10.advice': 'இன்றே உதவி பெறுங்கள். உங்கள் மருந்தை நீங்களாக மாற்றாதீர்கள்.',
    'groups.see.heading': 'நீங்கள் காண்பது',
    'groups.see.items.c1.text':
      'தடித்த தோல், கால் ஆணி (corn), அல்லது தடித்த தோலுக்கு அடியில் கருமையான புள்ளி.',
    'groups.see.items.c1.advice':
      'அதை வெட்டாதீர்கள், கால் ஆணி பிளாஸ்டர் போடாதீர்கள். மருத்துவரை, நர்ஸை அல்லது பாத நிபுணரைக் கேளுங்கள். அது கருமையாக அல்லது இரத்தக் கசிவுடன் இருந்தால், இன்றே உதவி பெறுங்கள்.',
    'groups.see.items.c2.text': 'உலர்ந்த அல்லது வெடித்த, இரத்தம் வராத குதிகால்கள்.',
    'groups.see.items.c2.advice':
      'தினமும் கிரீம் தடவுங்கள், ஆனால் விரல்களுக்கு இடையே தடவாதீர்கள். வெடிப்பு பிளந்தால் அல்லது அதில் இரத்தம் வந்தால், இன்றே உதவி பெற வேண்டும்.',
    'groups.see.items.c3.text': 'கால் விரல்களுக்கு இடையே அரிக்கும், ஈரமான, வெள்ளையான அல்லது உரியும் தோல்.',
    'groups.see.items.c3.advice':
      'நன்றாக உலர்த்துங்கள். பவுடர் அல்லது ஸ்பிரிட் பயன்படுத்தாதீர்கள். மருத்துவரை அல்லது நர்ஸைக் கேளுங்கள். தோலில் காயம் அல்லது பிளவு இருந்தால், இன்றே உதவி பெறுங்கள்.',
    'groups.see.items.c4.text': 'தடித்த, நீண்ட அல்லது சதைக்குள் வளரும் நகங்கள்.',
    'groups.see.items.c4.advice':
      'பயிற்சி பெற்றவர் உங்கள் நகங்களைக் கவனிக்கட்டும். ஒரு நகத்தின் ஓரம் சிவந்து, வீங்கி அல்லது ஈரமாக இருந்தால், இன்றே உதவி பெறுங்கள்.',
    'groups.see.items.c5.text': 'பெரும்பாலான நாட்களில் என் பாதத்தில் காலணியின் தடம் பதிகிறது.',
    'groups.see.items.c5.advice': 'வேறு காலணி அணியுங்கள். உங்களுக்குப் பொருந்தும் காலணி பற்றிக் கேளுங்கள்.',
    'groups.see.items.c6.text': 'என் கால் விரல்கள் அல்லது பாதத்தின் வடிவம் மெதுவாக மாறுகிறது.',
    'groups.see.items.c6.advice':
      'பாதப் பரிசோதனை செய்யும்படி கேளுங்கள். மாற்றம் புதியது அல்லது வேகமானது என்றால், இன்றே உதவி பெறுங்கள்.',
    'groups.feel.heading': 'நீங்கள் உணர்வது',
    'groups.feel.items.c7.text': 'என் பாதங்களில் கூச்ச உணர்வு, எரிச்சல், அல்லது ஊசி குத்துவது போன்ற உணர்வு.',
    'groups.feel.items.c7.advice':
      'மருத்துவரிடம் அல்லது நர்ஸிடம் சொல்லுங்கள். ஒரு பாதத்தில் புதிதாக, தொட்டால் தெரியாமல் போய்விட்டால், இன்றே உதவி பெறுங்கள்.',
    'groups.feel.items.c8.text': 'நடந்தால் என் கெண்டைக்கால் வலிக்கிறது, ஓய்வெடுத்தால் வலி நிற்கிறது.',
    'groups.feel.items.c8.advice':
      'கால்களில் இரத்த ஓட்டத்தைச் சோதிக்கும்படி மருத்துவரிடம் அல்லது நர்ஸிடம் கேளுங்கள்.',
    'groups.feel.items.c9.text': 'என் பாதங்கள் மரத்துள்ளன.',
    'groups.feel.items.c9.advice':
      'தினமும் ஒருவரை உங்கள் பாதங்களைப் பார்க்கச் சொல்லுங்கள். பாதப் பரிசோதனை செய்யும்படி கேளுங்கள்.',
    'groups.day.heading': 'உங்கள் அன்றாடம்',
    'groups.day.items.c10.text':
      'இரண்டு உள்ளங்கால்களையோ, எல்லா விரல்களுக்கு இடையேயோ என்னால் முழுவதும் பார்க்க முடியவில்லை.',
    'groups.day.items.c10.advice':
      'பார்க்கவில்லை என்றால், “கோளாறு இல்லை” என்று பொருள் அல்ல. இன்று ஒருவரைப் பார்க்கச் சொல்லுங்கள்.',
    'groups.day.items.c11.text': 'நான் வீட்டில் அல்லது வழிபாட்டுத் தலத்தில் வெறுங்காலில் நடக்கிறேன்.',
    'groups.day.items.c11.advice':
      'வீட்டிலும் வெளியிலும் வெறுங்காலில், சாக்ஸ் மட்டும் அணிந்து, அல்லது மெல்லிய செருப்பில் நடக்காதீர்கள். வழிபாட்டுக்கு மட்டும் வைத்துள்ள, சுத்தமான உள்ளறைக் காலணி அணியலாமா என்று கேளுங்கள்.',
    'groups.day.items.c12.text': 'நான் பாதங்களைத் தண்ணீரில் ஊறவைக்கிறேன் அல்லது சூடாக்குகிறேன்.',
    'groups.day.items.c12.advice':
      'பாதங்களை ஊறவைக்காதீர்கள், ஒருபோதும் வெந்நீர் பயன்படுத்தாதீர்கள். உங்களுக்குச் சர்க்கரை நோய் இருந்தால், பாதங்களை அல்லது கால்களைச் சூடாக்காதீர்கள். தீக்காயம் பட்டாலும் உங்களுக்குத் தெரியாமல் போகலாம். அதற்குப் பதிலாகச் சாக்ஸ் அணியுங்கள்.',
    'groups.day.items.c13.text': 'பாதத்தில் கால் ஆணி பிளாஸ்டர், பிளேடு அல்லது வீட்டு வைத்தியம் பயன்படுத்தினேன்.',
    'groups.day.items.c13.advice':
      'கால் ஆணியில் அல்லது தடித்த தோலில், கால் ஆணி பிளாஸ்டர், கால் ஆணி திரவம், ஆசிட், பிளேடு அல்லது கத்தரிக்கோல் பயன்படுத்தாதீர்கள். காயம் அல்லது பிளவு உள்ள தோலில் மஞ்சள், சுண்ணாம்பு, சாம்பல், எண்ணெய் அல்லது பச்சிலைப் பற்று போடாதீர்கள். தோலில் காயம் அல்லது பிளவு இருந்தால், இன்றே உதவி பெறுங்கள்.',
    'groups.day.items.c14.text': 'நான் புகை பிடிக்கிறேன் அல்லது புகையிலை பயன்படுத்துகிறேன்.',
    'groups.day.items.c14.advice':
      'நிறுத்த உதவி கேளுங்கள். புகைப்பழக்கம் பாதங்களுக்கு இரத்த ஓட்டத்தைக் குறைக்கிறது.',
    'groups.day.items.c15.text': 'என் காலணி உரசுகிறது, அல்லது அதன் உள்ளே நான் பார்க்கவில்லை.',
    'groups.day.items.c15.advice':
      'காலணி அணியும் முன், அதை உதறி, உள்ளே கையால் தொட்டுப் பாருங்கள். உரசாத காலணி அணியுங்கள்.',
    'groups.care.heading': 'உங்கள் பராமரிப்பு',
    'groups.care.items.c16.text':
      'கடந்த ஓர் ஆண்டில் எனக்குப் பாதப் பரிசோதனை நடக்கவில்லை, அல்லது அதன் முடிவு எனக்குத் தெரியாது.',
    'groups.care.items.c16.advice':
      'பாதப் பரிசோதனை செய்யும்படி கேளுங்கள். ஆண்டுக்கு ஒருமுறையாவது அது தேவை.',
    'groups.care.items.c17.text':
      'முன்பு என் பாதத்தில் திறந்த புண் (காயம்) இருந்தது, அல்லது பாதத்தின் ஒரு பகுதியை இழந்தேன்.',
    'groups.care.items.c17.advice': askHowOftenYour,
    'groups.care.items.c18.text':
      'நான் டயாலிசிஸ் செய்துகொள்கிறேன், அல்லது எனக்குச் சிறுநீரக (கிட்னி) நோய் உள்ளது.',
    'groups.care.items.c18.advice': askHowOftenYour,
    'groups.care.items.c19.text': 'என் பாதங்களைப் பார்க்க யாரும் இல்லை, அல்லது அவை எனக்கு எட்டவில்லை.',
    'groups.care.items.c19.advice':
      'தினமும் உங்கள் பாதங்களை யார் பார்க்கலாம் என்று மருத்துவரிடம் அல்லது நர்ஸிடம் கேளுங்கள்.',
    'questionsToAsk.0': 'என் எல்லாக் கால் விரல்களிலும் மெல்லத் தொட்டால் எனக்குத் தெரிகிறதா?',
    'questionsToAsk.1': 'என் பாதங்களில் இரத்த ஓட்டம் எப்படி உள்ளது?',
    'questionsToAsk.2': 'என் பாதங்களை எத்தனை முறை சோதிக்க வேண்டும்?',
    'questionsToAsk.3': 'பாதத்தில் கோளாறு வந்தால், அன்றே யாரை அழைப்பது, இரவில் யாரை அழைப்பது?',
    'questionsToAsk.4': 'நானே நகம் வெட்டலாமா, அல்லது வேறொருவர் வெட்டுவாரா?',
    'questionsToAsk.5': 'வீட்டிலும், வழிபாட்டிலும் நான் எந்தக் காலணி அணியலாம்?',
    'questionsToAsk.6': 'நான் பாத உடற்பயிற்சிகள் செய்யலாமா? எவற்றை, எத்தனை முறை?',
    'questionsToAsk.7': 'என் குடும்பத்தினர் தொடு சோதனையை அல்லது தெர்மாமீட்டர் சோதனையைக் கற்றுக்கொள்ள வேண்டுமா?',
    'questionsToAsk.8': 'புகைப்பழக்கத்தை நிறுத்த எனக்கு உதவ முடியுமா?',
    disclaimer:
      'உங்களுக்கு என்ன கோளாறு என்று இந்தப் பட்டியல் சொல்ல முடியாது. மருத்துவரோ நர்ஸோ இதைப் படிக்கவில்லை. உங்களுக்குக் கவலையாக இருந்தால், எதையும் குறியிடாவிட்டாலும் உதவி பெறுங்கள்.',
  },
  help: {
    title: 'சர்க்கரை நோயும் பாதப் பராமரிப்பும்: எங்கே உதவி பெறுவது',
    'levels.self-care.word': 'சுய கவனிப்பு',
    'levels.self-care.heading': 'தினமும் பாதங்களைப் பாருங்கள்',
    'levels.self-care.text':
      'இரண்டு பாதங்களையும் கழுவுங்கள், உலர்த்துங்கள், பாருங்கள். வீட்டிலும் வெளியிலும் காலணி அணியுங்கள். புதிய புண் அல்லது கொப்புளம், அல்லது சூடான அல்லது வீங்கிய இடம் இருந்தால், அன்றே உதவி பெறுங்கள்.',
    'levels.soon.word': 'விரைவில் மருத்துவ உதவி பெறுங்கள்',
    'levels.soon.heading': 'பாதப் பரிசோதனை செய்யும்படி கேளுங்கள்',
    'levels.soon.text':
      'நீங்கள் குறியிட்டவை பற்றி மருத்துவரை, நர்ஸை அல்லது பாத நிபுணரைப் பாருங்கள். ஆண்டுப் பரிசோதனை வரை காத்திருக்காதீர்கள். தோலில் காயம் அல்லது பிளவு வந்தால், அல்லது ஒரு பாதம் சூடானால் அல்லது வீங்கினால், இன்றே உதவி பெறுங்கள்.',
    'levels.urgent.word': urgentGetHelpToday,
    'levels.urgent.heading': 'இன்றே பாதத்தைக் காட்டுங்கள்',
    'levels.urgent.text':
      'பாதத்தை ஊன்றி நிற்காதீர்கள், நடக்காதீர்கள். உங்கள் மருத்துவரை அல்லது கிளினிக்கை இப்போதே அழையுங்கள். இன்று உங்களைப் பார்க்க முடியாவிட்டால், மருத்துவமனைக்குச் செல்லுங்கள். அது வலிக்காமலும் இருக்கலாம்.',
    'levels.emergency.word': emergency,
    'levels.emergency.heading': 'அவசர உதவியை இப்போதே அழையுங்கள்',
    'levels.emergency.text':
      'அழையுங்கள், அல்லது அருகிலுள்ள அவசர சிகிச்சைப் பிரிவுக்குச் செல்லுங்கள். அந்தப் பாதத்தை ஊன்றி நடக்காதீர்கள். அதைச் சூடாக்காதீர்கள், மருந்தோ வீட்டு வைத்தியமோ எதையும் அதில் போடாதீர்கள்.',
    'levels.emergency.say':
      'உங்களுக்குச் சர்க்கரை நோய் உள்ளது என்றும், பாதத்தில் என்ன தெரிகிறது என்றும் போனில் சொல்லுங்கள். காய்ச்சல் உள்ளதா, எப்போது தொடங்கியது என்றும் சொல்லுங்கள்.',
    'emergencySigns.text': callForEmergencyHelp,
    'emergencySigns.lines.0':
      'ஒரு பாதத்தில் அல்லது காலில் திடீரென இவற்றில் ஏதாவது: குளிர்ச்சி, கடும் வலி, வெளிர், நீல அல்லது சாம்பல் நிறம், அல்லது அசைக்கக் கடினம்',
    'emergencySigns.lines.1':
      'ஒரு பாதத்தில் புண் உள்ளது, அத்துடன் காய்ச்சல், குளிர் நடுக்கம், மனக் குழப்பம் அல்லது வேகமான மூச்சு உள்ளது',
    'emergencySigns.lines.2':
      'கால் விரலில் அல்லது பாதத்தில் தோல் கறுப்பு, நீலம் அல்லது சாம்பல் நிறமாக மாறி வருகிறது',
    'emergencySigns.lines.3':
      'ஒரு புண்ணில் சீழ், கெட்ட நாற்றம், அல்லது பரவும் சிவப்பு, வீக்கம், கருமை அல்லது சூடு உள்ளது',
    'emergencySigns.lines.4': 'நெஞ்சு வலி, மூச்சுத் திணறல், அல்லது மயக்கம் வருவது போல் உள்ளது',
    'advice.noNumber':
      'உங்கள் பகுதியின் அவசர எண்ணை அழையுங்கள், அல்லது அருகிலுள்ள மருத்துவமனையின் அவசர சிகிச்சைப் பிரிவுக்குச் செல்லுங்கள்.',
    'advice.nobodyAnswers': 'யாரும் எடுக்காவிட்டால், அவசர சிகிச்சைப் பிரிவுக்குச் செல்லுங்கள்.',
    'advice.hadThis': 'சிறிது நேரமே என்றாலும் இது உங்களுக்கு வந்திருந்தால், அவசர உதவியை அழையுங்கள்.',
    'advice.hadThisNumber': 'சிறிது நேரமே என்றாலும் இது உங்களுக்கு வந்திருந்தால், {number} எண்ணை அழையுங்கள்.',
    'advice.hadThisNoStart': 'இது உங்களுக்கு வந்ததாகச் சொன்னீர்கள். முதலில் ஆலோசனை பெறுங்கள்.',
    'advice.doNotStart': 'இப்போது தொடங்காதீர்கள்',
    'advice.stopWhen': 'வலித்தால் அல்லது சரியில்லை எனத் தோன்றினால் நிறுத்துங்கள்',
    'advice.flagsHint': 'நீங்கள் குறியிடுவது அவசரம் என்றால், என்ன செய்வது என்று உடனே காட்டுவோம்.',
    'advice.emergencyIf': 'இவற்றில் ஏதாவது இருந்தால் அவசர உதவியை அழையுங்கள்',
    'advice.urgentIf': 'இவற்றில் ஏதாவது இருந்தால் இன்றே பாதத்தைக் காட்டுங்கள்',
    'advice.nothingTicked':
      'நீங்கள் எதையும் குறியிடவில்லை. என்ன கோளாறு என்று இந்தப் பட்டியல் சொல்ல முடியாது. நாளை மீண்டும் பாருங்கள். உங்களுக்குக் கவலையாக இருந்தால், உதவி பெறுங்கள்.',
    'advice.flagUnsure': 'முதல் அறிகுறிகளில் ஒன்று பற்றி உங்களுக்கு நிச்சயமாகத் தெரியவில்லை.',
    'advice.unsureOfThese':
      'இவை பற்றி உங்களுக்கு நிச்சயமாகத் தெரியவில்லை. வேறொருவரை உங்களுடன் சேர்ந்து பார்க்கச் சொல்லுங்கள். அப்போதும் நிச்சயமாகத் தெரியாவிட்டால், விரைவில் மருத்துவரை அல்லது நர்ஸைக் கேளுங்கள். தோலில் காயம் அல்லது பிளவு இருந்தால், தோல் சூடாக இருந்தால் அல்லது வீங்கியிருந்தால், இன்றே உதவி பெறுங்கள்.',
    'advice.nurseNote': 'இது மருத்துவர் தந்த கடிதம் அல்ல. மருத்துவரோ நர்ஸோ இதைப் படிக்கவில்லை.',
  },
};
