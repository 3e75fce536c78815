/**
 * The sources that the documents of this topic cite, each written once for all languages: titles
 * stay in English, as the pages behind them do. A constant each and not a table, so that a bundle
 * holds only what its documents list.
 */
import type { Source } from '../../model/document.js';

// Notes for the clinician who signs. A hospital would not put its name beside these pages.
const copy = 'A copy: find the original before signing.';
const quoted = 'It repeats a textbook: cite the book before signing.';
const weak = 'Weak: find a better source before signing.';

export const s1: Source = {
  id: 's1',
  title: 'Buerger-Allen exercises, medical dictionary',
  url: 'http://medical-dictionary.thefreedictionary.com/Buerger-Allen+exercises',
  note: quoted,
};

export const s2: Source = {
  id: 's2',
  title: 'Buerger exercises, Physiopedia',
  url: 'https://www.physio-pedia.com/index.php?title=Buerger_Exercises&oldid=280972',
  note: 'An old version of a page that anybody can change: find another before signing.',
};

export const s4: Source = {
  id: 's4',
  title: 'Peripheral vascular disease, My Home Nurses',
  url: 'https://www.myhomenurses.com/home-health-care-resources/patient-education-materials/peripheral-vascular-disease',
  note: weak,
};

export const s6: Source = {
  id: 's6',
  title: "Buerger's test, GPnotebook",
  url: 'https://gpnotebook.com/en-us/simplepage.cfm?ID=-1932525545',
  note: quoted,
};

export const s7: Source = {
  id: 's7',
  title: "Buerger's test, ClinicalExams",
  url: 'http://www.clinicalexams.co.uk/buergers-test-leg-raise-capillary-refill/',
  note: weak,
};

export const s8: Source = {
  id: 's8',
  title: 'The 6 Ps, RCEMLearning',
  url: 'https://www.rcemlearning.co.uk/modules/acute-limb-ischaemia/lessons/clinical-assessment-and-risk-stratification-18/topic/the-6-ps/',
};

export const s9: Source = {
  id: 's9',
  title: 'Buerger test, J Am Osteopath Assoc',
  url: 'https://jaoa.org/article.aspx?articleid=2599971',
};

export const s10: Source = {
  id: 's10',
  title: 'Limb-threatening poor blood flow, BMJ (abstract)',
  url: 'https://ablesci.com/scholar/paper?id=3DyQBvK2E',
  note: copy,
};

export const s11: Source = {
  id: 's11',
  title: 'Buerger-Allen procedure sheet (Indonesian)',
  url: 'https://pdfs.asia/standard-operational-procedure.html',
  note: copy,
};

export const s16: Source = {
  id: 's16',
  title: 'Review of Buerger-Allen exercise, 2015',
  url: 'https://m.scirp.org/papers/53876',
};

export const s17: Source = {
  id: 's17',
  title: 'Peripheral artery disease self-care, MedlinePlus',
  url: 'https://medlineplus.gov/ency/patientinstructions/000577.htm',
};

export const s18: Source = {
  id: 's18',
  title: 'Meta-analysis of Buerger-Allen exercise, 2022',
  url: 'https://pubmed.ncbi.nlm.nih.gov/35085917/',
};

export const s25: Source = {
  id: 's25',
  title: 'Vascular guidelines, NHS Highland',
  url: 'https://rightdecisions.scot.nhs.uk/tam-treatments-and-medicines-nhs-highland/therapeutic-guidelines/vascular/vascular-guidelines/',
};

export const s26: Source = {
  id: 's26',
  title: 'IWGDF foot ulcer prevention, 2023 (abstract)',
  url: 'https://doi.org/10.1002/dmrr.3651',
};

export const s28: Source = {
  id: 's28',
  title: 'Deep vein thrombosis, NHS 111 Wales',
  url: 'https://111.wales.nhs.uk/encyclopaedia/d/article/deepveinthrombosis%28dvt%29',
};

export const s29: Source = {
  id: 's29',
  title: 'Passive leg raising, Monnet',
  url: 'https://tr.scribd.com/document/359088835/uhtgfdcftnuyrntebrfvd',
  note: copy,
};

export const s30: Source = {
  id: 's30',
  title: 'Passive leg raising: five rules, Critical Care 2015',
  note: 'Its address was not kept: find it before signing.',
};

export const s31: Source = {
  id: 's31',
  title: 'Passive leg raise and heart failure, Circ Heart Fail 2022',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9009844',
};

export const s32: Source = {
  id: 's32',
  title: 'Risks of compression, Rabe and Pannier',
  url: 'https://www.phlebolymphology.org/risks-and-contraindications-of-medical-compression-treatment/',
};

export const s33: Source = {
  id: 's33',
  title: 'Hot water bottles and diabetes, BJGP 2005',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC1463094/?term=%22Br+J+Gen+Pract%22%5Bjour%5D',
};

export const s34: Source = {
  id: 's34',
  title: 'Blood flow checks and compression, ActivHeal',
  url: 'https://academy2.activheal.com/lessons/relationship-between-venous-ulceration-and-compression/',
  note: 'By a maker of dressings, on a guideline: cite the guideline before signing.',
};

export const s36: Source = {
  id: 's36',
  title: 'Varicose vein treatment, NHS text',
  url: 'https://1stchoicepharmacy.co.uk/nhs_conditions_varicose-veins_treatment',
  note: copy,
};

export const s39: Source = {
  id: 's39',
  title: 'Sciatica, NHS Wales',
  url: 'http://111.wales.nhs.uk/encyclopaedia/s/article/sciatica/',
};

export const s40: Source = {
  id: 's40',
  title: 'Restless legs, NHS text',
  url: 'https://broadlanesurgeryhampton.co.uk/health-a-z/?condition=restless-legs-syndrome%2F',
  note: copy,
};

export const s41: Source = {
  id: 's41',
  title: 'Lung clot after leg massage, case report 2020',
  url: 'https://bmcpregnancychildbirth.biomedcentral.com/articles/10.1186/s12884-020-02924-w',
};

export const s45: Source = {
  id: 's45',
  title: 'Stroke symptoms, Stroke Association',
  url: 'https://www.stroke.org.uk/what-stroke/what-happens-when-you-have-stroke/what-are-symptoms-stroke',
};

export const s46: Source = {
  id: 's46',
  title: 'FAST stroke signs, NHS text',
  url: 'https://langhamplacesurgery.co.uk/practice_news/f-a-s-t',
  note: copy,
};

export const s47: Source = {
  id: 's47',
  title: 'Cauda equina, Chesterfield Royal NHS',
  url: 'https://chesterfieldroyal.nhs.uk/all-services-and-wards/physiotherapy-services/musculoskeletal-and-rheumatology-services/cauda-equina',
};

export const s48: Source = {
  id: 's48',
  title: 'Guillain-Barre syndrome, NHS 111 Wales',
  url: 'http://111.wales.nhs.uk/encyclopaedia/g/article/guillainbarresyndrome',
};

export const s49: Source = {
  id: 's49',
  title: 'Guillain-Barre syndrome, Mayo Clinic',
  url: 'http://www.mayoclinic.org/diseases-conditions/guillain-barre-syndrome/basics/symptoms/con-20025832',
};

export const s50: Source = {
  id: 's50',
  title: 'Numbness, Cleveland Clinic',
  url: 'https://my.clevelandclinic.org/health/symptoms/21015-numbness/when-to-call-the-doctor',
};

export const s51: Source = {
  id: 's51',
  title: 'Deep vein thrombosis leaflet, Gloucestershire Hospitals NHS',
  url: 'https://www.gloshospitals.nhs.uk/your-visit/patient-information-leaflets/deep-vein-thrombosis-dvt/',
};

export const s52: Source = {
  id: 's52',
  title: 'Hypoesthesia, Altru',
  url: 'https://www.altru.org/health-library/definitions/hypoesthesia',
};

export const s54: Source = {
  id: 's54',
  title: 'Diabetic foot problems, NICE NG19',
  url: 'https://www.nice.org.uk/guidance/ng19',
};

export const s55: Source = {
  id: 's55',
  title: "Diabetes foot worry, QEH King's Lynn",
  url: 'http://www.qehkl.nhs.uk/DiabetesFeetWorried.asp?s=information&p=information',
};

export const s56: Source = {
  id: 's56',
  title: 'PAD referral, NHS Cornwall',
  url: 'https://rms.cornwall.nhs.uk/rms/primary_care_clinical_referral_criteria/rms/primary_care_clinical_referral_criteria/vascular/peripheral_arterial_disease',
};

export const s57: Source = {
  id: 's57',
  title: 'Peripheral neuropathy, NHS inform',
  url: 'https://www.nhsinform.scot/illnesses-and-conditions/brain-nerves-and-spinal-cord/peripheral-neuropathy',
};

export const s58: Source = {
  id: 's58',
  title: 'Peripheral arterial disease, nidirect',
  url: 'https://www.nidirect.gov.uk/conditions/peripheral-arterial-disease-pad',
};

export const s59: Source = {
  id: 's59',
  title: 'Pins and needles, Patient.info',
  url: 'https://patient.info/signs-symptoms/pins-and-needles-numbness/features',
};

export const s60: Source = {
  id: 's60',
  title: 'Smoking and PAD, Heart 2014',
  url: 'https://doi.org/10.1136/heartjnl-2013-304082',
};

export const s61: Source = {
  id: 's61',
  title: 'PAD worldwide, 2000 to 2021',
  url: 'https://doi.org/10.1093/eurjpc/zwad381',
};

export const s62: Source = {
  id: 's62',
  title: 'PAD in Sri Lanka, 2016',
  url: 'https://bmcresnotes.biomedcentral.com/articles/10.1186/s13104-016-2314-x',
};

export const s64: Source = {
  id: 's64',
  title: 'PAD estimates, Fowkes 2013',
  url: 'https://www.research.ed.ac.uk/en/publications/comparison-of-global-estimates-of-prevalence-and-risk-factors-for',
};

export const s65: Source = {
  id: 's65',
  title: 'Diabetic neuropathy, Fakkel 2020',
  url: 'https://www.mendeley.com/catalogue/2bbfb8bb-3301-39b7-9b8b-cda475e5ed3c/',
  note: copy,
};

export const s67: Source = {
  id: 's67',
  title: 'Peripheral neuropathy, NHS Fife',
  url: 'https://nhsfife.org/services/all-services/patient-advice/peripheral-neuropathy',
};

export const s68: Source = {
  id: 's68',
  title: 'Metformin and vitamin B12, MHRA 2022',
  url: 'https://gov.uk/drug-safety-update/metformin-and-reduced-vitamin-b12-levels-new-advice-for-monitoring-patients-at-risk',
};

export const s70: Source = {
  id: 's70',
  title: 'San Diego vein study, Criqui',
  url: 'https://studylib.net/doc/8221500/risk-factors-for-chronic-venous-disease--the-san-diego-po...',
  note: copy,
};

export const s71: Source = {
  id: 's71',
  title: 'Edinburgh Vein Study, Int J Epidemiol 2001',
  url: 'https://acnpsearch.tweb-dev.unibo.it/singlejournalindex/84438415',
  note: copy,
};

export const s74: Source = {
  id: 's74',
  title: 'Peroneal nerve pressed, Southern Medical Journal',
  url: 'https://sma.org/southern-medical-journal/article/compression-caused-peroneal-neuropathy-commentary-from-a-biopsychologist/',
};

export const s83: Source = {
  id: 's83',
  title: 'IWGDF 2023, Guideline Central',
  url: 'https://guidelinecentral.com/guideline/25084',
  note: copy,
};

export const s107: Source = {
  id: 's107',
  title: 'Skin symptoms, NHS service manual',
  url: 'https://github.com/nhsuk/nhsuk-service-manual/blob/2e63143d69a6815ce1e45a7a727e299bfc042b22/app/views/content/inclusive-content/skin-symptoms.njk',
};

export const s109: Source = {
  id: 's109',
  title: 'Varicose veins, Newcastle Hospitals NHS',
  url: 'https://newcastle-hospitals.nhs.uk/?p=2714',
};

export const s110: Source = {
  id: 's110',
  title: 'Sleep position and back pain, BMJ Open 2019',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6609073/?term=%22BMJ+Open%22%5Bjour%5D',
};

export const s111: Source = {
  id: 's111',
  title: 'Foot pumps, KNEEguru',
  url: 'https://www.kneeguru.co.uk/KNEEnotes/primers/a-z-rehabilitation-exercises/foot-pumps',
};

export const s112: Source = {
  id: 's112',
  title: 'Ankle pump exercises',
  url: 'https://anklepain.info/ankle-pump-exercises/',
  note: weak,
};

export const s113: Source = {
  id: 's113',
  title: 'Foot circling, Vivian Grisogono',
  url: 'http://www.viviangrisogono.com/exercises-explained-topicmenu-93/foot-exercises-topicmenu-118/item/164-foot-circling',
};

export const s115: Source = {
  id: 's115',
  title: 'Stretching and night cramps, J Physiother 2012',
  url: 'https://pubmed.ncbi.nlm.nih.gov/22341378/',
  note: 'The trial taught the stretches standing, with holds of 10 seconds.',
};

export const s116: Source = {
  id: 's116',
  title: 'Night-time leg cramps',
  url: 'https://zh.cesphysiorehab.com/post/nighttime-leg-cramps-1',
  note: weak,
};

// Found in the review of 28 November 2026; none is in the numbered list of the first fact sheet.

export const redCrossHeart: Source = {
  id: 'red-cross-heart',
  title: 'Heart attack first aid, Australian Red Cross',
  url: 'https://www.redcross.org.au/firstaid/basics/heart-attack/',
};

export const stJohnHeart: Source = {
  id: 'st-john-heart',
  title: 'Heart attack first aid, St John Ambulance Cymru',
  url: 'https://www.sjacymru.org.uk/en/page/heart-attack',
};

export const heartFailureBreath: Source = {
  id: 'heart-failure-breath',
  title: 'Shortness of breath, Heart Failure Matters (ESC)',
  url: 'https://www.heartfailurematters.org/en_GB/Warning-signs/Shortness-of-breath',
};

export const actFast: Source = {
  id: 'act-fast',
  title: 'Act FAST, North East Lincolnshire NHS',
  url: 'https://www.northeastlincolnshireccg.nhs.uk/healthy-living/act-fast-n-stroke/',
};

export const sciaticaBothLegs: Source = {
  id: 'sciatica-both-legs',
  title: 'Sciatica, Healthify New Zealand',
  url: 'https://healthify.nz/health-a-z/s/sciatica',
};

export const lungClot: Source = {
  id: 'lung-clot',
  title: 'Pulmonary embolism, Asthma + Lung UK',
  url: 'https://www.asthmaandlung.org.uk/conditions/pulmonary-embolism',
};

export const diabetesFoot: Source = {
  id: 'diabetes-foot',
  title: 'Serious foot problems, Diabetes UK',
  url: 'https://www.diabetes.org.uk/guide-to-diabetes/complications/feet/serious-foot-problem',
};

export const diabetesFootIndia: Source = {
  id: 'diabetes-foot-india',
  title: 'Diabetic Foot India',
  url: 'https://diabeticfootindia.org',
  note: 'The page within the site is not known: find it before signing.',
};

export const footDrop: Source = {
  id: 'foot-drop',
  title: 'Foot drop, NHS text at AXA Health',
  url: 'https://axahealth.co.uk/staying-healthy/nhs-factsheets/foot-drop',
  note: copy,
};

export const limbNhsDevon: Source = {
  id: 'limb-nhs-devon',
  title: 'Acute limb ischaemia, NHS Devon',
  url: 'https://southwest.devonformularyguidance.nhs.uk/referral-guidance/south-devon-torbay/vascular/acute-limb-ischaemia',
};

export const limbHealthNz: Source = {
  id: 'limb-health-nz',
  title: 'Acute limb ischaemia, Health New Zealand',
  url: 'https://info.health.nz/conditions-treatments/blood/peripheral-vascular-disease/acute-limb-ischaemia',
};

export const compressionNice: Source = {
  id: 'compression-nice',
  title: 'Blood flow test before compression, NICE DG52',
  url: 'https://www.nice.org.uk/guidance/dg52/informationforpublic',
};
