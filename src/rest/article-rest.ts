/**
 * What is left out of the built-in article until it is opened: nothing, since an app has the documents
 * whole. For pages with pieces the build puts `article-piece.ts` in place of this file.
 */
import help from '../content/night-leg-numbness/en/help.js';
import { addLanguage } from '../platform/library/languages.js';
import type { OnUse } from '../platform/start/on-use.js';

addLanguage({ lang: 'en', documents: { help } });

export const articleRest: OnUse<unknown> | undefined = undefined;
