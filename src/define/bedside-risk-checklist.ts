/** Registers `<bedside-risk-checklist>` with the English documents of the first topic. */
import checklist from '../content/night-leg-numbness/en/checklist.js';
import help from '../content/night-leg-numbness/en/help.js';
import { BedsideRiskChecklist } from '../components/risk-checklist/risk-checklist.js';
import { addLanguage, addRest } from '../platform/library/languages.js';
import { register } from '../platform/start/register.js';
import { checklistRest } from '../rest/checklist-rest.js';

if (checklistRest) addRest(checklist, checklistRest);
addLanguage({ lang: 'en', documents: { checklist, help } });
register('bedside-risk-checklist', BedsideRiskChecklist);

/** Brings the types of the tag and its events to code that imports this file. */
export type { BedsideRiskChecklist };
