/** The texts about leg numbness at night in Hindi. A draft: read by no clinician; see review.md. */
import type { TopicTexts } from '../../../model/document-texts.js';

// Each of these stands several times.
const soon = 'जल्द किसी को दिखाएँ';
const urgent = 'ज़रूरी: आज ही मदद लें';
const emergency = 'इमरजेंसी';
const callIf = 'इमरजेंसी मदद के लिए फ़ोन करें, अगर:';
const r1 = 'किसी पैर में अचानक इनमें से कुछ भी:';
const r1Cold = 'पैर ठंडा है';
const r1Pain = 'पैर में बहुत दर्द है';
const r1Weak = 'पैर कमज़ोर है, या हिलाना मुश्किल है';
const r1Numb = 'पैर सुन्न है, और हिलाने-डुलाने पर भी एहसास वापस नहीं आता';
const r1Colour =
  'रंग दूसरे पैर से अलग है: फीका, सफ़ेद, स्लेटी, नीला या धब्बेदार। साँवली या काली त्वचा पर तलवा देखें।';
const oneIsEnough = 'फ़ोन करने के लिए इनमें से 1 लक्षण भी काफ़ी है।';
const r2 = 'अचानक हुआ, चाहे अब ठीक हो गया हो:';
const r2Face = 'चेहरा एक तरफ़ लटक गया (टेढ़ा हो गया)';
const r2Arm = 'एक बाँह कमज़ोर या सुन्न';
const r2Speech = 'बोलने, देखने या संतुलन रखने में दिक्कत';
const r3 = 'एक पूरे पैर में अचानक इनमें से कुछ भी:';
const r3Weak = 'पूरा पैर कमज़ोर है';
const r3Numb = 'पूरा पैर सुन्न है, और करीब 5 मिनट हिलाने-डुलाने पर भी सुन्नपन नहीं जाता';
const r4 = 'कमर से नीचे, इनमें से कुछ भी:';
const r4Numb = 'जाँघों के बीच सुन्नपन: गुप्तांग, जाँघों के भीतरी हिस्से या नितंबों में, या मलद्वार के आसपास';
const r4Urine = 'पेशाब या शौच (टट्टी) करने या रोकने में नई दिक्कत';
const r4Sex = 'यौन संबंध (सेक्स) के समय एहसास कम हो गया है या नहीं होता, और यह नया है';
const r5 = 'दोनों पैरों में, इनमें से कुछ भी:';
const r5Pain = 'नया दर्द, झुनझुनी, कमज़ोरी या सुन्नपन, चाहे पीठ या कमर में दर्द हो या न हो';
const r5Worse = 'नई कमज़ोरी या नया सुन्नपन, जो कुछ घंटों या दिनों में बढ़ गया है';
const r5Breath = 'नई कमज़ोरी या नया सुन्नपन, और साँस लेना या निगलना मुश्किल है';
const r6 = 'पैर में दर्द हो या न हो, इनमें से कुछ भी:';
const r6Chest = 'सीने में दर्द';
const r6Breath = 'अचानक साँस फूलना';
const r6Blood = 'खाँसी में खून आना';
const r6Faint = 'बेहोश हो जाना';
const r7 = 'हाल में गिरने, सड़क हादसे, या सिर, गर्दन या पीठ पर चोट लगने के बाद नया सुन्नपन या नई कमज़ोरी।';
const onAFoot = 'पैर के किसी पंजे में, इनमें से कुछ भी:';
const r8Fever = 'खुला घाव (ज़ख्म), और साथ में बुखार या मवाद';
const r8Spreads = 'घाव, और साथ में गर्माहट या रंग जो फैल रहा है (लाल, या आसपास की त्वचा से गहरा)';
const blackSkin = 'त्वचा का कोई हिस्सा काला या पहले से बहुत ज़्यादा गहरा पड़ गया है';
const r8PoorFlow = 'कोई भी खुला घाव, अगर पता है कि पैरों में खून का बहाव कम है';
const r9 = 'डायबिटीज़ (शुगर) है, और पैर के किसी पंजे में इनमें से कुछ भी:';
const r9Sore = 'नया खुला घाव (ज़ख्म) या छाला';
const r9Hot = 'कोई हिस्सा गर्म या सूजा हुआ';
const r9Colour = 'रंग में बदलाव, या बदबू';
const r9Numb = 'उँगली से छूने पर महसूस नहीं होता, और यह नया है';
const r10 = 'पिछले कुछ दिनों में एक पैर सूज गया है, गर्म हो गया है या दुखने लगा है।';
const r11Rest = 'आराम करते समय या बिस्तर में दर्द, और पंजा नीचे लटकाने पर कम दर्द';
const r11Sore = 'खुला घाव (ज़ख्म) जो भर नहीं रहा';
const r12 = 'एक पैर या पंजा कमज़ोर हो गया है, या चलते समय पैर की उँगलियाँ घिसटती हैं।';
const adults = 'बड़ों के लिए। अगर आपकी उम्र 18 से कम है या आप गर्भवती हैं, तो पहले डॉक्टर से पूछें।';
const anyOf = 'क्या इनमें से कोई बात आपके साथ है?';
const knownToTeam = 'डॉक्टर या फ़िज़ियोथेरेपिस्ट को यह पता है और उन्होंने मुझे इसकी इजाज़त दी है';
const notAlone = 'अकेले शुरू न करें';
const buerger = 'बर्गर व्यायाम (Buerger)';
const moreRounds = '1 से ज़्यादा तभी, जब आपके फ़िज़ियोथेरेपिस्ट ने कहा हो।';
const helperLooks = 'साथ वाला व्यक्ति आपके पास रहे और आपके पंजे देखता रहे।';
const stopLegsDown = 'बंद कर दें। पैर नीचे ही रखें।';
const ready = 'मैं तैयार हूँ';
const stopFirst =
  'सीने में दर्द या साँस लेने में तकलीफ़: उठकर बैठें, तकियों पर पीछे टिकें, और इमरजेंसी मदद के लिए अभी फ़ोन करें।';
const chestPain = 'आपके सीने में दर्द है';
const breathing = 'आपको साँस लेने में तकलीफ़ है';
const faint = 'आपको बेहोशी-सी लग रही है';
const staysCold = 'आराम के बाद भी आपका पंजा ठंडा, सफ़ेद, नीला या सुन्न रहता है, या उसे हिलाना मुश्किल रहता है';
const sitFirst = 'खड़े होने से पहले 1 मिनट बैठें। बत्ती जलाएँ।';
const sitting = 'बैठकर तैयार हूँ';
const pumpWatchFor = 'साँस फूले, सीने में दर्द हो या चक्कर आए, तो तुरंत बंद कर दें। दर्द हो, तो बंद कर दें।';
const helperStays = 'साथ वाला व्यक्ति आपके पास रहे।';
const keepStill = 'पंजे न हिलाएँ, आराम करें।';
const circleCue = 'गोल घुमाएँ';
const stopCalmly = 'बंद कर दें और आराम करें। फिर से ऐसा हो, तो फ़िज़ियोथेरेपिस्ट को बताएँ।';
const towelLeft = 'तौलिया मेरे बाएँ पंजे में है';
const stretchWatchFor =
  'साँस फूले, सीने में दर्द हो या चक्कर आए, तो तुरंत बंद कर दें। दर्द हो, तो बंद कर दें। दर्द या झुनझुनी पैर में नीचे तक दौड़े, तो बंद कर दें।';
const letGo = 'तौलिया छोड़ दें और आराम करें।';
const hold = 'खींचे रखें';
const rest = 'आराम';
const towelRoundLeft = 'बाएँ पंजे में तौलिया फँसाएँ।';
const soreOrInfection = 'पैर या उसके पंजे पर खुला घाव (ज़ख्म) या संक्रमण (इन्फ़ेक्शन)';
const restPain = 'बिस्तर में किसी पंजे में दर्द होता है, और नीचे लटकाने पर दर्द कम होता है';
const swollenLeg = 'कोई पैर पिछले कुछ दिनों में सूज गया है, गर्म हो गया है या दुखने लगा है';
const recentClot = 'पिछले 3 महीनों में खून का थक्का';
const veryPoorFlow = 'आपको बताया गया था कि किसी पैर में खून का बहाव बहुत कम है';

export const texts: TopicTexts = {
  article: {
    title: 'रात में पैर सुन्न होना',
    summary:
      'रात में पैर सुन्न हों (छूना महसूस न हो), तो नींद और दिन दोनों खराब हो सकते हैं। दबी हुई तंत्रिका (नस, nerve) या खून का कम बहाव इसका कारण हो सकता है। यहाँ पढ़ें कि क्या करने से मदद मिल सकती है, और कब मदद लेनी है।',
    basedOn:
      'श्री अजयलाल (Mr. Ajailal), मुख्य फ़िज़ियोथेरेपिस्ट, SUT अस्पताल, पट्टम (Pattom) के एक लेख पर आधारित',
    notFor: adults,
    'sections.get-help.heading': 'मदद कब लें',
    'sections.get-help.blocks.0.heading': emergency,
    'sections.get-help.blocks.0.text':
      'इनमें से कुछ भी हो, तो इमरजेंसी मदद के लिए अभी फ़ोन करें। स्ट्रोक (लकवा) के लक्षण चले गए हों, तब भी फ़ोन करें।',
    'sections.get-help.blocks.1.items.0.text': r1,
    'sections.get-help.blocks.1.items.0.lines.0': r1Cold,
    'sections.get-help.blocks.1.items.0.lines.1': r1Pain,
    'sections.get-help.blocks.1.items.0.lines.2': r1Weak,
    'sections.get-help.blocks.1.items.0.lines.3': r1Numb,
    'sections.get-help.blocks.1.items.0.lines.4': r1Colour,
    'sections.get-help.blocks.1.items.1.text': r2,
    'sections.get-help.blocks.1.items.1.lines.0': r2Face,
    'sections.get-help.blocks.1.items.1.lines.1': r2Arm,
    'sections.get-help.blocks.1.items.1.lines.2': r2Speech,
    'sections.get-help.blocks.1.items.2.text': r3,
    'sections.get-help.blocks.1.items.2.lines.0': r3Weak,
    'sections.get-help.blocks.1.items.2.lines.1': r3Numb,
    'sections.get-help.blocks.1.items.3.text': r4,
    'sections.get-help.blocks.1.items.3.lines.0': r4Numb,
    'sections.get-help.blocks.1.items.3.lines.1': r4Urine,
    'sections.get-help.blocks.1.items.3.lines.2': r4Sex,
    'sections.get-help.blocks.1.items.4.text': r5,
    'sections.get-help.blocks.1.items.4.lines.0': r5Pain,
    'sections.get-help.blocks.1.items.4.lines.1': r5Worse,
    'sections.get-help.blocks.1.items.4.lines.2': r5Breath,
    'sections.get-help.blocks.1.items.5.text': r6,
    'sections.get-help.blocks.1.items.5.lines.0': r6Chest,
    'sections.get-help.blocks.1.items.5.lines.1': r6Breath,
    'sections.get-help.blocks.1.items.5.lines.2': r6Blood,
    'sections.get-help.blocks.1.items.5.lines.3': r6Faint,
    'sections.get-help.blocks.1.items.6.text': r7,
    'sections.get-help.blocks.1.items.7.text': onAFoot,
    'sections.get-help.blocks.1.items.7.lines.0': r8Fever,
    'sections.get-help.blocks.1.items.7.lines.1': r8Spreads,
    'sections.get-help.blocks.1.items.7.lines.2': blackSkin,
    'sections.get-help.blocks.1.items.7.lines.3': r8PoorFlow,
    'sections.get-help.blocks.2.heading': urgent,
    'sections.get-help.blocks.2.text':
      'इनमें से कुछ भी हो, तो आज ही डॉक्टर की सलाह लें। रात में भी: सुबह का इंतज़ार न करें।',
    'sections.get-help.blocks.3.items.0.text': r9,
    'sections.get-help.blocks.3.items.0.lines.0': r9Sore,
    'sections.get-help.blocks.3.items.0.lines.1': r9Hot,
    'sections.get-help.blocks.3.items.0.lines.2': r9Colour,
    'sections.get-help.blocks.3.items.0.lines.3': r9Numb,
    'sections.get-help.blocks.3.items.1.text': r10,
    'sections.get-help.blocks.3.items.2.text': onAFoot,
    'sections.get-help.blocks.3.items.2.lines.0': r11Rest,
    'sections.get-help.blocks.3.items.2.lines.1': r11Sore,
    'sections.get-help.blocks.3.items.3.text': r12,
    'sections.get-help.blocks.4.heading': soon,
    'sections.get-help.blocks.4.text':
      'अगर सुन्नपन बना रहे, बार-बार हो या धीरे-धीरे बढ़े, तो डॉक्टर या नर्स को दिखाएँ। अगले कुछ दिनों में जाएँ। डायबिटीज़ (शुगर) में नई झुनझुनी या नया सुन्नपन हो, तो डॉक्टर को दिखाना ज़रूरी है। अगर पैर के किसी पंजे में छूना अब महसूस नहीं होता, तो आज ही सलाह लें। सुबह का इंतज़ार न करें।',
    'sections.causes.heading': 'ऐसा क्यों होता है',
    'sections.causes.blocks.0.items.0.term': 'सोने का ढंग',
    'sections.causes.blocks.0.items.0.text':
      'देर तक ऐसे लेटना कि कोई तंत्रिका (नस, nerve) दबे, या रीढ़ को ठीक सहारा न मिले।',
    'sections.causes.blocks.0.items.1.term': 'दबी हुई तंत्रिका (नस, nerve)',
    'sections.causes.blocks.0.items.1.text': 'साइटिका या स्लिप डिस्क से सुन्नपन पैर में नीचे तक जा सकता है।',
    'sections.causes.blocks.0.items.2.term': 'अकड़ी हुई मांसपेशियाँ',
    'sections.causes.blocks.0.items.2.text':
      'कमर, कूल्हे या पिंडली की अकड़ी हुई मांसपेशियों से तकलीफ़ बढ़ सकती है।',
    'sections.causes.blocks.0.items.3.term': 'कम हिलना-डुलना',
    'sections.causes.blocks.0.items.3.text':
      'देर तक बिना हिले बैठने से तंत्रिकाओं (नसों, nerves) पर दबाव पड़ सकता है।',
    'sections.causes.blocks.0.items.4.term': 'खून की नलियाँ',
    'sections.causes.blocks.0.items.4.text':
      'पैर की सँकरी धमनियों (PAD) से खून कम जा पाता है। शिराओं (वेन) की समस्या से पैरों में दर्द या ऐंठन हो सकती है, जैसे वेरिकोज़ वेन्स (फूली नसें) में।',
    'sections.causes.blocks.1.text': 'दूसरे कारण भी होते हैं, जैसे विटामिन B12 की कमी।',
    'sections.sleep.heading': 'बिस्तर में कैसे लेटें',
    'sections.sleep.blocks.0.text':
      'पीठ के बल लेटकर घुटनों के नीचे तकिए रखें, या करवट लेकर घुटनों के बीच गद्दी रखें। इससे तंत्रिकाओं (नसों, nerves) पर दबाव हट सकता है।',
    'sections.sleep.blocks.1.text':
      'अगर बिस्तर में किसी पंजे में दर्द होता है और नीचे लटकाने पर कम होता है, तो पैरों के नीचे तकिए न रखें। आज ही डॉक्टर की सलाह लें। सुबह का इंतज़ार न करें।',
    'sections.sleep.blocks.2.caption': 'पीठ के बल, घुटनों के नीचे तकिए',
    'sections.sleep.blocks.3.caption': 'करवट लेकर, घुटनों के बीच गद्दी',
    'sections.sleep.blocks.4.text': 'ऐसे तकिए चुनें जो गर्दन और रीढ़ को ठीक सहारा दें।',
    'sections.gentle-exercise.heading': 'सोने से पहले हल्के व्यायाम',
    'sections.gentle-exercise.blocks.0.text': 'इनमें से कोई भी बात आपके साथ हो, तो ये न करें:',
    'sections.gentle-exercise.blocks.0.lines.0': soreOrInfection,
    'sections.gentle-exercise.blocks.0.lines.1': blackSkin,
    'sections.gentle-exercise.blocks.0.lines.2': restPain,
    'sections.gentle-exercise.blocks.0.lines.3': swollenLeg,
    'sections.gentle-exercise.blocks.0.lines.4': recentClot,
    'sections.gentle-exercise.blocks.0.lines.5': veryPoorFlow,
    'sections.gentle-exercise.blocks.1.text':
      'ऑपरेशन या चोट के बाद पहले डॉक्टर या फ़िज़ियोथेरेपिस्ट से पूछें। पंजे सुन्न हों, तो स्ट्रेच तभी करें जब कोई आपके पास हो।',
    'sections.gentle-exercise.blocks.2.text':
      'पंजे ऊपर-नीचे करने (एंकल पंप) से खून के बहाव में मदद मिल सकती है। दर्द हो, चक्कर आए, साँस फूले या सीने में दर्द हो, तो बंद कर दें।',
    'sections.gentle-exercise.blocks.3.caption': 'एंकल पंप: पंजा 5 सेकंड ऊपर, 5 सेकंड नीचे, 10 बार',
    'sections.gentle-exercise.blocks.4.caption':
      'पैर का स्ट्रेच: बैठकर या लेटकर, खड़े होकर कभी नहीं। 15 सेकंड खींचे रखें, 10 सेकंड आराम, 3 बार',
    'sections.gentle-exercise.blocks.5.text':
      '1 अध्ययन में, सोने से पहले स्ट्रेच करने वालों को रात में कम ऐंठन हुई। यह अध्ययन ऐंठन के बारे में है, सुन्नपन के बारे में नहीं।',
    'sections.buerger.heading': buerger,
    'sections.buerger.blocks.0.text': 'इनमें से कोई भी बात आपके साथ हो, तो इसे न करें:',
    'sections.buerger.blocks.0.lines.0': soreOrInfection,
    'sections.buerger.blocks.0.lines.1': blackSkin,
    'sections.buerger.blocks.0.lines.2': restPain,
    'sections.buerger.blocks.0.lines.3': swollenLeg,
    'sections.buerger.blocks.0.lines.4': recentClot,
    'sections.buerger.blocks.0.lines.5': veryPoorFlow,
    'sections.buerger.blocks.1.text':
      'इनमें से कोई भी बात आपके साथ हो, तो पहले डॉक्टर या फ़िज़ियोथेरेपिस्ट से पूछें:',
    'sections.buerger.blocks.1.lines.0': 'डायबिटीज़ (शुगर), या पैर की सँकरी धमनियाँ (PAD)',
    'sections.buerger.blocks.1.lines.1': 'दिल की कमज़ोरी (हार्ट फ़ेल्योर), या सीधे लेटने पर साँस फूलना',
    'sections.buerger.blocks.1.lines.2': 'पंजे सुन्न होना, या अक्सर चक्कर आना या गिरते-गिरते बचना',
    'sections.buerger.blocks.1.lines.3': 'पिछले 3 महीनों में पैर, कूल्हे या पीठ का ऑपरेशन या चोट',
    'sections.buerger.blocks.2.text':
      'इसे तभी करें, जब डॉक्टर या फ़िज़ियोथेरेपिस्ट ने आपको करके दिखाया हो। पहली बार: दिन में, और कमरे में कोई साथ हो।',
    'sections.buerger.blocks.3.text':
      'इसमें पैर ऊपर उठाते हैं, नीचे करते हैं, फिर सीधे लेटते हैं। पैर ज़्यादा से ज़्यादा 2 मिनट ऊपर रखें, 3 से ज़्यादा कभी नहीं। दर्द हो या पंजा फीका, सफ़ेद या नीला पड़े, तो पहले ही बंद कर दें। साँवली या काली त्वचा पर रंग पहचानना मुश्किल होता है: जो महसूस हो, उसी को मानें। चक्कर आए, साँस फूले या सीने में दर्द हो, तब भी बंद कर दें।',
    'sections.buerger.blocks.4.caption': 'जितना आराम लगे उतना ऊपर, आधी ऊँचाई (करीब 45 डिग्री) तक',
    'sections.buerger.blocks.5.heading': 'अगर आपको बंद करना पड़ा',
    'sections.buerger.blocks.5.text':
      'पैर नीचे करें। सीने में दर्द हो या साँस लेने में तकलीफ़ हो, तो उठकर बैठें, तकियों पर पीछे टिकें और इमरजेंसी मदद के लिए फ़ोन करें। अगर ऐसा नहीं है, तो सीधे लेटकर आराम करें। अगर पंजा नीचे लटकाने पर दर्द कम होता है, तो पंजा नीचे रखकर बैठें। इसे दोबारा करने से पहले आज ही डॉक्टर की सलाह लें। सुबह का इंतज़ार न करें।',
    'sections.buerger.blocks.6.text':
      'कहीं-कहीं लिखा है कि पैर 45 से 90 डिग्री तक उठाएँ, जब तक त्वचा फीकी न पड़ जाए। ऐसा करने की कोशिश न करें। फीका पड़ना इस बात का इशारा हो सकता है कि पंजे तक खून बहुत कम पहुँच रहा है। पंजा लाल या गुलाबी हो, तो इससे यह पता नहीं चलता कि खून का बहाव अच्छा है।',
    'sections.buerger.blocks.7.text':
      'कुछ छोटे अध्ययन बताते हैं कि इससे पंजों में खून का बहाव शायद सुधरे। ये अध्ययन कमज़ोर हैं। यह सुन्नपन का इलाज नहीं है।',
    'sections.compression-massage-heat.heading': 'दबाव (कम्प्रेशन), मालिश और सेंक',
    'sections.compression-massage-heat.blocks.0.heading': 'दबाव (कम्प्रेशन)',
    'sections.compression-massage-heat.blocks.0.text':
      'दबाव वाले मोज़े (कम्प्रेशन) पैरों से खून को वापस ऊपर जाने में मदद कर सकते हैं। वे सबके लिए नहीं हैं। क्रेप बैंडेज (पट्टी) अपने आप न बाँधें: कोई नहीं बता सकता कि वह कितना दबाती है।',
    'sections.compression-massage-heat.blocks.1.text':
      'दबाव वाले (कम्प्रेशन) छोटे या लंबे मोज़े या पट्टियाँ तभी लगाएँ, जब डॉक्टर या नर्स ने कहा हो। नहीं तो न लगाएँ। पहले डॉक्टर, या इस काम के लिए प्रशिक्षित नर्स, आपके पैरों में खून का बहाव नापे, यह ज़रूरी है। अगर आपके पैर की धमनियाँ सँकरी हैं (PAD), या डायबिटीज़ के साथ पंजे सुन्न हैं, तो दबाव से गंभीर नुकसान हो सकता है।',
    'sections.compression-massage-heat.blocks.2.heading': 'मालिश',
    'sections.compression-massage-heat.blocks.2.text':
      'कुछ लोगों को अकड़ी हुई मांसपेशियों की हल्की मालिश अच्छी लगती है। हमें ऐसा कोई स्रोत नहीं मिला, जो दिखाए कि सुन्नपन में इससे फ़ायदा होता है।',
    'sections.compression-massage-heat.blocks.3.text':
      'पैर सूज गया है, गर्म हो गया है या दुखने लगा है, तो उसकी मालिश न करें। पैर लाल है या दूसरे पैर से गहरे रंग का है, तब भी मालिश न करें। यह खून का थक्का हो सकता है। खुले घाव की मालिश न करें।',
    'sections.compression-massage-heat.blocks.4.heading': 'सेंक',
    'sections.compression-massage-heat.blocks.4.text':
      'कुछ लोगों को गुनगुना कपड़ा रखना अच्छा लगता है। इसे वहीं रखें, जहाँ आपको गर्मी ठीक से महसूस होती है।',
    'sections.compression-massage-heat.blocks.5.text':
      'सुन्न त्वचा पर सेंक न करें। अगर आपको डायबिटीज़ (शुगर) है या पैर की धमनियाँ सँकरी हैं (PAD), तो पैरों या पंजों पर सेंक न करें। आप जल सकते हैं और पता भी नहीं चलेगा। इसकी जगह मोज़े पहनें।',
    'sections.take-care.heading': 'किसे ज़्यादा ध्यान रखना है',
    'sections.take-care.blocks.0.items.0.text':
      'जिन्हें डायबिटीज़ (शुगर), पैर की सँकरी धमनियाँ (PAD) या वेरिकोज़ वेन्स (फूली नसें) हैं।',
    'sections.take-care.blocks.0.items.1.text': 'जो कम हिलते-डुलते हैं।',
    'sections.take-care.blocks.0.items.2.text':
      'जो काम पर देर तक बैठते या खड़े रहते हैं। बैठने के बारे में अध्ययनों की राय एक नहीं है।',
    'sections.take-care.blocks.1.text':
      'डायबिटीज़ हो, तो अपने पंजे रोज़ देखें, और पंजों की जाँच के लिए कहें। जब हो सके, हिलें-डुलें और बैठने या लेटने का ढंग बदलें।',
    'sections.physiotherapy.heading': 'फ़िज़ियोथेरेपिस्ट कैसे मदद कर सकते हैं',
    'sections.physiotherapy.blocks.0.text':
      'अगर सुन्नपन बना रहे या बढ़े, तो पहले डॉक्टर या नर्स को दिखाएँ। फिर फ़िज़ियोथेरेपिस्ट कारण देख सकते हैं और आपके लिए व्यायाम तय कर सकते हैं। मकसद है: अभी और आगे कम सुन्नपन और बेहतर नींद।',
  },
  checklist: {
    title: 'रात में पैर सुन्न होना: साथ ले जाने की सूची',
    intro:
      'क्या इनमें से कोई बात आपके साथ है? उस पर निशान लगाएँ, फिर यह सूची लेकर डॉक्टर या नर्स से बात करें। सुन्न का मतलब है कि छूना महसूस नहीं होता।',
    notFor: 'यह सूची बड़ों के लिए है। अगर आपकी उम्र 18 से कम है या आप गर्भवती हैं, तो डॉक्टर से पूछें।',
    'groups.red-flags.heading': 'जो अभी है, या जो होकर चला गया, उस पर निशान लगाएँ',
    'groups.red-flags.notSureAdvice': 'अभी डॉक्टर की सलाह लें, हो सके तो फ़ोन पर। सुबह का इंतज़ार न करें।',
    'groups.red-flags.items.r1.text': r1,
    'groups.red-flags.items.r1.lines.0': r1Cold,
    'groups.red-flags.items.r1.lines.1': r1Pain,
    'groups.red-flags.items.r1.lines.2': r1Weak,
    'groups.red-flags.items.r1.lines.3': r1Numb,
    'groups.red-flags.items.r1.lines.4': r1Colour,
    'groups.red-flags.items.r1.short': 'कोई पैर अचानक ठंडा, बहुत दर्द वाला, कमज़ोर, सुन्न या अलग रंग का',
    'groups.red-flags.items.r1.advice': oneIsEnough,
    'groups.red-flags.items.r2.text': r2,
    'groups.red-flags.items.r2.lines.0': r2Face,
    'groups.red-flags.items.r2.lines.1': r2Arm,
    'groups.red-flags.items.r2.lines.2': r2Speech,
    'groups.red-flags.items.r2.short':
      'अचानक: चेहरा एक तरफ़ लटकना, एक बाँह कमज़ोर या सुन्न, या बोलने, देखने या संतुलन रखने में दिक्कत',
    'groups.red-flags.items.r2.advice': 'अब ठीक हो गया हो, तब भी फ़ोन करें।',
    'groups.red-flags.items.r3.text': r3,
    'groups.red-flags.items.r3.lines.0': r3Weak,
    'groups.red-flags.items.r3.lines.1': r3Numb,
    'groups.red-flags.items.r3.short':
      'एक पूरा पैर अचानक कमज़ोर, या करीब 5 मिनट हिलाने-डुलाने के बाद भी सुन्न',
    'groups.red-flags.items.r3.advice': oneIsEnough,
    'groups.red-flags.items.r4.text': r4,
    'groups.red-flags.items.r4.lines.0': r4Numb,
    'groups.red-flags.items.r4.lines.1': r4Urine,
    'groups.red-flags.items.r4.lines.2': r4Sex,
    'groups.red-flags.items.r4.short':
      'जाँघों के बीच सुन्नपन, पेशाब या शौच में नई दिक्कत, या यौन संबंध के समय एहसास कम होना या न होना',
    'groups.red-flags.items.r4.advice': oneIsEnough,
    'groups.red-flags.items.r5.text': r5,
    'groups.red-flags.items.r5.lines.0': r5Pain,
    'groups.red-flags.items.r5.lines.1': r5Worse,
    'groups.red-flags.items.r5.lines.2': r5Breath,
    'groups.red-flags.items.r5.short': 'दोनों पैरों में नया दर्द, झुनझुनी, कमज़ोरी या सुन्नपन',
    'groups.red-flags.items.r5.advice': oneIsEnough,
    'groups.red-flags.items.r6.text': r6,
    'groups.red-flags.items.r6.lines.0': r6Chest,
    'groups.red-flags.items.r6.lines.1': r6Breath,
    'groups.red-flags.items.r6.lines.2': r6Blood,
    'groups.red-flags.items.r6.lines.3': r6Faint,
    'groups.red-flags.items.r6.short': 'सीने में दर्द, अचानक साँस फूलना, खाँसी में खून आना, या बेहोश हो जाना',
    'groups.red-flags.items.r6.advice': oneIsEnough,
    'groups.red-flags.items.r7.text': r7,
    'groups.red-flags.items.r7.short': 'हाल में गिरने, हादसे या चोट लगने के बाद नया सुन्नपन या नई कमज़ोरी',
    'groups.red-flags.items.r7.advice': 'फ़ोन पर बताएँ कि यह कैसे हुआ।',
    'groups.red-flags.items.r8.text': onAFoot,
    'groups.red-flags.items.r8.lines.0': r8Fever,
    'groups.red-flags.items.r8.lines.1': r8Spreads,
    'groups.red-flags.items.r8.lines.2': blackSkin,
    'groups.red-flags.items.r8.lines.3': r8PoorFlow,
    'groups.red-flags.items.r8.short':
      'पंजे में: खुला घाव (ज़ख्म), या त्वचा का कोई हिस्सा काला या पहले से बहुत ज़्यादा गहरा पड़ गया',
    'groups.red-flags.items.r8.advice': oneIsEnough,
    'groups.red-flags.items.r9.text': r9,
    'groups.red-flags.items.r9.lines.0': r9Sore,
    'groups.red-flags.items.r9.lines.1': r9Hot,
    'groups.red-flags.items.r9.lines.2': r9Colour,
    'groups.red-flags.items.r9.lines.3': r9Numb,
    'groups.red-flags.items.r9.advice': 'सुबह का इंतज़ार न करें। गर्म, सूजे हुए पंजे पर न खड़े हों, न चलें।',
    'groups.red-flags.items.r10.text': r10,
    'groups.red-flags.items.r10.advice':
      'सुबह का इंतज़ार न करें। पैर की मालिश न करें। सीने में दर्द हो, साँस लेने में तकलीफ़ हो, खाँसी में खून आए या बेहोशी आए, तो इमरजेंसी मदद के लिए फ़ोन करें।',
    'groups.red-flags.items.r11.text': onAFoot,
    'groups.red-flags.items.r11.lines.0': r11Rest,
    'groups.red-flags.items.r11.lines.1': r11Sore,
    'groups.red-flags.items.r11.advice':
      'सुबह का इंतज़ार न करें। पैर ऊपर न उठाएँ। अगर यह पिछले 2 हफ़्तों में शुरू हुआ या तेज़ी से बढ़ रहा है, तो इमरजेंसी मदद के लिए फ़ोन करें। पंजा ठंडा या सुन्न हो, तब भी फ़ोन करें।',
    'groups.red-flags.items.r12.text': r12,
    'groups.red-flags.items.r12.advice':
      'सुबह का इंतज़ार न करें। अगर कमज़ोरी अचानक आई, तो इमरजेंसी मदद के लिए फ़ोन करें।',
    'groups.feelings.heading': 'आपको क्या महसूस होता है',
    'groups.feelings.items.c1.text': 'ज़्यादातर रातों में मेरा पैर या पंजा सुन्न हो जाता है।',
    'groups.feelings.items.c1.advice': 'डॉक्टर या नर्स को बताएँ कि यह कितनी बार होता है।',
    'groups.feelings.items.c2.text': 'हिलने-डुलने के बाद भी मेरा सुन्नपन नहीं जाता।',
    'groups.feelings.items.c2.advice':
      'डॉक्टर या नर्स को दिखाएँ। अगर यह अचानक हुआ, तो इस सूची का पहला हिस्सा फिर से देखें।',
    'groups.feelings.items.c3.text':
      'मेरे पंजों में झुनझुनी या जलन होती है, रूई पर चलने जैसा लगता है, या मेरा संतुलन बिगड़ जाता है।',
    'groups.feelings.items.c3.advice': 'डॉक्टर या नर्स से कहें कि आपके पंजों में छूने का एहसास जाँचें।',
    'groups.feelings.items.c4.text': 'दर्द, झुनझुनी या सुन्नपन मेरी कमर या नितंब से पैर में नीचे तक फैलता है।',
    'groups.feelings.items.c4.advice':
      'अगर यह कई हफ़्ते बना रहे या बढ़े, तो डॉक्टर या नर्स को दिखाएँ। सुन्न त्वचा पर गर्म पानी की थैली न रखें।',
    'groups.feelings.items.c5.text':
      'चलने पर मेरी पिंडली में दर्द होता है, और आराम करने पर दर्द चला जाता है।',
    'groups.feelings.items.c5.advice': 'डॉक्टर या नर्स से कहें कि आपके पैरों में खून का बहाव जाँचें।',
    'groups.feelings.items.c6.text': 'रात में मुझे पैर हिलाने की बहुत बेचैनी होती है।',
    'groups.feelings.items.c6.advice': 'डॉक्टर या नर्स को बताएँ कि रात में आपको कैसा लगता है।',
    'groups.feelings.items.c7.text':
      'रात में मेरे पैर दुखते हैं, भारी लगते हैं या उनमें ऐंठन होती है, और उभरी हुई नसें दिखती हैं।',
    'groups.feelings.items.c7.advice':
      'अपने पैर डॉक्टर या नर्स को दिखाएँ। दबाव वाले मोज़े (कम्प्रेशन) पहनने से पहले उनसे पूछें।',
    'groups.health.heading': 'सेहत',
    'groups.health.items.c8.text': 'मुझे डायबिटीज़ (शुगर) है।',
    'groups.health.items.c8.advice':
      'डायबिटीज़ में नई झुनझुनी या नया सुन्नपन हो, तो डॉक्टर को दिखाना ज़रूरी है। अगर पैर के किसी पंजे में छूना अब महसूस नहीं होता, तो आज ही सलाह लें। सुबह का इंतज़ार न करें। अपने पंजे रोज़ देखें। पंजों की जाँच के लिए कहें।',
    'groups.health.items.c9.text': 'मुझे बताया गया है कि मेरे पैर की धमनियाँ (खून की नलियाँ) सँकरी हैं (PAD)।',
    'groups.health.items.c9.advice':
      'अपने डॉक्टर को सुन्नपन के बारे में बताएँ। दबाव वाले मोज़े या पट्टी लगाने, सेंक करने, या पैर ऊपर उठाने से पहले पूछें।',
    'groups.health.items.c10.text': 'मुझे हाई ब्लड प्रेशर (बीपी) है या मेरा कोलेस्ट्रॉल ज़्यादा है।',
    'groups.health.items.c10.advice': 'अपने डॉक्टर को बताएँ कि आपके पैर सुन्न हो जाते हैं।',
    'groups.health.items.c11.text': 'मुझे गुर्दे (किडनी) की बीमारी है, या मेरी कीमोथेरेपी हुई है।',
    'groups.health.items.c11.advice':
      'जो डॉक्टर या अस्पताल आपका इलाज करता है, उसे बताएँ कि आपके पैर सुन्न हो जाते हैं।',
    'groups.health.items.c12.text': 'मुझे विटामिन B12 की कमी रही है, या मेरी दवाओं में मेटफ़ॉर्मिन है।',
    'groups.health.items.c12.advice':
      'डॉक्टर से अपने विटामिन B12 के बारे में पूछें। कोई भी दवा अपने आप बंद न करें।',
    'groups.daily-life.heading': 'रोज़ का जीवन',
    'groups.daily-life.items.c13.text': 'मुझे धूम्रपान (बीड़ी-सिगरेट) की आदत है, या पहले थी।',
    'groups.daily-life.items.c13.advice':
      'डॉक्टर या नर्स को बताएँ। धूम्रपान का असर पैरों में खून के बहाव पर पड़ सकता है।',
    'groups.daily-life.items.c14.text': 'ज़्यादातर दिन मेरा शराब पीना होता है।',
    'groups.daily-life.items.c14.advice':
      'डॉक्टर या नर्स को बताएँ। शराब का असर तंत्रिकाओं (नसों, nerves) पर पड़ सकता है।',
    'groups.daily-life.items.c15.text': 'मेरा कई घंटे बिना हिले बैठना या खड़े रहना होता है।',
    'groups.daily-life.items.c15.advice':
      'जब हो सके, हिलें-डुलें और बैठने या खड़े होने का ढंग बदलें। देर तक बिना हिले बैठने से तंत्रिकाओं (नसों, nerves) पर दबाव पड़ सकता है।',
    'groups.daily-life.items.c16.text': 'मेरा अक्सर देर तक पालथी मारकर, उकड़ूँ या घुटनों के बल बैठना होता है।',
    'groups.daily-life.items.c16.advice':
      'जब हो सके, पालथी खोलें और बैठने का ढंग बदलें। इससे तंत्रिकाओं (नसों, nerves) पर दबाव हट जाता है।',
    'groups.you.heading': 'आपके बारे में',
    'groups.you.items.c17.text': 'मेरी उम्र 50 से ऊपर है।',
    'groups.you.items.c17.advice': 'अपने पैरों के बारे में बात करते समय अपनी उम्र बताएँ।',
    'groups.you.items.c18.text': 'मेरा सुन्नपन बना रहता है, बार-बार होता है, या धीरे-धीरे बढ़ रहा है।',
    'groups.you.items.c18.advice':
      'डॉक्टर या नर्स को दिखाएँ। अगर कुछ घंटों या दिनों में दोनों पैरों की हालत बिगड़े, तो इमरजेंसी मदद के लिए फ़ोन करें।',
    'questionsToAsk.0': 'इसका कारण क्या हो सकता है?',
    'questionsToAsk.1': 'क्या मुझे पंजों, खून के बहाव या विटामिन B12 की जाँच चाहिए?',
    'questionsToAsk.2': 'मेरे लिए कौन से व्यायाम ठीक हैं, और कौन से नहीं?',
    'questionsToAsk.3': 'क्या मेरे लिए दबाव वाले मोज़े या पट्टी, मालिश या सेंक ठीक है?',
    'questionsToAsk.4': 'क्या फ़िज़ियोथेरेपिस्ट से मुझे मदद मिलेगी?',
    'questionsToAsk.5': 'किस बात पर मुझे तुरंत मदद लेनी चाहिए?',
    disclaimer:
      'यह सूची नहीं बता सकती कि तकलीफ़ क्या है। इसे किसी डॉक्टर या नर्स ने नहीं पढ़ा है। अगर आपको चिंता है, तो मदद लें, चाहे किसी बात पर निशान न लगा हो।',
  },
  exercises: {
    title: 'पैरों के व्यायाम',
    notFor: adults,
    'safetyCheck.chest-pain.question':
      'क्या इस समय सीने में दर्द है, साँस लेने में नई तकलीफ़ है, या लगता है कि बेहोश हो जाएँगे?',
    'safetyCheck.chest-pain.advice':
      'शुरू न करें। सीने में दर्द हो या साँस लेने में तकलीफ़ हो, तो उठकर बैठें और तकियों पर पीछे टिकें।',
    'safetyCheck.cold-leg.question':
      'क्या कोई पैर अचानक ठंडा, सफ़ेद, नीला, धब्बेदार, बहुत दर्द वाला या कमज़ोर हो गया है, या उसे हिलाना मुश्किल है?',
    'safetyCheck.cold-leg.hint':
      'पहले छूकर देखें। साँवली या काली त्वचा पर रंग पहचानना मुश्किल हो सकता है: तलवे देखें।',
    'safetyCheck.cold-leg.advice': 'शुरू न करें। फ़ोन करने के लिए इनमें से 1 लक्षण भी काफ़ी है।',
    'safetyCheck.cold-leg.notSureAdvice':
      'शुरू न करें। दोनों पंजे छूकर देखें। क्या एक पंजा ज़्यादा ठंडा है? किसी से देखने को कहें। अगर फिर भी पक्का न हो, तो इमरजेंसी मदद के लिए फ़ोन करें। सुबह का इंतज़ार न करें।',
    'safetyCheck.foot-sore.question': 'क्या पैर या उसके पंजे पर इनमें से कुछ भी है?',
    'safetyCheck.foot-sore.lines.0': 'खुला घाव (ज़ख्म), या ऐसा घाव जो भर नहीं रहा',
    'safetyCheck.foot-sore.lines.1': 'संक्रमण (इन्फ़ेक्शन)',
    'safetyCheck.foot-sore.lines.2': blackSkin,
    'safetyCheck.foot-sore.advice':
      'शुरू न करें। सुबह का इंतज़ार न करें। अगर बुखार या मवाद है, या गर्माहट या रंग फैल रहा है, तो इमरजेंसी मदद के लिए अभी फ़ोन करें। अगर त्वचा काली या पहले से बहुत ज़्यादा गहरी पड़ गई है, तब भी फ़ोन करें। अगर आपको बताया गया था कि खून का बहाव कम है, तब भी फ़ोन करें।',
    'safetyCheck.swollen-leg.question': anyOf,
    'safetyCheck.swollen-leg.lines.0': 'पिछले कुछ दिनों में एक पैर सूज गया है, गर्म हो गया है या दुखने लगा है',
    'safetyCheck.swollen-leg.lines.1': 'पिछले 3 महीनों में आपके शरीर में खून का थक्का बना था',
    'safetyCheck.swollen-leg.advice':
      'शुरू न करें। सुबह का इंतज़ार न करें। पैर की मालिश न करें। सीने में दर्द हो, साँस लेने में तकलीफ़ हो, खाँसी में खून आए या बेहोशी आए, तो इमरजेंसी मदद के लिए फ़ोन करें।',
    'safetyCheck.rest-pain.question': anyOf,
    'safetyCheck.rest-pain.lines.0':
      'आराम करते समय या बिस्तर में किसी पंजे में दर्द होता है, और नीचे लटकाने पर दर्द कम होता है',
    'safetyCheck.rest-pain.lines.1':
      'आपको बताया गया था कि किसी पैर में खून का बहाव बहुत कम है (severe या critical)',
    'safetyCheck.rest-pain.advice':
      'शुरू न करें। पैर ऊपर न उठाएँ। सुबह का इंतज़ार न करें। अगर यह पिछले 2 हफ़्तों में शुरू हुआ या तेज़ी से बढ़ रहा है, तो इमरजेंसी मदद के लिए फ़ोन करें। पंजा ठंडा या सुन्न हो, तब भी फ़ोन करें।',
    'safetyCheck.heart-failure.question': anyOf,
    'safetyCheck.heart-failure.lines.0': 'आपको दिल की कमज़ोरी (हार्ट फ़ेल्योर) है',
    'safetyCheck.heart-failure.lines.1': 'सीधे लेटने पर आपकी साँस फूलती है',
    'safetyCheck.heart-failure.advice':
      'पहले अपने डॉक्टर से पूछें। पैर ऊपर उठाने से सीने की ओर ज़्यादा खून जाता है।',
    'safetyCheck.heart-failure.clearance': knownToTeam,
    'safetyCheck.recent-surgery.question':
      'क्या पिछले 3 महीनों में आपके पैर, कूल्हे या पीठ में इनमें से कुछ हुआ था?',
    'safetyCheck.recent-surgery.lines.0': 'ऑपरेशन',
    'safetyCheck.recent-surgery.lines.1': 'स्टेंट (छोटी नली) या बाईपास',
    'safetyCheck.recent-surgery.lines.2': 'प्लास्टर',
    'safetyCheck.recent-surgery.lines.3': 'चोट',
    'safetyCheck.recent-surgery.advice': 'पहले उस डॉक्टर या अस्पताल से पूछें, जो आपका इलाज करता है।',
    'safetyCheck.recent-surgery.clearance': knownToTeam,
    'safetyCheck.blood-flow.question': anyOf,
    'safetyCheck.blood-flow.lines.0': 'आपको डायबिटीज़ (शुगर) है',
    'safetyCheck.blood-flow.lines.1': 'आपके पैर की धमनियाँ (खून की नलियाँ) सँकरी हैं (PAD)',
    'safetyCheck.blood-flow.lines.2': 'आपको बताया गया था कि आपके पैरों में खून का बहाव कम है',
    'safetyCheck.blood-flow.advice':
      'पहले अपने डॉक्टर या फ़िज़ियोथेरेपिस्ट से पूछें। पैर ऊपर उठाने से खून का बहाव कम हो सकता है।',
    'safetyCheck.blood-flow.clearance':
      'डॉक्टर या फ़िज़ियोथेरेपिस्ट ने मेरे पैर जाँचे हैं और मुझे यह व्यायाम करने को कहा है',
    'safetyCheck.numb-feet.question': 'क्या आपके पंजे इतने सुन्न हैं कि उँगली के हल्के छूने का एहसास चला गया है?',
    'safetyCheck.numb-feet.cardTitle': notAlone,
    'safetyCheck.numb-feet.advice':
      'किसी का आपके पंजों पर नज़र रखना ज़रूरी है, क्योंकि हो सकता है कि आपको खतरे का इशारा महसूस न हो। उस व्यक्ति को फ़ोन पकड़ने को कहें। अगर यह नया है और आपको डायबिटीज़ (शुगर) है, तो आज ही डॉक्टर की सलाह लें। सुबह का इंतज़ार न करें।',
    'safetyCheck.numb-feet.clearance': 'कोई पूरे समय मेरे पंजों पर नज़र रखेगा',
    'safetyCheck.unsteady.question':
      'क्या उठकर बैठने या खड़े होने पर आपको अक्सर चक्कर आता है या आप गिरते-गिरते बचते हैं?',
    'safetyCheck.unsteady.cardTitle': notAlone,
    'safetyCheck.unsteady.advice': 'किसी को अपने पास रखें। उस व्यक्ति को फ़ोन पकड़ने को कहें।',
    'safetyCheck.unsteady.clearance': 'मेरे साथ कोई है',
    'programs.buerger.title': buerger,
    'programs.buerger.summary':
      'यह व्यायाम किसी डॉक्टर या फ़िज़ियोथेरेपिस्ट ने आपको करके दिखाया हो, यह ज़रूरी है। पहली बार: दिन में, और कमरे में कोई साथ हो। पैर ऊपर उठाएँ, फिर नीचे करके पंजे हिलाएँ, फिर सीधे लेटें। 1 राउंड करें। ज़्यादा तभी, जब आपके फ़िज़ियोथेरेपिस्ट ने कहा हो। कितनी बार: जैसा आपके फ़िज़ियोथेरेपिस्ट कहें।',
    'programs.buerger.evidence':
      'कुछ छोटे अध्ययन बताते हैं कि यह व्यायाम पंजों में खून का बहाव शायद सुधार सके। ये अध्ययन कमज़ोर हैं, और रात के सुन्नपन पर कोई नहीं है। यह इलाज नहीं है।',
    'programs.buerger.rounds.more': moreRounds,
    'programs.buerger.steps.raise.title': 'पैर ऊपर उठाएँ',
    'programs.buerger.steps.raise.getReadyTitle': 'अभी पैर नीचे ही रखें',
    'programs.buerger.steps.raise.getReady':
      'बत्ती जलाएँ। फ़र्श से चीज़ें हटा दें। पीठ के बल सीधे लेटें। सख्त गद्दियाँ या तह किए कंबल पैरों के पास रखें। समय शुरू होने तक पैर नीचे ही रहें।',
    'programs.buerger.steps.raise.getReadyAgain':
      'पीठ के बल सीधे लेटें। गद्दियाँ पैरों के पास रखें। समय शुरू होने तक पैर नीचे ही रहें।',
    'programs.buerger.steps.raise.instruction':
      'अब दोनों पूरी पिंडलियाँ गद्दियों पर टिकाएँ। एड़ियाँ कुछ न छुएँ, घुटनों के पीछे कुछ न दबे। जितना आराम लगे उतना ऊपर, आधी ऊँचाई (करीब 45 डिग्री) तक।',
    'programs.buerger.steps.raise.doneLabel': 'मेरे पैर नीचे आ गए',
    'programs.buerger.steps.raise.watchFor':
      'साँस फूले, सीने में दर्द हो या चक्कर आए, तो तुरंत बंद कर दें। किसी पंजे में दर्द हो, वह ठंडा पड़े या आम दिनों से ज़्यादा सुन्न हो, तो बंद कर दें। लेटे हुए तलवे नहीं दिखते: जो महसूस हो, उसी को मानें।',
    'programs.buerger.steps.raise.helperLine':
      'साथ वाला व्यक्ति तलवे देखता रहे। तलवे पहले से ज़्यादा फीके, स्लेटी-से या नीले दिखें, तो बंद कर देना है।',
    'programs.buerger.steps.raise.seconds.more':
      '2 मिनट से ज़्यादा तभी, जब आपके फ़िज़ियोथेरेपिस्ट ने कहा हो।',
    'programs.buerger.steps.raise.stop': 'पैर नीचे करें।',
    'programs.buerger.steps.raise.whilePaused': 'जितनी देर रुकें, पैर नीचे रखें।',
    'programs.buerger.steps.raise.finish':
      'पैर नीचे करें। जब तक ठीक न लगे, सीधे लेटकर आराम करें। फिर 1 मिनट बैठें, उसके बाद खड़े हों।',
    'programs.buerger.steps.raise.ifScreenGoesDark': 'स्क्रीन काली हो जाए, तो पैर नीचे कर लें।',
    'programs.buerger.steps.raise.pale.label': 'पंजा फीका, सफ़ेद या नीला पड़ा',
    'programs.buerger.steps.raise.pale.advice':
      'अभी पैर नीचे करें। साँस फूल रही हो या सीने में दर्द हो, तो उठकर बैठें और इमरजेंसी मदद के लिए फ़ोन करें। अगर ऐसा नहीं है, तो सीधे लेटकर आराम करें। आपका पंजा जल्दी फीका पड़ गया। इसे दोबारा करने से पहले आज ही डॉक्टर की सलाह लें। सुबह का इंतज़ार न करें।',
    'programs.buerger.steps.raise.pale.laterAdvice':
      'अभी पैर नीचे करें। साँस फूल रही हो या सीने में दर्द हो, तो उठकर बैठें और इमरजेंसी मदद के लिए फ़ोन करें। अगर ऐसा नहीं है, तो सीधे लेटकर आराम करें। आज इसे दोबारा न करें। अपने फ़िज़ियोथेरेपिस्ट या डॉक्टर को बताएँ कि आपका पंजा फीका पड़ जाता है।',
    'programs.buerger.steps.raise.pale.tell':
      'अपने फ़िज़ियोथेरेपिस्ट या डॉक्टर को बताएँ कि आपका पंजा फीका पड़ जाता है।',
    'programs.buerger.steps.raise.pale.soles.title': 'गोरी, साँवली या काली त्वचा के तलवे',
    'programs.buerger.steps.raise.pale.soles.alt':
      'गोरी, साँवली या काली त्वचा के तलवों का चित्र: पहले हमेशा जैसे, फिर ज़्यादा फीके या स्लेटी-से, फिर नीले या स्लेटी।',
    'programs.buerger.steps.raise.pale.soles.usual': 'हमेशा जैसे',
    'programs.buerger.steps.raise.pale.soles.pale': 'ज़्यादा फीके या स्लेटी-से',
    'programs.buerger.steps.raise.pale.soles.blue': 'नीले या स्लेटी',
    'programs.buerger.steps.raise.overrun.question':
      'क्या आपके पंजों में दर्द है, वे ठंडे लगते हैं, या आम दिनों से ज़्यादा सुन्न हैं?',
    'programs.buerger.steps.raise.overrun.restAdvice':
      'पैर ज़रूरत से ज़्यादा देर ऊपर रहे। अब सीधे लेटकर आराम करें। आज इसे दोबारा न करें।',
    'programs.buerger.steps.raise.overrun.endAdvice':
      'पैर ज़रूरत से ज़्यादा देर ऊपर रहे। आज इसे दोबारा न करें।',
    'programs.buerger.steps.lower.title': 'पैर नीचे करें',
    'programs.buerger.steps.lower.getReady':
      'पैर नीचे करें। फिर धीरे से उठकर बैठें और पंजे बिस्तर के किनारे से नीचे लटकाएँ।',
    'programs.buerger.steps.lower.instruction':
      'पीछे तक खिसककर बैठें, घुटनों के पीछे कुछ न दबे। पंजे ऊपर, नीचे, अंदर और बाहर हिलाएँ। पैर की उँगलियाँ हिलाएँ।',
    'programs.buerger.steps.lower.doneLabel': 'सीधे लेटकर तैयार हूँ',
    'programs.buerger.steps.lower.watchFor':
      'साँस फूले, सीने में दर्द हो या चक्कर आए, तो तुरंत बंद कर दें। किसी पंजे में दर्द हो, वह नीला या ठंडा पड़े या आम दिनों से ज़्यादा सुन्न हो, तो बंद कर दें।',
    'programs.buerger.steps.lower.helperLine': helperLooks,
    'programs.buerger.steps.lower.stop': stopLegsDown,
    'programs.buerger.steps.rest.title': 'सीधे लेटकर आराम करें',
    'programs.buerger.steps.rest.getReady': 'सीधे लेट जाएँ। पैरों पर कंबल डालें।',
    'programs.buerger.steps.rest.instruction': 'पैरों पर कंबल डालकर सीधे लेटे रहें और आराम करें।',
    'programs.buerger.steps.rest.doneLabel': ready,
    'programs.buerger.steps.rest.watchFor':
      'साँस फूले, सीने में दर्द हो या चक्कर आए, तो तुरंत बंद कर दें। किसी पंजे में दर्द हो, वह ठंडा पड़े या आम दिनों से ज़्यादा सुन्न हो, तो “बंद करें” दबाएँ। उससे पता चलेगा कि क्या करना है।',
    'programs.buerger.steps.rest.helperLine': 'साथ वाला व्यक्ति तलवे देखता रहे।',
    'programs.buerger.steps.rest.stop': stopLegsDown,
    'programs.buerger.stop.first': stopFirst,
    'programs.buerger.stop.text':
      'सीने में दर्द नहीं और साँस लेने में तकलीफ़ नहीं: सीधे लेटकर आराम करें। अगर पंजा नीचे लटकाने पर दर्द कम होता है, तो पंजा नीचे रखकर बैठें। आज ही मदद लें, सुबह का इंतज़ार न करें।',
    'programs.buerger.stop.emergencyText': callIf,
    'programs.buerger.stop.emergencyLines.0': chestPain,
    'programs.buerger.stop.emergencyLines.1': breathing,
    'programs.buerger.stop.emergencyLines.2': faint,
    'programs.buerger.stop.emergencyLines.3': staysCold,
    'programs.buerger.stop.notAgain':
      'कुछ ठीक नहीं लगा, इसलिए आपने बंद किया। पहले सलाह लें। आज यह व्यायाम इस पेज पर फिर शुरू नहीं होगा।',
    'programs.buerger.stop.reminder':
      'अगर आपने इसे याद दिलाने के लिए कैलेंडर में जोड़ा है, तो उसे कैलेंडर से हटा दें।',
    'programs.buerger.after': sitFirst,
    'programs.buerger.afterLabel': sitting,
    'programs.ankle-pumps.title': 'पंजे ऊपर-नीचे (एंकल पंप)',
    'programs.ankle-pumps.summary':
      'यह व्यायाम किसी डॉक्टर या फ़िज़ियोथेरेपिस्ट ने आपको करके दिखाया हो, यह ज़रूरी है। लेटें या बैठें। पंजे 10 बार ऊपर-नीचे करें, फिर दोनों तरफ़ गोल घुमाएँ, हर तरफ़ 10 बार।',
    'programs.ankle-pumps.evidence':
      'हमारे स्रोत बताते हैं कि इसे कैसे करें। कोई यह नहीं दिखाता कि रात के सुन्नपन में इससे फ़ायदा होता है।',
    'programs.ankle-pumps.rounds.more': moreRounds,
    'programs.ankle-pumps.steps.pump.title': 'पंजे ऊपर-नीचे करें',
    'programs.ankle-pumps.steps.pump.getReady': 'लेट जाएँ, या पीछे तक खिसककर बैठें।',
    'programs.ankle-pumps.steps.pump.instruction':
      'दोनों पंजे 5 सेकंड ऊपर, अपनी ओर खींचें। फिर 5 सेकंड नीचे की ओर तानें।',
    'programs.ankle-pumps.steps.pump.doneLabel': ready,
    'programs.ankle-pumps.steps.pump.watchFor': pumpWatchFor,
    'programs.ankle-pumps.steps.pump.helperLine': helperStays,
    'programs.ankle-pumps.steps.pump.stop': keepStill,
    'programs.ankle-pumps.steps.pump.pace.cues.0.text': 'पंजा ऊपर',
    'programs.ankle-pumps.steps.pump.pace.cues.1.text': 'पंजा नीचे',
    'programs.ankle-pumps.steps.circle-one-way.title': 'पंजे गोल घुमाएँ',
    'programs.ankle-pumps.steps.circle-one-way.instruction': 'दोनों पंजे 10 बार धीरे-धीरे गोल घुमाएँ।',
    'programs.ankle-pumps.steps.circle-one-way.doneLabel': ready,
    'programs.ankle-pumps.steps.circle-one-way.watchFor': pumpWatchFor,
    'programs.ankle-pumps.steps.circle-one-way.helperLine': helperStays,
    'programs.ankle-pumps.steps.circle-one-way.stop': keepStill,
    'programs.ankle-pumps.steps.circle-one-way.pace.cues.0.text': circleCue,
    'programs.ankle-pumps.steps.circle-other-way.title': 'दूसरी तरफ़ गोल घुमाएँ',
    'programs.ankle-pumps.steps.circle-other-way.instruction': 'दूसरी तरफ़ 10 बार धीरे-धीरे गोल घुमाएँ।',
    'programs.ankle-pumps.steps.circle-other-way.doneLabel': ready,
    'programs.ankle-pumps.steps.circle-other-way.watchFor': pumpWatchFor,
    'programs.ankle-pumps.steps.circle-other-way.helperLine': helperStays,
    'programs.ankle-pumps.steps.circle-other-way.stop': keepStill,
    'programs.ankle-pumps.steps.circle-other-way.pace.cues.0.text': circleCue,
    'programs.ankle-pumps.stop.first': stopFirst,
    'programs.ankle-pumps.stop.text': stopCalmly,
    'programs.ankle-pumps.stop.emergencyText': callIf,
    'programs.ankle-pumps.stop.emergencyLines.0': chestPain,
    'programs.ankle-pumps.stop.emergencyLines.1': breathing,
    'programs.ankle-pumps.stop.emergencyLines.2': faint,
    'programs.ankle-pumps.stop.emergencyLines.3': staysCold,
    'programs.ankle-pumps.after': sitFirst,
    'programs.ankle-pumps.afterLabel': sitting,
    'programs.leg-stretches.title': 'सोने से पहले पैरों का स्ट्रेच (खिंचाव)',
    'programs.leg-stretches.summary':
      'यह व्यायाम किसी डॉक्टर या फ़िज़ियोथेरेपिस्ट ने आपको करके दिखाया हो, यह ज़रूरी है। पंजे में तौलिया फँसाकर पहले हर पिंडली को, फिर हर जाँघ के पिछले हिस्से को स्ट्रेच करें। बैठकर या लेटकर करें, खड़े होकर कभी नहीं।',
    'programs.leg-stretches.evidence':
      '1 अध्ययन में 55 से ऊपर की उम्र के 80 लोग थे। जिन्होंने सोने से पहले स्ट्रेच किया, उन्हें बाकी लोगों से हर रात करीब 1 ऐंठन कम हुई। यह अध्ययन ऐंठन के बारे में है, सुन्नपन के बारे में नहीं।',
    'programs.leg-stretches.steps.right-calf.title': 'दाईं पिंडली स्ट्रेच करें',
    'programs.leg-stretches.steps.right-calf.getReady':
      'पैर सीधे करके बिस्तर पर बैठें। दाएँ पंजे में तौलिया फँसाएँ।',
    'programs.leg-stretches.steps.right-calf.instruction':
      'दायाँ पंजा धीरे से अपनी ओर खींचें। खींचे रखें, फिर आराम करें। झटके न दें।',
    'programs.leg-stretches.steps.right-calf.doneLabel': towelLeft,
    'programs.leg-stretches.steps.right-calf.watchFor': stretchWatchFor,
    'programs.leg-stretches.steps.right-calf.helperLine': helperLooks,
    'programs.leg-stretches.steps.right-calf.stop': letGo,
    'programs.leg-stretches.steps.right-calf.pace.cues.0.text': hold,
    'programs.leg-stretches.steps.right-calf.pace.cues.1.text': rest,
    'programs.leg-stretches.steps.left-calf.title': 'बाईं पिंडली स्ट्रेच करें',
    'programs.leg-stretches.steps.left-calf.getReady': towelRoundLeft,
    'programs.leg-stretches.steps.left-calf.instruction':
      'बायाँ पंजा धीरे से अपनी ओर खींचें। खींचे रखें, फिर आराम करें। झटके न दें।',
    'programs.leg-stretches.steps.left-calf.doneLabel': 'तौलिया मेरे दाएँ पंजे में है',
    'programs.leg-stretches.steps.left-calf.watchFor': stretchWatchFor,
    'programs.leg-stretches.steps.left-calf.helperLine': helperLooks,
    'programs.leg-stretches.steps.left-calf.stop': letGo,
    'programs.leg-stretches.steps.left-calf.pace.cues.0.text': hold,
    'programs.leg-stretches.steps.left-calf.pace.cues.1.text': rest,
    'programs.leg-stretches.steps.right-thigh.title': 'दाईं जाँघ का पिछला हिस्सा स्ट्रेच करें',
    'programs.leg-stretches.steps.right-thigh.getReady': 'दाएँ पंजे में तौलिया फँसाएँ।',
    'programs.leg-stretches.steps.right-thigh.instruction':
      'दायाँ घुटना सीधा रखें और थोड़ा आगे झुकें। खींचे रखें, फिर आराम करें। झटके न दें।',
    'programs.leg-stretches.steps.right-thigh.doneLabel': towelLeft,
    'programs.leg-stretches.steps.right-thigh.watchFor': stretchWatchFor,
    'programs.leg-stretches.steps.right-thigh.helperLine': helperLooks,
    'programs.leg-stretches.steps.right-thigh.stop': letGo,
    'programs.leg-stretches.steps.right-thigh.pace.cues.0.text': hold,
    'programs.leg-stretches.steps.right-thigh.pace.cues.1.text': rest,
    'programs.leg-stretches.steps.left-thigh.title': 'बाईं जाँघ का पिछला हिस्सा स्ट्रेच करें',
    'programs.leg-stretches.steps.left-thigh.getReady': towelRoundLeft,
    'programs.leg-stretches.steps.left-thigh.instruction':
      'बायाँ घुटना सीधा रखें और थोड़ा आगे झुकें। खींचे रखें, फिर आराम करें। झटके न दें।',
    'programs.leg-stretches.steps.left-thigh.doneLabel': ready,
    'programs.leg-stretches.steps.left-thigh.watchFor': stretchWatchFor,
    'programs.leg-stretches.steps.left-thigh.helperLine': helperLooks,
    'programs.leg-stretches.steps.left-thigh.stop': letGo,
    'programs.leg-stretches.steps.left-thigh.pace.cues.0.text': hold,
    'programs.leg-stretches.steps.left-thigh.pace.cues.1.text': rest,
    'programs.leg-stretches.stop.first': stopFirst,
    'programs.leg-stretches.stop.text': stopCalmly,
    'programs.leg-stretches.stop.emergencyText': callIf,
    'programs.leg-stretches.stop.emergencyLines.0': chestPain,
    'programs.leg-stretches.stop.emergencyLines.1': breathing,
    'programs.leg-stretches.stop.emergencyLines.2': faint,
    'programs.leg-stretches.stop.emergencyLines.3': staysCold,
    'programs.leg-stretches.after': 'पंजे से तौलिया निकाल दें। खड़े होने से पहले 1 मिनट बैठें। बत्ती जलाएँ।',
    'programs.leg-stretches.afterLabel': sitting,
  },
  help: {
    title: 'पैर सुन्न होना: मदद कहाँ लें',
    'levels.self-care.word': 'खुद की देखभाल',
    'levels.self-care.heading': 'हिलें-डुलें और लेटने या बैठने का ढंग बदलें',
    'levels.self-care.text':
      'दबने से हुआ थोड़ी देर का सुन्नपन हिलने-डुलने पर चला जाता है। अगर यह बना रहे, बार-बार हो या बढ़े, तो डॉक्टर या नर्स को दिखाएँ।',
    'levels.soon.word': soon,
    'levels.soon.heading': 'अगले कुछ दिनों में डॉक्टर या नर्स को दिखाएँ',
    'levels.soon.text':
      'यह तब के लिए है, जब सुन्नपन बना रहे, बार-बार हो या धीरे-धीरे बढ़े। डायबिटीज़ (शुगर) में नई झुनझुनी या नया सुन्नपन हो, तो डॉक्टर को दिखाना ज़रूरी है। अगर पैर के किसी पंजे में छूना अब महसूस नहीं होता, तो आज ही सलाह लें। सुबह का इंतज़ार न करें।',
    'levels.urgent.word': urgent,
    'levels.urgent.heading': 'आज ही डॉक्टर की सलाह लें',
    'levels.urgent.text': 'अभी सलाह लें, हो सके तो फ़ोन पर। रात में भी: सुबह का इंतज़ार न करें।',
    'levels.emergency.word': emergency,
    'levels.emergency.heading': 'इमरजेंसी मदद के लिए अभी फ़ोन करें',
    'levels.emergency.text': 'लक्षण चले गए हों, तब भी फ़ोन करें।',
    'levels.emergency.say': 'फ़ोन पर बताएँ कि आप कहाँ हैं, क्या महसूस हो रहा है और यह कब शुरू हुआ।',
    'emergencySigns.text': callIf,
    'emergencySigns.lines.0': 'सुन्नपन अचानक आया और हिलने-डुलने पर नहीं जाता',
    'emergencySigns.lines.1':
      'कोई पैर अचानक ठंडा, बहुत दर्द वाला, कमज़ोर, फीका, स्लेटी या नीला हो गया है। साँवली या काली त्वचा पर तलवा देखें।',
    'emergencySigns.lines.2': 'चेहरा एक तरफ़ लटक गया है, एक बाँह कमज़ोर या सुन्न है, या बोलने में दिक्कत है',
    'emergencySigns.lines.3': 'जाँघों के बीच सुन्नपन है',
    'emergencySigns.lines.4': 'सीने में दर्द है, साँस लेने में तकलीफ़ है या बेहोशी-सी लग रही है',
    'advice.noNumber': 'अपने इलाके के इमरजेंसी नंबर पर फ़ोन करें, या सबसे पास के अस्पताल की इमरजेंसी में जाएँ।',
    'advice.nobodyAnswers': 'अगर कोई फ़ोन न उठाए, तो अस्पताल की इमरजेंसी में जाएँ।',
    'advice.hadThis': 'अगर आपको यह हुआ था, तो इमरजेंसी मदद के लिए फ़ोन करें, चाहे अब ठीक हो गया हो।',
    'advice.hadThisNumber': 'अगर आपको यह हुआ था, तो {number} पर फ़ोन करें, चाहे अब ठीक हो गया हो।',
    'advice.hadThisSign':
      'अगर इनमें से कोई लक्षण है या था, तो इमरजेंसी मदद के लिए फ़ोन करें। अब ठीक हो गया हो, तब भी फ़ोन करें।',
    'advice.hadThisSignNumber':
      'अगर इनमें से कोई लक्षण है या था, तो {number} पर फ़ोन करें। अब ठीक हो गया हो, तब भी फ़ोन करें।',
    'advice.hadThisNoStart': 'आपने बताया कि आपको यह हुआ था। पहले सलाह लें।',
    'advice.doNotStart': 'अभी शुरू न करें',
    'advice.stopWhen': 'दर्द हो या ठीक न लगे, तो बंद कर दें',
    'advice.flagsHint': 'अगर कोई निशान इमरजेंसी का है, तो हम तुरंत बताते हैं कि क्या करना है।',
    'advice.emergencyIf': 'इनमें से कुछ भी हो, तो इमरजेंसी मदद के लिए फ़ोन करें',
    'advice.urgentIf': 'इनमें से कुछ भी हो, तो आज ही डॉक्टर की सलाह लें',
    'advice.nothingTicked': 'आपने किसी बात पर निशान नहीं लगाया। इसका मतलब यह नहीं कि सब ठीक है।',
    'advice.flagUnsure': 'इमरजेंसी के एक लक्षण के बारे में आपका जवाब था: पक्का नहीं।',
    'advice.unsureOfThese': 'इन बातों पर आपका जवाब था: पक्का नहीं। डॉक्टर या नर्स को बताएँ।',
    'advice.nurseNote': 'यह डॉक्टर की चिट्ठी नहीं है। इसे किसी डॉक्टर या नर्स ने नहीं पढ़ा है।',
  },
};
