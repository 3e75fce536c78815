/** The texts about foot care with diabetes in Malayalam. */
import type { TopicTexts } from '../../../model/document-texts.js';

// Each of these stands in several places in English.
const forAdultsWithDiabetes =
  'പ്രമേഹമുള്ള (ഷുഗർ) മുതിർന്നവർക്കുള്ളത്. 18 വയസ്സിൽ താഴെയാണെങ്കിലോ ഗർഭിണിയാണെങ്കിലോ ആദ്യം ഡോക്ടറോട് ചോദിക്കുക.';
const emergency = 'എമർജൻസി';
const aFootOrLeg =
  'ഒരു പാദത്തിനോ കാലിനോ പെട്ടെന്ന് തണുപ്പോ കഠിനമായ വേദനയോ വിളറലോ നീലനിറമോ ചാരനിറമോ അനക്കാൻ പ്രയാസമോ.';
const aSoreBlisterOr = 'പാദത്തിൽ വ്രണമോ കുമിളയോ മുറിവോ, ഒപ്പം ഇവയിൽ ഏതെങ്കിലും:';
const feverOrShivering = 'പനിയോ വിറയലോ';
const confusion = 'സ്ഥലകാലബോധം തെറ്റുക (confusion)';
const fastBreathing = 'വേഗത്തിലുള്ള ശ്വാസം';
const feelingVeryIll = 'തീരെ സുഖമില്ലെന്ന് തോന്നുക';
const skinOnAToe =
  'കാൽവിരലിലോ പാദത്തിലോ കറുപ്പോ നീലയോ ചാരനിറമോ ആകുന്ന തൊലി, അല്ലെങ്കിൽ ജീവനില്ലാത്തതു പോലെ കാണുന്ന തൊലി.';
const aSoreOnA = 'പാദത്തിൽ വ്രണം, ഒപ്പം ഇവയിൽ ഏതെങ്കിലും:';
const pusOrABad = 'പഴുപ്പോ ദുർഗന്ധമോ';
const rednessSwellingDarknessOr = 'പടരുന്ന ചുവപ്പോ നീരോ ഇരുണ്ട നിറമോ ചൂടോ';
const urgentGetHelpToday = 'അടിയന്തരം: ഇന്നുതന്നെ സഹായം തേടുക';
const newPainOrThrobbing = 'പാദത്തിൽ പുതിയ വേദനയോ തുടിപ്പോ, അല്ലെങ്കിൽ തൊടുന്നത് അറിയാതായി, ഇത് പുതിയതാണ്.';
const bloodSugarMuchHigher =
  'വ്യക്തമായ കാരണമില്ലാതെ ഷുഗർ പതിവിലും വളരെ കൂടുതൽ, ഒപ്പം പാദത്തിൽ എന്തെങ്കിലും മാറ്റവും.';
const doAnyOfThese = 'ഇവയിൽ ഏതെങ്കിലും നിങ്ങൾക്ക് ഉണ്ടോ?';
const doNotStartGet = 'തുടങ്ങരുത്. ഇന്നുതന്നെ ഉപദേശം തേടുക.';
const askADoctorOr = 'ഇത് ചെയ്യുന്നതിനു മുമ്പ് ഡോക്ടറോടോ ഫിസിയോ തെറാപ്പിസ്റ്റിനോടോ ചോദിക്കുക.';
const aDoctorOrPhysiotherapist =
  'ഡോക്ടർക്കോ ഫിസിയോ തെറാപ്പിസ്റ്റിനോ ഇത് അറിയാം, ഈ വ്യായാമങ്ങൾ ചെയ്യാൻ എന്നോട് പറഞ്ഞിട്ടുണ്ട്';
const lookAtBothFeet = 'രണ്ടു പാദങ്ങളും നോക്കുക';
const sitWellBackIn =
  'കൈത്താങ്ങുള്ള, തെന്നിനീങ്ങാത്ത, ഉറപ്പുള്ള കസേരയിൽ നന്നായി പിന്നോട്ട് നീങ്ങിയിരിക്കുക. ലൈറ്റ് ഇടുക. നിലത്ത് സാധനങ്ങളോ ചൂടോ ഉണ്ടോ എന്ന് നോക്കുക. വൃത്തിയുള്ള മടക്കിയ തോർത്ത് പാദങ്ങൾക്കടിയിൽ ഇടുക. ഇരിക്കുമ്പോൾ മാത്രം ഷൂസ് ഊരുക.';
const lookAtTheTops =
  'മുകൾഭാഗവും ഉള്ളങ്കാലുകളും ഉപ്പൂറ്റികളും കാൽവിരലുകൾക്ക് ഇടയിലും നോക്കുക. കണ്ണാടി ഉപയോഗിക്കുക, അല്ലെങ്കിൽ ആരോടെങ്കിലും നോക്കാൻ പറയുക.';
const iHaveLooked = 'ഞാൻ നോക്കി';
const aSoreABlister = 'വ്രണമോ കുമിളയോ, ചൂടോ നീരോ ഉള്ള ഭാഗമോ കണ്ടാൽ: നിർത്തുക, ഇന്നുതന്നെ സഹായം തേടുക.';
const keepYourFeetStill = 'പാദങ്ങൾ അനക്കാതെ വിശ്രമിക്കുക.';
const liftYourToes = 'കാൽവിരലുകൾ ഉയർത്തുക';
const keepYourHeelsDown = 'ഉപ്പൂറ്റികൾ താഴെത്തന്നെ വെക്കുക. കാൽവിരലുകൾ ഉയർത്തുക, പിന്നെ താഴ്ത്തുക. പതുക്കെ ചെയ്യുക.';
const iAmReady = 'ഞാൻ തയ്യാർ';
const stopIfYouFeel =
  'പുതിയ വേദനയോ തലകറക്കമോ വിറയലോ വിയർപ്പോ തോന്നിയാൽ നിർത്തുക. പാദം വിളറിയാലോ നീലിച്ചാലോ ചാരനിറമായാലോ തണുത്താലോ നിർത്തുക. കാൽവിരലുകൾ തമ്മിലോ തോർത്തിലോ അമരുന്നെങ്കിൽ കുറച്ചു മാത്രം ഉയർത്തുക.';
const feetUpAndDown = 'പാദങ്ങൾ മേലോട്ടും താഴോട്ടും';
const slideYourFeetForward =
  'ഉപ്പൂറ്റികൾ തോർത്തിൽ വെച്ച് പാദങ്ങൾ മുന്നോട്ട് നീക്കുക. പാദങ്ങൾ മേലോട്ട് വലിക്കുക, പിന്നെ താഴോട്ട് നീട്ടുക.';
const stopIfYouFeelNew =
  'പുതിയ വേദനയോ തലകറക്കമോ വിറയലോ വിയർപ്പോ തോന്നിയാൽ നിർത്തുക. പാദം വിളറിയാലോ നീലിച്ചാലോ ചാരനിറമായാലോ തണുത്താലോ നിർത്തുക. കോച്ചിപ്പിടിച്ചാൽ വിശ്രമിക്കുക, പിന്നെ കുറച്ചു മാത്രം ചെയ്യുക.';
const chestPainOrTrouble = 'നെഞ്ചുവേദനയോ ശ്വാസംമുട്ടലോ ഉണ്ടെങ്കിൽ: എമർജൻസി സഹായത്തിന് ഇപ്പോൾ വിളിക്കുക.';
const lookAtBothFeetGet =
  'രണ്ടു പാദങ്ങളും നോക്കുക. മുമ്പില്ലാത്ത അടയാളമോ ഇരുണ്ട ഭാഗമോ നനവോ നിറമോ കണ്ടാൽ ഇന്നുതന്നെ സഹായം തേടുക. ആ പാദത്തിൽ നിൽക്കുകയോ നടക്കുകയോ ചെയ്യരുത്.';
const callForEmergencyHelp = 'ഇവയിൽ ഏതെങ്കിലും ഉണ്ടെങ്കിൽ എമർജൻസി സഹായത്തിന് വിളിക്കുക:';
const youStoppedBecauseSomething =
  'എന്തോ പന്തികേട് തോന്നിയതുകൊണ്ടാണ് നിങ്ങൾ നിർത്തിയത്. ആദ്യം ഉപദേശം തേടുക. ഈ പേജിൽ ഇന്ന് ഈ വ്യായാമം വീണ്ടും തുടങ്ങില്ല.';
const youHaveChestPain = 'നെഞ്ചുവേദന';
const youHaveTroubleBreathing = 'ശ്വാസംമുട്ടൽ';
const youFeelFaint = 'ബോധം പോകുന്നതുപോലെ തോന്നൽ';
const aFootStaysCold = 'വിശ്രമിച്ച ശേഷവും പാദത്തിന് തണുപ്പോ വിളറലോ നീലനിറമോ അനക്കാൻ പ്രയാസമോ';
const lookAtBothFeetOnce =
  'രണ്ടു പാദങ്ങളും ഒരിക്കൽ കൂടി നോക്കുക. ഷൂസ് ഇടുക. 1 മിനിറ്റ് ഇരിക്കുക, പിന്നെ പതുക്കെ എഴുന്നേറ്റു നിൽക്കുക.';
const myShoesAreOn = 'ഞാൻ ഷൂസ് ഇട്ടു';
const moreThan10Times = 'ഫിസിയോ തെറാപ്പിസ്റ്റ് പറഞ്ഞിട്ടുണ്ടെങ്കിൽ മാത്രം 10 തവണയിൽ കൂടുതൽ.';
const stopIfYouFeelNewPain =
  'പുതിയ വേദനയോ തലകറക്കമോ വിറയലോ വിയർപ്പോ തോന്നിയാൽ നിർത്തുക. പാദം വിളറിയാലോ നീലിച്ചാലോ ചാരനിറമായാലോ തണുത്താലോ നിർത്തുക. ഇടുപ്പുവേദനയോ നടുവേദനയോ ഉണ്ടെങ്കിൽ ഉപ്പൂറ്റികൾ താഴെത്തന്നെ വെക്കുക.';
const circle = 'വട്ടം';
const getHelpToday = 'ഇന്നുതന്നെ സഹായം തേടുക.';
const askHowOftenYour = 'എത്ര തവണ പാദങ്ങൾ പരിശോധിക്കണം, അന്നുതന്നെ സഹായത്തിന് ആരെ വിളിക്കണം എന്ന് ചോദിക്കുക.';

// What is to be seen in the drawings that stand several times.
const pictureMirror = 'കസേരയിലിരിക്കുന്ന ഒരാൾ നിലത്തുള്ള കണ്ണാടിക്കു മുകളിൽ പാദം ഉയർത്തിപ്പിടിച്ചിരിക്കുന്നു';
const pictureToes = 'തോർത്തിൽ വെച്ച പാദം: ഉപ്പൂറ്റി താഴെ, കാൽവിരലുകൾ ഉയർത്തിയിരിക്കുന്നു';
const pictureFeet = 'മുന്നോട്ട് നീട്ടിയ കാൽ, ഉപ്പൂറ്റി തോർത്തിൽ: പാദം മേലോട്ടും താഴോട്ടും നീങ്ങുന്നു';
const pictureCircles = 'തോർത്തിൽനിന്ന് അൽപ്പം ഉയർത്തിയ പാദം വട്ടത്തിൽ കറങ്ങുന്നു';
const pictureShoes = 'ഷൂസ് ഇട്ട ഒരാൾ കസേരയിൽ ഇരിക്കുന്നു';

export const texts: TopicTexts = {
  article: {
    title: 'പ്രമേഹത്തിൽ പാദപരിചരണം',
    summary:
      'പാദത്തിലെ പ്രശ്നത്തിന് വേദന ഉണ്ടാകണമെന്നില്ല. ഒന്നും തോന്നുന്നില്ലെങ്കിലും എല്ലാ ദിവസവും പാദങ്ങൾ നോക്കുക. പുതിയ വ്രണമോ കുമിളയോ ചൂടോ നീരോ നിറംമാറ്റമോ കണ്ടാൽ, ചെറുതാണെങ്കിലും, അന്നുതന്നെ സഹായം തേടുക.',
    notFor: forAdultsWithDiabetes,
    'sections.get-help.heading': 'എപ്പോൾ സഹായം തേടണം',
    'sections.get-help.blocks.0.heading': emergency,
    'sections.get-help.blocks.0.text':
      'ഇവയിൽ ഏതെങ്കിലും ഉണ്ടെങ്കിൽ എമർജൻസി സഹായത്തിന് ഇപ്പോൾ വിളിക്കുക, അല്ലെങ്കിൽ അടുത്തുള്ള അത്യാഹിത വിഭാഗത്തിൽ പോകുക.',
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
      'ഇവയിൽ ഏതെങ്കിലും ഉണ്ടെങ്കിൽ, വേദനയില്ലെങ്കിലും, പാദം ഇന്നുതന്നെ പരിശോധിപ്പിക്കുക.',
    'sections.get-help.blocks.3.items.0.text':
      'പുതിയ മുറിവോ വിണ്ടുകീറലോ കുമിളയോ വ്രണമോ പൊള്ളലോ, അല്ലെങ്കിൽ സോക്സിൽ രക്തമോ നനവോ.',
    'sections.get-help.blocks.3.items.1.text':
      'പാദമോ കണങ്കാലോ ചൂടായി, നീരുവെച്ചു, അല്ലെങ്കിൽ നിറമോ ആകൃതിയോ മാറി. ആ കാലിൽ നടക്കുന്നത് നിർത്തുക.',
    'sections.get-help.blocks.3.items.2.text':
      'പാദത്തിൽ എന്തോ തറച്ചിരിക്കുന്നു, ഇരുമ്പാണിയിലോ മുള്ളിലോ ചവിട്ടി, അല്ലെങ്കിൽ ഒരു ജീവി പാദത്തിൽ കടിച്ചു.',
    'sections.get-help.blocks.3.items.3.text': 'ഉണങ്ങാത്ത വ്രണം.',
    'sections.get-help.blocks.3.items.4.text':
      'വിശ്രമിക്കുമ്പോഴോ രാത്രിയിലോ പാദത്തിന് വേദന, താഴേക്ക് തൂക്കിയിട്ടാൽ വേദന കുറയുന്നു.',
    'sections.get-help.blocks.3.items.5.text': newPainOrThrobbing,
    'sections.get-help.blocks.3.items.6.text': bloodSugarMuchHigher,
    'sections.get-help.blocks.4.text':
      'ചൂടോ നീരോ ആകൃതിമാറ്റമോ വന്ന പാദത്തിന്, വേദനയില്ലെങ്കിലും, ഉള്ളിൽ പരിക്കുണ്ടാകാം. അതിൽ നടക്കുന്നത് നിർത്തുക, ഇന്നുതന്നെ സഹായം തേടുക.',
    'sections.get-help.blocks.5.heading': 'തവിട്ടുനിറമോ കറുപ്പോ ഉള്ള തൊലിയിൽ',
    'sections.get-help.blocks.5.text':
      'ആദ്യം തൊട്ടുനോക്കുക: ചൂടോ നീരോ വേദനയോ നനവോ. പിന്നെ നിറവ്യത്യാസം നോക്കുക: ചുവപ്പ്, വയലറ്റ്, ചാരനിറം, അല്ലെങ്കിൽ ചുറ്റുമുള്ള തൊലിയേക്കാൾ ഇരുണ്ട നിറം. തവിട്ടുനിറമോ കറുപ്പോ ഉള്ള തൊലിയിൽ ഇത് കാണാൻ കൂടുതൽ പ്രയാസമാണ്. രണ്ടു പാദങ്ങളും ഒത്തുനോക്കുക, ഉള്ളങ്കാലുകളും നോക്കുക.',
    'sections.why.heading': 'പാദങ്ങൾക്ക് ശ്രദ്ധ വേണ്ടത് എന്തുകൊണ്ട്',
    'sections.why.blocks.0.text':
      'വർഷങ്ങളോളം ഷുഗർ കൂടിനിന്നാൽ നാഡികൾക്ക് (nerve) കേടുവരാം. അതിനാൽ മുറിവോ കുമിളയോ വ്രണമോ നിങ്ങൾ അറിയാതെ പോകാം. രക്തക്കുഴലുകൾക്കും കേടുവരാം, അതിനാൽ വ്രണം പതുക്കെയേ ഉണങ്ങൂ.',
    'sections.why.blocks.1.text':
      'പാദത്തിലെ ഗുരുതരമായ പ്രശ്നം ഷൂസ് ഉരഞ്ഞോ ചെറിയ മുറിവിൽനിന്നോ തുടങ്ങാം. മണിക്കൂറുകൾക്കുള്ളിൽ അത് കൂടാം.',
    'sections.why.blocks.2.text':
      'പുകവലി പാദങ്ങളിലേക്കുള്ള രക്തയോട്ടം കുറയ്ക്കുന്നു. പുകവലിക്കുന്നെങ്കിൽ, നിർത്താൻ സഹായം ചോദിക്കുക.',
    'sections.why.blocks.3.text':
      'ഷുഗറിനും ബിപിക്കും കൊളസ്ട്രോളിനും പറഞ്ഞുതന്ന ചിട്ടകൾ തുടരുക. ഒരു മരുന്നും സ്വയം നിർത്തുകയോ മാറ്റുകയോ ചെയ്യരുത്.',
    'sections.why.blocks.4.text':
      'വർഷത്തിൽ ഒരിക്കലെങ്കിലും പരിശീലനം നേടിയ ഒരാളെക്കൊണ്ട് പാദങ്ങൾ പരിശോധിപ്പിക്കുക. കൂടുതൽ തവണ വേണോ എന്ന് ചോദിക്കുക.',
    'sections.look.heading': 'എല്ലാ ദിവസവും നോക്കുക',
    'sections.look.blocks.0.text':
      'നല്ല വെളിച്ചമുള്ള ഒരു സമയം നിശ്ചയിക്കുക, ഉദാഹരണത്തിന് വൈകുന്നേരം. ഷൂസ് ഊരുമ്പോഴെല്ലാം കൂടി നോക്കുക.',
    'sections.look.blocks.1.items.0.term': 'സോക്സിന്റെ ഉള്ളിൽ',
    'sections.look.blocks.1.items.0.text':
      'ഷൂസും സോക്സും ഊരുക. സോക്സിന്റെ ഉള്ളിൽ രക്തമോ നനവോ ഉണ്ടോ എന്ന് നോക്കുക. ഇളംനിറമുള്ള സോക്സിൽ അത് കാണാം.',
    'sections.look.blocks.1.items.1.term': 'രണ്ടു പാദങ്ങളും മുഴുവനായി',
    'sections.look.blocks.1.items.1.text':
      'മുകൾഭാഗം, വശങ്ങൾ, ഉപ്പൂറ്റികൾ, ഉള്ളങ്കാലുകൾ, നഖങ്ങൾ, എല്ലാ കാൽവിരലുകൾക്ക് ഇടയിലും നോക്കുക.',
    'sections.look.blocks.1.items.2.term': 'ചൂട്',
    'sections.look.blocks.1.items.2.text':
      'കൈയുടെ പുറംഭാഗം രണ്ടു പാദങ്ങളിലും വെച്ചുനോക്കുക. രണ്ടും ഒരുപോലെയാണോ?',
    'sections.look.blocks.1.items.3.term': 'ഒത്തുനോക്കുക',
    'sections.look.blocks.1.items.3.text': 'ഇടത്തേത് വലത്തേതുമായും, ഇന്നത്തേത് ഇന്നലത്തേതുമായും ഒത്തുനോക്കുക.',
    'sections.look.blocks.2.text':
      'ഉള്ളങ്കാൽ കാണാൻ കഴിയുന്നില്ലെങ്കിൽ നിലത്ത് കണ്ണാടി വെക്കുക, ഫോട്ടോ എടുക്കുക, അല്ലെങ്കിൽ ആരോടെങ്കിലും നോക്കാൻ പറയുക. നിങ്ങൾക്ക് കാഴ്ച കുറവാണെങ്കിൽ എല്ലാ ദിവസവും മറ്റൊരാൾ നോക്കണം.',
    'sections.look.blocks.3.text': 'നോക്കേണ്ടവ:',
    'sections.look.blocks.3.lines.0':
      'മുറിവ്, വിണ്ടുകീറൽ, കുമിള, വ്രണം, പൊള്ളൽ, അല്ലെങ്കിൽ മുള്ളോ മരച്ചീളോ തറച്ചത്',
    'sections.look.blocks.3.lines.1': 'നീര്, ചൂടോ തണുപ്പോ ഉള്ള ഭാഗം, അല്ലെങ്കിൽ പുതിയ നിറം',
    'sections.look.blocks.3.lines.2': 'കട്ടിയുള്ള തൊലി, ആണിരോഗം (corn), അല്ലെങ്കിൽ അതിനടിയിൽ ഇരുണ്ട പാടുകൾ',
    'sections.look.blocks.3.lines.3': 'കാൽവിരലുകൾക്ക് ഇടയിൽ നനഞ്ഞതോ വെളുത്തതോ അടരുന്നതോ ആയ തൊലി',
    'sections.look.blocks.3.lines.4': 'മാംസത്തിലേക്ക് വളരുന്ന നഖം',
    'sections.look.blocks.3.lines.5': 'പാദത്തിന് പുതിയ ആകൃതി',
    'sections.look.blocks.4.picture.alt': pictureMirror,
    'sections.look.blocks.4.caption': 'നിലത്തുള്ള കണ്ണാടിയിൽ ഉള്ളങ്കാൽ കാണാം',
    'sections.look.blocks.5.picture.alt':
      'മുകളിൽനിന്ന് കാണുന്ന കാൽവിരലുകൾ, അവയ്ക്കിടയിലുള്ള വിടവുകൾ അടയാളപ്പെടുത്തിയിരിക്കുന്നു',
    'sections.look.blocks.5.caption': 'കാൽവിരലുകൾക്ക് ഇടയിലെ ഓരോ വിടവിലും നോക്കുക',
    'sections.wash.heading': 'കഴുകുക, തുടച്ചുണക്കുക, ക്രീം പുരട്ടുക',
    'sections.wash.blocks.0.text':
      'എല്ലാ ദിവസവും വീര്യം കുറഞ്ഞ സോപ്പും ഇളംചൂടുവെള്ളവും കൊണ്ട് പാദങ്ങൾ കഴുകുക: കുഞ്ഞിനെ കുളിപ്പിക്കുന്ന വെള്ളത്തേക്കാൾ ചൂട് അരുത്. സോപ്പ് കഴുകിക്കളയുക. പതുക്കെ തുടച്ചുണക്കുക, പ്രത്യേകിച്ച് കാൽവിരലുകൾക്ക് ഇടയിൽ.',
    'sections.wash.blocks.1.text':
      'പാദങ്ങൾ വെള്ളത്തിൽ മുക്കിവെക്കരുത്, ചൂടുവെള്ളം ഒരിക്കലും ഉപയോഗിക്കരുത്. കൈമുട്ടുകൊണ്ട് വെള്ളത്തിന്റെ ചൂട് നോക്കുക, അല്ലെങ്കിൽ ആരോടെങ്കിലും നോക്കാൻ പറയുക: നിങ്ങളുടെ കൈകളും മരവിച്ചതാകാം.',
    'sections.wash.blocks.2.text':
      'പ്രാർത്ഥനയ്ക്കു മുമ്പ് കാൽ കഴുകുന്നെങ്കിൽ, ഓരോ തവണയും കാൽവിരലുകൾക്ക് ഇടയിൽ തുടച്ചുണക്കുക.',
    'sections.wash.blocks.3.text':
      'മുകൾഭാഗത്തും ഉപ്പൂറ്റിയിലും ഉള്ളങ്കാലിലും വരണ്ട തൊലിയിൽ ക്രീം പുരട്ടുക. കാൽവിരലുകൾക്ക് ഇടയിലും പൊട്ടിയ തൊലിയിലും പുരട്ടരുത്. ക്രീം പുരട്ടിയ ഉള്ളങ്കാൽ വഴുതും: സോക്സും ഷൂസും ഇട്ടിട്ട് മാത്രം എഴുന്നേൽക്കുക.',
    'sections.wash.blocks.4.text':
      'കാൽവിരലുകൾക്ക് ഇടയിൽ ചൊറിച്ചിലോ അടരുന്നതോ നനഞ്ഞതോ ആയ തൊലിയോ ഉണ്ടെങ്കിൽ വൈകാതെ ഡോക്ടറോടോ നഴ്സിനോടോ ചോദിക്കുക. തൊലി പൊട്ടിയിട്ടുണ്ടെങ്കിൽ ഇന്നുതന്നെ സഹായം തേടുക.',
    'sections.nails.heading': 'നഖം, ആണിരോഗം, കട്ടിയുള്ള തൊലി',
    'sections.nails.blocks.0.text':
      'കഴുകിയ ശേഷം നഖങ്ങൾ ഇടയ്ക്കിടെ മുറിക്കുകയോ രാകുകയോ ചെയ്യുക. വിരലറ്റത്തിന്റെ വളവിനൊത്ത് മുറിക്കുക, തീരെ ചെറുതാക്കരുത്, വശങ്ങളിലേക്ക് ഇറക്കി മുറിക്കരുത്. കൂർത്ത അരികുകൾ രാകുക. നിങ്ങളുടെ നഖങ്ങൾക്ക് പറ്റിയത് എന്താണെന്ന് പാദരോഗ വിദഗ്ധരോട് ചോദിക്കുക.',
    'sections.nails.blocks.1.text':
      'പാദങ്ങൾ കാണാനോ തൊട്ടറിയാനോ അവിടെ കൈ എത്താനോ കഴിയില്ലെങ്കിൽ, പരിശീലനം നേടിയ ഒരാൾ അത് ചെയ്യട്ടെ.',
    'sections.nails.blocks.2.text':
      'ആണിരോഗത്തിലോ കട്ടിയുള്ള തൊലിയിലോ കോൺ പ്ലാസ്റ്ററോ (corn plaster) അതിനുള്ള തുള്ളിമരുന്നോ ആസിഡോ ബ്ലേഡോ കത്രികയോ ഉപയോഗിക്കരുത്. വേദന അറിയാതെ പൊള്ളാം, മുറിയാം.',
    'sections.shoes.heading': 'ഷൂസും സോക്സും',
    'sections.shoes.blocks.0.text':
      'വിരലുകളുടെ ഭാഗത്ത് വീതിയും ആഴവുമുള്ള, ഹീൽ പരന്നതോ ഉയരം കുറഞ്ഞതോ ആയ ഷൂസ് തിരഞ്ഞെടുക്കുക. കെട്ടാൻ ചരടോ വള്ളിയോ, പതുപതുത്ത അടിഭാഗവും മിനുസമുള്ള ഉൾഭാഗവും വേണം.',
    'sections.shoes.blocks.1.text':
      'ഓരോ തവണ ഇടുന്നതിനു മുമ്പും ഷൂസിന്റെ അടിവശം നോക്കുക. ഷൂസ് കുടയുക, ഉള്ളിൽ കൈയിട്ട് തൊട്ടുനോക്കുക. കൈയ്ക്ക് മരവിപ്പുണ്ടെങ്കിൽ ആരോടെങ്കിലും തൊട്ടുനോക്കാൻ പറയുക, അല്ലെങ്കിൽ വെളിച്ചം അടിച്ചു നോക്കുക.',
    'sections.shoes.blocks.2.text':
      'അടഞ്ഞ ഷൂസിനൊപ്പം എപ്പോഴും വൃത്തിയുള്ള ഉണങ്ങിയ സോക്സ് ഇടുക. കട്ടിയുള്ള തുന്നലും മുകളിൽ മുറുക്കവും അരുത്. എല്ലാ ദിവസവും സോക്സ് മാറ്റുക.',
    'sections.shoes.blocks.3.text':
      'പുതിയ ഷൂസ് ആദ്യം കുറച്ചുനേരം മാത്രം ഇടുക, ഓരോ തവണ ഇട്ട ശേഷവും പാദങ്ങൾ നോക്കുക. വിരലുകൾക്കിടയിൽ വള്ളിയുള്ള ചെരിപ്പും റബ്ബർ ചെരിപ്പും (flip-flops) പാദത്തെ സംരക്ഷിക്കില്ല. അമരുന്ന മിഞ്ചിയും പാദസരവും ഊരുക.',
    'sections.shoes.blocks.4.text':
      'ഡോക്ടറോ നഴ്സോ പറഞ്ഞിട്ടല്ലാതെ മുറുക്കമുള്ള സോക്സോ സ്റ്റോക്കിങ്സോ ബാൻഡേജോ (compression) ഉപയോഗിക്കരുത്. ആദ്യം ഡോക്ടറോ, അതിന് പരിശീലനം നേടിയ നഴ്സോ കാലുകളിലെ രക്തയോട്ടം അളക്കണം. കാലിലെ ധമനികൾക്ക് ചുരുക്കം (PAD) ഉണ്ടെങ്കിൽ മുറുക്കം വലിയ ദോഷം ചെയ്യാം. പ്രമേഹവും ഒപ്പം പാദങ്ങളിൽ മരവിപ്പും ഉള്ളപ്പോഴും അങ്ങനെതന്നെ.',
    'sections.barefoot.heading': 'ഒരിക്കലും വെറുംകാലോടെ നടക്കരുത്',
    'sections.barefoot.blocks.0.text':
      'വീടിനകത്തായാലും പുറത്തായാലും വെറുംകാലോടെയോ സോക്സ് മാത്രമിട്ടോ കനം കുറഞ്ഞ ചെരിപ്പിട്ടോ നടക്കരുത്.',
    'sections.barefoot.blocks.1.text': 'രാത്രി ടോയ്‌ലറ്റിൽ പോകാൻ കട്ടിലിനരികിൽ ഷൂസ് വെക്കുക.',
    'sections.barefoot.blocks.2.heading': 'ആരാധനാലയങ്ങളിൽ',
    'sections.barefoot.blocks.2.text':
      'അവിടെ മാത്രം ഉപയോഗിക്കുന്ന, അകത്തിടാനുള്ള വൃത്തിയുള്ള ഷൂസ് ഇടാമോ എന്ന് ചോദിക്കുക. ഷൂസ് ഊരണമെങ്കിൽ, ചൂട് കുറഞ്ഞ സമയത്ത് പോകുക, പരവതാനിയിലൂടെ നടക്കുക. കട്ടിയുള്ള വൃത്തിയുള്ള സോക്സ് ഇടുക, പിന്നീട് പാദങ്ങൾ നോക്കുക. സോക്സ് ചൂടിനെയോ മുള്ളിനെയോ തടയില്ല.',
    'sections.heat.heading': 'ചൂടും തണുപ്പും',
    'sections.heat.blocks.0.text':
      'മരവിച്ച തൊലിയിൽ ചൂട് വെക്കരുത്. പ്രമേഹമോ കാലിലെ ധമനികളുടെ ചുരുക്കമോ (PAD) ഉണ്ടെങ്കിൽ പാദങ്ങളിലോ കാലുകളിലോ ചൂട് വെക്കരുത്. അറിയാതെ പൊള്ളാം. പകരം സോക്സ് ഇടുക.',
    'sections.heat.blocks.1.text':
      'ചൂടായ നിലം, മണൽ, ടൈൽ, ഹീറ്റർ, ചൂടുവെള്ള ബാഗ്, ആവി എന്നിവയിൽനിന്ന് പാദങ്ങൾ അകറ്റിവെക്കുക. ചൂടായ നിലം മിനിറ്റുകൾക്കുള്ളിലോ സെക്കൻഡുകൾക്കുള്ളിലോ പാദം പൊള്ളിക്കാം.',
    'sections.heat.blocks.2.text':
      'പാദങ്ങൾ തണുത്താൽ അയഞ്ഞ സോക്സ് ഇടുക. ഒരു പാദം പെട്ടെന്ന് തണുക്കുന്നത് എമർജൻസിയാണ്.',
    'sections.small-injuries.heading': 'ചെറിയ പരിക്കുകളും വീട്ടുമരുന്നുകളും',
    'sections.small-injuries.blocks.0.text':
      'പൊട്ടിയ തൊലിയിൽ മഞ്ഞൾ, ചുണ്ണാമ്പ്, ചാരം, എണ്ണ, ടൂത്ത്പേസ്റ്റ്, സ്പിരിറ്റ്, ചൂടുകിഴി, പച്ചമരുന്ന് അരച്ചത് എന്നിവ വെക്കരുത്. കുമിള പൊട്ടിക്കരുത്.',
    'sections.small-injuries.blocks.1.text':
      'പരിശോധന കിട്ടുന്നതു വരെ ആ പാദത്തിൽ നിൽക്കുകയോ നടക്കുകയോ ചെയ്യരുത്. ശുദ്ധജലംകൊണ്ട് കഴുകുക, വൃത്തിയുള്ള ഉണങ്ങിയ തുണികൊണ്ട് (ഡ്രസ്സിങ്) മൂടുക. ഇന്നുതന്നെ സഹായം തേടുക.',
    'sections.small-injuries.blocks.2.text': 'എലികളുള്ള സ്ഥലത്ത് രാത്രി പാദങ്ങൾ മൂടുക, രാവിലെ നോക്കുക.',
  },
  checklist: {
    title: 'ഇന്ന് പാദങ്ങൾ നോക്കുക',
    intro:
      'പാദത്തിലെ പ്രശ്നത്തിന് വേദന ഉണ്ടാകണമെന്നില്ല. ഒന്നും തോന്നുന്നില്ലെങ്കിലും എല്ലാ ദിവസവും പാദങ്ങൾ നോക്കുക. ഇന്ന് കണ്ടത് ടിക്ക് ചെയ്യുക.',
    notFor:
      'ഈ പട്ടിക പ്രമേഹമുള്ള (ഷുഗർ) മുതിർന്നവർക്കുള്ളതാണ്. 18 വയസ്സിൽ താഴെയാണെങ്കിലോ ഗർഭിണിയാണെങ്കിലോ ഡോക്ടറോട് ചോദിക്കുക.',
    'groups.red-flags.heading': 'ഇപ്പോൾ കാണുന്നതോ വന്നുപോയതോ ആയവ ടിക്ക് ചെയ്യുക',
    'groups.red-flags.notSureAdvice':
      'ഇന്നുതന്നെ ഉപദേശം തേടുക, കഴിയുമെങ്കിൽ ഫോണിൽ. പാദത്തിന് ചൂടോ നീരോ ഉണ്ടോ എന്ന് ആദ്യം തൊട്ടുനോക്കുക, രണ്ടു പാദങ്ങളും ഒത്തുനോക്കുക. തവിട്ടുനിറമോ കറുപ്പോ ഉള്ള തൊലിയിൽ നിറംമാറ്റം കാണാൻ പ്രയാസമാകാം: ഉള്ളങ്കാലുകൾ നോക്കുക.',
    'groups.red-flags.items.r1.text': aFootOrLeg,
    'groups.red-flags.items.r1.advice': 'അവിടെ ചൂടാക്കുകയോ തിരുമ്മുകയോ ചെയ്യരുത്.',
    'groups.red-flags.items.r2.text': aSoreBlisterOr,
    'groups.red-flags.items.r2.lines.0': feverOrShivering,
    'groups.red-flags.items.r2.lines.1': confusion,
    'groups.red-flags.items.r2.lines.2': fastBreathing,
    'groups.red-flags.items.r2.lines.3': feelingVeryIll,
    'groups.red-flags.items.r2.advice': 'പ്രമേഹമുണ്ടെന്നും പാദത്തിൽ വ്രണമുണ്ടെന്നും പറയുക.',
    'groups.red-flags.items.r3.text': skinOnAToe,
    'groups.red-flags.items.r3.advice': 'വിളിക്കാൻ ഇതിൽ 1 ലക്ഷണം മതി.',
    'groups.red-flags.items.r4.text': aSoreOnA,
    'groups.red-flags.items.r4.lines.0': pusOrABad,
    'groups.red-flags.items.r4.lines.1': rednessSwellingDarknessOr,
    'groups.red-flags.items.r4.advice': 'ആ പാദത്തിൽ നിൽക്കുകയോ നടക്കുകയോ ചെയ്യരുത്.',
    'groups.red-flags.items.r5.text': 'ഇവയിൽ പുതിയത് ഏതെങ്കിലും, വേദനയില്ലെങ്കിലും:',
    'groups.red-flags.items.r5.lines.0': 'മുറിവ്, വിണ്ടുകീറൽ, കുമിള, വ്രണം അല്ലെങ്കിൽ പൊള്ളൽ',
    'groups.red-flags.items.r5.lines.1': 'സോക്സിൽ രക്തമോ നനവോ',
    'groups.red-flags.items.r5.advice':
      'ആ പാദത്തിൽ നിൽക്കുകയോ നടക്കുകയോ ചെയ്യരുത്. വൃത്തിയുള്ള ഉണങ്ങിയ തുണികൊണ്ട് (ഡ്രസ്സിങ്) അത് മൂടുക. ഇന്നുതന്നെ സഹായം തേടുക.',
    'groups.red-flags.items.r6.text': 'പാദമോ കണങ്കാലോ ചൂടായി, നീരുവെച്ചു, അല്ലെങ്കിൽ നിറമോ ആകൃതിയോ മാറി.',
    'groups.red-flags.items.r6.advice':
      'ആ പാദത്തിൽ നടക്കുന്നത് നിർത്തുക. വേദനയില്ലെങ്കിലും ഇന്നുതന്നെ സഹായം തേടുക. തവിട്ടുനിറമോ കറുപ്പോ ഉള്ള തൊലിയിൽ നിറംമാറ്റം കാണാൻ പ്രയാസമാകാം: രണ്ടു പാദങ്ങളും ഒത്തുനോക്കുക.',
    'groups.red-flags.items.r7.text': 'ഒരു പാദത്തിന് ഇവയിൽ ഏതെങ്കിലും സംഭവിച്ചു:',
    'groups.red-flags.items.r7.lines.0': 'എന്തോ അതിൽ തറച്ചിരിക്കുന്നു',
    'groups.red-flags.items.r7.lines.1': 'ഇരുമ്പാണിയിലോ മുള്ളിലോ ചവിട്ടി',
    'groups.red-flags.items.r7.lines.2': 'ഒരു ജീവി അതിൽ കടിച്ചു',
    'groups.red-flags.items.r7.advice': 'അത് കുത്തിയെടുക്കരുത്. ഇന്നുതന്നെ സഹായം തേടുക.',
    'groups.red-flags.items.r8.text': 'ഇവയിൽ ഏതെങ്കിലും:',
    'groups.red-flags.items.r8.lines.0': 'ഉണങ്ങാത്ത വ്രണം',
    'groups.red-flags.items.r8.lines.1':
      'വിശ്രമിക്കുമ്പോഴോ രാത്രിയിലോ പാദത്തിന് വേദന, താഴേക്ക് തൂക്കിയിട്ടാൽ വേദന കുറയുന്നു',
    'groups.red-flags.items.r8.advice': getHelpToday,
    'groups.red-flags.items.r9.text': newPainOrThrobbing,
    'groups.red-flags.items.r9.advice': getHelpToday,
    'groups.red-flags.items.r10.text': bloodSugarMuchHigher,
    'groups.red-flags.items.r10.advice': 'ഇന്നുതന്നെ സഹായം തേടുക. മരുന്ന് സ്വയം മാറ്റരുത്.',
    'groups.see.heading': 'നിങ്ങൾ കാണുന്നത്',
    'groups.see.items.c1.text':
      'കട്ടിയുള്ള തൊലി, ആണിരോഗം (corn), അല്ലെങ്കിൽ കട്ടിയുള്ള തൊലിക്കടിയിൽ ഇരുണ്ട പാട്.',
    'groups.see.items.c1.advice':
      'അത് മുറിക്കുകയോ കോൺ പ്ലാസ്റ്റർ (corn plaster) വെക്കുകയോ ചെയ്യരുത്. ഡോക്ടറോടോ നഴ്സിനോടോ പാദരോഗ വിദഗ്ധരോടോ ചോദിക്കുക. ഇരുണ്ടതോ രക്തമുള്ളതോ ആണെങ്കിൽ ഇന്നുതന്നെ സഹായം തേടുക.',
    'groups.see.items.c2.text': 'വരണ്ടതോ വിണ്ടുകീറിയതോ ആയ ഉപ്പൂറ്റി, രക്തം വരുന്നില്ല.',
    'groups.see.items.c2.advice':
      'എല്ലാ ദിവസവും ക്രീം പുരട്ടുക, കാൽവിരലുകൾക്ക് ഇടയിൽ പുരട്ടരുത്. വിള്ളൽ തുറക്കുകയോ രക്തം വരികയോ ചെയ്താൽ ഇന്നുതന്നെ സഹായം തേടുക.',
    'groups.see.items.c3.text':
      'കാൽവിരലുകൾക്ക് ഇടയിൽ ചൊറിച്ചിൽ, അല്ലെങ്കിൽ നനഞ്ഞതോ വെളുത്തതോ അടരുന്നതോ ആയ തൊലി.',
    'groups.see.items.c3.advice':
      'നന്നായി തുടച്ചുണക്കുക. പൗഡറോ സ്പിരിറ്റോ ഉപയോഗിക്കരുത്. ഡോക്ടറോടോ നഴ്സിനോടോ ചോദിക്കുക. തൊലി പൊട്ടിയിട്ടുണ്ടെങ്കിൽ ഇന്നുതന്നെ സഹായം തേടുക.',
    'groups.see.items.c4.text': 'കട്ടിയുള്ളതോ നീണ്ടതോ മാംസത്തിലേക്ക് വളരുന്നതോ ആയ നഖങ്ങൾ.',
    'groups.see.items.c4.advice':
      'നഖങ്ങളുടെ പരിചരണം പരിശീലനം നേടിയ ഒരാൾ ചെയ്യട്ടെ. നഖത്തിന്റെ വശത്ത് ചുവപ്പോ നീരോ നനവോ ഉണ്ടെങ്കിൽ ഇന്നുതന്നെ സഹായം തേടുക.',
    'groups.see.items.c5.text': 'മിക്ക ദിവസവും ഷൂസ് എന്റെ പാദത്തിൽ അടയാളമുണ്ടാക്കുന്നു.',
    'groups.see.items.c5.advice': 'വേറെ ഷൂസ് ഇടുക. പാകമായ ഷൂസിനെക്കുറിച്ച് ചോദിക്കുക.',
    'groups.see.items.c6.text': 'എന്റെ കാൽവിരലുകളുടെയോ പാദത്തിന്റെയോ ആകൃതി പതുക്കെ മാറുന്നു.',
    'groups.see.items.c6.advice':
      'പാദപരിശോധന വേണമെന്ന് പറയുക. മാറ്റം പുതിയതോ വേഗത്തിലുള്ളതോ ആണെങ്കിൽ ഇന്നുതന്നെ സഹായം തേടുക.',
    'groups.feel.heading': 'നിങ്ങൾക്ക് തോന്നുന്നത്',
    'groups.feel.items.c7.text': 'പാദങ്ങളിൽ തരിപ്പ്, പുകച്ചിൽ, അല്ലെങ്കിൽ സൂചി കുത്തുന്നതുപോലെ തോന്നൽ.',
    'groups.feel.items.c7.advice':
      'ഡോക്ടറോടോ നഴ്സിനോടോ പറയുക. പാദത്തിൽ തൊടുന്നത് അറിയാതായി, ഇത് പുതിയതാണെങ്കിൽ, ഇന്നുതന്നെ സഹായം തേടുക.',
    'groups.feel.items.c8.text': 'നടക്കുമ്പോൾ എന്റെ കാൽവണ്ണ വേദനിക്കുന്നു, വിശ്രമിക്കുമ്പോൾ വേദന മാറുന്നു.',
    'groups.feel.items.c8.advice': 'കാലുകളിലെ രക്തയോട്ടം പരിശോധിക്കാൻ ഡോക്ടറോടോ നഴ്സിനോടോ പറയുക.',
    'groups.feel.items.c9.text': 'എന്റെ പാദങ്ങളിൽ മരവിപ്പുണ്ട്.',
    'groups.feel.items.c9.advice':
      'എല്ലാ ദിവസവും ഒരാൾ നിങ്ങളുടെ പാദങ്ങൾ നോക്കണം. പാദപരിശോധന വേണമെന്ന് പറയുക.',
    'groups.day.heading': 'നിങ്ങളുടെ ദിവസം',
    'groups.day.items.c10.text': 'ഉള്ളങ്കാലുകളോ കാൽവിരലുകൾക്ക് ഇടയിലോ എനിക്ക് മുഴുവനായി കാണാൻ കഴിഞ്ഞില്ല.',
    'groups.day.items.c10.advice':
      'നോക്കിയില്ല എന്നാൽ പ്രശ്നമില്ല എന്ന് അർത്ഥമില്ല. ഇന്നുതന്നെ നോക്കാൻ ആരോടെങ്കിലും പറയുക.',
    'groups.day.items.c11.text': 'വീട്ടിലോ ആരാധനാലയത്തിലോ ഞാൻ വെറുംകാലോടെ നടക്കുന്നു.',
    'groups.day.items.c11.advice':
      'വീടിനകത്തായാലും പുറത്തായാലും വെറുംകാലോടെയോ സോക്സ് മാത്രമിട്ടോ കനം കുറഞ്ഞ ചെരിപ്പിട്ടോ നടക്കരുത്. ആരാധനയ്ക്കു മാത്രം ഉപയോഗിക്കുന്ന, അകത്തിടാനുള്ള വൃത്തിയുള്ള ഷൂസ് ഇടാമോ എന്ന് ചോദിക്കുക.',
    'groups.day.items.c12.text': 'ഞാൻ പാദങ്ങൾ വെള്ളത്തിൽ മുക്കിവെക്കുകയോ ചൂടാക്കുകയോ ചെയ്യുന്നു.',
    'groups.day.items.c12.advice':
      'പാദങ്ങൾ വെള്ളത്തിൽ മുക്കിവെക്കരുത്, ചൂടുവെള്ളം ഒരിക്കലും ഉപയോഗിക്കരുത്. പ്രമേഹമുണ്ടെങ്കിൽ പാദങ്ങളിലോ കാലുകളിലോ ചൂട് വെക്കരുത്. അറിയാതെ പൊള്ളാം. പകരം സോക്സ് ഇടുക.',
    'groups.day.items.c13.text': 'പാദത്തിൽ ഞാൻ കോൺ പ്ലാസ്റ്ററോ ബ്ലേഡോ വീട്ടുമരുന്നോ ഉപയോഗിച്ചു.',
    'groups.day.items.c13.advice':
      'ആണിരോഗത്തിലോ കട്ടിയുള്ള തൊലിയിലോ കോൺ പ്ലാസ്റ്ററോ അതിനുള്ള തുള്ളിമരുന്നോ ആസിഡോ ബ്ലേഡോ കത്രികയോ ഉപയോഗിക്കരുത്. പൊട്ടിയ തൊലിയിൽ മഞ്ഞൾ, ചുണ്ണാമ്പ്, ചാരം, എണ്ണ, പച്ചമരുന്ന് അരച്ചത് എന്നിവ വെക്കരുത്. തൊലി പൊട്ടിയിട്ടുണ്ടെങ്കിൽ ഇന്നുതന്നെ സഹായം തേടുക.',
    'groups.day.items.c14.text': 'ഞാൻ പുകവലിക്കുകയോ പുകയില ഉപയോഗിക്കുകയോ ചെയ്യുന്നു.',
    'groups.day.items.c14.advice': 'നിർത്താൻ സഹായം ചോദിക്കുക. പുകവലി പാദങ്ങളിലേക്കുള്ള രക്തയോട്ടം കുറയ്ക്കുന്നു.',
    'groups.day.items.c15.text': 'എന്റെ ഷൂസ് ഉരയുന്നു, അല്ലെങ്കിൽ അതിന്റെ ഉള്ള് ഞാൻ നോക്കിയില്ല.',
    'groups.day.items.c15.advice': 'ഷൂസ് ഇടുന്നതിനു മുമ്പ് കുടയുക, ഉള്ളിൽ കൈയിട്ട് തൊട്ടുനോക്കുക. ഉരയാത്ത ഷൂസ് ഇടുക.',
    'groups.care.heading': 'നിങ്ങളുടെ ചികിത്സ',
    'groups.care.items.c16.text':
      'കഴിഞ്ഞ ഒരു വർഷം പാദപരിശോധന നടന്നില്ല, അല്ലെങ്കിൽ അതിന്റെ ഫലം എനിക്ക് അറിയില്ല.',
    'groups.care.items.c16.advice': 'പാദപരിശോധന വേണമെന്ന് പറയുക. വർഷത്തിൽ ഒരിക്കലെങ്കിലും അത് വേണം.',
    'groups.care.items.c17.text':
      'മുമ്പ് എന്റെ പാദത്തിൽ തുറന്ന വ്രണം (മുറിവ്) ഉണ്ടായിട്ടുണ്ട്, അല്ലെങ്കിൽ പാദത്തിന്റെ ഒരു ഭാഗം നഷ്ടപ്പെട്ടിട്ടുണ്ട്.',
    'groups.care.items.c17.advice': askHowOftenYour,
    'groups.care.items.c18.text': 'ഞാൻ ഡയാലിസിസ് ചെയ്യുന്നു, അല്ലെങ്കിൽ എനിക്ക് വൃക്കരോഗം (കിഡ്നി) ഉണ്ട്.',
    'groups.care.items.c18.advice': askHowOftenYour,
    'groups.care.items.c19.text':
      'എന്റെ പാദങ്ങൾ നോക്കാൻ ആരുമില്ല, അല്ലെങ്കിൽ എനിക്ക് പാദങ്ങളിൽ എത്താൻ കഴിയില്ല.',
    'groups.care.items.c19.advice':
      'എല്ലാ ദിവസവും പാദങ്ങൾ ആർക്ക് നോക്കാൻ കഴിയും എന്ന് ഡോക്ടറോടോ നഴ്സിനോടോ ചോദിക്കുക.',
    'questionsToAsk.0': 'എല്ലാ കാൽവിരലുകളിലും പതുക്കെ തൊടുന്നത് എനിക്ക് അറിയാൻ കഴിയുന്നുണ്ടോ?',
    'questionsToAsk.1': 'എന്റെ പാദങ്ങളിൽ രക്തയോട്ടം എങ്ങനെയുണ്ട്?',
    'questionsToAsk.2': 'എത്ര തവണ എന്റെ പാദങ്ങൾ പരിശോധിക്കണം?',
    'questionsToAsk.3': 'പാദത്തിന് പ്രശ്നം വന്നാൽ അന്നുതന്നെയും രാത്രിയിലും ആരെ വിളിക്കണം?',
    'questionsToAsk.4': 'നഖം ഞാൻ തന്നെ മുറിക്കണോ, അതോ മറ്റാരെങ്കിലും ചെയ്യുമോ?',
    'questionsToAsk.5': 'വീട്ടിലും ആരാധനയ്ക്കും ഏതു ഷൂസ് എനിക്ക് ഇടാം?',
    'questionsToAsk.6': 'പാദവ്യായാമം എനിക്ക് ചെയ്യാമോ? ഏതൊക്കെ, എത്ര തവണ?',
    'questionsToAsk.7': 'തൊട്ടുനോക്കുന്ന പരിശോധനയോ തെർമോമീറ്റർകൊണ്ടുള്ള പരിശോധനയോ എന്റെ വീട്ടുകാർ പഠിക്കണോ?',
    'questionsToAsk.8': 'പുകവലി നിർത്താൻ എന്നെ സഹായിക്കാമോ?',
    disclaimer:
      'നിങ്ങൾക്ക് എന്താണ് പ്രശ്നമെന്ന് ഈ പട്ടികയ്ക്ക് പറയാനാവില്ല. ഡോക്ടറോ നഴ്സോ ഇത് വായിച്ചിട്ടില്ല. ആശങ്കയുണ്ടെങ്കിൽ, ഒന്നും ടിക്ക് ചെയ്തിട്ടില്ലെങ്കിലും സഹായം തേടുക.',
  },
  exercises: {
    title: 'ഇരുന്നുള്ള പാദവ്യായാമം',
    notFor: forAdultsWithDiabetes,
    'safetyCheck.chest-pain.question': 'നെഞ്ചുവേദനയോ ശ്വാസംമുട്ടലോ ബോധം പോകുന്ന തോന്നലോ ഉണ്ടോ?',
    'safetyCheck.chest-pain.advice': 'തുടങ്ങരുത്.',
    'safetyCheck.cold-foot.question':
      'ഒരു പാദത്തിനോ കാലിനോ പെട്ടെന്ന് തണുപ്പോ കഠിനമായ വേദനയോ വിളറലോ നീലനിറമോ ചാരനിറമോ അനക്കാൻ പ്രയാസമോ ഉണ്ടോ?',
    'safetyCheck.cold-foot.hint':
      'ആദ്യം തൊട്ടുനോക്കുക. തവിട്ടുനിറമോ കറുപ്പോ ഉള്ള തൊലിയിൽ നിറംമാറ്റം കാണാൻ പ്രയാസമാകാം: ഉള്ളങ്കാലുകൾ നോക്കുക.',
    'safetyCheck.cold-foot.advice': 'തുടങ്ങരുത്. അവിടെ തിരുമ്മുകയോ ചൂടാക്കുകയോ ചെയ്യരുത്.',
    'safetyCheck.spreading-sore.question': 'പാദത്തിൽ തുറന്ന വ്രണവും (മുറിവ്) ഒപ്പം ഇവയിൽ ഏതെങ്കിലും ഉണ്ടോ?',
    'safetyCheck.spreading-sore.lines.0': 'പനി, അല്ലെങ്കിൽ വിറയൽ',
    'safetyCheck.spreading-sore.lines.1': 'പഴുപ്പ്, അല്ലെങ്കിൽ ദുർഗന്ധം',
    'safetyCheck.spreading-sore.lines.2': 'പടരുന്ന ചുവപ്പോ ഇരുണ്ട നിറമോ ചൂടോ',
    'safetyCheck.spreading-sore.lines.3': 'കറുക്കുന്ന തൊലി',
    'safetyCheck.spreading-sore.advice': 'തുടങ്ങരുത്. ആ പാദത്തിൽ നിൽക്കുകയോ നടക്കുകയോ ചെയ്യരുത്.',
    'safetyCheck.broken-skin.question':
      'നിങ്ങളുടെ പാദങ്ങളിൽ മുറിവോ കുമിളയോ വിണ്ടുകീറലോ പൊള്ളലോ കടിയേറ്റതോ വ്രണമോ, ചെറുതെങ്കിലും, ഉണ്ടോ?',
    'safetyCheck.broken-skin.advice':
      'വ്യായാമം ചെയ്യരുത്. ഇന്നുതന്നെ സഹായം തേടുക. ആ പാദത്തിൽ നിൽക്കുകയോ നടക്കുകയോ ചെയ്യരുത്. വൃത്തിയുള്ള ഉണങ്ങിയ തുണികൊണ്ട് (ഡ്രസ്സിങ്) അത് മൂടുക.',
    'safetyCheck.broken-skin.notSureAdvice':
      'ഉള്ളങ്കാലുകളും കാൽവിരലുകൾക്ക് ഇടയിലും നോക്കാൻ ആരോടെങ്കിലും പറയുക. അതിന് കഴിയില്ലെങ്കിൽ ഇന്ന് തുടങ്ങരുത്.',
    'safetyCheck.hot-foot.question': 'ഒരു പാദത്തിനോ കണങ്കാലിനോ ചൂടോ നീരോ പുതിയ ആകൃതിയോ പുതിയ നിറമോ ഉണ്ടോ?',
    'safetyCheck.hot-foot.hint':
      'കൈയുടെ പുറംഭാഗംകൊണ്ട് രണ്ടു പാദങ്ങളും തൊട്ടുനോക്കുക. തവിട്ടുനിറമോ കറുപ്പോ ഉള്ള തൊലിയിൽ നിറംമാറ്റം കാണാൻ പ്രയാസമാകാം: രണ്ടു പാദങ്ങളും ഒത്തുനോക്കുക.',
    'safetyCheck.hot-foot.advice':
      'തുടങ്ങരുത്. ആ പാദത്തിൽ നടക്കുന്നത് നിർത്തുക. വേദനയില്ലെങ്കിലും ഇന്നുതന്നെ സഹായം തേടുക.',
    'safetyCheck.swollen-leg.question': doAnyOfThese,
    'safetyCheck.swollen-leg.lines.0': 'കഴിഞ്ഞ ഏതാനും ദിവസങ്ങളിൽ ഒരു കാലിൽ വന്ന നീരോ ചൂടോ വേദനയോ',
    'safetyCheck.swollen-leg.lines.1': 'കഴിഞ്ഞ 3 മാസത്തിനുള്ളിൽ രക്തം കട്ടപിടിച്ചിട്ടുണ്ട് (blood clot)',
    'safetyCheck.swollen-leg.advice': doNotStartGet,
    'safetyCheck.rest-pain.question':
      'വിശ്രമിക്കുമ്പോഴോ കിടക്കുമ്പോഴോ പാദത്തിന് വേദനയും, താഴേക്ക് തൂക്കിയിട്ടാൽ ആശ്വാസവും ഉണ്ടോ?',
    'safetyCheck.rest-pain.advice': doNotStartGet,
    'safetyCheck.low-sugar.question': 'ഇവയിൽ ഏതെങ്കിലും നിങ്ങൾക്ക് ഇപ്പോൾ ഉണ്ടോ?',
    'safetyCheck.low-sugar.lines.0': 'വിറയൽ, വിയർപ്പ്, കടുത്ത വിശപ്പ്, അല്ലെങ്കിൽ ആശയക്കുഴപ്പം (confusion)',
    'safetyCheck.low-sugar.lines.1': 'ഷുഗർ കുറഞ്ഞിരിക്കുന്നു',
    'safetyCheck.low-sugar.cardTitle': 'ഇപ്പോൾ അരുത്',
    'safetyCheck.low-sugar.advice':
      'പറഞ്ഞുതന്നതുപോലെ ആദ്യം കുറഞ്ഞ ഷുഗർ ശരിയാക്കുക. ഇന്ന് വ്യായാമം ചെയ്യരുത്. ആശയക്കുഴപ്പമോ മയക്കമോ തോന്നിയാൽ എമർജൻസി സഹായത്തിന് വിളിക്കുക.',
    'safetyCheck.past-sore.question': doAnyOfThese,
    'safetyCheck.past-sore.lines.0': 'മുമ്പ് പാദത്തിൽ തുറന്ന വ്രണം (മുറിവ്) ഉണ്ടായിട്ടുണ്ട്',
    'safetyCheck.past-sore.lines.1': 'പാദത്തിന്റെ ഒരു ഭാഗം നഷ്ടപ്പെട്ടിട്ടുണ്ട്',
    'safetyCheck.past-sore.lines.2': 'ഡയാലിസിസ് ചെയ്യുന്നു, അല്ലെങ്കിൽ കിഡ്നി തകരാറിലാണ് (kidney failure)',
    'safetyCheck.past-sore.advice': askADoctorOr,
    'safetyCheck.past-sore.clearance': aDoctorOrPhysiotherapist,
    'safetyCheck.cast-or-operation.question': doAnyOfThese,
    'safetyCheck.cast-or-operation.lines.0': 'പ്ലാസ്റ്ററോ പ്രത്യേക ബൂട്ടോ ഇട്ടിട്ടുണ്ട്',
    'safetyCheck.cast-or-operation.lines.1':
      'കഴിഞ്ഞ 3 മാസത്തിനുള്ളിൽ: പാദത്തിലോ കാലിലോ ഇടുപ്പിലോ ഓപ്പറേഷൻ, സ്റ്റെന്റ് (ചെറിയ കുഴൽ) അല്ലെങ്കിൽ ബൈപ്പാസ്',
    'safetyCheck.cast-or-operation.lines.2': 'കഴിഞ്ഞ 3 മാസത്തിനുള്ളിൽ: പാദത്തിലോ കാലിലോ ഇടുപ്പിലോ പരിക്ക്',
    'safetyCheck.cast-or-operation.advice': askADoctorOr,
    'safetyCheck.cast-or-operation.clearance': aDoctorOrPhysiotherapist,
    'safetyCheck.blood-flow.question': 'കാലുകളിൽ രക്തയോട്ടം കുറവാണെന്ന് നിങ്ങളോട് പറഞ്ഞിട്ടുണ്ടോ?',
    'safetyCheck.blood-flow.advice': askADoctorOr,
    'safetyCheck.blood-flow.clearance': aDoctorOrPhysiotherapist,
    'safetyCheck.numb-feet.question': 'നിങ്ങളുടെ പാദങ്ങളിൽ മരവിപ്പോ, ഉള്ളങ്കാലുകൾ കാണാൻ ബുദ്ധിമുട്ടോ ഉണ്ടോ?',
    'safetyCheck.numb-feet.cardTitle': 'ആദ്യം പാദങ്ങൾ നോക്കുക',
    'safetyCheck.numb-feet.advice': askADoctorOr,
    'safetyCheck.numb-feet.clearance':
      'രണ്ടു പാദങ്ങളും ഉള്ളങ്കാലുകളും കാൽവിരലുകൾക്ക് ഇടയിലും ഞാൻ ഇന്ന് കണ്ണാടി വെച്ചോ സഹായത്തോടെയോ നോക്കി',
    'safetyCheck.unsteady.question': 'കസേരയിൽനിന്ന് വഴുതിവീഴാനോ കടുത്ത തലകറക്കം വരാനോ സാധ്യത ഉണ്ടോ?',
    'safetyCheck.unsteady.cardTitle': 'തനിച്ച് തുടങ്ങരുത്',
    'safetyCheck.unsteady.advice': 'അടുത്ത് ഒരാൾ വേണം. കൈത്താങ്ങുള്ള കസേരയിൽ ഇരിക്കുക.',
    'safetyCheck.unsteady.clearance': 'എന്റെ കൂടെ ഒരാളുണ്ട്, കസേരയ്ക്ക് കൈത്താങ്ങുമുണ്ട്',
    'programs.five-minutes.title': 'പാദങ്ങൾക്കായി 5 മിനിറ്റ്',
    'programs.five-minutes.summary':
      'ആദ്യം ഡോക്ടറോടോ ഫിസിയോ തെറാപ്പിസ്റ്റിനോടോ ചോദിക്കുക. ഉറപ്പുള്ള കസേരയിൽ ഇരുന്ന് പാദങ്ങൾ നോക്കുക, പിന്നെ കാൽവിരലുകളും പാദങ്ങളും അനക്കുക. 1 റൗണ്ട്, ദിവസം 1 മുതൽ 3 തവണ വരെ.',
    'programs.five-minutes.evidence':
      'ഇത് 5 മിനിറ്റ്, ദിവസം 2 അല്ലെങ്കിൽ 3 തവണ ചെയ്യാൻ പൊതുജനാരോഗ്യ ലഘുലേഖകൾ പറയുന്നു. കൃത്യമായി ഈ വ്യായാമത്തെക്കുറിച്ച് പഠനമൊന്നും ഞങ്ങൾ കണ്ടില്ല. ഇത് രോഗം മാറ്റുന്ന ചികിത്സയല്ല. തുറന്ന വ്രണം ഇത് തടയുമെന്ന് തെളിഞ്ഞിട്ടില്ല.',
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
    'programs.seated-set.title': 'ഇരുന്നുള്ള പാദ, കണങ്കാൽ വ്യായാമങ്ങൾ',
    'programs.seated-set.summary':
      'ആദ്യം ഡോക്ടറോടോ ഫിസിയോ തെറാപ്പിസ്റ്റിനോടോ ചോദിക്കുക. ഉറപ്പുള്ള കസേരയിൽ ഇരിക്കുക. ഏകദേശം 9 മിനിറ്റ്, ആഴ്ചയിൽ 3 ദിവസം. തുടക്കത്തിൽ എല്ലാ ദിവസവും ചെയ്യരുത്.',
    'programs.seated-set.evidence':
      '8 മുതൽ 12 ആഴ്ച വരെയുള്ള പഠനങ്ങളിൽ, ഇതുപോലുള്ള വ്യായാമങ്ങൾ കണങ്കാലും കാലിലെ തള്ളവിരലും അനങ്ങാൻ സഹായിച്ചിരിക്കാനാണ് സാധ്യത. നാഡികളുടെ (nerve) തകരാറിന്റെ ലക്ഷണങ്ങളും കുറഞ്ഞിരിക്കാനാണ് സാധ്യത. തുറന്ന വ്രണം തടയുമെന്ന് അവ കാണിച്ചില്ല. ചില പഠനങ്ങൾ ചെറുതായിരുന്നു, മിക്കതും ഫിസിയോ തെറാപ്പിസ്റ്റിന്റെ മേൽനോട്ടത്തിലായിരുന്നു.',
    'programs.seated-set.rounds.more': 'ഫിസിയോ തെറാപ്പിസ്റ്റ് പറഞ്ഞിട്ടുണ്ടെങ്കിൽ മാത്രം 1-ൽ കൂടുതൽ.',
    'programs.seated-set.steps.look.title': lookAtBothFeet,
    'programs.seated-set.steps.look.getReady': sitWellBackIn,
    'programs.seated-set.steps.look.instruction': lookAtTheTops,
    'programs.seated-set.steps.look.doneLabel': iHaveLooked,
    'programs.seated-set.steps.look.watchFor': aSoreABlister,
    'programs.seated-set.steps.look.stop': keepYourFeetStill,
    'programs.seated-set.steps.look.picture.alt': pictureMirror,
    'programs.seated-set.steps.pump.title': feetUpAndDown,
    'programs.seated-set.steps.pump.instruction':
      'രണ്ടു പാദങ്ങളും 5 സെക്കൻഡ് മേലോട്ട് വലിച്ചുപിടിക്കുക, പിന്നെ 5 സെക്കൻഡ് താഴോട്ട് നീട്ടിപ്പിടിക്കുക.',
    'programs.seated-set.steps.pump.doneLabel': iAmReady,
    'programs.seated-set.steps.pump.watchFor': stopIfYouFeelNew,
    'programs.seated-set.steps.pump.seconds.more': moreThan10Times,
    'programs.seated-set.steps.pump.stop': keepYourFeetStill,
    'programs.seated-set.steps.pump.pace.cues.0.text': 'പാദം മേലോട്ട്',
    'programs.seated-set.steps.pump.pace.cues.1.text': 'പാദം താഴോട്ട്',
    'programs.seated-set.steps.pump.picture.alt': pictureFeet,
    'programs.seated-set.steps.toes.title': 'കാൽവിരലുകൾ മേലോട്ടും താഴോട്ടും',
    'programs.seated-set.steps.toes.instruction':
      'ഉപ്പൂറ്റികൾ താഴെ. കാൽവിരലുകൾ 3 സെക്കൻഡ് ഉയർത്തുക, പിന്നെ 3 സെക്കൻഡ് താഴ്ത്തുക. വിരലുകൾകൊണ്ട് നിലം ഇറുക്കിപ്പിടിക്കരുത്.',
    'programs.seated-set.steps.toes.doneLabel': iAmReady,
    'programs.seated-set.steps.toes.watchFor': stopIfYouFeel,
    'programs.seated-set.steps.toes.seconds.more': moreThan10Times,
    'programs.seated-set.steps.toes.stop': keepYourFeetStill,
    'programs.seated-set.steps.toes.pace.cues.0.text': 'വിരൽ മേലോട്ട്',
    'programs.seated-set.steps.toes.pace.cues.1.text': 'വിരൽ താഴോട്ട്',
    'programs.seated-set.steps.toes.picture.alt': pictureToes,
    'programs.seated-set.steps.toes-apart.title': 'കാൽവിരലുകൾ വിടർത്തുക',
    'programs.seated-set.steps.toes-apart.instruction':
      'കാൽവിരലുകൾ 5 സെക്കൻഡ് വിടർത്തുക, പിന്നെ 5 സെക്കൻഡ് വിശ്രമിക്കുക. വിരലുകൾ അധികം അനങ്ങിയില്ലെങ്കിലും സാരമില്ല.',
    'programs.seated-set.steps.toes-apart.doneLabel': iAmReady,
    'programs.seated-set.steps.toes-apart.watchFor':
      'പുതിയ വേദനയോ തലകറക്കമോ വിറയലോ വിയർപ്പോ തോന്നിയാൽ നിർത്തുക. പാദം വിളറിയാലോ നീലിച്ചാലോ ചാരനിറമായാലോ തണുത്താലോ നിർത്തുക. കാൽവിരലുകൾ തമ്മിൽ ഉരയുന്നെങ്കിൽ കുറച്ചു മാത്രം വിടർത്തുക.',
    'programs.seated-set.steps.toes-apart.stop': keepYourFeetStill,
    'programs.seated-set.steps.toes-apart.pace.cues.0.text': 'വിടർത്തുക',
    'programs.seated-set.steps.toes-apart.pace.cues.1.text': 'വിശ്രമം',
    'programs.seated-set.steps.toes-apart.picture.alt':
      'മുകളിൽനിന്ന് കാണുന്ന പാദം, കാൽവിരലുകൾ വിടർത്തിയിരിക്കുന്നു',
    'programs.seated-set.steps.heels.title': 'ഉപ്പൂറ്റികൾ ഉയർത്തുക',
    'programs.seated-set.steps.heels.instruction':
      'കാൽവിരലുകൾ താഴെത്തന്നെ. രണ്ട് ഉപ്പൂറ്റികളും 5 സെക്കൻഡ് ഉയർത്തുക, പിന്നെ 5 സെക്കൻഡ് താഴ്ത്തുക. കൈകൾകൊണ്ട് താഴേക്ക് അമർത്തരുത്.',
    'programs.seated-set.steps.heels.doneLabel': iAmReady,
    'programs.seated-set.steps.heels.watchFor':
      'പുതിയ വേദനയോ തലകറക്കമോ വിറയലോ വിയർപ്പോ തോന്നിയാൽ നിർത്തുക. പാദം വിളറിയാലോ നീലിച്ചാലോ ചാരനിറമായാലോ തണുത്താലോ നിർത്തുക. ഉള്ളങ്കാലിന്റെ മുൻഭാഗത്ത് ആണിരോഗമോ കട്ടിയുള്ള തൊലിയോ പാടോ ഉണ്ടെങ്കിൽ ഈ ഘട്ടം ഒഴിവാക്കുക.',
    'programs.seated-set.steps.heels.seconds.more': moreThan10Times,
    'programs.seated-set.steps.heels.stop': keepYourFeetStill,
    'programs.seated-set.steps.heels.pace.cues.0.text': 'ഉപ്പൂറ്റി മേലെ',
    'programs.seated-set.steps.heels.pace.cues.1.text': 'ഉപ്പൂറ്റി താഴെ',
    'programs.seated-set.steps.heels.picture.alt':
      'തോർത്തിൽ വെച്ച പാദം: കാൽവിരലുകൾ താഴെ, ഉപ്പൂറ്റി ഉയർത്തിയിരിക്കുന്നു',
    'programs.seated-set.steps.circle-one-way.title': 'പാദങ്ങൾ വട്ടത്തിൽ കറക്കുക',
    'programs.seated-set.steps.circle-one-way.instruction':
      'പാദങ്ങൾ തോർത്തിൽനിന്ന് അൽപ്പം ഉയർത്തുക, അതാണ് എളുപ്പമെങ്കിൽ 1 പാദം വീതം. പതുക്കെ 10 വട്ടം കറക്കുക.',
    'programs.seated-set.steps.circle-one-way.doneLabel': iAmReady,
    'programs.seated-set.steps.circle-one-way.watchFor': stopIfYouFeelNewPain,
    'programs.seated-set.steps.circle-one-way.stop': keepYourFeetStill,
    'programs.seated-set.steps.circle-one-way.pace.cues.0.text': circle,
    'programs.seated-set.steps.circle-one-way.picture.alt': pictureCircles,
    'programs.seated-set.steps.circle-other-way.title': 'എതിർദിശയിൽ കറക്കുക',
    'programs.seated-set.steps.circle-other-way.instruction': 'എതിർദിശയിൽ പതുക്കെ 10 വട്ടം കറക്കുക.',
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
  help: {
    title: 'പ്രമേഹത്തിൽ പാദപരിചരണം: എവിടെ സഹായം തേടണം',
    'levels.self-care.word': 'സ്വയം ശ്രദ്ധിക്കാം',
    'levels.self-care.heading': 'എല്ലാ ദിവസവും പാദങ്ങൾ നോക്കുക',
    'levels.self-care.text':
      'രണ്ടു പാദങ്ങളും കഴുകുക, തുടച്ചുണക്കുക, നോക്കുക. വീടിനകത്തും പുറത്തും ഷൂസ് ഇടുക. പുതിയ വ്രണമോ കുമിളയോ, ചൂടോ നീരോ ഉള്ള ഭാഗമോ കണ്ടാൽ അന്നുതന്നെ സഹായം തേടുക.',
    'levels.soon.word': 'വൈകാതെ പരിശോധിപ്പിക്കുക',
    'levels.soon.heading': 'പാദപരിശോധന വേണമെന്ന് പറയുക',
    'levels.soon.text':
      'ടിക്ക് ചെയ്തവയെക്കുറിച്ച് ഡോക്ടറെയോ നഴ്സിനെയോ പാദരോഗ വിദഗ്ധരെയോ കാണുക. വാർഷിക പരിശോധന വരെ കാത്തിരിക്കരുത്. തൊലി പൊട്ടിയാലോ പാദത്തിന് ചൂടോ നീരോ വന്നാലോ ഇന്നുതന്നെ സഹായം തേടുക.',
    'levels.urgent.word': urgentGetHelpToday,
    'levels.urgent.heading': 'ഇന്നുതന്നെ പാദം പരിശോധിപ്പിക്കുക',
    'levels.urgent.text':
      'ആ പാദത്തിൽ നിൽക്കുകയോ നടക്കുകയോ ചെയ്യരുത്. നിങ്ങളുടെ ഡോക്ടറെയോ ക്ലിനിക്കിലേക്കോ ഇപ്പോൾ വിളിക്കുക. ഇന്ന് അവർക്ക് നോക്കാൻ കഴിയില്ലെങ്കിൽ ആശുപത്രിയിൽ പോകുക. വേദന ഉണ്ടാകണമെന്നില്ല.',
    'levels.emergency.word': emergency,
    'levels.emergency.heading': 'എമർജൻസി സഹായത്തിന് ഇപ്പോൾ വിളിക്കുക',
    'levels.emergency.text':
      'വിളിക്കുക, അല്ലെങ്കിൽ അടുത്തുള്ള അത്യാഹിത വിഭാഗത്തിൽ പോകുക. ആ പാദത്തിൽ നടക്കരുത്. അത് ചൂടാക്കുകയോ എന്തെങ്കിലും മരുന്ന് വെക്കുകയോ ചെയ്യരുത്.',
    'levels.emergency.say':
      'പ്രമേഹമുണ്ടെന്നും പാദത്തിൽ എന്താണ് കാണുന്നതെന്നും ഫോണിൽ പറയുക. പനിയുണ്ടോ, എപ്പോൾ തുടങ്ങി എന്നും പറയുക.',
    'emergencySigns.text': callForEmergencyHelp,
    'emergencySigns.lines.0':
      'ഒരു പാദത്തിനോ കാലിനോ പെട്ടെന്ന് തണുപ്പോ കഠിനമായ വേദനയോ വിളറലോ നീലനിറമോ ചാരനിറമോ അനക്കാൻ പ്രയാസമോ',
    'emergencySigns.lines.1': 'പാദത്തിൽ വ്രണവും ഒപ്പം പനിയോ വിറയലോ സ്ഥലകാലബോധം തെറ്റലോ വേഗത്തിലുള്ള ശ്വാസമോ',
    'emergencySigns.lines.2': 'കാൽവിരലിലോ പാദത്തിലോ തൊലി കറുപ്പോ നീലയോ ചാരനിറമോ ആകുന്നു',
    'emergencySigns.lines.3': 'വ്രണത്തിൽ പഴുപ്പോ ദുർഗന്ധമോ, പടരുന്ന ചുവപ്പോ നീരോ ഇരുണ്ട നിറമോ ചൂടോ',
    'emergencySigns.lines.4': 'നെഞ്ചുവേദനയോ ശ്വാസംമുട്ടലോ ബോധം പോകുന്നതുപോലെ തോന്നലോ',
    'advice.noNumber':
      'നിങ്ങളുടെ നാട്ടിലെ എമർജൻസി നമ്പറിൽ വിളിക്കുക, അല്ലെങ്കിൽ അടുത്തുള്ള ആശുപത്രിയിലെ അത്യാഹിത വിഭാഗത്തിൽ പോകുക.',
    'advice.nobodyAnswers': 'ആരും ഫോൺ എടുക്കുന്നില്ലെങ്കിൽ അത്യാഹിത വിഭാഗത്തിൽ പോകുക.',
    'advice.hadThis': 'ഇത് ഉണ്ടായിട്ടുണ്ടെങ്കിൽ, കുറച്ചുനേരത്തേക്കാണെങ്കിലും, എമർജൻസി സഹായത്തിന് വിളിക്കുക.',
    'advice.hadThisNumber': 'ഇത് ഉണ്ടായിട്ടുണ്ടെങ്കിൽ, കുറച്ചുനേരത്തേക്കാണെങ്കിലും, {number} വിളിക്കുക.',
    'advice.hadThisNoStart': 'ഇത് ഉണ്ടായി എന്ന് നിങ്ങൾ പറഞ്ഞു. ആദ്യം ഉപദേശം തേടുക.',
    'advice.doNotStart': 'ഇപ്പോൾ തുടങ്ങരുത്',
    'advice.stopWhen': 'വേദനയോ എന്തെങ്കിലും പന്തികേടോ തോന്നിയാൽ നിർത്തുക',
    'advice.flagsHint': 'ടിക്ക് ചെയ്തത് എമർജൻസി ആണെങ്കിൽ, എന്തു ചെയ്യണമെന്ന് ഉടനെ കാണിക്കും.',
    'advice.emergencyIf': 'ഇവയിൽ ഏതെങ്കിലും ഉണ്ടെങ്കിൽ എമർജൻസി സഹായത്തിന് വിളിക്കുക',
    'advice.urgentIf': 'ഇവയിൽ ഏതെങ്കിലും ഉണ്ടെങ്കിൽ ഇന്നുതന്നെ പാദം പരിശോധിപ്പിക്കുക',
    'advice.nothingTicked':
      'നിങ്ങൾ ഒന്നും ടിക്ക് ചെയ്തില്ല. എന്താണ് പ്രശ്നമെന്ന് ഈ പട്ടികയ്ക്ക് പറയാനാവില്ല. നാളെ വീണ്ടും നോക്കുക. ആശങ്കയുണ്ടെങ്കിൽ സഹായം തേടുക.',
    'advice.flagUnsure': 'ആദ്യ ലക്ഷണങ്ങളിൽ ഒന്നിനെക്കുറിച്ച് നിങ്ങൾക്ക് ഉറപ്പില്ലായിരുന്നു.',
    'advice.unsureOfThese':
      'ഇവയെക്കുറിച്ച് നിങ്ങൾക്ക് ഉറപ്പില്ലായിരുന്നു. നിങ്ങളോടൊപ്പം നോക്കാൻ ആരോടെങ്കിലും പറയുക. എന്നിട്ടും ഉറപ്പില്ലെങ്കിൽ വൈകാതെ ഡോക്ടറോടോ നഴ്സിനോടോ ചോദിക്കുക. തൊലി പൊട്ടിയതോ ചൂടോ നീരോ ഉള്ളതോ ആണെങ്കിൽ ഇന്നുതന്നെ സഹായം തേടുക.',
    'advice.nurseNote': 'ഇത് ഡോക്ടറുടെ കത്തല്ല. ഡോക്ടറോ നഴ്സോ ഇത് വായിച്ചിട്ടില്ല.',
  },
};
