/** The texts about leg numbness at night in Malayalam. */
import type { TopicTexts } from '../../../model/document-texts.js';

// Each of these stands in several places in English.
const forAdultsIfYou =
  'മുതിർന്നവർക്കുള്ളത്. 18 വയസ്സിൽ താഴെയാണെങ്കിലോ ഗർഭിണിയാണെങ്കിലോ ആദ്യം ഡോക്ടറോട് ചോദിക്കുക.';
const emergency = 'എമർജൻസി';
const aLegIsSuddenly = 'ഒരു കാലിൽ പെട്ടെന്ന് ഇവയിൽ ഏതെങ്കിലും:';
const cold = 'തണുപ്പ്';
const veryPainful = 'കഠിനമായ വേദന';
const weakOrHardTo = 'ബലക്കുറവ്, അല്ലെങ്കിൽ അനക്കാൻ പ്രയാസം';
const numbAndMovingDoes = 'മരവിപ്പ്, അനക്കിയിട്ടും തൊടുന്നത് അറിയുന്നില്ല';
const aDifferentColourFrom =
  'മറ്റേ കാലിൽനിന്ന് വ്യത്യസ്തമായ നിറം: വിളറിയത്, വെള്ള, ചാരനിറം, നീല, അല്ലെങ്കിൽ പാടുപാടായത്. തവിട്ടുനിറമോ കറുപ്പോ ഉള്ള തൊലിയാണെങ്കിൽ ഉള്ളങ്കാൽ നോക്കുക.';
const suddenlyEvenIfIt = 'പെട്ടെന്ന് വന്നത്, ഇപ്പോൾ മാറിയെങ്കിലും:';
const theFaceDroops = 'മുഖം ഒരു വശത്തേക്ക് കോടുന്നു';
const anArmIsWeak = 'ഒരു കൈയ്ക്ക് ബലക്കുറവോ മരവിപ്പോ';
const troubleSpeakingSeeingOr = 'സംസാരിക്കാനോ കാണാനോ ബാലൻസ് നിർത്താനോ ബുദ്ധിമുട്ട്';
const oneWholeLegIs = 'ഒരു കാലിന് മുഴുവനായി പെട്ടെന്ന് ഇവയിൽ ഏതെങ്കിലും:';
const weak = 'ബലക്കുറവ്';
const numbAndTheNumbness = 'മരവിപ്പ്, അനക്കിത്തുടങ്ങി ഏകദേശം 5 മിനിറ്റിനുള്ളിൽ അത് മാറുന്നില്ല';
const belowTheWaistAny = 'അരയ്ക്കു താഴെ ഇവയിൽ ഏതെങ്കിലും:';
const numbBetweenTheLegs =
  'കാലുകൾക്കിടയിൽ മരവിപ്പ്: സ്വകാര്യഭാഗത്ത്, തുടയുടെ ഉൾഭാഗത്ത്, പൃഷ്ഠത്തിൽ, അല്ലെങ്കിൽ മലദ്വാരത്തിനു ചുറ്റും';
const newTroublePassingOr = 'മൂത്രമോ മലമോ പോകാനോ പിടിച്ചുനിർത്താനോ പുതിയ ബുദ്ധിമുട്ട്';
const newLossOfFeeling = 'ലൈംഗിക ബന്ധത്തിനിടെ തൊടുന്നത് അറിയാതായി, ഇത് പുതിയതാണ്';
const inBothLegsAny = 'രണ്ടു കാലുകളിലും ഇവയിൽ ഏതെങ്കിലും:';
const newPainTinglingWeakness =
  'പുതിയ വേദന, തരിപ്പ്, ബലക്കുറവ് അല്ലെങ്കിൽ മരവിപ്പ് (നടുവേദന ഉണ്ടെങ്കിലും ഇല്ലെങ്കിലും)';
const newWeaknessOrNumbness = 'പുതിയ ബലക്കുറവോ മരവിപ്പോ, മണിക്കൂറുകൾക്കോ ദിവസങ്ങൾക്കോ ഉള്ളിൽ കൂടിവന്നത്';
const newWeaknessOrNumbnessAnd = 'പുതിയ ബലക്കുറവോ മരവിപ്പോ, ഒപ്പം ശ്വസിക്കാനോ വിഴുങ്ങാനോ പ്രയാസം';
const withOrWithoutA = 'കാലുവേദന ഉണ്ടെങ്കിലും ഇല്ലെങ്കിലും, ഇവയിൽ ഏതെങ്കിലും:';
const chestPain = 'നെഞ്ചുവേദന';
const suddenlyShortOfBreath = 'പെട്ടെന്ന് ശ്വാസംമുട്ടൽ';
const coughingUpBlood = 'ചുമയ്ക്കുമ്പോൾ രക്തം വരുന്നു';
const fainting = 'ബോധം പോകുന്നു';
const newNumbnessOrWeakness =
  'അടുത്തിടെ വീണതിനോ റോഡപകടത്തിനോ ശേഷം പുതിയ മരവിപ്പോ ബലക്കുറവോ. തലയ്ക്കോ കഴുത്തിനോ മുതുകിനോ നടുവിനോ അടിയേറ്റ ശേഷം വന്നാലും.';
const onAFootAny = 'ഒരു പാദത്തിൽ ഇവയിൽ ഏതെങ്കിലും:';
const anOpenSoreWound = 'തുറന്ന വ്രണവും (മുറിവ്) ഒപ്പം പനിയോ പഴുപ്പോ';
const aSoreWithWarmth =
  'വ്രണവും ഒപ്പം പടരുന്ന ചൂടോ പടരുന്ന നിറംമാറ്റമോ (ചുവപ്പ്, അല്ലെങ്കിൽ ചുറ്റുമുള്ള തൊലിയേക്കാൾ ഇരുണ്ട നിറം)';
const aPatchOfSkin = 'കറുത്തുപോയ, അല്ലെങ്കിൽ വളരെ ഇരുണ്ടുപോയ തൊലിഭാഗം';
const anyOpenSoreIf = 'കാലുകളിൽ രക്തയോട്ടം കുറവാണെന്ന് അറിയാമെങ്കിൽ, ഏതു തുറന്ന വ്രണവും';
const urgentGetHelpToday = 'അടിയന്തരം: ഇന്നുതന്നെ സഹായം തേടുക';
const withDiabetesAnyOf = 'പ്രമേഹമുള്ളവർക്ക് (ഷുഗർ) ഒരു പാദത്തിൽ ഇവയിൽ ഏതെങ്കിലും:';
const aNewOpenSore = 'പുതിയ തുറന്ന വ്രണം (മുറിവ്) അല്ലെങ്കിൽ കുമിള';
const aHotOrSwollen = 'ചൂടോ നീരോ ഉള്ള ഭാഗം';
const aChangeOfColour = 'നിറംമാറ്റം, അല്ലെങ്കിൽ ദുർഗന്ധം';
const noFeelingWhenA = 'വിരൽകൊണ്ട് തൊട്ടാൽ അറിയുന്നില്ല, ഇത് പുതിയതാണ്';
const oneLegHasBecome = 'കഴിഞ്ഞ ഏതാനും ദിവസങ്ങളിൽ ഒരു കാലിൽ നീരോ ചൂടോ വേദനയോ വന്നു.';
const painAtRestOr = 'വിശ്രമിക്കുമ്പോഴോ കിടക്കുമ്പോഴോ വേദന, പാദം താഴേക്ക് തൂക്കിയിട്ടാൽ വേദന കുറയുന്നു';
const anOpenSoreWoundThat = 'ഉണങ്ങാത്ത തുറന്ന വ്രണം (മുറിവ്)';
const oneLegOrFoot = 'ഒരു കാലിനോ പാദത്തിനോ ബലം കുറഞ്ഞു, അല്ലെങ്കിൽ നടക്കുമ്പോൾ കാൽവിരലുകൾ നിലത്ത് ഇഴയുന്നു.';
const seeSomeoneSoon = 'വൈകാതെ പരിശോധിപ്പിക്കുക';
const anOpenSoreWoundOr = 'പാദത്തിലോ കാലിലോ തുറന്ന വ്രണം (മുറിവ്) അല്ലെങ്കിൽ അണുബാധ';
const aFootThatHurts = 'കിടക്കുമ്പോൾ വേദനിക്കുകയും താഴേക്ക് തൂക്കിയിട്ടാൽ വേദന കുറയുകയും ചെയ്യുന്ന പാദം';
const aLegThatHas = 'കഴിഞ്ഞ ഏതാനും ദിവസങ്ങളിൽ നീരോ ചൂടോ വേദനയോ വന്ന കാൽ';
const aBloodClotIn = 'കഴിഞ്ഞ 3 മാസത്തിനുള്ളിൽ രക്തം കട്ടപിടിച്ചത് (blood clot)';
const youWereToldThat = 'കാലിൽ രക്തയോട്ടം വളരെ കുറവാണെന്ന് നിങ്ങളോട് പറഞ്ഞിട്ടുണ്ട്';
const buergersExercise = 'ബർഗർ വ്യായാമം (Buerger)';
const doAnyOfThese = 'ഇവയിൽ ഏതെങ്കിലും നിങ്ങൾക്ക് ഉണ്ടോ?';
const aDoctorOrPhysiotherapist =
  'ഡോക്ടർക്കോ ഫിസിയോ തെറാപ്പിസ്റ്റിനോ ഇത് അറിയാം, ചെയ്യാമെന്ന് എന്നോട് പറഞ്ഞിട്ടുണ്ട്';
const doNotStartAlone = 'തനിച്ച് തുടങ്ങരുത്';
const moreThan1Only = 'ഫിസിയോ തെറാപ്പിസ്റ്റ് പറഞ്ഞിട്ടുണ്ടെങ്കിൽ മാത്രം 1-ൽ കൂടുതൽ.';
const aHelperStaysBeside = 'കൂടെയുള്ളയാൾ അടുത്തുതന്നെ നിന്ന് നിങ്ങളുടെ പാദങ്ങൾ നോക്കുന്നു.';
const stopKeepYourLegs = 'നിർത്തുക. കാലുകൾ താഴെത്തന്നെ വെക്കുക.';
const iAmReady = 'ഞാൻ തയ്യാർ';
const chestPainOrTrouble =
  'നെഞ്ചുവേദനയോ ശ്വാസംമുട്ടലോ ഉണ്ടെങ്കിൽ: എഴുന്നേറ്റിരുന്ന് തലയണകളിൽ ചാരുക, എമർജൻസി സഹായത്തിന് ഇപ്പോൾ വിളിക്കുക.';
const callForEmergencyHelp = 'ഇവയിൽ ഏതെങ്കിലും ഉണ്ടെങ്കിൽ എമർജൻസി സഹായത്തിന് വിളിക്കുക:';
const youHaveChestPain = 'നെഞ്ചുവേദന';
const youHaveTroubleBreathing = 'ശ്വാസംമുട്ടൽ';
const youFeelFaint = 'ബോധം പോകുന്നതുപോലെ തോന്നൽ';
const yourFootStaysCold = 'വിശ്രമിച്ച ശേഷവും പാദത്തിന് തണുപ്പോ വെളുപ്പോ നീലനിറമോ മരവിപ്പോ അനക്കാൻ പ്രയാസമോ';
const sitFor1Minute = '1 മിനിറ്റ് ഇരുന്നിട്ട് മാത്രം എഴുന്നേറ്റു നിൽക്കുക. ലൈറ്റ് ഇടുക.';
const iAmSitting = 'ഞാൻ ഇരിക്കുകയാണ്';
const stopAtOnceIf = 'ശ്വാസംമുട്ടലോ നെഞ്ചുവേദനയോ തലകറക്കമോ വന്നാൽ ഉടനെ നിർത്തുക. വേദനിച്ചാൽ നിർത്തുക.';
const aHelperStaysBesideYou = 'കൂടെയുള്ളയാൾ അടുത്തുതന്നെ നിൽക്കുന്നു.';
const keepYourFeetStill = 'പാദങ്ങൾ അനക്കാതെ വിശ്രമിക്കുക.';
const circle = 'വട്ടം';
const stopAndRestTell = 'നിർത്തി വിശ്രമിക്കുക. ഇത് വീണ്ടും സംഭവിച്ചാൽ ഫിസിയോ തെറാപ്പിസ്റ്റിനോട് പറയുക.';
const theTowelIsOn = 'തോർത്ത് ഇടതു പാദത്തിലാണ്';
const stopAtOnceIfYou =
  'ശ്വാസംമുട്ടലോ നെഞ്ചുവേദനയോ തലകറക്കമോ വന്നാൽ ഉടനെ നിർത്തുക. വേദനിച്ചാൽ നിർത്തുക. വേദനയോ തരിപ്പോ കാലിലൂടെ താഴേക്ക് പാഞ്ഞാൽ നിർത്തുക.';
const letGoOfThe = 'തോർത്ത് വിട്ട് വിശ്രമിക്കുക.';
const hold = 'പിടിക്കുക';
const rest = 'വിശ്രമം';
const putTheTowelRound = 'തോർത്ത് ഇടതു പാദത്തിൽ ചുറ്റുക.';
const n1OfTheseSigns = 'വിളിക്കാൻ ഇതിൽ 1 ലക്ഷണം മതി.';

export const texts: TopicTexts = {
  article: {
    title: 'രാത്രിയിലെ കാൽ മരവിപ്പ്',
    summary:
      'രാത്രിയിൽ കാലുകൾ മരവിക്കുന്നത് (തൊടുന്നത് അറിയാത്തത്) ഉറക്കം കെടുത്താം, പകലും ബുദ്ധിമുട്ടിക്കാം. നാഡി (nerve) അമരുന്നതോ രക്തയോട്ടം കുറയുന്നതോ കാരണമാകാം. എന്തു സഹായിക്കാം, എപ്പോൾ സഹായം തേടണം എന്ന് ഇവിടെ വായിക്കാം.',
    basedOn:
      'പട്ടം SUT ആശുപത്രിയിലെ ചീഫ് ഫിസിയോ തെറാപ്പിസ്റ്റ് ശ്രീ അജയ്‌ലാൽ (Mr. Ajailal) എഴുതിയ ലേഖനത്തെ ആധാരമാക്കിയത്',
    notFor: forAdultsIfYou,
    'sections.get-help.heading': 'എപ്പോൾ സഹായം തേടണം',
    'sections.get-help.blocks.0.heading': emergency,
    'sections.get-help.blocks.0.text':
      'ഇവയിൽ ഏതെങ്കിലും ഉണ്ടെങ്കിൽ എമർജൻസി സഹായത്തിന് ഇപ്പോൾ വിളിക്കുക. സ്ട്രോക്കിന്റെ ലക്ഷണങ്ങൾ വന്നിട്ട് മാറിയാലും വിളിക്കുക.',
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
      'ഇവയിൽ ഏതെങ്കിലും ഉണ്ടെങ്കിൽ ഇന്നുതന്നെ ഡോക്ടറുടെ ഉപദേശം തേടുക. രാത്രിയിലായാലും: രാവിലെ വരെ കാത്തിരിക്കരുത്.',
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
      'മരവിപ്പ് മാറാതെ നിന്നാലോ വീണ്ടും വീണ്ടും വന്നാലോ പതുക്കെ കൂടിവന്നാലോ ഡോക്ടറെയോ നഴ്സിനെയോ കാണുക. അടുത്ത ഏതാനും ദിവസങ്ങൾക്കുള്ളിൽ പോകുക. പ്രമേഹമുള്ളവർക്ക് പുതിയ തരിപ്പോ മരവിപ്പോ വന്നാൽ ഡോക്ടറെ കാണണം. പാദത്തിൽ തൊടുന്നത് അറിയാതായാൽ ഇന്നുതന്നെ ഉപദേശം തേടുക. രാവിലെ വരെ കാത്തിരിക്കരുത്.',
    'sections.causes.heading': 'എന്തുകൊണ്ട് ഉണ്ടാകുന്നു',
    'sections.causes.blocks.0.items.0.term': 'കിടക്കുന്ന രീതി',
    'sections.causes.blocks.0.items.0.text':
      'നാഡി അമരുന്ന രീതിയിലോ നട്ടെല്ലിന് നല്ല താങ്ങില്ലാതെയോ ഏറെനേരം കിടക്കുന്നത്.',
    'sections.causes.blocks.0.items.1.term': 'അമർന്ന നാഡി',
    'sections.causes.blocks.0.items.1.text':
      'സയാറ്റിക്ക (sciatica) വന്നാലോ ഡിസ്ക് തെറ്റിയാലോ (slipped disc) മരവിപ്പ് കാലിലേക്ക് ഇറങ്ങാം.',
    'sections.causes.blocks.0.items.2.term': 'മുറുകിയ പേശികൾ',
    'sections.causes.blocks.0.items.2.text':
      'നടുവിലോ ഇടുപ്പിലോ കാൽവണ്ണയിലോ പേശികൾ (മസിൽ) മുറുകിയാൽ അസ്വസ്ഥത കൂടാം.',
    'sections.causes.blocks.0.items.3.term': 'അനക്കം കുറവ്',
    'sections.causes.blocks.0.items.3.text': 'അനങ്ങാതെ ഏറെനേരം ഇരുന്നാൽ നാഡികൾ അമരാം.',
    'sections.causes.blocks.0.items.4.term': 'രക്തക്കുഴലുകൾ',
    'sections.causes.blocks.0.items.4.text':
      'കാലിലെ ധമനികൾ (artery) ചുരുങ്ങിയാൽ (PAD) രക്തയോട്ടം കുറയും. വെരിക്കോസ് വെയിൻ പോലുള്ള സിരകളുടെ (vein) പ്രശ്നങ്ങൾ കാലിൽ കഴപ്പോ കോച്ചിപ്പിടിത്തമോ ഉണ്ടാക്കാം.',
    'sections.causes.blocks.1.text': 'വിറ്റമിൻ B12 കുറയുന്നതു പോലെ മറ്റു കാരണങ്ങളുമുണ്ട്.',
    'sections.sleep.heading': 'എങ്ങനെ കിടക്കണം',
    'sections.sleep.blocks.0.text':
      'മുട്ടുകൾക്കടിയിൽ തലയണകൾ വെച്ച് മലർന്നു കിടന്നുനോക്കുക. അല്ലെങ്കിൽ മുട്ടുകൾക്കിടയിൽ തലയണ വെച്ച് ചരിഞ്ഞു കിടന്നുനോക്കുക. ഇത് നാഡികളിലെ അമർച്ച കുറച്ചേക്കാം.',
    'sections.sleep.blocks.1.text':
      'കിടക്കുമ്പോൾ പാദം വേദനിക്കുകയും താഴേക്ക് തൂക്കിയിട്ടാൽ കുറയുകയും ചെയ്യുന്നെങ്കിൽ, കാലുകൾക്കടിയിൽ തലയണ വെക്കരുത്. ഇന്നുതന്നെ ഡോക്ടറുടെ ഉപദേശം തേടുക. രാവിലെ വരെ കാത്തിരിക്കരുത്.',
    'sections.sleep.blocks.2.caption': 'മലർന്ന്, മുട്ടുകൾക്കടിയിൽ തലയണകൾ',
    'sections.sleep.blocks.3.caption': 'ചരിഞ്ഞ്, മുട്ടുകൾക്കിടയിൽ തലയണ',
    'sections.sleep.blocks.4.text': 'കഴുത്തിനും നട്ടെല്ലിനും നല്ല താങ്ങു തരുന്ന തലയണകൾ തിരഞ്ഞെടുക്കുക.',
    'sections.gentle-exercise.heading': 'ഉറങ്ങുന്നതിനു മുമ്പ് ലഘുവ്യായാമം',
    'sections.gentle-exercise.blocks.0.text': 'ഇവയിൽ ഏതെങ്കിലും നിങ്ങൾക്ക് ഉണ്ടെങ്കിൽ ഈ വ്യായാമങ്ങൾ ചെയ്യരുത്:',
    'sections.gentle-exercise.blocks.0.lines.0': anOpenSoreWoundOr,
    'sections.gentle-exercise.blocks.0.lines.1': aPatchOfSkin,
    'sections.gentle-exercise.blocks.0.lines.2': aFootThatHurts,
    'sections.gentle-exercise.blocks.0.lines.3': aLegThatHas,
    'sections.gentle-exercise.blocks.0.lines.4': aBloodClotIn,
    'sections.gentle-exercise.blocks.0.lines.5': youWereToldThat,
    'sections.gentle-exercise.blocks.1.text':
      'ഓപ്പറേഷനോ പരിക്കിനോ ശേഷമാണെങ്കിൽ ആദ്യം ഡോക്ടറോടോ ഫിസിയോ തെറാപ്പിസ്റ്റിനോടോ ചോദിക്കുക. പാദങ്ങളിൽ മരവിപ്പുണ്ടെങ്കിൽ, അടുത്ത് ഒരാൾ ഉള്ളപ്പോൾ മാത്രം സ്ട്രെച്ച് ചെയ്യുക.',
    'sections.gentle-exercise.blocks.2.text':
      'പാദം മേലോട്ടും താഴോട്ടും അനക്കുന്നത് (ankle pumps) രക്തയോട്ടത്തെ സഹായിച്ചേക്കാം. വേദനിച്ചാലോ, തലകറക്കമോ ശ്വാസംമുട്ടലോ നെഞ്ചുവേദനയോ വന്നാലോ നിർത്തുക.',
    'sections.gentle-exercise.blocks.3.caption':
      'പാദം മേലോട്ടും താഴോട്ടും: 5 സെക്കൻഡ് മേലോട്ട്, 5 സെക്കൻഡ് താഴോട്ട്, 10 തവണ',
    'sections.gentle-exercise.blocks.4.caption':
      'കാൽ സ്ട്രെച്ച്: ഇരുന്നോ കിടന്നോ മാത്രം, ഒരിക്കലും നിന്നുകൊണ്ടരുത്. 15 സെക്കൻഡ് അങ്ങനെ പിടിക്കുക, 10 സെക്കൻഡ് വിശ്രമിക്കുക, 3 തവണ',
    'sections.gentle-exercise.blocks.5.text':
      '1 പഠനത്തിൽ, ഉറങ്ങുന്നതിനു മുമ്പ് സ്ട്രെച്ച് ചെയ്തവർക്ക് രാത്രിയിലെ കോച്ചിപ്പിടിത്തം കുറവായിരുന്നു. ആ പഠനം കോച്ചിപ്പിടിത്തത്തെ കുറിച്ചാണ്, മരവിപ്പിനെക്കുറിച്ചല്ല.',
    'sections.buerger.heading': buergersExercise,
    'sections.buerger.blocks.0.text': 'ഇവയിൽ ഏതെങ്കിലും നിങ്ങൾക്ക് ഉണ്ടെങ്കിൽ ഇത് ചെയ്യരുത്:',
    'sections.buerger.blocks.0.lines.0': anOpenSoreWoundOr,
    'sections.buerger.blocks.0.lines.1': aPatchOfSkin,
    'sections.buerger.blocks.0.lines.2': aFootThatHurts,
    'sections.buerger.blocks.0.lines.3': aLegThatHas,
    'sections.buerger.blocks.0.lines.4': aBloodClotIn,
    'sections.buerger.blocks.0.lines.5': youWereToldThat,
    'sections.buerger.blocks.1.text':
      'ഇവയിൽ ഏതെങ്കിലും നിങ്ങൾക്ക് ഉണ്ടെങ്കിൽ ആദ്യം ഡോക്ടറോടോ ഫിസിയോ തെറാപ്പിസ്റ്റിനോടോ ചോദിക്കുക:',
    'sections.buerger.blocks.1.lines.0': 'പ്രമേഹം, അല്ലെങ്കിൽ കാലിലെ ധമനികളുടെ ചുരുക്കം (PAD)',
    'sections.buerger.blocks.1.lines.1':
      'ഹൃദയത്തിന്റെ പമ്പിങ് കുറവ് (heart failure), അല്ലെങ്കിൽ നിവർന്നു കിടക്കുമ്പോൾ ശ്വാസംമുട്ടൽ',
    'sections.buerger.blocks.1.lines.2':
      'പാദങ്ങളിൽ മരവിപ്പ്, അല്ലെങ്കിൽ പലപ്പോഴും തലകറക്കമോ വീഴാൻ പോകുന്ന അവസ്ഥയോ',
    'sections.buerger.blocks.1.lines.3':
      'കഴിഞ്ഞ 3 മാസത്തിനുള്ളിൽ കാലിലോ ഇടുപ്പിലോ നടുവിലോ മുതുകിലോ ഓപ്പറേഷൻ അല്ലെങ്കിൽ പരിക്ക്',
    'sections.buerger.blocks.2.text':
      'ഡോക്ടറോ ഫിസിയോ തെറാപ്പിസ്റ്റോ കാണിച്ചുതന്നിട്ടുണ്ടെങ്കിൽ മാത്രം ചെയ്യുക. ആദ്യ തവണ പകൽ ചെയ്യുക, മുറിയിൽ ഒരാൾ കൂടെ വേണം.',
    'sections.buerger.blocks.3.text':
      'കാലുകൾ ഉയർത്തുക, താഴ്ത്തുക, പിന്നെ നിവർന്നു കിടക്കുക. 2 മിനിറ്റ് വരെ ഉയർത്താം, ഒരിക്കലും 3 മിനിറ്റിൽ കൂടരുത്. വേദനിച്ചാലോ പാദം വിളറിയാലോ വെളുത്താലോ നീലിച്ചാലോ നേരത്തേ നിർത്തുക. തവിട്ടുനിറമോ കറുപ്പോ ഉള്ള തൊലിയിൽ നിറം കാണാൻ കൂടുതൽ പ്രയാസമാണ്: കാലിൽ തോന്നുന്നത് ശ്രദ്ധിക്കുക. തലകറക്കമോ ശ്വാസംമുട്ടലോ നെഞ്ചുവേദനയോ വന്നാലും നിർത്തുക.',
    'sections.buerger.blocks.4.caption':
      'സുഖകരമായ ഏത് ഉയരവും ആകാം, ഏകദേശം 45 ഡിഗ്രി വരെ (കുത്തനെയുള്ളതിന്റെ പകുതി)',
    'sections.buerger.blocks.5.heading': 'നിർത്തേണ്ടി വന്നാൽ',
    'sections.buerger.blocks.5.text':
      'കാലുകൾ താഴ്ത്തുക. നെഞ്ചുവേദനയോ ശ്വാസംമുട്ടലോ ഉണ്ടെങ്കിൽ എഴുന്നേറ്റിരുന്ന് തലയണകളിൽ ചാരുക, എമർജൻസി സഹായത്തിന് വിളിക്കുക. രണ്ടും ഇല്ലെങ്കിൽ നിവർന്നു കിടന്ന് വിശ്രമിക്കുക. താഴേക്ക് തൂക്കിയിടുമ്പോൾ പാദത്തിന് വേദന കുറയുന്നെങ്കിൽ പാദം താഴ്ത്തി ഇരിക്കുക. ഇത് വീണ്ടും ചെയ്യുന്നതിനു മുമ്പ് ഇന്നുതന്നെ ഡോക്ടറുടെ ഉപദേശം തേടുക. രാവിലെ വരെ കാത്തിരിക്കരുത്.',
    'sections.buerger.blocks.6.text':
      'ചില നിർദ്ദേശങ്ങളിൽ തൊലി വിളറുന്നതു വരെ 45 മുതൽ 90 ഡിഗ്രി വരെ എന്നു കാണാം. അങ്ങനെ ചെയ്യാൻ ശ്രമിക്കരുത്. വിളറുന്നത് പാദത്തിൽ രക്തം വേണ്ടത്ര എത്താത്തതിന്റെ ലക്ഷണമാകാം. പാദം ചുവന്നതോ പിങ്ക് നിറമോ ആയതുകൊണ്ട് രക്തയോട്ടം നല്ലതാണെന്ന് പറയാനാവില്ല.',
    'sections.buerger.blocks.7.text':
      'പാദങ്ങളിലെ രക്തയോട്ടം ഇത് മെച്ചപ്പെടുത്തിയേക്കാം എന്ന് ചില ചെറിയ പഠനങ്ങൾ സൂചിപ്പിക്കുന്നു. ആ പഠനങ്ങൾ ദുർബലമാണ്. ഇത് മരവിപ്പ് മാറ്റുന്ന ചികിത്സയല്ല.',
    'sections.compression-massage-heat.heading': 'കംപ്രഷൻ, തിരുമ്മൽ, ചൂട്',
    'sections.compression-massage-heat.blocks.0.heading': 'കംപ്രഷൻ (മുറുക്കം)',
    'sections.compression-massage-heat.blocks.0.text':
      'മുറുക്കമുള്ള സ്റ്റോക്കിങ്സ് (compression stockings) കാലിലെ രക്തം മുകളിലേക്ക് തിരികെ ഒഴുകാൻ സഹായിക്കാം. ഇത് എല്ലാവർക്കും പറ്റിയതല്ല. ക്രേപ്പ് ബാൻഡേജ് സ്വയം ചുറ്റരുത്: അത് എത്ര മുറുകുന്നു എന്ന് ആർക്കും പറയാനാവില്ല.',
    'sections.compression-massage-heat.blocks.1.text':
      'ഡോക്ടറോ നഴ്സോ പറഞ്ഞിട്ടല്ലാതെ മുറുക്കമുള്ള സോക്സോ സ്റ്റോക്കിങ്സോ ബാൻഡേജോ (compression) ഉപയോഗിക്കരുത്. ആദ്യം ഡോക്ടറോ, അതിന് പരിശീലനം നേടിയ നഴ്സോ കാലുകളിലെ രക്തയോട്ടം അളക്കണം. കാലിലെ ധമനികൾക്ക് ചുരുക്കം (PAD) ഉണ്ടെങ്കിൽ മുറുക്കം വലിയ ദോഷം ചെയ്യാം. പ്രമേഹവും ഒപ്പം പാദങ്ങളിൽ മരവിപ്പും ഉള്ളപ്പോഴും അങ്ങനെതന്നെ.',
    'sections.compression-massage-heat.blocks.2.heading': 'തിരുമ്മൽ',
    'sections.compression-massage-heat.blocks.2.text':
      'മുറുകിയ പേശികൾ പതുക്കെ തിരുമ്മുന്നത് (മസാജ്) ചിലർക്ക് ഇഷ്ടമാണ്. അത് മരവിപ്പിന് ഗുണം ചെയ്യുമെന്ന് ഞങ്ങൾ കണ്ട ഒരു ഉറവിടവും കാണിക്കുന്നില്ല.',
    'sections.compression-massage-heat.blocks.3.text':
      'നീരോ ചൂടോ വേദനയോ വന്ന കാൽ തിരുമ്മരുത്. മറ്റേ കാലിനേക്കാൾ ചുവപ്പോ ഇരുണ്ട നിറമോ വന്ന കാലും തിരുമ്മരുത്. അത് രക്തം കട്ടപിടിച്ചതാകാം. തുറന്ന വ്രണം തിരുമ്മരുത്.',
    'sections.compression-massage-heat.blocks.4.heading': 'ചൂട്',
    'sections.compression-massage-heat.blocks.4.text':
      'ചെറുചൂടുള്ള തുണി ചിലർക്ക് ഇഷ്ടമാണ്. ചൂട് നന്നായി അറിയുന്നിടത്ത് മാത്രം ഉപയോഗിക്കുക.',
    'sections.compression-massage-heat.blocks.5.text':
      'മരവിച്ച തൊലിയിൽ ചൂട് വെക്കരുത്. പ്രമേഹമോ കാലിലെ ധമനികളുടെ ചുരുക്കമോ (PAD) ഉണ്ടെങ്കിൽ പാദങ്ങളിലോ കാലുകളിലോ ചൂട് വെക്കരുത്. അറിയാതെ പൊള്ളാം. പകരം സോക്സ് ഇടുക.',
    'sections.take-care.heading': 'കൂടുതൽ ശ്രദ്ധ വേണ്ടവർ',
    'sections.take-care.blocks.0.items.0.text':
      'പ്രമേഹമോ കാലിലെ ധമനികളുടെ ചുരുക്കമോ (PAD) വെരിക്കോസ് വെയിനോ ഉള്ളവർ.',
    'sections.take-care.blocks.0.items.1.text': 'അധികം അനങ്ങാത്തവർ.',
    'sections.take-care.blocks.0.items.2.text':
      'ജോലിയിൽ ഏറെനേരം ഇരിക്കുകയോ നിൽക്കുകയോ ചെയ്യുന്നവർ. ഇരിക്കുന്നതിനെക്കുറിച്ച് പഠനങ്ങൾക്ക് ഒരേ അഭിപ്രായമല്ല.',
    'sections.take-care.blocks.1.text':
      'പ്രമേഹമുണ്ടെങ്കിൽ എല്ലാ ദിവസവും പാദങ്ങൾ നോക്കുക, പാദപരിശോധന വേണമെന്ന് പറയുക. കഴിയുമ്പോഴെല്ലാം അനങ്ങുക, ഇരിപ്പോ കിടപ്പോ മാറ്റുക.',
    'sections.physiotherapy.heading': 'ഫിസിയോ തെറാപ്പിസ്റ്റിന് എങ്ങനെ സഹായിക്കാം',
    'sections.physiotherapy.blocks.0.text':
      'മരവിപ്പ് മാറാതെ നിൽക്കുകയോ കൂടിവരികയോ ചെയ്താൽ ആദ്യം ഡോക്ടറെയോ നഴ്സിനെയോ കാണുക. പിന്നെ ഫിസിയോ തെറാപ്പിസ്റ്റിന് കാരണം നോക്കാനും നിങ്ങൾക്കുള്ള വ്യായാമങ്ങൾ തീരുമാനിക്കാനും കഴിയും. ഇപ്പോഴും പിന്നീടും മരവിപ്പ് കുറയുക, നന്നായി ഉറങ്ങുക എന്നതാണ് ലക്ഷ്യം.',
  },
  checklist: {
    title: 'രാത്രിയിൽ കാൽ മരവിപ്പ്: കൂടെ കൊണ്ടുപോകാനുള്ള പട്ടിക',
    intro:
      'ഇവയിൽ ഏതെങ്കിലും നിങ്ങൾക്ക് ഉണ്ടോ? ടിക്ക് ചെയ്യുക, പിന്നെ നിങ്ങളുടെ പട്ടികയെക്കുറിച്ച് ഡോക്ടറോടോ നഴ്സിനോടോ സംസാരിക്കുക. മരവിപ്പ് എന്നാൽ തൊടുന്നത് അറിയാതിരിക്കുക.',
    notFor: 'ഈ പട്ടിക മുതിർന്നവർക്കുള്ളതാണ്. 18 വയസ്സിൽ താഴെയാണെങ്കിലോ ഗർഭിണിയാണെങ്കിലോ ഡോക്ടറോട് ചോദിക്കുക.',
    'groups.red-flags.heading': 'ഇപ്പോൾ ഉള്ളതോ വന്നുപോയതോ ആയവ ടിക്ക് ചെയ്യുക',
    'groups.red-flags.notSureAdvice':
      'ഇപ്പോൾ ഡോക്ടറുടെ ഉപദേശം തേടുക, കഴിയുമെങ്കിൽ ഫോണിൽ. രാവിലെ വരെ കാത്തിരിക്കരുത്.',
    'groups.red-flags.items.r1.text': aLegIsSuddenly,
    'groups.red-flags.items.r1.lines.0': cold,
    'groups.red-flags.items.r1.lines.1': veryPainful,
    'groups.red-flags.items.r1.lines.2': weakOrHardTo,
    'groups.red-flags.items.r1.lines.3': numbAndMovingDoes,
    'groups.red-flags.items.r1.lines.4': aDifferentColourFrom,
    'groups.red-flags.items.r1.short':
      'ഒരു കാലിൽ പെട്ടെന്ന് തണുപ്പ്, കഠിനമായ വേദന, ബലക്കുറവ്, മരവിപ്പ് അല്ലെങ്കിൽ നിറംമാറ്റം',
    'groups.red-flags.items.r1.advice': n1OfTheseSigns,
    'groups.red-flags.items.r2.text': suddenlyEvenIfIt,
    'groups.red-flags.items.r2.lines.0': theFaceDroops,
    'groups.red-flags.items.r2.lines.1': anArmIsWeak,
    'groups.red-flags.items.r2.lines.2': troubleSpeakingSeeingOr,
    'groups.red-flags.items.r2.short':
      'പെട്ടെന്ന്: മുഖം കോടുക, ഒരു കൈയ്ക്ക് ബലക്കുറവോ മരവിപ്പോ, അല്ലെങ്കിൽ സംസാരിക്കാനോ കാണാനോ ബാലൻസ് നിർത്താനോ ബുദ്ധിമുട്ട്',
    'groups.red-flags.items.r2.advice': 'വന്നിട്ട് മാറിയാലും വിളിക്കുക.',
    'groups.red-flags.items.r3.text': oneWholeLegIs,
    'groups.red-flags.items.r3.lines.0': weak,
    'groups.red-flags.items.r3.lines.1': numbAndTheNumbness,
    'groups.red-flags.items.r3.short':
      'ഒരു കാലിന് മുഴുവനായി പെട്ടെന്ന് ബലക്കുറവ്, അല്ലെങ്കിൽ ഏകദേശം 5 മിനിറ്റ് അനക്കിയിട്ടും മരവിപ്പ്',
    'groups.red-flags.items.r3.advice': n1OfTheseSigns,
    'groups.red-flags.items.r4.text': belowTheWaistAny,
    'groups.red-flags.items.r4.lines.0': numbBetweenTheLegs,
    'groups.red-flags.items.r4.lines.1': newTroublePassingOr,
    'groups.red-flags.items.r4.lines.2': newLossOfFeeling,
    'groups.red-flags.items.r4.short':
      'കാലുകൾക്കിടയിൽ മരവിപ്പ്, മൂത്രത്തിനോ മലത്തിനോ പുതിയ ബുദ്ധിമുട്ട്, അല്ലെങ്കിൽ ലൈംഗിക ബന്ധത്തിനിടെ തൊടുന്നത് അറിയാതാകൽ',
    'groups.red-flags.items.r4.advice': n1OfTheseSigns,
    'groups.red-flags.items.r5.text': inBothLegsAny,
    'groups.red-flags.items.r5.lines.0': newPainTinglingWeakness,
    'groups.red-flags.items.r5.lines.1': newWeaknessOrNumbness,
    'groups.red-flags.items.r5.lines.2': newWeaknessOrNumbnessAnd,
    'groups.red-flags.items.r5.short': 'രണ്ടു കാലുകളിലും പുതിയ വേദന, തരിപ്പ്, ബലക്കുറവ് അല്ലെങ്കിൽ മരവിപ്പ്',
    'groups.red-flags.items.r5.advice': n1OfTheseSigns,
    'groups.red-flags.items.r6.text': withOrWithoutA,
    'groups.red-flags.items.r6.lines.0': chestPain,
    'groups.red-flags.items.r6.lines.1': suddenlyShortOfBreath,
    'groups.red-flags.items.r6.lines.2': coughingUpBlood,
    'groups.red-flags.items.r6.lines.3': fainting,
    'groups.red-flags.items.r6.short':
      'നെഞ്ചുവേദന, പെട്ടെന്ന് ശ്വാസംമുട്ടൽ, ചുമയ്ക്കുമ്പോൾ രക്തം, അല്ലെങ്കിൽ ബോധം പോകൽ',
    'groups.red-flags.items.r6.advice': n1OfTheseSigns,
    'groups.red-flags.items.r7.text': newNumbnessOrWeakness,
    'groups.red-flags.items.r7.short':
      'അടുത്തിടെ വീണതിനോ അപകടത്തിനോ അടിയേറ്റതിനോ ശേഷം പുതിയ മരവിപ്പോ ബലക്കുറവോ',
    'groups.red-flags.items.r7.advice': 'എങ്ങനെ സംഭവിച്ചു എന്ന് ഫോണിൽ പറയുക.',
    'groups.red-flags.items.r8.text': onAFootAny,
    'groups.red-flags.items.r8.lines.0': anOpenSoreWound,
    'groups.red-flags.items.r8.lines.1': aSoreWithWarmth,
    'groups.red-flags.items.r8.lines.2': aPatchOfSkin,
    'groups.red-flags.items.r8.lines.3': anyOpenSoreIf,
    'groups.red-flags.items.r8.short':
      'ഒരു പാദത്തിൽ: തുറന്ന വ്രണം (മുറിവ്), അല്ലെങ്കിൽ കറുത്തുപോയതോ വളരെ ഇരുണ്ടുപോയതോ ആയ തൊലിഭാഗം',
    'groups.red-flags.items.r8.advice': n1OfTheseSigns,
    'groups.red-flags.items.r9.text': withDiabetesAnyOf,
    'groups.red-flags.items.r9.lines.0': aNewOpenSore,
    'groups.red-flags.items.r9.lines.1': aHotOrSwollen,
    'groups.red-flags.items.r9.lines.2': aChangeOfColour,
    'groups.red-flags.items.r9.lines.3': noFeelingWhenA,
    'groups.red-flags.items.r9.advice':
      'രാവിലെ വരെ കാത്തിരിക്കരുത്. ചൂടും നീരുമുള്ള പാദത്തിൽ നിൽക്കുകയോ നടക്കുകയോ ചെയ്യരുത്.',
    'groups.red-flags.items.r10.text': oneLegHasBecome,
    'groups.red-flags.items.r10.advice':
      'രാവിലെ വരെ കാത്തിരിക്കരുത്. ആ കാൽ തിരുമ്മരുത്. നെഞ്ചുവേദനയോ ശ്വാസംമുട്ടലോ വന്നാലോ, ചുമയ്ക്കുമ്പോൾ രക്തം വന്നാലോ, ബോധം പോയാലോ എമർജൻസി സഹായത്തിന് വിളിക്കുക.',
    'groups.red-flags.items.r11.text': onAFootAny,
    'groups.red-flags.items.r11.lines.0': painAtRestOr,
    'groups.red-flags.items.r11.lines.1': anOpenSoreWoundThat,
    'groups.red-flags.items.r11.advice':
      'രാവിലെ വരെ കാത്തിരിക്കരുത്. കാലുകൾ ഉയർത്തരുത്. കഴിഞ്ഞ 2 ആഴ്ചയ്ക്കുള്ളിൽ തുടങ്ങിയതോ വേഗം കൂടിവരുന്നതോ ആണെങ്കിൽ എമർജൻസി സഹായത്തിന് വിളിക്കുക. പാദത്തിൽ തണുപ്പോ മരവിപ്പോ ഉള്ളപ്പോഴും വിളിക്കുക.',
    'groups.red-flags.items.r12.text': oneLegOrFoot,
    'groups.red-flags.items.r12.advice':
      'രാവിലെ വരെ കാത്തിരിക്കരുത്. ബലക്കുറവ് പെട്ടെന്ന് വന്നതാണെങ്കിൽ എമർജൻസി സഹായത്തിന് വിളിക്കുക.',
    'groups.feelings.heading': 'നിങ്ങൾക്ക് തോന്നുന്നത്',
    'groups.feelings.items.c1.text': 'മിക്ക രാത്രികളിലും എന്റെ കാലോ പാദമോ മരവിക്കുന്നു.',
    'groups.feelings.items.c1.advice': 'ഇത് എത്ര തവണ വരുന്നു എന്ന് ഡോക്ടറോടോ നഴ്സിനോടോ പറയുക.',
    'groups.feelings.items.c2.text': 'അനങ്ങിനടന്നാലും മരവിപ്പ് മാറുന്നില്ല.',
    'groups.feelings.items.c2.advice':
      'ഡോക്ടറെയോ നഴ്സിനെയോ കാണുക. പെട്ടെന്ന് വന്നതാണെങ്കിൽ ഈ പട്ടികയുടെ ആദ്യഭാഗം വീണ്ടും നോക്കുക.',
    'groups.feelings.items.c3.text':
      'പാദങ്ങളിൽ തരിപ്പോ പുകച്ചിലോ ഉണ്ട്, പഞ്ഞിയിൽ ചവിട്ടി നടക്കുന്നതുപോലെ തോന്നുന്നു, അല്ലെങ്കിൽ ബാലൻസ് പോകുന്നു.',
    'groups.feelings.items.c3.advice':
      'പാദങ്ങളിൽ തൊടുന്നത് അറിയുന്നുണ്ടോ എന്ന് പരിശോധിക്കാൻ ഡോക്ടറോടോ നഴ്സിനോടോ പറയുക.',
    'groups.feelings.items.c4.text':
      'വേദനയോ തരിപ്പോ മരവിപ്പോ നടുവിൽനിന്നോ പൃഷ്ഠത്തിൽനിന്നോ കാലിലേക്ക് ഇറങ്ങുന്നു.',
    'groups.feelings.items.c4.advice':
      'ആഴ്ചകളോളം നിന്നാലോ കൂടിവന്നാലോ ഡോക്ടറെയോ നഴ്സിനെയോ കാണുക. മരവിച്ച തൊലിയിൽ ചൂടുവെള്ള ബാഗ് വെക്കരുത്.',
    'groups.feelings.items.c5.text': 'നടക്കുമ്പോൾ എന്റെ കാൽവണ്ണ വേദനിക്കുന്നു, വിശ്രമിക്കുമ്പോൾ വേദന മാറുന്നു.',
    'groups.feelings.items.c5.advice': 'കാലുകളിലെ രക്തയോട്ടം പരിശോധിക്കാൻ ഡോക്ടറോടോ നഴ്സിനോടോ പറയുക.',
    'groups.feelings.items.c6.text': 'രാത്രിയിൽ കാലുകൾ അനക്കാതിരിക്കാൻ പറ്റാത്ത തോന്നൽ വരുന്നു.',
    'groups.feelings.items.c6.advice': 'രാത്രിയിൽ എങ്ങനെയാണെന്ന് ഡോക്ടറോടോ നഴ്സിനോടോ പറയുക.',
    'groups.feelings.items.c7.text':
      'രാത്രിയിൽ കാലുകൾക്ക് കഴപ്പോ ഭാരമോ കോച്ചിപ്പിടിത്തമോ ഉണ്ട്, തടിച്ചുവീർത്ത സിരകളും (വെയിൻ) കാണാം.',
    'groups.feelings.items.c7.advice':
      'കാലുകൾ ഡോക്ടറെയോ നഴ്സിനെയോ കാണിക്കുക. മുറുക്കമുള്ള സോക്സ് (compression) ഇടുന്നതിനു മുമ്പ് അവരോട് ചോദിക്കുക.',
    'groups.health.heading': 'ആരോഗ്യം',
    'groups.health.items.c8.text': 'എനിക്ക് പ്രമേഹം (ഷുഗർ) ഉണ്ട്.',
    'groups.health.items.c8.advice':
      'പ്രമേഹമുള്ളവർക്ക് പുതിയ തരിപ്പോ മരവിപ്പോ വന്നാൽ ഡോക്ടറെ കാണണം. പാദത്തിൽ തൊടുന്നത് അറിയാതായാൽ ഇന്നുതന്നെ ഉപദേശം തേടുക. രാവിലെ വരെ കാത്തിരിക്കരുത്. എല്ലാ ദിവസവും പാദങ്ങൾ നോക്കുക. പാദപരിശോധന വേണമെന്ന് പറയുക.',
    'groups.health.items.c9.text':
      'എന്റെ കാലിലെ ധമനികൾക്ക് ചുരുക്കം (PAD, ബ്ലോക്ക്) ഉണ്ടെന്ന് എന്നോട് പറഞ്ഞിട്ടുണ്ട്.',
    'groups.health.items.c9.advice':
      'മരവിപ്പിനെക്കുറിച്ച് ഡോക്ടറോട് പറയുക. മുറുക്കമുള്ള സോക്സോ ബാൻഡേജോ ചൂടോ ഉപയോഗിക്കുന്നതിനും കാലുകൾ ഉയർത്തുന്നതിനും മുമ്പ് ചോദിക്കുക.',
    'groups.health.items.c10.text': 'എനിക്ക് ബിപി (blood pressure) കൂടുതലോ കൊളസ്ട്രോൾ കൂടുതലോ ഉണ്ട്.',
    'groups.health.items.c10.advice': 'കാലുകൾ മരവിക്കുന്നു എന്ന് ഡോക്ടറോട് പറയുക.',
    'groups.health.items.c11.text': 'എനിക്ക് വൃക്കരോഗം (കിഡ്നി) ഉണ്ട്, അല്ലെങ്കിൽ കീമോതെറാപ്പി ചെയ്തിട്ടുണ്ട്.',
    'groups.health.items.c11.advice':
      'കാലുകൾ മരവിക്കുന്നു എന്ന് നിങ്ങളെ ചികിത്സിക്കുന്ന ഡോക്ടറോടോ ആശുപത്രിയിലോ പറയുക.',
    'groups.health.items.c12.text':
      'എനിക്ക് വിറ്റമിൻ B12 കുറവായിരുന്നു, അല്ലെങ്കിൽ ഞാൻ മെറ്റ്ഫോർമിൻ (metformin) കഴിക്കുന്നു.',
    'groups.health.items.c12.advice':
      'വിറ്റമിൻ B12-നെക്കുറിച്ച് ഡോക്ടറോട് ചോദിക്കുക. ഒരു മരുന്നും സ്വയം നിർത്തരുത്.',
    'groups.daily-life.heading': 'ദൈനംദിന ജീവിതം',
    'groups.daily-life.items.c13.text': 'ഞാൻ പുകവലിക്കുന്നു, അല്ലെങ്കിൽ മുമ്പ് വലിച്ചിരുന്നു.',
    'groups.daily-life.items.c13.advice':
      'ഡോക്ടറോടോ നഴ്സിനോടോ പറയുക. പുകവലി കാലുകളിലെ രക്തയോട്ടത്തെ ബാധിക്കാം.',
    'groups.daily-life.items.c14.text': 'മിക്ക ദിവസവും ഞാൻ മദ്യം കഴിക്കുന്നു.',
    'groups.daily-life.items.c14.advice': 'ഡോക്ടറോടോ നഴ്സിനോടോ പറയുക. മദ്യം നാഡികളെ ബാധിക്കാം.',
    'groups.daily-life.items.c15.text': 'ഞാൻ മണിക്കൂറുകളോളം അനങ്ങാതെ ഇരിക്കുകയോ നിൽക്കുകയോ ചെയ്യുന്നു.',
    'groups.daily-life.items.c15.advice':
      'കഴിയുമ്പോഴെല്ലാം അനങ്ങുക, ഇരിപ്പോ നിൽപ്പോ മാറ്റുക. അനങ്ങാതെ ഏറെനേരം ഇരുന്നാൽ നാഡികൾ (nerve) അമരാം.',
    'groups.daily-life.items.c16.text':
      'ഞാൻ പലപ്പോഴും ഏറെനേരം ചമ്രം പടിഞ്ഞോ കുത്തിയിരുന്നോ മുട്ടുകുത്തിയോ ഇരിക്കുന്നു.',
    'groups.daily-life.items.c16.advice':
      'കഴിയുമ്പോഴെല്ലാം പിണച്ച കാലുകൾ നിവർത്തുക, ഇരിപ്പ് മാറ്റുക. ഇത് നാഡികളിലെ അമർച്ച കുറയ്ക്കും.',
    'groups.you.heading': 'നിങ്ങൾ',
    'groups.you.items.c17.text': 'എനിക്ക് 50 വയസ്സ് കഴിഞ്ഞു.',
    'groups.you.items.c17.advice': 'കാലുകളെക്കുറിച്ച് സംസാരിക്കുമ്പോൾ വയസ്സും പറയുക.',
    'groups.you.items.c18.text':
      'എന്റെ മരവിപ്പ് മാറാതെ നിൽക്കുന്നു, വീണ്ടും വീണ്ടും വരുന്നു, അല്ലെങ്കിൽ പതുക്കെ കൂടിവരുന്നു.',
    'groups.you.items.c18.advice':
      'ഡോക്ടറെയോ നഴ്സിനെയോ കാണുക. മണിക്കൂറുകൾക്കോ ദിവസങ്ങൾക്കോ ഉള്ളിൽ രണ്ടു കാലുകളിലും കൂടിവന്നാൽ എമർജൻസി സഹായത്തിന് വിളിക്കുക.',
    'questionsToAsk.0': 'എന്തായിരിക്കാം കാരണം?',
    'questionsToAsk.1': 'എന്റെ പാദങ്ങളോ രക്തയോട്ടമോ വിറ്റമിൻ B12-ഓ പരിശോധിക്കണോ?',
    'questionsToAsk.2': 'ഏതു വ്യായാമങ്ങൾ എനിക്ക് ചെയ്യാം, ഏതൊക്കെ ചെയ്യരുത്?',
    'questionsToAsk.3': 'മുറുക്കമുള്ള സോക്സോ (compression) തിരുമ്മലോ ചൂടോ എനിക്ക് ഉപയോഗിക്കാമോ?',
    'questionsToAsk.4': 'ഫിസിയോ തെറാപ്പിസ്റ്റിനെ കണ്ടാൽ എനിക്ക് ഗുണമുണ്ടാകുമോ?',
    'questionsToAsk.5': 'എന്തുണ്ടായാൽ ഞാൻ ഉടനെ സഹായം തേടണം?',
    disclaimer:
      'നിങ്ങൾക്ക് എന്താണ് പ്രശ്നമെന്ന് ഈ പട്ടികയ്ക്ക് പറയാനാവില്ല. ഡോക്ടറോ നഴ്സോ ഇത് വായിച്ചിട്ടില്ല. ആശങ്കയുണ്ടെങ്കിൽ, ഒന്നും ടിക്ക് ചെയ്തിട്ടില്ലെങ്കിലും സഹായം തേടുക.',
  },
  exercises: {
    title: 'കാലിനുള്ള വ്യായാമങ്ങൾ',
    notFor: forAdultsIfYou,
    'safetyCheck.chest-pain.question': 'ഇപ്പോൾ നെഞ്ചുവേദനയോ പുതിയ ശ്വാസംമുട്ടലോ ബോധം പോകുമെന്ന തോന്നലോ ഉണ്ടോ?',
    'safetyCheck.chest-pain.advice':
      'തുടങ്ങരുത്. നെഞ്ചുവേദനയോ ശ്വാസംമുട്ടലോ ഉണ്ടെങ്കിൽ എഴുന്നേറ്റിരുന്ന് തലയണകളിൽ ചാരുക.',
    'safetyCheck.cold-leg.question':
      'ഒരു കാലിന് പെട്ടെന്ന് തണുപ്പോ വെളുപ്പോ നീലയോ പാടുപാടായ നിറമോ കഠിനമായ വേദനയോ ബലക്കുറവോ അനക്കാൻ പ്രയാസമോ ഉണ്ടോ?',
    'safetyCheck.cold-leg.hint':
      'ആദ്യം തൊട്ടുനോക്കുക. തവിട്ടുനിറമോ കറുപ്പോ ഉള്ള തൊലിയിൽ നിറംമാറ്റം കാണാൻ പ്രയാസമാകാം: ഉള്ളങ്കാലുകൾ നോക്കുക.',
    'safetyCheck.cold-leg.advice': 'തുടങ്ങരുത്. വിളിക്കാൻ ഇതിൽ 1 ലക്ഷണം മതി.',
    'safetyCheck.cold-leg.notSureAdvice':
      'തുടങ്ങരുത്. രണ്ടു പാദങ്ങളും തൊട്ടുനോക്കുക. ഒന്നിന് തണുപ്പ് കൂടുതലുണ്ടോ? ആരോടെങ്കിലും നോക്കാൻ പറയുക. എന്നിട്ടും ഉറപ്പില്ലെങ്കിൽ എമർജൻസി സഹായത്തിന് വിളിക്കുക. രാവിലെ വരെ കാത്തിരിക്കരുത്.',
    'safetyCheck.foot-sore.question': 'പാദത്തിലോ കാലിലോ ഇവയിൽ ഏതെങ്കിലും ഉണ്ടോ?',
    'safetyCheck.foot-sore.lines.0': 'തുറന്ന വ്രണം (മുറിവ്), അല്ലെങ്കിൽ ഉണങ്ങാത്ത വ്രണം',
    'safetyCheck.foot-sore.lines.1': 'അണുബാധ',
    'safetyCheck.foot-sore.lines.2': aPatchOfSkin,
    'safetyCheck.foot-sore.advice':
      'തുടങ്ങരുത്. രാവിലെ വരെ കാത്തിരിക്കരുത്. പനിയോ പഴുപ്പോ, പടരുന്ന ചൂടോ പടരുന്ന നിറംമാറ്റമോ ഉണ്ടെങ്കിൽ എമർജൻസി സഹായത്തിന് ഇപ്പോൾ വിളിക്കുക. തൊലി കറുക്കുകയോ വളരെ ഇരുളുകയോ ചെയ്താലും വിളിക്കുക. കാലുകളിൽ രക്തയോട്ടം കുറവാണെന്ന് നിങ്ങളോട് പറഞ്ഞിട്ടുള്ളപ്പോഴും വിളിക്കുക.',
    'safetyCheck.swollen-leg.question': doAnyOfThese,
    'safetyCheck.swollen-leg.lines.0': 'കഴിഞ്ഞ ഏതാനും ദിവസങ്ങളിൽ ഒരു കാലിൽ വന്ന നീരോ ചൂടോ വേദനയോ',
    'safetyCheck.swollen-leg.lines.1': 'കഴിഞ്ഞ 3 മാസത്തിനുള്ളിൽ രക്തം കട്ടപിടിച്ചിട്ടുണ്ട് (blood clot)',
    'safetyCheck.swollen-leg.advice':
      'തുടങ്ങരുത്. രാവിലെ വരെ കാത്തിരിക്കരുത്. ആ കാൽ തിരുമ്മരുത്. നെഞ്ചുവേദനയോ ശ്വാസംമുട്ടലോ വന്നാലോ, ചുമയ്ക്കുമ്പോൾ രക്തം വന്നാലോ, ബോധം പോയാലോ എമർജൻസി സഹായത്തിന് വിളിക്കുക.',
    'safetyCheck.rest-pain.question': doAnyOfThese,
    'safetyCheck.rest-pain.lines.0':
      'വിശ്രമിക്കുമ്പോഴോ കിടക്കുമ്പോഴോ പാദത്തിന് വേദന, താഴേക്ക് തൂക്കിയിട്ടാൽ വേദന കുറയുന്നു',
    'safetyCheck.rest-pain.lines.1':
      'കാലിൽ രക്തയോട്ടം വളരെ കുറവാണെന്ന് (severe or critical) നിങ്ങളോട് പറഞ്ഞിട്ടുണ്ട്',
    'safetyCheck.rest-pain.advice':
      'തുടങ്ങരുത്. കാലുകൾ ഉയർത്തരുത്. രാവിലെ വരെ കാത്തിരിക്കരുത്. കഴിഞ്ഞ 2 ആഴ്ചയ്ക്കുള്ളിൽ തുടങ്ങിയതോ വേഗം കൂടിവരുന്നതോ ആണെങ്കിൽ എമർജൻസി സഹായത്തിന് വിളിക്കുക. പാദത്തിൽ തണുപ്പോ മരവിപ്പോ ഉള്ളപ്പോഴും വിളിക്കുക.',
    'safetyCheck.heart-failure.question': doAnyOfThese,
    'safetyCheck.heart-failure.lines.0': 'ഹൃദയത്തിന്റെ പമ്പിങ് കുറവ് (heart failure)',
    'safetyCheck.heart-failure.lines.1': 'നിവർന്നു കിടക്കുമ്പോൾ ശ്വാസംമുട്ടൽ',
    'safetyCheck.heart-failure.advice':
      'ആദ്യം നിങ്ങളുടെ ഡോക്ടറോട് ചോദിക്കുക. കാലുകൾ ഉയർത്തിവെച്ചാൽ നെഞ്ചിലേക്ക് കൂടുതൽ രക്തം എത്തും.',
    'safetyCheck.heart-failure.clearance': aDoctorOrPhysiotherapist,
    'safetyCheck.recent-surgery.question':
      'കഴിഞ്ഞ 3 മാസത്തിനുള്ളിൽ കാലിലോ ഇടുപ്പിലോ നടുവിലോ മുതുകിലോ ഇവയിൽ ഏതെങ്കിലും ഉണ്ടായിട്ടുണ്ടോ?',
    'safetyCheck.recent-surgery.lines.0': 'ഓപ്പറേഷൻ',
    'safetyCheck.recent-surgery.lines.1': 'സ്റ്റെന്റ് (ചെറിയ കുഴൽ) അല്ലെങ്കിൽ ബൈപ്പാസ്',
    'safetyCheck.recent-surgery.lines.2': 'പ്ലാസ്റ്റർ ഇട്ടത്',
    'safetyCheck.recent-surgery.lines.3': 'പരിക്ക്',
    'safetyCheck.recent-surgery.advice': 'നിങ്ങളെ ചികിത്സിക്കുന്ന ഡോക്ടറോടോ ആശുപത്രിയിലോ ആദ്യം ചോദിക്കുക.',
    'safetyCheck.recent-surgery.clearance': aDoctorOrPhysiotherapist,
    'safetyCheck.blood-flow.question': doAnyOfThese,
    'safetyCheck.blood-flow.lines.0': 'പ്രമേഹം (ഷുഗർ)',
    'safetyCheck.blood-flow.lines.1': 'കാലിലെ ധമനികളുടെ ചുരുക്കം (PAD, ബ്ലോക്ക്)',
    'safetyCheck.blood-flow.lines.2': 'കാലുകളിൽ രക്തയോട്ടം കുറവാണെന്ന് നിങ്ങളോട് പറഞ്ഞിട്ടുണ്ട്',
    'safetyCheck.blood-flow.advice':
      'ആദ്യം നിങ്ങളുടെ ഡോക്ടറോടോ ഫിസിയോ തെറാപ്പിസ്റ്റിനോടോ ചോദിക്കുക. കാലുകൾ ഉയർത്തുന്നത് രക്തയോട്ടം കുറയ്ക്കാം.',
    'safetyCheck.blood-flow.clearance':
      'ഡോക്ടറോ ഫിസിയോ തെറാപ്പിസ്റ്റോ എന്റെ കാലുകൾ പരിശോധിച്ചു, ഈ വ്യായാമം ചെയ്യാൻ പറഞ്ഞു',
    'safetyCheck.numb-feet.question':
      'വിരൽകൊണ്ട് പതുക്കെ തൊട്ടാൽ അറിയാത്തത്ര മരവിപ്പ് നിങ്ങളുടെ പാദങ്ങളിൽ ഉണ്ടോ?',
    'safetyCheck.numb-feet.cardTitle': doNotStartAlone,
    'safetyCheck.numb-feet.advice':
      'അപകടസൂചന നിങ്ങൾ അറിയാതെ പോകാം, അതിനാൽ ഒരാൾ നിങ്ങളുടെ പാദങ്ങൾ നോക്കിയിരിക്കണം. ഫോൺ പിടിക്കാൻ അവരോട് പറയുക. ഇത് പുതിയതാണെങ്കിൽ, നിങ്ങൾക്ക് പ്രമേഹവുമുണ്ടെങ്കിൽ, ഇന്നുതന്നെ ഡോക്ടറുടെ ഉപദേശം തേടുക. രാവിലെ വരെ കാത്തിരിക്കരുത്.',
    'safetyCheck.numb-feet.clearance': 'മുഴുവൻ സമയവും ഒരാൾ എന്റെ പാദങ്ങൾ നോക്കിയിരിക്കും',
    'safetyCheck.unsteady.question':
      'എഴുന്നേറ്റ് ഇരിക്കുമ്പോഴോ നിൽക്കുമ്പോഴോ പലപ്പോഴും തലകറക്കമോ വീഴാൻ പോകുന്ന അവസ്ഥയോ ഉണ്ടോ?',
    'safetyCheck.unsteady.cardTitle': doNotStartAlone,
    'safetyCheck.unsteady.advice': 'അടുത്ത് ഒരാൾ വേണം. ഫോൺ പിടിക്കാൻ അവരോട് പറയുക.',
    'safetyCheck.unsteady.clearance': 'എന്റെ കൂടെ ഒരാളുണ്ട്',
    'programs.buerger.title': buergersExercise,
    'programs.buerger.summary':
      'ഡോക്ടറോ ഫിസിയോ തെറാപ്പിസ്റ്റോ കാണിച്ചുതന്ന ശേഷം മാത്രം ഈ വ്യായാമം ചെയ്യുക. ആദ്യ തവണ പകൽ ചെയ്യുക, മുറിയിൽ ഒരാൾ കൂടെ വേണം. കാലുകൾ ഉയർത്തുക, താഴ്ത്തി പാദങ്ങൾ അനക്കുക, പിന്നെ നിവർന്നു കിടക്കുക. ഫിസിയോ തെറാപ്പിസ്റ്റ് കൂടുതൽ പറഞ്ഞിട്ടില്ലെങ്കിൽ 1 റൗണ്ട് ചെയ്യുക. എത്ര തവണ വേണമെന്ന് ഫിസിയോ തെറാപ്പിസ്റ്റ് പറയും.',
    'programs.buerger.evidence':
      'പാദങ്ങളിലെ രക്തയോട്ടം ഈ വ്യായാമം മെച്ചപ്പെടുത്തിയേക്കാം എന്ന് ചില ചെറിയ പഠനങ്ങൾ സൂചിപ്പിക്കുന്നു. ആ പഠനങ്ങൾ ദുർബലമാണ്, ഒന്നും രാത്രിയിലെ മരവിപ്പിനെക്കുറിച്ചല്ല. ഇത് രോഗം മാറ്റുന്ന ചികിത്സയല്ല.',
    'programs.buerger.rounds.more': moreThan1Only,
    'programs.buerger.steps.raise.title': 'കാലുകൾ ഉയർത്തുക',
    'programs.buerger.steps.raise.getReadyTitle': 'ഇപ്പോൾ കാലുകൾ താഴെത്തന്നെ',
    'programs.buerger.steps.raise.getReady':
      'ലൈറ്റ് ഇടുക. നിലത്തുള്ള സാധനങ്ങൾ മാറ്റുക. മലർന്ന് നിവർന്നു കിടക്കുക. ഉറപ്പുള്ള തലയണകളോ മടക്കിയ പുതപ്പുകളോ കാലിനരികിൽ വെക്കുക. സമയം തുടങ്ങുന്നതു വരെ കാൽ താഴെത്തന്നെ.',
    'programs.buerger.steps.raise.getReadyAgain':
      'മലർന്ന് നിവർന്നു കിടക്കുക. തലയണകൾ കാലിനരികിൽ വെക്കുക. സമയം തുടങ്ങുന്നതു വരെ കാൽ താഴെത്തന്നെ.',
    'programs.buerger.steps.raise.instruction':
      'ഇനി കാൽവണ്ണ മുഴുവനായി തലയണകളിൽ വെക്കുക. ഉപ്പൂറ്റി എവിടെയും തൊടരുത്, മുട്ടിനു പിന്നിൽ ഒന്നും അമരരുത്. സുഖകരമായ ഏത് ഉയരവും ആകാം, കുത്തനെയുള്ളതിന്റെ പകുതി വരെ (ഏകദേശം 45 ഡിഗ്രി).',
    'programs.buerger.steps.raise.doneLabel': 'കാലുകൾ താഴ്ത്തി',
    'programs.buerger.steps.raise.watchFor':
      'ശ്വാസംമുട്ടലോ നെഞ്ചുവേദനയോ തലകറക്കമോ വന്നാൽ ഉടനെ നിർത്തുക. പാദം വേദനിച്ചാലോ തണുത്താലോ പതിവിലും മരവിച്ചാലോ നിർത്തുക. കിടക്കുമ്പോൾ ഉള്ളങ്കാൽ കാണില്ല: കാലിൽ തോന്നുന്നത് ശ്രദ്ധിക്കുക.',
    'programs.buerger.steps.raise.helperLine':
      'കൂടെയുള്ളയാൾ ഉള്ളങ്കാലുകൾ നോക്കുന്നു. കൂടുതൽ വിളറലോ ചാരനിറമോ നീലനിറമോ കണ്ടാൽ നിർത്തണം.',
    'programs.buerger.steps.raise.seconds.more':
      'ഫിസിയോ തെറാപ്പിസ്റ്റ് പറഞ്ഞിട്ടുണ്ടെങ്കിൽ മാത്രം 2 മിനിറ്റിൽ കൂടുതൽ.',
    'programs.buerger.steps.raise.stop': 'കാലുകൾ താഴ്ത്തുക.',
    'programs.buerger.steps.raise.whilePaused': 'കാത്തിരിക്കുമ്പോൾ കാലുകൾ താഴ്ത്തുക.',
    'programs.buerger.steps.raise.finish':
      'കാലുകൾ താഴ്ത്തുക. തയ്യാറാണെന്ന് തോന്നുന്നതു വരെ നിവർന്നു കിടന്ന് വിശ്രമിക്കുക. പിന്നെ 1 മിനിറ്റ് ഇരുന്നിട്ട് മാത്രം എഴുന്നേറ്റു നിൽക്കുക.',
    'programs.buerger.steps.raise.ifScreenGoesDark': 'സ്ക്രീൻ ഇരുണ്ടാൽ കാലുകൾ താഴ്ത്തുക.',
    'programs.buerger.steps.raise.pale.label': 'പാദം വിളറി, വെളുത്തു അല്ലെങ്കിൽ നീലിച്ചു',
    'programs.buerger.steps.raise.pale.advice':
      'ഇപ്പോൾ കാലുകൾ താഴ്ത്തുക. ശ്വാസംമുട്ടലോ നെഞ്ചുവേദനയോ ഉണ്ടെങ്കിൽ എഴുന്നേറ്റിരുന്ന് എമർജൻസി സഹായത്തിന് വിളിക്കുക. രണ്ടും ഇല്ലെങ്കിൽ നിവർന്നു കിടന്ന് വിശ്രമിക്കുക. നിങ്ങളുടെ പാദം വേഗം വിളറി. ഇത് വീണ്ടും ചെയ്യുന്നതിനു മുമ്പ് ഇന്നുതന്നെ ഡോക്ടറുടെ ഉപദേശം തേടുക. രാവിലെ വരെ കാത്തിരിക്കരുത്.',
    'programs.buerger.steps.raise.pale.laterAdvice':
      'ഇപ്പോൾ കാലുകൾ താഴ്ത്തുക. ശ്വാസംമുട്ടലോ നെഞ്ചുവേദനയോ ഉണ്ടെങ്കിൽ എഴുന്നേറ്റിരുന്ന് എമർജൻസി സഹായത്തിന് വിളിക്കുക. രണ്ടും ഇല്ലെങ്കിൽ നിവർന്നു കിടന്ന് വിശ്രമിക്കുക. ഇന്ന് ഇത് വീണ്ടും ചെയ്യരുത്. പാദം വിളറുന്നു എന്ന് ഫിസിയോ തെറാപ്പിസ്റ്റിനോടോ ഡോക്ടറോടോ പറയുക.',
    'programs.buerger.steps.raise.pale.tell':
      'പാദം വിളറുന്നു എന്ന് ഫിസിയോ തെറാപ്പിസ്റ്റിനോടോ ഡോക്ടറോടോ പറയുക.',
    'programs.buerger.steps.raise.pale.soles.title':
      'വെളുത്തതോ തവിട്ടുനിറമോ കറുത്തതോ ആയ തൊലിയിൽ ഉള്ളങ്കാലുകൾ',
    'programs.buerger.steps.raise.pale.soles.alt':
      'വെളുത്തതോ തവിട്ടുനിറമോ കറുത്തതോ ആയ തൊലിയിലെ ഉള്ളങ്കാലുകളുടെ ചിത്രം: പതിവുപോലെ, പിന്നെ കൂടുതൽ വിളറിയതോ ചാരനിറമോ, പിന്നെ നീലയോ ചാരനിറമോ.',
    'programs.buerger.steps.raise.pale.soles.usual': 'പതിവുപോലെ',
    'programs.buerger.steps.raise.pale.soles.pale': 'കൂടുതൽ വിളറിയതോ ചാരനിറമോ',
    'programs.buerger.steps.raise.pale.soles.blue': 'നീലയോ ചാരനിറമോ',
    'programs.buerger.steps.raise.overrun.question':
      'നിങ്ങളുടെ പാദങ്ങളിൽ വേദനയോ തണുപ്പോ പതിവിലും കൂടുതൽ മരവിപ്പോ ഉണ്ടോ?',
    'programs.buerger.steps.raise.overrun.restAdvice':
      'കാലുകൾ ഉയർത്തിയ സമയം കൂടിപ്പോയി. ഇപ്പോൾ നിവർന്നു കിടന്ന് വിശ്രമിക്കുക. ഇന്ന് ഇത് വീണ്ടും ചെയ്യരുത്.',
    'programs.buerger.steps.raise.overrun.endAdvice':
      'കാലുകൾ ഉയർത്തിയ സമയം കൂടിപ്പോയി. ഇന്ന് ഇത് വീണ്ടും ചെയ്യരുത്.',
    'programs.buerger.steps.lower.title': 'കാലുകൾ താഴ്ത്തുക',
    'programs.buerger.steps.lower.getReady':
      'കാലുകൾ താഴ്ത്തുക. പിന്നെ പതുക്കെ എഴുന്നേറ്റിരുന്ന് പാദങ്ങൾ കട്ടിലിന്റെ അരികിൽ തൂക്കിയിടുക.',
    'programs.buerger.steps.lower.instruction':
      'നന്നായി പിന്നോട്ട് നീങ്ങിയിരിക്കുക, മുട്ടിനു പിന്നിൽ ഒന്നും അമരരുത്. പാദങ്ങൾ മേലോട്ടും താഴോട്ടും അകത്തേക്കും പുറത്തേക്കും അനക്കുക. കാൽവിരലുകൾ അനക്കുക.',
    'programs.buerger.steps.lower.doneLabel': 'ഞാൻ നിവർന്നു കിടന്നു',
    'programs.buerger.steps.lower.watchFor':
      'ശ്വാസംമുട്ടലോ നെഞ്ചുവേദനയോ തലകറക്കമോ വന്നാൽ ഉടനെ നിർത്തുക. പാദം വേദനിച്ചാലോ നീലിച്ചാലോ തണുത്താലോ പതിവിലും മരവിച്ചാലോ നിർത്തുക.',
    'programs.buerger.steps.lower.helperLine': aHelperStaysBeside,
    'programs.buerger.steps.lower.stop': stopKeepYourLegs,
    'programs.buerger.steps.rest.title': 'നിവർന്നു കിടന്ന് വിശ്രമിക്കുക',
    'programs.buerger.steps.rest.getReady': 'നിവർന്നു കിടക്കുക. കാലുകൾ പുതപ്പുകൊണ്ട് മൂടുക.',
    'programs.buerger.steps.rest.instruction': 'കാലുകൾ പുതപ്പുകൊണ്ട് മൂടി നിവർന്നു കിടന്ന് വിശ്രമിക്കുക.',
    'programs.buerger.steps.rest.doneLabel': iAmReady,
    'programs.buerger.steps.rest.watchFor':
      'ശ്വാസംമുട്ടലോ നെഞ്ചുവേദനയോ തലകറക്കമോ വന്നാൽ ഉടനെ നിർത്തുക. പാദം വേദനിച്ചാലോ തണുത്താലോ പതിവിലും മരവിച്ചാലോ “നിർത്തുക” എന്നതിൽ തൊടുക. എന്തു ചെയ്യണമെന്ന് അവിടെ പറയും.',
    'programs.buerger.steps.rest.helperLine': 'കൂടെയുള്ളയാൾ ഉള്ളങ്കാലുകൾ നോക്കുന്നു.',
    'programs.buerger.steps.rest.stop': stopKeepYourLegs,
    'programs.buerger.stop.first': chestPainOrTrouble,
    'programs.buerger.stop.text':
      'നെഞ്ചുവേദനയും ശ്വാസംമുട്ടലും ഇല്ലെങ്കിൽ: നിവർന്നു കിടന്ന് വിശ്രമിക്കുക. താഴേക്ക് തൂക്കിയിടുമ്പോൾ പാദത്തിന് വേദന കുറയുന്നെങ്കിൽ പാദം താഴ്ത്തി ഇരിക്കുക. ഇന്നുതന്നെ സഹായം തേടുക, രാവിലെ വരെ കാത്തിരിക്കരുത്.',
    'programs.buerger.stop.emergencyText': callForEmergencyHelp,
    'programs.buerger.stop.emergencyLines.0': youHaveChestPain,
    'programs.buerger.stop.emergencyLines.1': youHaveTroubleBreathing,
    'programs.buerger.stop.emergencyLines.2': youFeelFaint,
    'programs.buerger.stop.emergencyLines.3': yourFootStaysCold,
    'programs.buerger.stop.notAgain':
      'എന്തോ പന്തികേട് തോന്നിയതുകൊണ്ടാണ് നിങ്ങൾ നിർത്തിയത്. ആദ്യം ഉപദേശം തേടുക. ഈ പേജിൽ ഇന്ന് ഈ വ്യായാമം വീണ്ടും തുടങ്ങില്ല.',
    'programs.buerger.stop.reminder': 'ഇതിന്റെ ഓർമ്മപ്പെടുത്തൽ ചേർത്തിട്ടുണ്ടെങ്കിൽ കലണ്ടറിൽനിന്ന് അത് മായ്ക്കുക.',
    'programs.buerger.after': sitFor1Minute,
    'programs.buerger.afterLabel': iAmSitting,
    'programs.ankle-pumps.title': 'പാദം മേലോട്ടും താഴോട്ടും (ankle pumps)',
    'programs.ankle-pumps.summary':
      'ഡോക്ടറോ ഫിസിയോ തെറാപ്പിസ്റ്റോ കാണിച്ചുതന്ന ശേഷം മാത്രം ഈ വ്യായാമം ചെയ്യുക. കിടക്കുകയോ ഇരിക്കുകയോ ചെയ്യുക. പാദങ്ങൾ 10 തവണ മേലോട്ടും താഴോട്ടും അനക്കുക. പിന്നെ ഓരോ ദിശയിലും 10 വട്ടം കറക്കുക.',
    'programs.ankle-pumps.evidence':
      'ഇത് എങ്ങനെ ചെയ്യണമെന്ന് ഞങ്ങളുടെ ഉറവിടങ്ങൾ പറയുന്നു. രാത്രിയിലെ മരവിപ്പിന് ഇത് ഗുണം ചെയ്യുമെന്ന് അവയൊന്നും കാണിക്കുന്നില്ല.',
    'programs.ankle-pumps.rounds.more': moreThan1Only,
    'programs.ankle-pumps.steps.pump.title': 'പാദങ്ങൾ മേലോട്ടും താഴോട്ടും അനക്കുക',
    'programs.ankle-pumps.steps.pump.getReady': 'കിടക്കുക, അല്ലെങ്കിൽ നന്നായി പിന്നോട്ട് നീങ്ങിയിരിക്കുക.',
    'programs.ankle-pumps.steps.pump.instruction':
      'രണ്ടു പാദങ്ങളും 5 സെക്കൻഡ് മേലോട്ട് വലിച്ചുപിടിക്കുക, പിന്നെ 5 സെക്കൻഡ് താഴോട്ട് നീട്ടിപ്പിടിക്കുക.',
    'programs.ankle-pumps.steps.pump.doneLabel': iAmReady,
    'programs.ankle-pumps.steps.pump.watchFor': stopAtOnceIf,
    'programs.ankle-pumps.steps.pump.helperLine': aHelperStaysBesideYou,
    'programs.ankle-pumps.steps.pump.stop': keepYourFeetStill,
    'programs.ankle-pumps.steps.pump.pace.cues.0.text': 'പാദം മേലോട്ട്',
    'programs.ankle-pumps.steps.pump.pace.cues.1.text': 'പാദം താഴോട്ട്',
    'programs.ankle-pumps.steps.circle-one-way.title': 'പാദങ്ങൾ വട്ടത്തിൽ കറക്കുക',
    'programs.ankle-pumps.steps.circle-one-way.instruction': 'രണ്ടു പാദങ്ങളും പതുക്കെ 10 വട്ടം കറക്കുക.',
    'programs.ankle-pumps.steps.circle-one-way.doneLabel': iAmReady,
    'programs.ankle-pumps.steps.circle-one-way.watchFor': stopAtOnceIf,
    'programs.ankle-pumps.steps.circle-one-way.helperLine': aHelperStaysBesideYou,
    'programs.ankle-pumps.steps.circle-one-way.stop': keepYourFeetStill,
    'programs.ankle-pumps.steps.circle-one-way.pace.cues.0.text': circle,
    'programs.ankle-pumps.steps.circle-other-way.title': 'എതിർദിശയിൽ കറക്കുക',
    'programs.ankle-pumps.steps.circle-other-way.instruction': 'എതിർദിശയിൽ പതുക്കെ 10 വട്ടം കറക്കുക.',
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
    'programs.leg-stretches.title': 'ഉറങ്ങുന്നതിനു മുമ്പ് കാൽ സ്ട്രെച്ച്',
    'programs.leg-stretches.summary':
      'ഡോക്ടറോ ഫിസിയോ തെറാപ്പിസ്റ്റോ കാണിച്ചുതന്ന ശേഷം മാത്രം ഈ വ്യായാമം ചെയ്യുക. പാദത്തിൽ തോർത്ത് ചുറ്റി ഓരോ കാൽവണ്ണയും പിന്നെ ഓരോ തുടയുടെ പിൻഭാഗവും വലിച്ചുനീട്ടുക. ഇരുന്നോ കിടന്നോ മാത്രം, ഒരിക്കലും നിന്നുകൊണ്ടരുത്.',
    'programs.leg-stretches.evidence':
      '1 പഠനത്തിൽ 55 വയസ്സിനു മുകളിലുള്ള 80 പേർ പങ്കെടുത്തു. ഉറങ്ങുന്നതിനു മുമ്പ് സ്ട്രെച്ച് ചെയ്തവർക്ക്, ചെയ്യാത്തവരേക്കാൾ ഒരു രാത്രിയിൽ ഏകദേശം 1 കോച്ചിപ്പിടിത്തം കുറവായിരുന്നു. ആ പഠനം കോച്ചിപ്പിടിത്തത്തെ കുറിച്ചാണ്, മരവിപ്പിനെക്കുറിച്ചല്ല.',
    'programs.leg-stretches.steps.right-calf.title': 'വലതു കാൽവണ്ണ വലിച്ചുനീട്ടുക',
    'programs.leg-stretches.steps.right-calf.getReady':
      'കട്ടിലിൽ കാലുകൾ നീട്ടി ഇരിക്കുക. തോർത്ത് വലതു പാദത്തിൽ ചുറ്റുക.',
    'programs.leg-stretches.steps.right-calf.instruction':
      'വലതു പാദം പതുക്കെ നിങ്ങളുടെ നേർക്ക് വലിക്കുക. അങ്ങനെ പിടിക്കുക, പിന്നെ വിശ്രമിക്കുക. കുലുക്കരുത്.',
    'programs.leg-stretches.steps.right-calf.doneLabel': theTowelIsOn,
    'programs.leg-stretches.steps.right-calf.watchFor': stopAtOnceIfYou,
    'programs.leg-stretches.steps.right-calf.helperLine': aHelperStaysBeside,
    'programs.leg-stretches.steps.right-calf.stop': letGoOfThe,
    'programs.leg-stretches.steps.right-calf.pace.cues.0.text': hold,
    'programs.leg-stretches.steps.right-calf.pace.cues.1.text': rest,
    'programs.leg-stretches.steps.left-calf.title': 'ഇടതു കാൽവണ്ണ വലിച്ചുനീട്ടുക',
    'programs.leg-stretches.steps.left-calf.getReady': putTheTowelRound,
    'programs.leg-stretches.steps.left-calf.instruction':
      'ഇടതു പാദം പതുക്കെ നിങ്ങളുടെ നേർക്ക് വലിക്കുക. അങ്ങനെ പിടിക്കുക, പിന്നെ വിശ്രമിക്കുക. കുലുക്കരുത്.',
    'programs.leg-stretches.steps.left-calf.doneLabel': 'തോർത്ത് വലതു പാദത്തിലാണ്',
    'programs.leg-stretches.steps.left-calf.watchFor': stopAtOnceIfYou,
    'programs.leg-stretches.steps.left-calf.helperLine': aHelperStaysBeside,
    'programs.leg-stretches.steps.left-calf.stop': letGoOfThe,
    'programs.leg-stretches.steps.left-calf.pace.cues.0.text': hold,
    'programs.leg-stretches.steps.left-calf.pace.cues.1.text': rest,
    'programs.leg-stretches.steps.right-thigh.title': 'വലതു തുടയുടെ പിൻഭാഗം വലിച്ചുനീട്ടുക',
    'programs.leg-stretches.steps.right-thigh.getReady': 'തോർത്ത് വലതു പാദത്തിൽ ചുറ്റുക.',
    'programs.leg-stretches.steps.right-thigh.instruction':
      'വലതു മുട്ട് നിവർത്തിത്തന്നെ അൽപ്പം മുന്നോട്ട് ചായുക. അങ്ങനെ പിടിക്കുക, പിന്നെ വിശ്രമിക്കുക. കുലുക്കരുത്.',
    'programs.leg-stretches.steps.right-thigh.doneLabel': theTowelIsOn,
    'programs.leg-stretches.steps.right-thigh.watchFor': stopAtOnceIfYou,
    'programs.leg-stretches.steps.right-thigh.helperLine': aHelperStaysBeside,
    'programs.leg-stretches.steps.right-thigh.stop': letGoOfThe,
    'programs.leg-stretches.steps.right-thigh.pace.cues.0.text': hold,
    'programs.leg-stretches.steps.right-thigh.pace.cues.1.text': rest,
    'programs.leg-stretches.steps.left-thigh.title': 'ഇടതു തുടയുടെ പിൻഭാഗം വലിച്ചുനീട്ടുക',
    'programs.leg-stretches.steps.left-thigh.getReady': putTheTowelRound,
    'programs.leg-stretches.steps.left-thigh.instruction':
      'ഇടതു മുട്ട് നിവർത്തിത്തന്നെ അൽപ്പം മുന്നോട്ട് ചായുക. അങ്ങനെ പിടിക്കുക, പിന്നെ വിശ്രമിക്കുക. കുലുക്കരുത്.',
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
      'പാദത്തിൽനിന്ന് തോർത്ത് എടുക്കുക. 1 മിനിറ്റ് ഇരുന്നിട്ട് മാത്രം എഴുന്നേറ്റു നിൽക്കുക. ലൈറ്റ് ഇടുക.',
    'programs.leg-stretches.afterLabel': iAmSitting,
  },
  help: {
    title: 'കാൽ മരവിപ്പ്: എവിടെ സഹായം തേടണം',
    'levels.self-care.word': 'സ്വയം ശ്രദ്ധിക്കാം',
    'levels.self-care.heading': 'അനങ്ങുക, കിടപ്പോ ഇരിപ്പോ മാറ്റുക',
    'levels.self-care.text':
      'അമർന്നതുകൊണ്ട് കുറച്ചുനേരം ഉണ്ടാകുന്ന മരവിപ്പ് അനങ്ങുമ്പോൾ മാറും. മാറാതെ നിന്നാലോ വീണ്ടും വീണ്ടും വന്നാലോ കൂടിവന്നാലോ ഡോക്ടറെയോ നഴ്സിനെയോ കാണുക.',
    'levels.soon.word': seeSomeoneSoon,
    'levels.soon.heading': 'അടുത്ത ഏതാനും ദിവസങ്ങൾക്കുള്ളിൽ ഡോക്ടറെയോ നഴ്സിനെയോ കാണുക',
    'levels.soon.text':
      'മാറാതെ നിൽക്കുന്നതോ വീണ്ടും വീണ്ടും വരുന്നതോ പതുക്കെ കൂടിവരുന്നതോ ആയ മരവിപ്പിനാണ് ഇത്. പ്രമേഹമുള്ളവർക്ക് (ഷുഗർ) പുതിയ തരിപ്പോ മരവിപ്പോ വന്നാൽ ഡോക്ടറെ കാണണം. പാദത്തിൽ തൊടുന്നത് അറിയാതായാൽ ഇന്നുതന്നെ ഉപദേശം തേടുക. രാവിലെ വരെ കാത്തിരിക്കരുത്.',
    'levels.urgent.word': urgentGetHelpToday,
    'levels.urgent.heading': 'ഇന്നുതന്നെ ഡോക്ടറുടെ ഉപദേശം തേടുക',
    'levels.urgent.text':
      'ഇപ്പോൾ ഉപദേശം തേടുക, കഴിയുമെങ്കിൽ ഫോണിൽ. രാത്രിയിലായാലും: രാവിലെ വരെ കാത്തിരിക്കരുത്.',
    'levels.emergency.word': emergency,
    'levels.emergency.heading': 'എമർജൻസി സഹായത്തിന് ഇപ്പോൾ വിളിക്കുക',
    'levels.emergency.text': 'ലക്ഷണങ്ങൾ വന്നിട്ട് മാറിയാലും വിളിക്കുക.',
    'levels.emergency.say': 'നിങ്ങൾ എവിടെയാണ്, എന്താണ് തോന്നുന്നത്, എപ്പോൾ തുടങ്ങി എന്ന് ഫോണിൽ പറയുക.',
    'emergencySigns.text': callForEmergencyHelp,
    'emergencySigns.lines.0': 'പെട്ടെന്ന് വന്ന മരവിപ്പ്, അനങ്ങിയിട്ടും മാറുന്നില്ല',
    'emergencySigns.lines.1':
      'ഒരു കാലിന് പെട്ടെന്ന് തണുപ്പോ കഠിനമായ വേദനയോ ബലക്കുറവോ വിളറലോ ചാരനിറമോ നീലനിറമോ. തവിട്ടുനിറമോ കറുപ്പോ ഉള്ള തൊലിയാണെങ്കിൽ ഉള്ളങ്കാൽ നോക്കുക.',
    'emergencySigns.lines.2':
      'മുഖം ഒരു വശത്തേക്ക് കോടുന്നു, ഒരു കൈയ്ക്ക് ബലക്കുറവോ മരവിപ്പോ, അല്ലെങ്കിൽ സംസാരിക്കാൻ ബുദ്ധിമുട്ട്',
    'emergencySigns.lines.3': 'കാലുകൾക്കിടയിൽ മരവിപ്പ്',
    'emergencySigns.lines.4': 'നെഞ്ചുവേദനയോ ശ്വാസംമുട്ടലോ ബോധം പോകുന്നതുപോലെ തോന്നലോ',
    'advice.noNumber':
      'നിങ്ങളുടെ നാട്ടിലെ എമർജൻസി നമ്പറിൽ വിളിക്കുക, അല്ലെങ്കിൽ അടുത്തുള്ള ആശുപത്രിയിലെ അത്യാഹിത വിഭാഗത്തിൽ പോകുക.',
    'advice.nobodyAnswers': 'ആരും ഫോൺ എടുക്കുന്നില്ലെങ്കിൽ അത്യാഹിത വിഭാഗത്തിൽ പോകുക.',
    'advice.hadThis': 'ഇത് ഉണ്ടായിട്ടുണ്ടെങ്കിൽ, ഇപ്പോൾ മാറിയെങ്കിലും, എമർജൻസി സഹായത്തിന് വിളിക്കുക.',
    'advice.hadThisNumber': 'ഇത് ഉണ്ടായിട്ടുണ്ടെങ്കിൽ, ഇപ്പോൾ മാറിയെങ്കിലും, {number} വിളിക്കുക.',
    'advice.hadThisSign':
      'ഈ ലക്ഷണങ്ങളിൽ ഒന്ന് ഇപ്പോൾ ഉണ്ടെങ്കിലോ മുമ്പ് ഉണ്ടായെങ്കിലോ എമർജൻസി സഹായത്തിന് വിളിക്കുക. വന്നിട്ട് മാറിയാലും വിളിക്കുക.',
    'advice.hadThisSignNumber':
      'ഈ ലക്ഷണങ്ങളിൽ ഒന്ന് ഇപ്പോൾ ഉണ്ടെങ്കിലോ മുമ്പ് ഉണ്ടായെങ്കിലോ {number} വിളിക്കുക. വന്നിട്ട് മാറിയാലും വിളിക്കുക.',
    'advice.hadThisNoStart': 'ഇത് ഉണ്ടായി എന്ന് നിങ്ങൾ പറഞ്ഞു. ആദ്യം ഉപദേശം തേടുക.',
    'advice.doNotStart': 'ഇപ്പോൾ തുടങ്ങരുത്',
    'advice.stopWhen': 'വേദനയോ എന്തെങ്കിലും പന്തികേടോ തോന്നിയാൽ നിർത്തുക',
    'advice.flagsHint': 'ടിക്ക് ചെയ്തത് എമർജൻസി ആണെങ്കിൽ, എന്തു ചെയ്യണമെന്ന് ഉടനെ കാണിക്കും.',
    'advice.emergencyIf': 'ഇവയിൽ ഏതെങ്കിലും ഉണ്ടെങ്കിൽ എമർജൻസി സഹായത്തിന് വിളിക്കുക',
    'advice.urgentIf': 'ഇവയിൽ ഏതെങ്കിലും ഉണ്ടെങ്കിൽ ഇന്നുതന്നെ ഡോക്ടറുടെ ഉപദേശം തേടുക',
    'advice.nothingTicked': 'നിങ്ങൾ ഒന്നും ടിക്ക് ചെയ്തില്ല. അതുകൊണ്ട് പ്രശ്നമൊന്നുമില്ല എന്ന് അർത്ഥമില്ല.',
    'advice.flagUnsure': 'ഒരു എമർജൻസി ലക്ഷണത്തെക്കുറിച്ച് നിങ്ങൾക്ക് ഉറപ്പില്ലായിരുന്നു.',
    'advice.unsureOfThese': 'ഇവയെക്കുറിച്ച് നിങ്ങൾക്ക് ഉറപ്പില്ലായിരുന്നു. ഡോക്ടറോടോ നഴ്സിനോടോ പറയുക.',
    'advice.nurseNote': 'ഇത് ഡോക്ടറുടെ കത്തല്ല. ഡോക്ടറോ നഴ്സോ ഇത് വായിച്ചിട്ടില്ല.',
  },
};
