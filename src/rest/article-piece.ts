/** The rest of the built-in article comes when somebody opens it, or when the page is idle. */
import { OnUse } from '../platform/start/on-use.js';

export const articleRest = new OnUse(() => import('./whole-article.js'));
