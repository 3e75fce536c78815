/** The texts about foot care with diabetes in Hindi. A draft: read by no clinician; see review.md. */
import type { TopicTexts } from '../../../model/document-texts.js';

// Each of these stands several times.
const urgent = 'ज़रूरी: आज ही मदद लें';
const emergency = 'इमरजेंसी';
const callIf = 'इमरजेंसी मदद के लिए फ़ोन करें, अगर:';
const r1 =
  'कोई पैर या पंजा अचानक ठंडा, बहुत दर्द वाला, फीका, नीला या स्लेटी हो गया है, या उसे हिलाना मुश्किल है।';
const r2 = 'पैर के पंजे पर घाव, छाला या ज़ख्म, और साथ में इनमें से कुछ भी:';
const r2Fever = 'बुखार या कँपकँपी';
const r2Confusion = 'दिमाग में उलझन (बातें समझ न आना)';
const r2Breathing = 'साँस तेज़ चलना';
const r2Ill = 'तबीयत बहुत खराब लगना';
const r3 = 'पैर की उँगली या पंजे की त्वचा काली, नीली या स्लेटी पड़ रही है, या मरी हुई लगती है।';
const r4 = 'पैर के पंजे पर घाव, और साथ में इनमें से कुछ भी:';
const r4Pus = 'मवाद या बदबू';
const r4Spreads = 'लाली, सूजन, कालापन या गर्माहट, जो फैल रही है';
const helpToday = 'आज ही मदद लें।';
const r9 = 'किसी पंजे में नया दर्द या टीस (धड़कता हुआ दर्द), या छूना अब महसूस नहीं होता, और यह नया है।';
const r10 = 'ब्लड शुगर बिना किसी साफ़ कारण के आम दिनों से बहुत ज़्यादा, और साथ में पंजे में कोई भी बदलाव।';
const howOften = 'पूछें कि आपके पंजों की जाँच कितनी बार होनी चाहिए, और उसी दिन मदद के लिए किसे फ़ोन करें।';
const adults =
  'डायबिटीज़ (शुगर) वाले बड़ों के लिए। अगर आपकी उम्र 18 से कम है या आप गर्भवती हैं, तो पहले डॉक्टर से पूछें।';
const anyOf = 'क्या इनमें से कोई बात आपके साथ है?';
const adviceToday = 'शुरू न करें। आज ही सलाह लें।';
const askFirst = 'यह करने से पहले डॉक्टर या फ़िज़ियोथेरेपिस्ट से पूछें।';
const knownToTeam = 'डॉक्टर या फ़िज़ियोथेरेपिस्ट को यह पता है और उन्होंने मुझे ये व्यायाम करने को कहा है';
const look = 'दोनों पंजे देखें';
const lookGetReady =
  'हत्थे वाली मज़बूत कुर्सी पर पीछे तक खिसककर बैठें, जो फिसल न सके। बत्ती जलाएँ। देखें कि फ़र्श पर कोई सामान या गर्म चीज़ तो नहीं। पंजों के नीचे साफ़, तह किया तौलिया रखें। जूते सिर्फ़ बैठे रहने तक उतारें।';
const lookInstruction =
  'पंजों का ऊपरी हिस्सा, तलवे, एड़ियाँ और पैर की उँगलियों के बीच देखें। आईना लें, या किसी से देखने को कहें।';
const looked = 'मैंने देख लिया';
const lookWatchFor = 'घाव, छाला, या गर्म या सूजी जगह दिखे: बंद कर दें और आज ही मदद लें।';
const keepStill = 'पंजे न हिलाएँ, आराम करें।';
const liftToes = 'पैर की उँगलियाँ उठाएँ';
const liftToesHow = 'एड़ियाँ नीचे ही रखें। पैर की उँगलियाँ उठाएँ, फिर नीचे करें। धीरे-धीरे करें।';
const ready = 'मैं तैयार हूँ';
const toesWatchFor =
  'नया दर्द हो, चक्कर आए, शरीर काँपे या पसीना आए, तो बंद कर दें। कोई पंजा फीका, नीला, स्लेटी या ठंडा पड़े, तो बंद कर दें। उँगलियाँ एक-दूसरे से या तौलिए से दबें, तो कम उठाएँ।';
const feetUpDown = 'पंजे ऊपर-नीचे';
const feetUpDownHow = 'पंजे आगे खिसकाएँ, एड़ियाँ तौलिए पर रहें। पंजे ऊपर खींचें, फिर नीचे की ओर तानें।';
const feetWatchFor =
  'नया दर्द हो, चक्कर आए, शरीर काँपे या पसीना आए, तो बंद कर दें। कोई पंजा फीका, नीला, स्लेटी या ठंडा पड़े, तो बंद कर दें। ऐंठन हो: आराम करें, फिर कम करें।';
const stopFirst = 'सीने में दर्द या साँस लेने में तकलीफ़: इमरजेंसी मदद के लिए अभी फ़ोन करें।';
const stopText =
  'दोनों पंजे देखें। कोई निशान, काला धब्बा, गीली जगह या रंग दिखे, जो पहले नहीं था, तो आज ही मदद लें। उस पंजे पर न खड़े हों, न चलें।';
const notAgain =
  'कुछ ठीक नहीं लगा, इसलिए आपने बंद किया। पहले सलाह लें। आज यह व्यायाम इस पेज पर फिर शुरू नहीं होगा।';
const chestPain = 'आपके सीने में दर्द है';
const breathing = 'आपको साँस लेने में तकलीफ़ है';
const faint = 'आपको बेहोशी-सी लग रही है';
const staysCold = 'आराम के बाद भी कोई पंजा ठंडा, फीका या नीला रहता है, या उसे हिलाना मुश्किल रहता है';
const after = 'दोनों पंजे एक बार फिर देखें। जूते पहन लें। 1 मिनट बैठें, फिर धीरे से खड़े हों।';
const shoesOn = 'मैंने जूते पहन लिए';
const moreTimes = '10 बार से ज़्यादा तभी, जब आपके फ़िज़ियोथेरेपिस्ट ने कहा हो।';
const circleWatchFor =
  'नया दर्द हो, चक्कर आए, शरीर काँपे या पसीना आए, तो बंद कर दें। कोई पंजा फीका, नीला, स्लेटी या ठंडा पड़े, तो बंद कर दें। कूल्हे या पीठ में दर्द हो: एड़ियाँ नीचे ही रखें।';
const circleCue = 'गोल घुमाएँ';

// What is to be seen in the drawings that stand several times.
const pictureMirror = 'कुर्सी पर बैठा व्यक्ति फ़र्श पर रखे आईने के ऊपर अपना पंजा उठाए हुए है';
const pictureToes = 'तौलिए पर पंजा: एड़ी नीचे, पैर की उँगलियाँ ऊपर उठी हुई';
const pictureFeet = 'आगे फैला पैर, एड़ी तौलिए पर: पंजा ऊपर और नीचे चलता है';
const pictureCircles = 'तौलिए से ज़रा-सा ऊपर उठा पंजा गोल घूमता है';
const pictureShoes = 'जूते पहने एक व्यक्ति कुर्सी पर बैठा है';

export const texts: TopicTexts = {
  article: {
    title: 'डायबिटीज़ (शुगर) में पैर के पंजों की देखभाल',
    summary:
      'पंजे में समस्या हो, तब भी हो सकता है कि दर्द न हो। कुछ महसूस न हो, तब भी अपने पंजे रोज़ देखें। नया घाव, छाला, गर्माहट, सूजन या रंग में बदलाव हो, तो उसी दिन मदद लें, चाहे छोटा ही हो।',
    notFor: adults,
    'sections.get-help.heading': 'मदद कब लें',
    'sections.get-help.blocks.0.heading': emergency,
    'sections.get-help.blocks.0.text':
      'इनमें से कुछ भी हो, तो इमरजेंसी मदद के लिए अभी फ़ोन करें, या सबसे पास के अस्पताल की इमरजेंसी में जाएँ।',
    'sections.get-help.blocks.1.items.0.text': r1,
    'sections.get-help.blocks.1.items.1.text': r2,
    'sections.get-help.blocks.1.items.1.lines.0': r2Fever,
    'sections.get-help.blocks.1.items.1.lines.1': r2Confusion,
    'sections.get-help.blocks.1.items.1.lines.2': r2Breathing,
    'sections.get-help.blocks.1.items.1.lines.3': r2Ill,
    'sections.get-help.blocks.1.items.2.text': r3,
    'sections.get-help.blocks.1.items.3.text': r4,
    'sections.get-help.blocks.1.items.3.lines.0': r4Pus,
    'sections.get-help.blocks.1.items.3.lines.1': r4Spreads,
    'sections.get-help.blocks.2.heading': urgent,
    'sections.get-help.blocks.2.text': 'इनमें से कुछ भी हो, तो पैर का पंजा आज ही दिखाएँ, चाहे दर्द न हो।',
    'sections.get-help.blocks.3.items.0.text':
      'नया कट, दरार, छाला, घाव या जली हुई जगह, या मोज़े पर खून या रिसा हुआ पानी।',
    'sections.get-help.blocks.3.items.1.text':
      'कोई पंजा या टखना गर्म हो गया है या सूज गया है, या उसका रंग या आकार बदल गया है। उस पर चलना बंद करें।',
    'sections.get-help.blocks.3.items.2.text':
      'पंजे में कुछ धँसा है, कील या काँटे पर पैर पड़ गया, या किसी जानवर ने पंजे पर काट लिया।',
    'sections.get-help.blocks.3.items.3.text': 'घाव, जो भर नहीं रहा।',
    'sections.get-help.blocks.3.items.4.text':
      'आराम करते समय या रात में पंजे में दर्द, और नीचे लटकाने पर कम दर्द।',
    'sections.get-help.blocks.3.items.5.text': r9,
    'sections.get-help.blocks.3.items.6.text': r10,
    'sections.get-help.blocks.4.text':
      'जो पंजा गर्म हो गया, सूज गया या बेडौल हो गया है, उसमें अंदर चोट हो सकती है, चाहे दर्द न हो। उस पर चलना बंद करें, और आज ही मदद लें।',
    'sections.get-help.blocks.5.heading': 'साँवली या काली त्वचा पर',
    'sections.get-help.blocks.5.text':
      'पहले छूकर देखें: गर्म, सूजा, दुखता या गीला। फिर अलग रंग देखें: लाल, बैंगनी, स्लेटी, या आसपास की त्वचा से गहरा। साँवली या काली त्वचा पर यह देखना मुश्किल होता है। दोनों पंजे मिलाकर देखें, और तलवे देखें।',
    'sections.why.heading': 'पंजों को देखभाल क्यों चाहिए',
    'sections.why.blocks.0.text':
      'कई साल तक ब्लड शुगर ज़्यादा रहे, तो तंत्रिकाओं (नसों, nerves) को नुकसान हो सकता है। तब हो सकता है कि कट, छाला या घाव महसूस न हो। खून की नलियों को भी नुकसान हो सकता है, इसलिए घाव देर से भरता है।',
    'sections.why.blocks.1.text':
      'पंजे की गंभीर समस्या रगड़ने वाले जूते या छोटे कट से शुरू हो सकती है। यह कुछ घंटों में बढ़ सकती है।',
    'sections.why.blocks.2.text':
      'धूम्रपान से पंजों में खून का बहाव कम होता है। अगर आपको धूम्रपान की आदत है, तो छोड़ने में मदद माँगें।',
    'sections.why.blocks.3.text':
      'ब्लड शुगर, ब्लड प्रेशर (बीपी) और कोलेस्ट्रॉल के लिए जो योजना बनी है, उस पर चलें। कोई दवा अपने आप न बंद करें, न बदलें।',
    'sections.why.blocks.4.text':
      'साल में कम से कम एक बार अपने पंजे किसी प्रशिक्षित व्यक्ति से जँचवाएँ। पूछें कि क्या आपको जाँच ज़्यादा बार करानी चाहिए।',
    'sections.look.heading': 'रोज़ देखें',
    'sections.look.blocks.0.text': 'अच्छी रोशनी वाला एक तय समय चुनें, जैसे शाम। जब भी जूते उतारें, तब भी देखें।',
    'sections.look.blocks.1.items.0.term': 'मोज़े के अंदर',
    'sections.look.blocks.1.items.0.text':
      'जूते और मोज़े उतारें। मोज़े के अंदर देखें कि खून या रिसा हुआ पानी तो नहीं। हल्के रंग के मोज़ों पर यह दिख जाता है।',
    'sections.look.blocks.1.items.1.term': 'दोनों पंजे पूरे',
    'sections.look.blocks.1.items.1.text':
      'ऊपर, किनारे, एड़ियाँ, तलवे और नाखून देखें, और पैर की सब उँगलियों के बीच भी।',
    'sections.look.blocks.1.items.2.term': 'गर्माहट',
    'sections.look.blocks.1.items.2.text':
      'हाथ का पिछला हिस्सा (हथेली नहीं) दोनों पंजों पर रखें। क्या वे एक जैसे हैं?',
    'sections.look.blocks.1.items.3.term': 'मिलाकर देखें',
    'sections.look.blocks.1.items.3.text': 'बाएँ को दाएँ से मिलाएँ, और आज को कल से।',
    'sections.look.blocks.2.text':
      'अगर तलवा न दिखे, तो फ़र्श पर आईना रखें, फ़ोटो लें, या किसी से देखने को कहें। अगर आपको ठीक से नहीं दिखता, तो किसी दूसरे का रोज़ देखना ज़रूरी है।',
    'sections.look.blocks.3.text': 'ये देखें:',
    'sections.look.blocks.3.lines.0': 'कट, दरार, छाला, घाव या जली हुई जगह, या काँटा या फाँस',
    'sections.look.blocks.3.lines.1': 'सूजन, गर्म या ठंडी जगह, या नया रंग',
    'sections.look.blocks.3.lines.2': 'सख्त त्वचा या कॉर्न (गोखरू), या उसके नीचे काले धब्बे',
    'sections.look.blocks.3.lines.3': 'पैर की उँगलियों के बीच गीली, सफ़ेद या छिलती त्वचा',
    'sections.look.blocks.3.lines.4': 'मांस में धँसता नाखून',
    'sections.look.blocks.3.lines.5': 'पंजे का नया आकार',
    'sections.look.blocks.4.picture.alt': pictureMirror,
    'sections.look.blocks.4.caption': 'फ़र्श पर रखे आईने में तलवा दिखता है',
    'sections.look.blocks.5.picture.alt': 'ऊपर से दिखती पैर की उँगलियाँ, उनके बीच की जगहों पर निशान हैं',
    'sections.look.blocks.5.caption': 'पैर की उँगलियों के बीच की हर जगह में देखें',
    'sections.wash.heading': 'धोएँ, सुखाएँ और क्रीम लगाएँ',
    'sections.wash.blocks.0.text':
      'पंजे रोज़ हल्के साबुन और गुनगुने पानी से धोएँ: पानी छोटे बच्चे को नहलाने जितना ही गुनगुना हो, उससे ज़्यादा नहीं। साफ़ पानी से साबुन हटाएँ। हल्के हाथ से सुखाएँ, सबसे ज़्यादा पैर की उँगलियों के बीच।',
    'sections.wash.blocks.1.text':
      'पंजे पानी में भिगोकर न रखें, और गर्म पानी कभी न लगाएँ। पानी कोहनी से जाँचें, या किसी से जँचवाएँ: आपके हाथ भी सुन्न हो सकते हैं।',
    'sections.wash.blocks.2.text':
      'अगर पूजा या इबादत से पहले पंजे धोते हैं, तो हर बार पैर की उँगलियों के बीच सुखाएँ।',
    'sections.wash.blocks.3.text':
      'पंजों के ऊपर, एड़ियों और तलवों की सूखी त्वचा पर क्रीम लगाएँ। पैर की उँगलियों के बीच नहीं, और कटी-फटी त्वचा पर नहीं। क्रीम लगे तलवे फिसलते हैं: खड़े होने से पहले मोज़े और जूते पहनें।',
    'sections.wash.blocks.4.text':
      'पैर की उँगलियों के बीच खुजली, या छिलती या गीली त्वचा: जल्द डॉक्टर या नर्स से पूछें। त्वचा कटी-फटी हो, तो आज ही मदद लें।',
    'sections.nails.heading': 'नाखून, कॉर्न (गोखरू) और सख्त त्वचा',
    'sections.nails.blocks.0.text':
      'पंजे धोने के बाद नाखून अक्सर काटें या घिसें। पैर की उँगली के सिरे की गोलाई के हिसाब से काटें, ज़्यादा छोटे नहीं, और किनारों में अंदर तक कभी नहीं। नुकीले किनारे घिस दें। पैरों के विशेषज्ञ से पूछें कि आपके नाखूनों के लिए क्या ठीक है।',
    'sections.nails.blocks.1.text':
      'अगर आप पंजे देख नहीं सकते, वहाँ तक पहुँच नहीं सकते या उन्हें महसूस नहीं कर सकते, तो यह किसी प्रशिक्षित व्यक्ति से कराएँ।',
    'sections.nails.blocks.2.text':
      'कॉर्न या सख्त त्वचा पर कॉर्न की पट्टी (कॉर्न कैप), कॉर्न की दवा या तेज़ाब न लगाएँ। ब्लेड या कैंची भी न चलाएँ। इनसे बिना दर्द हुए त्वचा जल या कट सकती है।',
    'sections.shoes.heading': 'जूते और मोज़े',
    'sections.shoes.blocks.0.text':
      'ऐसे जूते चुनें, जो उँगलियों के पास चौड़े और गहरे हों, और एड़ी सपाट या नीची हो। उनमें फ़ीता या पट्टी, गद्देदार तला और चिकना अस्तर हो।',
    'sections.shoes.blocks.1.text':
      'हर बार पहनने से पहले जूते का तला बाहर से देखें। जूता झाड़ें, और हाथ डालकर अंदर टटोलें। हाथ सुन्न हो, तो किसी से टटोलने को कहें, या रोशनी डालकर देखें।',
    'sections.shoes.blocks.2.text':
      'बंद जूतों के साथ हमेशा साफ़, सूखे मोज़े पहनें। मोटी सिलाई नहीं, और ऊपर से कसे हुए नहीं। मोज़े रोज़ बदलें।',
    'sections.shoes.blocks.3.text':
      'नए जूते शुरू में थोड़ी देर पहनें, और हर बार पहनने के बाद पंजे देखें। पैर की उँगलियों के बीच पट्टी वाली चप्पल और हवाई चप्पल पंजे को नहीं बचातीं। जो बिछिया और पायल दबाती हैं, उन्हें उतार दें।',
    'sections.shoes.blocks.4.text':
      'दबाव वाले (कम्प्रेशन) छोटे या लंबे मोज़े या पट्टियाँ तभी लगाएँ, जब डॉक्टर या नर्स ने कहा हो। नहीं तो न लगाएँ। पहले डॉक्टर, या इस काम के लिए प्रशिक्षित नर्स, आपके पैरों में खून का बहाव नापे, यह ज़रूरी है। अगर आपके पैर की धमनियाँ सँकरी हैं (PAD), या डायबिटीज़ के साथ पंजे सुन्न हैं, तो दबाव से गंभीर नुकसान हो सकता है।',
    'sections.barefoot.heading': 'नंगे पैर कभी नहीं',
    'sections.barefoot.blocks.0.text': 'नंगे पैर, सिर्फ़ मोज़ों में या पतली चप्पलों में न चलें, न घर में, न बाहर।',
    'sections.barefoot.blocks.1.text': 'रात में टॉयलेट जाने के लिए जूते बिस्तर के पास रखें।',
    'sections.barefoot.blocks.2.heading': 'पूजा और इबादत की जगहें',
    'sections.barefoot.blocks.2.text':
      'पूछें कि क्या साफ़ जूते पहन सकते हैं, जो सिर्फ़ इसी जगह के लिए रखे हों। अगर जूते उतारने ही हों, तो दिन के ठंडे समय जाएँ और कालीन पर ही चलें। मोटे, साफ़ मोज़े पहनें, और बाद में पंजे देखें। मोज़े गर्मी या काँटों को नहीं रोकते।',
    'sections.heat.heading': 'गर्मी और ठंड',
    'sections.heat.blocks.0.text':
      'सुन्न त्वचा पर सेंक न करें। अगर आपको डायबिटीज़ (शुगर) है या पैर की धमनियाँ सँकरी हैं (PAD), तो पैरों या पंजों पर सेंक न करें। आप जल सकते हैं और पता भी नहीं चलेगा। इसकी जगह मोज़े पहनें।',
    'sections.heat.blocks.1.text':
      'पंजों को गर्म ज़मीन, रेत और टाइलों, हीटर, गर्म पानी की थैली और भाप से दूर रखें। गर्म ज़मीन पंजे को कुछ मिनटों में, या कुछ सेकंड में जला सकती है।',
    'sections.heat.blocks.2.text':
      'पंजे ठंडे लगें, तो ढीले मोज़े पहनें। पंजा अचानक ठंडा हो जाए, तो यह इमरजेंसी है।',
    'sections.small-injuries.heading': 'छोटी चोटें और घरेलू नुस्खे',
    'sections.small-injuries.blocks.0.text':
      'कटी-फटी त्वचा पर हल्दी, चूना, राख, तेल, टूथपेस्ट, स्पिरिट, गर्म पोटली या जड़ी-बूटी का लेप न लगाएँ। छाला न फोड़ें।',
    'sections.small-injuries.blocks.1.text':
      'जब तक पंजा दिखा न लें: उस पंजे पर न खड़े हों, न चलें। उसे साफ़ पानी से धोएँ, और साफ़, सूखी पट्टी से ढकें। आज ही मदद लें।',
    'sections.small-injuries.blocks.2.text': 'जहाँ चूहे हों, वहाँ रात में पंजे ढकें और सुबह उन्हें देखें।',
  },
  checklist: {
    title: 'आज अपने पैर के पंजे देखें',
    intro:
      'पंजे में समस्या हो, तब भी हो सकता है कि दर्द न हो। कुछ महसूस न हो, तब भी अपने पंजे रोज़ देखें। आज जो दिखे, उस पर निशान लगाएँ।',
    notFor:
      'यह सूची डायबिटीज़ (शुगर) वाले बड़ों के लिए है। अगर आपकी उम्र 18 से कम है या आप गर्भवती हैं, तो डॉक्टर से पूछें।',
    'groups.red-flags.heading': 'जो अभी है, या जो होकर चला गया, उस पर निशान लगाएँ',
    'groups.red-flags.notSureAdvice':
      'आज ही सलाह लें, हो सके तो फ़ोन पर। पहले छूकर देखें कि कोई पंजा गर्म या सूजा तो नहीं, और दोनों पंजे मिलाकर देखें। साँवली या काली त्वचा पर रंग पहचानना मुश्किल हो सकता है: तलवे देखें।',
    'groups.red-flags.items.r1.text': r1,
    'groups.red-flags.items.r1.advice': 'उसे गर्म न करें, न रगड़ें।',
    'groups.red-flags.items.r2.text': r2,
    'groups.red-flags.items.r2.lines.0': r2Fever,
    'groups.red-flags.items.r2.lines.1': r2Confusion,
    'groups.red-flags.items.r2.lines.2': r2Breathing,
    'groups.red-flags.items.r2.lines.3': r2Ill,
    'groups.red-flags.items.r2.advice': 'बताएँ कि आपको डायबिटीज़ है और पंजे पर घाव है।',
    'groups.red-flags.items.r3.text': r3,
    'groups.red-flags.items.r3.advice': 'फ़ोन करने के लिए इनमें से 1 लक्षण भी काफ़ी है।',
    'groups.red-flags.items.r4.text': r4,
    'groups.red-flags.items.r4.lines.0': r4Pus,
    'groups.red-flags.items.r4.lines.1': r4Spreads,
    'groups.red-flags.items.r4.advice': 'उस पंजे पर न खड़े हों, न चलें।',
    'groups.red-flags.items.r5.text': 'इनमें से कुछ भी जो नया है, चाहे दर्द न हो:',
    'groups.red-flags.items.r5.lines.0': 'कट, दरार, छाला, घाव या जली हुई जगह',
    'groups.red-flags.items.r5.lines.1': 'मोज़े पर खून या रिसा हुआ पानी',
    'groups.red-flags.items.r5.advice': 'उस पर न खड़े हों, न चलें। उसे साफ़, सूखी पट्टी से ढकें। आज ही मदद लें।',
    'groups.red-flags.items.r6.text':
      'कोई पंजा या टखना गर्म हो गया है या सूज गया है, या उसका रंग या आकार बदल गया है।',
    'groups.red-flags.items.r6.advice':
      'उस पर चलना बंद करें। दर्द न हो, तब भी आज ही मदद लें। साँवली या काली त्वचा पर रंग पहचानना मुश्किल हो सकता है: दोनों पंजे मिलाकर देखें।',
    'groups.red-flags.items.r7.text': 'किसी पंजे के साथ इनमें से कुछ भी हुआ:',
    'groups.red-flags.items.r7.lines.0': 'उसमें कुछ धँसा हुआ है',
    'groups.red-flags.items.r7.lines.1': 'कील या काँटे पर पैर पड़ गया',
    'groups.red-flags.items.r7.lines.2': 'किसी जानवर ने काट लिया',
    'groups.red-flags.items.r7.advice': 'उसे कुरेदकर न निकालें। आज ही मदद लें।',
    'groups.red-flags.items.r8.text': 'इनमें से कुछ भी:',
    'groups.red-flags.items.r8.lines.0': 'घाव, जो भर नहीं रहा',
    'groups.red-flags.items.r8.lines.1': 'आराम करते समय या रात में पंजे में दर्द, और नीचे लटकाने पर कम दर्द',
    'groups.red-flags.items.r8.advice': helpToday,
    'groups.red-flags.items.r9.text': r9,
    'groups.red-flags.items.r9.advice': helpToday,
    'groups.red-flags.items.r10.text': r10,
    'groups.red-flags.items.r10.advice': 'आज ही मदद लें। अपनी दवा अपने आप न बदलें।',
    'groups.see.heading': 'आपको क्या दिखता है',
    'groups.see.items.c1.text': 'सख्त त्वचा, कॉर्न (गोखरू), या सख्त त्वचा के नीचे काला धब्बा।',
    'groups.see.items.c1.advice':
      'उसे न काटें, और कॉर्न की पट्टी (कॉर्न कैप) न लगाएँ। डॉक्टर, नर्स या पैरों के विशेषज्ञ से पूछें। अगर वह काला है या उसमें खून है, तो आज ही मदद लें।',
    'groups.see.items.c2.text': 'सूखी या फटी एड़ियाँ, जिनसे खून नहीं आता।',
    'groups.see.items.c2.advice':
      'रोज़ क्रीम लगाएँ, पर पैर की उँगलियों के बीच नहीं। दरार खुल जाए या खून आए, तो आज ही मदद चाहिए।',
    'groups.see.items.c3.text': 'पैर की उँगलियों के बीच खुजली, या गीली, सफ़ेद या छिलती त्वचा।',
    'groups.see.items.c3.advice':
      'अच्छी तरह सुखाएँ। पाउडर या स्पिरिट न लगाएँ। डॉक्टर या नर्स से पूछें। त्वचा कटी-फटी हो, तो आज ही मदद लें।',
    'groups.see.items.c4.text': 'मोटे, लंबे या मांस में धँसते नाखून।',
    'groups.see.items.c4.advice':
      'नाखूनों की देखभाल किसी प्रशिक्षित व्यक्ति से कराएँ। नाखून के किनारे लाली, सूजन या गीलापन हो, तो आज ही मदद लें।',
    'groups.see.items.c5.text': 'ज़्यादातर दिन जूते से मेरे पंजे पर निशान पड़ जाता है।',
    'groups.see.items.c5.advice': 'दूसरे जूते पहनें। सही नाप के जूतों के बारे में पूछें।',
    'groups.see.items.c6.text': 'मेरे पैर की उँगलियों या पंजे का आकार धीरे-धीरे बदल रहा है।',
    'groups.see.items.c6.advice': 'पंजों की जाँच के लिए कहें। अगर बदलाव नया या तेज़ है, तो आज ही मदद लें।',
    'groups.feel.heading': 'आपको क्या महसूस होता है',
    'groups.feel.items.c7.text': 'मेरे पंजों में झुनझुनी या जलन होती है, या सुई चुभने जैसा लगता है।',
    'groups.feel.items.c7.advice':
      'डॉक्टर या नर्स को बताएँ। अगर किसी पंजे में छूना अब महसूस नहीं होता, और यह नया है, तो आज ही मदद लें।',
    'groups.feel.items.c8.text': 'चलने पर मेरी पिंडली में दर्द होता है, और आराम करने पर दर्द चला जाता है।',
    'groups.feel.items.c8.advice': 'डॉक्टर या नर्स से कहें कि आपके पैरों में खून का बहाव जाँचें।',
    'groups.feel.items.c9.text': 'मेरे पंजे सुन्न हैं।',
    'groups.feel.items.c9.advice': 'किसी से रोज़ अपने पंजे दिखवाएँ। पंजों की जाँच के लिए कहें।',
    'groups.day.heading': 'आपका दिन',
    'groups.day.items.c10.text':
      'मुझे दोनों तलवे पूरे नहीं दिखे, या पैर की सब उँगलियों के बीच की जगह नहीं दिखी।',
    'groups.day.items.c10.advice':
      'नहीं देखा, तो इसका मतलब यह नहीं कि कुछ नहीं है। किसी से आज ही देखने को कहें।',
    'groups.day.items.c11.text': 'घर में या पूजा या इबादत की जगह पर मेरा नंगे पैर चलना होता है।',
    'groups.day.items.c11.advice':
      'नंगे पैर, सिर्फ़ मोज़ों में या पतली चप्पलों में न चलें, न घर में, न बाहर। पूछें कि क्या साफ़ जूते पहन सकते हैं, जो सिर्फ़ पूजा या इबादत के लिए रखे हों।',
    'groups.day.items.c12.text': 'मेरे पंजे पानी में भिगोए या सेंके जाते हैं।',
    'groups.day.items.c12.advice':
      'पंजे पानी में भिगोकर न रखें, और गर्म पानी कभी न लगाएँ। डायबिटीज़ हो, तो पैरों या पंजों पर सेंक न करें। आप जल सकते हैं और पता भी नहीं चलेगा। इसकी जगह मोज़े पहनें।',
    'groups.day.items.c13.text': 'मैंने पंजे पर कॉर्न की पट्टी, ब्लेड या घरेलू नुस्खा इस्तेमाल किया।',
    'groups.day.items.c13.advice':
      'कॉर्न या सख्त त्वचा पर कॉर्न की पट्टी, कॉर्न की दवा या तेज़ाब न लगाएँ। ब्लेड या कैंची भी न चलाएँ। कटी-फटी त्वचा पर हल्दी, चूना, राख, तेल या जड़ी-बूटी का लेप न लगाएँ। त्वचा कटी-फटी हो, तो आज ही मदद लें।',
    'groups.day.items.c14.text': 'मुझे धूम्रपान (बीड़ी-सिगरेट) या तंबाकू की आदत है।',
    'groups.day.items.c14.advice': 'इसे छोड़ने में मदद माँगें। धूम्रपान से पंजों में खून का बहाव कम होता है।',
    'groups.day.items.c15.text': 'मेरे जूते रगड़ते हैं, या मैंने उनके अंदर नहीं देखा।',
    'groups.day.items.c15.advice':
      'जूते पहनने से पहले उन्हें झाड़ें और हाथ डालकर अंदर टटोलें। ऐसे जूते पहनें जो रगड़ते नहीं।',
    'groups.care.heading': 'आपकी देखभाल',
    'groups.care.items.c16.text': 'पिछले साल भर में मेरे पंजों की जाँच नहीं हुई, या नतीजा मुझे नहीं पता।',
    'groups.care.items.c16.advice': 'पंजों की जाँच के लिए कहें। यह साल में कम से कम एक बार होनी चाहिए।',
    'groups.care.items.c17.text': 'मेरे पंजे पर पहले खुला घाव (ज़ख्म) हुआ था, या पंजे का कोई हिस्सा नहीं रहा।',
    'groups.care.items.c17.advice': howOften,
    'groups.care.items.c18.text': 'मेरी डायलिसिस होती है, या मुझे गुर्दे (किडनी) की बीमारी है।',
    'groups.care.items.c18.advice': howOften,
    'groups.care.items.c19.text': 'मेरे पंजे देखने वाला कोई नहीं है, या मेरा हाथ वहाँ नहीं पहुँचता।',
    'groups.care.items.c19.advice': 'डॉक्टर या नर्स से पूछें कि रोज़ आपके पंजे कौन देख सकता है।',
    'questionsToAsk.0': 'क्या मेरे पैर की सब उँगलियों में हल्का छूना महसूस होता है?',
    'questionsToAsk.1': 'मेरे पंजों में खून का बहाव कैसा है?',
    'questionsToAsk.2': 'मेरे पंजों की जाँच कितनी बार होनी चाहिए?',
    'questionsToAsk.3': 'पंजे में समस्या हो, तो उसी दिन और रात में किसे फ़ोन करूँ?',
    'questionsToAsk.4': 'मेरे नाखून मुझे काटने चाहिए, या कोई और काटेगा?',
    'questionsToAsk.5': 'मेरे लिए कौन से जूते ठीक हैं, घर में और पूजा या इबादत में भी?',
    'questionsToAsk.6': 'क्या मेरे लिए पंजों के व्यायाम ठीक हैं? कौन से, और कितनी बार?',
    'questionsToAsk.7': 'क्या मेरे घर वाले छूकर जाँचना, या थर्मामीटर से जाँचना सीखें?',
    'questionsToAsk.8': 'क्या आप धूम्रपान छोड़ने में मेरी मदद कर सकते हैं?',
    disclaimer:
      'यह सूची नहीं बता सकती कि तकलीफ़ क्या है। इसे किसी डॉक्टर या नर्स ने नहीं पढ़ा है। अगर आपको चिंता है, तो मदद लें, चाहे किसी बात पर निशान न लगा हो।',
  },
  exercises: {
    title: 'बैठकर पैर के पंजों के व्यायाम',
    notFor: adults,
    'safetyCheck.chest-pain.question':
      'क्या आपके सीने में दर्द है, साँस लेने में तकलीफ़ है, या बेहोशी-सी लग रही है?',
    'safetyCheck.chest-pain.advice': 'शुरू न करें।',
    'safetyCheck.cold-foot.question':
      'क्या कोई पैर या पंजा अचानक ठंडा, बहुत दर्द वाला, फीका, नीला या स्लेटी हो गया है, या उसे हिलाना मुश्किल है?',
    'safetyCheck.cold-foot.hint':
      'पहले छूकर देखें। साँवली या काली त्वचा पर रंग पहचानना मुश्किल हो सकता है: तलवे देखें।',
    'safetyCheck.cold-foot.advice': 'शुरू न करें। उसे न रगड़ें, न गर्म करें।',
    'safetyCheck.spreading-sore.question':
      'क्या किसी पंजे पर खुला घाव (ज़ख्म) है, और साथ में इनमें से कुछ भी है?',
    'safetyCheck.spreading-sore.lines.0': 'बुखार या कँपकँपी',
    'safetyCheck.spreading-sore.lines.1': 'मवाद या बदबू',
    'safetyCheck.spreading-sore.lines.2': 'लाली, कालापन या गर्माहट, जो फैल रही है',
    'safetyCheck.spreading-sore.lines.3': 'त्वचा, जो काली पड़ रही है',
    'safetyCheck.spreading-sore.advice': 'शुरू न करें। उस पंजे पर न खड़े हों, न चलें।',
    'safetyCheck.broken-skin.question':
      'क्या आपके पंजों पर कोई कट, छाला, दरार, जली हुई जगह, जानवर या कीड़े के काटने का निशान, या घाव है, चाहे छोटा ही हो?',
    'safetyCheck.broken-skin.advice':
      'व्यायाम न करें। आज ही मदद लें। उस पर न खड़े हों, न चलें। उसे साफ़, सूखी पट्टी से ढकें।',
    'safetyCheck.broken-skin.notSureAdvice':
      'किसी से तलवे और पैर की उँगलियों के बीच की जगह देखने को कहें। अगर यह न हो सके, तो आज शुरू न करें।',
    'safetyCheck.hot-foot.question':
      'क्या कोई पंजा या टखना गर्म हो गया है या सूज गया है, या उसका आकार या रंग बदल गया है?',
    'safetyCheck.hot-foot.hint':
      'हाथ के पिछले हिस्से से (हथेली से नहीं) दोनों पंजे छूकर देखें। साँवली या काली त्वचा पर रंग पहचानना मुश्किल हो सकता है: दोनों पंजे मिलाकर देखें।',
    'safetyCheck.hot-foot.advice': 'शुरू न करें। उस पर चलना बंद करें। दर्द न हो, तब भी आज ही मदद लें।',
    'safetyCheck.swollen-leg.question': anyOf,
    'safetyCheck.swollen-leg.lines.0': 'पिछले कुछ दिनों में एक पैर सूज गया है, गर्म हो गया है या दुखने लगा है',
    'safetyCheck.swollen-leg.lines.1': 'पिछले 3 महीनों में आपके शरीर में खून का थक्का बना था',
    'safetyCheck.swollen-leg.advice': adviceToday,
    'safetyCheck.rest-pain.question':
      'क्या आराम करते समय या बिस्तर में किसी पंजे में दर्द होता है, और नीचे लटकाने पर दर्द कम होता है?',
    'safetyCheck.rest-pain.advice': adviceToday,
    'safetyCheck.low-sugar.question': 'क्या इस समय इनमें से कोई बात आपके साथ है?',
    'safetyCheck.low-sugar.lines.0':
      'शरीर काँप रहा है, पसीना आ रहा है, बहुत भूख लगी है या दिमाग में उलझन है',
    'safetyCheck.low-sugar.lines.1': 'आपकी ब्लड शुगर कम है',
    'safetyCheck.low-sugar.cardTitle': 'अभी नहीं',
    'safetyCheck.low-sugar.advice':
      'पहले कम शुगर ठीक करें, जैसा आपको सिखाया गया है। आज व्यायाम न करें। अगर दिमाग में उलझन है या बहुत नींद आ रही है, तो इमरजेंसी मदद के लिए फ़ोन करें।',
    'safetyCheck.past-sore.question': anyOf,
    'safetyCheck.past-sore.lines.0': 'आपके पंजे पर पहले खुला घाव (ज़ख्म) हुआ था',
    'safetyCheck.past-sore.lines.1': 'आपके पंजे का कोई हिस्सा नहीं रहा',
    'safetyCheck.past-sore.lines.2': 'आपकी डायलिसिस होती है, या किडनी फ़ेल है',
    'safetyCheck.past-sore.advice': askFirst,
    'safetyCheck.past-sore.clearance': knownToTeam,
    'safetyCheck.cast-or-operation.question': anyOf,
    'safetyCheck.cast-or-operation.lines.0': 'आपके पैर में प्लास्टर या खास जूता लगा है',
    'safetyCheck.cast-or-operation.lines.1':
      'पिछले 3 महीनों में: पंजे, पैर या कूल्हे में ऑपरेशन, स्टेंट (छोटी नली) या बाईपास',
    'safetyCheck.cast-or-operation.lines.2': 'पिछले 3 महीनों में: पंजे, पैर या कूल्हे में चोट',
    'safetyCheck.cast-or-operation.advice': askFirst,
    'safetyCheck.cast-or-operation.clearance': knownToTeam,
    'safetyCheck.blood-flow.question': 'क्या आपको बताया गया है कि आपके पैरों में खून का बहाव कम है?',
    'safetyCheck.blood-flow.advice': askFirst,
    'safetyCheck.blood-flow.clearance': knownToTeam,
    'safetyCheck.numb-feet.question': 'क्या आपके पंजे सुन्न हैं, या तलवे देखना आपके लिए मुश्किल है?',
    'safetyCheck.numb-feet.cardTitle': 'पहले अपने पंजे देखें',
    'safetyCheck.numb-feet.advice': askFirst,
    'safetyCheck.numb-feet.clearance':
      'मैंने आज आईने से या किसी की मदद से दोनों पंजे, तलवे और पैर की उँगलियों के बीच देखे',
    'safetyCheck.unsteady.question': 'क्या आप कुर्सी से फिसल सकते हैं, या आपको बहुत चक्कर आ सकता है?',
    'safetyCheck.unsteady.cardTitle': 'अकेले शुरू न करें',
    'safetyCheck.unsteady.advice': 'किसी को अपने पास रखें। हत्थे वाली कुर्सी पर बैठें।',
    'safetyCheck.unsteady.clearance': 'मेरे साथ कोई है, और मेरी कुर्सी में हत्थे हैं',
    'programs.five-minutes.title': 'पैर के पंजों के लिए 5 मिनट',
    'programs.five-minutes.summary':
      'पहले डॉक्टर या फ़िज़ियोथेरेपिस्ट से पूछें। मज़बूत कुर्सी पर बैठें, अपने पंजे देखें, फिर पैर की उँगलियाँ और पंजे हिलाएँ। 1 राउंड, दिन में 1 से 3 बार।',
    'programs.five-minutes.evidence':
      'जन स्वास्थ्य के पर्चे दिन में 2 या 3 बार, 5 मिनट इसे करने की सलाह देते हैं। ठीक इसी व्यायाम पर हमें कोई अध्ययन नहीं मिला। यह इलाज नहीं है। यह साबित नहीं है कि इससे खुले घाव रुकते हैं।',
    'programs.five-minutes.steps.look.title': look,
    'programs.five-minutes.steps.look.getReady': lookGetReady,
    'programs.five-minutes.steps.look.instruction': lookInstruction,
    'programs.five-minutes.steps.look.doneLabel': looked,
    'programs.five-minutes.steps.look.watchFor': lookWatchFor,
    'programs.five-minutes.steps.look.stop': keepStill,
    'programs.five-minutes.steps.look.picture.alt': pictureMirror,
    'programs.five-minutes.steps.toes.title': liftToes,
    'programs.five-minutes.steps.toes.instruction': liftToesHow,
    'programs.five-minutes.steps.toes.doneLabel': ready,
    'programs.five-minutes.steps.toes.watchFor': toesWatchFor,
    'programs.five-minutes.steps.toes.stop': keepStill,
    'programs.five-minutes.steps.toes.picture.alt': pictureToes,
    'programs.five-minutes.steps.feet.title': feetUpDown,
    'programs.five-minutes.steps.feet.instruction': feetUpDownHow,
    'programs.five-minutes.steps.feet.doneLabel': ready,
    'programs.five-minutes.steps.feet.watchFor': feetWatchFor,
    'programs.five-minutes.steps.feet.stop': keepStill,
    'programs.five-minutes.steps.feet.picture.alt': pictureFeet,
    'programs.five-minutes.steps.toes-again.title': liftToes,
    'programs.five-minutes.steps.toes-again.instruction': liftToesHow,
    'programs.five-minutes.steps.toes-again.doneLabel': ready,
    'programs.five-minutes.steps.toes-again.watchFor': toesWatchFor,
    'programs.five-minutes.steps.toes-again.stop': keepStill,
    'programs.five-minutes.steps.toes-again.picture.alt': pictureToes,
    'programs.five-minutes.steps.feet-again.title': feetUpDown,
    'programs.five-minutes.steps.feet-again.instruction': feetUpDownHow,
    'programs.five-minutes.steps.feet-again.doneLabel': ready,
    'programs.five-minutes.steps.feet-again.watchFor': feetWatchFor,
    'programs.five-minutes.steps.feet-again.stop': keepStill,
    'programs.five-minutes.steps.feet-again.picture.alt': pictureFeet,
    'programs.five-minutes.stop.first': stopFirst,
    'programs.five-minutes.stop.text': stopText,
    'programs.five-minutes.stop.emergencyText': callIf,
    'programs.five-minutes.stop.notAgain': notAgain,
    'programs.five-minutes.stop.emergencyLines.0': chestPain,
    'programs.five-minutes.stop.emergencyLines.1': breathing,
    'programs.five-minutes.stop.emergencyLines.2': faint,
    'programs.five-minutes.stop.emergencyLines.3': staysCold,
    'programs.five-minutes.after': after,
    'programs.five-minutes.afterPicture.alt': pictureShoes,
    'programs.five-minutes.afterLabel': shoesOn,
    'programs.seated-set.title': 'बैठकर पंजों और टखनों के व्यायाम',
    'programs.seated-set.summary':
      'पहले डॉक्टर या फ़िज़ियोथेरेपिस्ट से पूछें। मज़बूत कुर्सी पर बैठें। करीब 9 मिनट, हफ़्ते में 3 दिन, और शुरू में रोज़ नहीं।',
    'programs.seated-set.evidence':
      '8 से 12 हफ़्तों के अध्ययनों में, ऐसे व्यायामों से टखने और पैर के अँगूठे के हिलने में संभवतः मदद मिली। तंत्रिका (नस, nerve) के लक्षण संभवतः कम हुए। उनमें यह नहीं दिखा कि खुले घाव रुकते हैं। कुछ अध्ययन छोटे थे, और ज़्यादातर फ़िज़ियोथेरेपिस्ट की देखरेख में हुए।',
    'programs.seated-set.rounds.more': '1 से ज़्यादा तभी, जब आपके फ़िज़ियोथेरेपिस्ट ने कहा हो।',
    'programs.seated-set.steps.look.title': look,
    'programs.seated-set.steps.look.getReady': lookGetReady,
    'programs.seated-set.steps.look.instruction': lookInstruction,
    'programs.seated-set.steps.look.doneLabel': looked,
    'programs.seated-set.steps.look.watchFor': lookWatchFor,
    'programs.seated-set.steps.look.stop': keepStill,
    'programs.seated-set.steps.look.picture.alt': pictureMirror,
    'programs.seated-set.steps.pump.title': feetUpDown,
    'programs.seated-set.steps.pump.instruction':
      'दोनों पंजे 5 सेकंड ऊपर, अपनी ओर खींचें। फिर 5 सेकंड नीचे की ओर तानें।',
    'programs.seated-set.steps.pump.doneLabel': ready,
    'programs.seated-set.steps.pump.watchFor': feetWatchFor,
    'programs.seated-set.steps.pump.seconds.more': moreTimes,
    'programs.seated-set.steps.pump.stop': keepStill,
    'programs.seated-set.steps.pump.pace.cues.0.text': 'पंजे ऊपर',
    'programs.seated-set.steps.pump.pace.cues.1.text': 'पंजे नीचे',
    'programs.seated-set.steps.pump.picture.alt': pictureFeet,
    'programs.seated-set.steps.toes.title': 'पैर की उँगलियाँ ऊपर-नीचे',
    'programs.seated-set.steps.toes.instruction':
      'एड़ियाँ नीचे रहें। पैर की उँगलियाँ 3 सेकंड उठाए रखें, फिर 3 सेकंड नीचे रखें। उँगलियों से फ़र्श को न पकड़ें।',
    'programs.seated-set.steps.toes.doneLabel': ready,
    'programs.seated-set.steps.toes.watchFor': toesWatchFor,
    'programs.seated-set.steps.toes.seconds.more': moreTimes,
    'programs.seated-set.steps.toes.stop': keepStill,
    'programs.seated-set.steps.toes.pace.cues.0.text': 'उँगलियाँ ऊपर',
    'programs.seated-set.steps.toes.pace.cues.1.text': 'उँगलियाँ नीचे',
    'programs.seated-set.steps.toes.picture.alt': pictureToes,
    'programs.seated-set.steps.toes-apart.title': 'पैर की उँगलियाँ फैलाएँ',
    'programs.seated-set.steps.toes-apart.instruction':
      'पैर की उँगलियाँ 5 सेकंड फैलाएँ, फिर 5 सेकंड आराम दें। अगर वे मुश्किल से हिलें, तो कोई बात नहीं।',
    'programs.seated-set.steps.toes-apart.doneLabel': ready,
    'programs.seated-set.steps.toes-apart.watchFor':
      'नया दर्द हो, चक्कर आए, शरीर काँपे या पसीना आए, तो बंद कर दें। कोई पंजा फीका, नीला, स्लेटी या ठंडा पड़े, तो बंद कर दें। उँगलियाँ एक-दूसरे से रगड़ें, तो कम फैलाएँ।',
    'programs.seated-set.steps.toes-apart.stop': keepStill,
    'programs.seated-set.steps.toes-apart.pace.cues.0.text': 'फैलाएँ',
    'programs.seated-set.steps.toes-apart.pace.cues.1.text': 'आराम',
    'programs.seated-set.steps.toes-apart.picture.alt': 'ऊपर से दिखता पंजा, पैर की उँगलियाँ फैली हुई',
    'programs.seated-set.steps.heels.title': 'एड़ियाँ उठाएँ',
    'programs.seated-set.steps.heels.instruction':
      'पैर की उँगलियाँ नीचे ही रहें। दोनों एड़ियाँ 5 सेकंड उठाएँ, फिर 5 सेकंड नीचे रखें। हाथों से नीचे ज़ोर न लगाएँ।',
    'programs.seated-set.steps.heels.doneLabel': ready,
    'programs.seated-set.steps.heels.watchFor':
      'नया दर्द हो, चक्कर आए, शरीर काँपे या पसीना आए, तो बंद कर दें। कोई पंजा फीका, नीला, स्लेटी या ठंडा पड़े, तो बंद कर दें। तलवे के अगले उभरे हिस्से के नीचे कॉर्न, सख्त त्वचा या निशान हो: यह चरण छोड़ दें।',
    'programs.seated-set.steps.heels.seconds.more': moreTimes,
    'programs.seated-set.steps.heels.stop': keepStill,
    'programs.seated-set.steps.heels.pace.cues.0.text': 'एड़ियाँ ऊपर',
    'programs.seated-set.steps.heels.pace.cues.1.text': 'एड़ियाँ नीचे',
    'programs.seated-set.steps.heels.picture.alt': 'तौलिए पर पंजा: पैर की उँगलियाँ नीचे, एड़ी ऊपर उठी हुई',
    'programs.seated-set.steps.circle-one-way.title': 'पंजे गोल घुमाएँ',
    'programs.seated-set.steps.circle-one-way.instruction':
      'पंजे तौलिए से ज़रा-सा ऊपर उठाएँ। एक बार में 1 पंजा आसान लगे, तो वैसे करें। 10 बार धीरे-धीरे गोल घुमाएँ।',
    'programs.seated-set.steps.circle-one-way.doneLabel': ready,
    'programs.seated-set.steps.circle-one-way.watchFor': circleWatchFor,
    'programs.seated-set.steps.circle-one-way.stop': keepStill,
    'programs.seated-set.steps.circle-one-way.pace.cues.0.text': circleCue,
    'programs.seated-set.steps.circle-one-way.picture.alt': pictureCircles,
    'programs.seated-set.steps.circle-other-way.title': 'दूसरी तरफ़ गोल घुमाएँ',
    'programs.seated-set.steps.circle-other-way.instruction': 'दूसरी तरफ़ 10 बार धीरे-धीरे गोल घुमाएँ।',
    'programs.seated-set.steps.circle-other-way.doneLabel': ready,
    'programs.seated-set.steps.circle-other-way.watchFor': circleWatchFor,
    'programs.seated-set.steps.circle-other-way.stop': keepStill,
    'programs.seated-set.steps.circle-other-way.pace.cues.0.text': circleCue,
    'programs.seated-set.steps.circle-other-way.picture.alt': pictureCircles,
    'programs.seated-set.stop.first': stopFirst,
    'programs.seated-set.stop.text': stopText,
    'programs.seated-set.stop.emergencyText': callIf,
    'programs.seated-set.stop.notAgain': notAgain,
    'programs.seated-set.stop.emergencyLines.0': chestPain,
    'programs.seated-set.stop.emergencyLines.1': breathing,
    'programs.seated-set.stop.emergencyLines.2': faint,
    'programs.seated-set.stop.emergencyLines.3': staysCold,
    'programs.seated-set.after': after,
    'programs.seated-set.afterPicture.alt': pictureShoes,
    'programs.seated-set.afterLabel': shoesOn,
  },
  help: {
    title: 'डायबिटीज़ (शुगर) में पैर के पंजों की देखभाल: मदद कहाँ लें',
    'levels.self-care.word': 'खुद की देखभाल',
    'levels.self-care.heading': 'अपने पैर के पंजे रोज़ देखें',
    'levels.self-care.text':
      'दोनों पंजे धोएँ, सुखाएँ और देखें। घर में और बाहर जूते पहनें। नया घाव या छाला हो, या कोई जगह गर्म या सूजी हो, तो उसी दिन मदद लें।',
    'levels.soon.word': 'जल्द किसी को दिखाएँ',
    'levels.soon.heading': 'पंजों की जाँच के लिए कहें',
    'levels.soon.text':
      'जिन बातों पर निशान लगाया है, उनके लिए डॉक्टर, नर्स या पैरों के विशेषज्ञ को दिखाएँ। साल वाली जाँच का इंतज़ार न करें। त्वचा कटे या फटे, या पंजा गर्म हो जाए या सूज जाए, तो आज ही मदद लें।',
    'levels.urgent.word': urgent,
    'levels.urgent.heading': 'पैर का पंजा आज ही दिखाएँ',
    'levels.urgent.text':
      'उस पंजे पर न खड़े हों, न चलें। अपने डॉक्टर या क्लिनिक को अभी फ़ोन करें। अगर वे आज नहीं देख सकते, तो अस्पताल जाएँ। हो सकता है कि दर्द न हो।',
    'levels.emergency.word': emergency,
    'levels.emergency.heading': 'इमरजेंसी मदद के लिए अभी फ़ोन करें',
    'levels.emergency.text':
      'फ़ोन करें, या सबसे पास के अस्पताल की इमरजेंसी में जाएँ। उस पंजे पर न चलें। उसे गर्म न करें, और उस पर कोई नुस्खा न लगाएँ।',
    'levels.emergency.say':
      'फ़ोन पर बताएँ कि आपको डायबिटीज़ (शुगर) है, और पंजे पर क्या दिख रहा है। बुखार हो तो बताएँ, और यह भी कि यह कब शुरू हुआ।',
    'emergencySigns.text': callIf,
    'emergencySigns.lines.0':
      'कोई पैर या पंजा अचानक ठंडा, बहुत दर्द वाला, फीका, नीला या स्लेटी हो गया है, या उसे हिलाना मुश्किल है',
    'emergencySigns.lines.1': 'पैर के पंजे पर घाव है, और बुखार, कँपकँपी, दिमाग में उलझन या तेज़ साँस है',
    'emergencySigns.lines.2': 'पैर की उँगली या पंजे की त्वचा काली, नीली या स्लेटी पड़ रही है',
    'emergencySigns.lines.3': 'घाव में मवाद या बदबू है, या लाली, सूजन, कालापन या गर्माहट फैल रही है',
    'emergencySigns.lines.4': 'सीने में दर्द है, साँस लेने में तकलीफ़ है या बेहोशी-सी लग रही है',
    'advice.noNumber': 'अपने इलाके के इमरजेंसी नंबर पर फ़ोन करें, या सबसे पास के अस्पताल की इमरजेंसी में जाएँ।',
    'advice.nobodyAnswers': 'अगर कोई फ़ोन न उठाए, तो अस्पताल की इमरजेंसी में जाएँ।',
    'advice.hadThis': 'अगर आपको यह हुआ था, तो इमरजेंसी मदद के लिए फ़ोन करें, चाहे थोड़ी देर के लिए ही हुआ हो।',
    'advice.hadThisNumber': 'अगर आपको यह हुआ था, तो {number} पर फ़ोन करें, चाहे थोड़ी देर के लिए ही हुआ हो।',
    'advice.hadThisNoStart': 'आपने बताया कि आपको यह हुआ था। पहले सलाह लें।',
    'advice.doNotStart': 'अभी शुरू न करें',
    'advice.stopWhen': 'दर्द हो या ठीक न लगे, तो बंद कर दें',
    'advice.flagsHint': 'अगर कोई निशान इमरजेंसी का है, तो हम तुरंत बताते हैं कि क्या करना है।',
    'advice.emergencyIf': 'इनमें से कुछ भी हो, तो इमरजेंसी मदद के लिए फ़ोन करें',
    'advice.urgentIf': 'इनमें से कुछ भी हो, तो पैर का पंजा आज ही दिखाएँ',
    'advice.nothingTicked':
      'आपने किसी बात पर निशान नहीं लगाया। यह सूची नहीं बता सकती कि तकलीफ़ क्या है। कल फिर देखें। अगर आपको चिंता है, तो मदद लें।',
    'advice.flagUnsure': 'इस सूची के पहले लक्षणों में से एक के बारे में आपका जवाब था: पक्का नहीं।',
    'advice.unsureOfThese':
      'इन बातों पर आपका जवाब था: पक्का नहीं। किसी से कहें कि आपके साथ देखे। अगर फिर भी पक्का न हो, तो जल्द डॉक्टर या नर्स से पूछें। त्वचा कटी-फटी, गर्म या सूजी हो, तो आज ही मदद लें।',
    'advice.nurseNote': 'यह डॉक्टर की चिट्ठी नहीं है। इसे किसी डॉक्टर या नर्स ने नहीं पढ़ा है।',
  },
};
