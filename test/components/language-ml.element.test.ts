import { describeLanguage } from './language-states.js';

describeLanguage('ml');
