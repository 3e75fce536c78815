/**
 * The sources that the documents of this topic cite, each written once for all languages. Titles stay
 * in English, as on the pages behind them. Numbers up to s117 are those of the first topic.
 */
import type { Source } from '../../model/document.js';

export {
  s8,
  s10,
  s17,
  s25,
  s26,
  s28,
  s32,
  s33,
  s34,
  s36,
  s54,
  s55,
  s56,
  s58,
  s83,
  s111,
  s112,
  s113,
} from '../night-leg-numbness/sources.js';

// Notes for the clinician who signs. A hospital would not put its name beside these pages.
const copy = 'A copy: find the original before signing.';
const abstract = 'Only the abstract was read: read the paper before signing.';
const opening = 'Only the opening was read: read the whole before signing.';
const weak = 'Weak: find a better source before signing.';

export const s118: Source = {
  id: 's118',
  title: 'Serious foot problems, Diabetes UK',
  url: 'https://www.diabetes.org.uk/guide-to-diabetes/complications/feet/serious-foot-problem',
};

export const s119: Source = {
  id: 's119',
  title: 'Feet, Diabetes UK',
  url: 'https://www.diabetes.org.uk/Guide-to-diabetes/Complications/Feet/',
  note: 'An older version of the page: compare with the present one before signing.',
};

export const s120: Source = {
  id: 's120',
  title: 'Charcot foot, Diabetes UK',
  url: 'https://www.diabetes.org.uk/guide-to-diabetes/complications/feet/charcot-foot',
};

export const s121: Source = {
  id: 's121',
  title: 'Charcot foot: clinical clues and diagnostic strategies, a review',
  url: 'https://vdocuments.site/charcot-foot-clinical-clues-diagnostic-strategies-and-acute-charcot-foot.html',
  note: copy,
};

export const s122: Source = {
  id: 's122',
  title: 'The relevance of skin tones in the diabetic foot, Diabetic Foot Journal',
  url: 'https://diabetesonthenet.com/diabetic-foot-journal/the-relevance-of-skin-tones-in-the-diabetic-foot',
};

export const s123: Source = {
  id: 's123',
  title: 'Diabetic foot, NIDDK and MedlinePlus',
  note: 'A copy of an older text, without an address: find the present page before signing.',
};

export const s124: Source = {
  id: 's124',
  title: 'Footwear of people with diabetes in Mumbai, Chandalia and others',
  url: 'https://docslib.org/doc/6482502/',
  note: abstract,
};

export const s125: Source = {
  id: 's125',
  title: 'Time spent barefoot and the depth of foot ulcers, Amrita Institute, Kochi',
  url: 'https://diabetesonthenet.com/diabetic-foot-journal/time-spent-barefoot-predicts-diabetic-foot-ulcer-depth/',
  note: abstract,
};

export const s126: Source = {
  id: 's126',
  title: 'Preventable foot burns, Southern Medical Association 2021',
  url: 'https://sma.org/abstracts/preventable-foot-burns',
  note: 'Only the abstract was read, and its counts do not add up.',
};

export const s127: Source = {
  id: 's127',
  title: 'Guide to looking after your feet, Northern Care Alliance NHS',
  url: 'https://www.northerncarealliance.nhs.uk/patient-information/patient-leaflets/diabetes-service-guide-looking-after-your-feet',
};

export const s128: Source = {
  id: 's128',
  title: 'Foot and ankle exercises in diabetes, review, van Netten 2023',
  url: 'https://doi.org/10.1002/dmrr.3649',
  note: abstract,
};

export const s133: Source = {
  id: 's133',
  title: 'Footwear guideline, Diabetic Foot Australia 2018',
  url: 'https://jfootankleres.biomedcentral.com/articles/10.1186/s13047-017-0244-z',
  note: abstract,
};

export const s136: Source = {
  id: 's136',
  title: 'Smoking and amputation in diabetes, Liu 2018',
  url: 'https://doi.org/10.3892/etm.2017.5538',
  note: abstract,
};

export const s138: Source = {
  id: 's138',
  title: 'Take care of your feet for a lifetime, NIH and NDEP',
  url: 'http://www.webmd.com/diabetes/foot-care-diabetes?page=2',
  note: copy,
};

export const s140: Source = {
  id: 's140',
  title: 'Standards of Care 2024, foot care, American Diabetes Association',
  url: 'https://pharmadigests.com/diabetes-and-foot-care-recommendations/',
  note: copy,
};

export const s141: Source = {
  id: 's141',
  title: 'Foot care, moderate risk, My Diabetes My Way, NHS Scotland',
  url: 'http://www.mydiabetesmyway.scot.nhs.uk/resources/footcare/advice/moderate.asp',
};

export const s142: Source = {
  id: 's142',
  title: 'Foot care, low risk, My Diabetes My Way, NHS Scotland',
  url: 'https://www.mydiabetesmyway.scot.nhs.uk/Content.aspx?id=210&LanguageId=1',
};

export const s143: Source = {
  id: 's143',
  title: 'How to look after my feet, Diabetes Bexley',
  url: 'http://diabetesbexley.org.uk/how-to-look-after-my-feet',
  note: copy,
};

export const s145: Source = {
  id: 's145',
  title: 'Look at your feet, Feel Your Feet',
  url: 'https://feelyourfeet.com/educate/look-feet-diabetes/',
};

export const s148: Source = {
  id: 's148',
  title: 'High-risk diabetes foot advice, in the wording of the Scottish leaflet',
  url: 'https://phil-marshman.squarespace.com/high-risk-diabetes-patient-advice',
  note: copy,
};

export const s149: Source = {
  id: 's149',
  title: 'Corns and calluses, NHS',
  url: 'https://1stchoicepharmacy.co.uk/nhs_conditions_corns-and-calluses',
  note: copy,
};

export const s152: Source = {
  id: 's152',
  title: 'Foot ulcers and barefoot walking, Sri Lanka, Jayasinghe 2007',
  url: 'https://www.rrh.org.au/journal/article/692/',
  note: abstract,
};

export const s153: Source = {
  id: 's153',
  title: 'Foot care, Diabetes India',
  url: 'http://diabetesindia.com/diabetes/feet_long_time1.htm',
};

export const s154: Source = {
  id: 's154',
  title: 'Prevention is better than cure, Diabetes Health, India 2022',
  url: 'https://www.diabeteshealth.co.in/regular-features/2022/09/28/prevention-is-better-than-cure',
  note: weak,
};

export const s155: Source = {
  id: 's155',
  title: 'Burns of both soles on a hot courtyard, a case in Mumbai',
  url: 'https://www.drdalaldiabetes.com/thermal-burns-with-peripheral-neuropathy/',
  note: 'A single case.',
};

export const s156: Source = {
  id: 's156',
  title: 'Plantar foot burns and pavement temperatures, Puerto Rico 2021',
  url: 'https://sma.org/abstracts/plantar-foot-burns/',
  note: abstract,
};

export const s161: Source = {
  id: 's161',
  title: 'The diabetic foot, Standard Treatment Guideline, Ministry of Health, India 2017',
  url: 'https://www.scribd.com/document/673061206/The-Diabetic-Foot-1',
  note: opening,
};

export const s163: Source = {
  id: 's163',
  title: 'Small injuries, Feel Your Feet',
  url: 'https://feelyourfeet.com/educate/small-injury-like-cut-blister-burn-diabetes/',
};

export const s164: Source = {
  id: 's164',
  title: 'Rodent bites of the feet in diabetes, Abbas 2005',
  url: 'https://www.pubmed.gov/15842520/',
  note: abstract,
};

export const s171: Source = {
  id: 's171',
  title: 'Foot leaflet, Sirona NHS 2020',
  url: 'https://sirona-cic.org.uk/advice-information/leaflet-library/leaflet-high-risk-of-developing-a-foot-attack-through-diabetes/',
};

export const s174: Source = {
  id: 's174',
  title: 'Proper foot care, a list of the NIH',
  url: 'https://cooperlabscabotskinfitness.com/proper-foot-care/',
  note: copy,
};

export const s175: Source = {
  id: 's175',
  title: 'Diabetic foot, HealthHub Singapore',
  url: 'https://healthhub.sg/a-z/diseases-and-conditions/243/diabetic_foot_ttsh',
};

export const s176: Source = {
  id: 's176',
  title: 'Exercise with diabetic feet, opinions of 28 experts, Gracia-Sánchez 2023',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10201453',
  note: abstract,
};

export const s177: Source = {
  id: 's177',
  title: 'Preventing low blood sugar when taking insulin, Illinois Extension',
  url: 'https://extension.illinois.edu/diabetes-site/preventing-hypoglycemia-when-taking-insulin',
};

export const s182: Source = {
  id: 's182',
  title: 'Foot exercises in diabetes, Nunukan hospital, Indonesia',
  url: 'https://rsud.nunukankab.go.id/detailpost/senam-kaki-diabetes-melitus',
};

export const s188: Source = {
  id: 's188',
  title: 'SOPeD, a web programme of foot exercises at home, feasibility 2021',
  url: 'https://link.springer.com/10.1186/s40814-021-00826-y',
  note: abstract,
};

export const s190: Source = {
  id: 's190',
  title: 'Diabetes magazine, summer 2021, Diabetes New Zealand',
  url: 'https://issuu.com/diabetesnewzealand/docs/dw-summer-2021_issuu/32',
};

export const s191: Source = {
  id: 's191',
  title: 'Alternate heel raise, Vivian Grisogono',
  url: 'http://viviangrisogono.com/exercises-explained-topicmenu-93/foot-exercises-topicmenu-118/item/162-alternate-heel-raise',
  note: weak,
};

export const s192: Source = {
  id: 's192',
  title: 'Prevention of foot ulcers, review, van Netten 2020',
  url: 'https://www.scribd.com/document/445798946/Prevention-of-foot-ulcer-2020',
  note: copy,
};

export const s193: Source = {
  id: 's193',
  title: 'Sepsis: adult safety net, UK Sepsis Trust and Patient.info',
  url: 'https://patient.info/infections/sepsis-septicaemia-leaflet/adult-sepsis-safety-net',
};

export const s194: Source = {
  id: 's194',
  title: 'Foot trauma, M.V. Hospital for Diabetes, Chennai',
  url: 'http://www.mvdiabeticfoot.com/trauma/',
};
