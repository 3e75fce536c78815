/**
 * Whom to call, and in which words. A banner, a checklist and a timer have it from the start. A card
 * shows no number until its article is opened, so it is drawn before this has come.
 */
import { numberReader } from '../platform/library/numbers.js';
import { contactsOf, hasUnread } from './help-contacts.js';
import { learnHelp } from './help-here.js';
import { helpDocuments, levelLinks } from './help-words.js';

learnHelp({ contactsOf, hasUnread, helpDocuments, levelLinks, numberReader });
