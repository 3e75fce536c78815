/** The article as structured data in the page's head, for search engines. */
import type { SignOff } from '../../controllers/sign-off.js';
import { articleData } from '../../model/article-data.js';
import type { ShownArticle } from '../../model/shown-document.js';
import { warnOnce } from '../../platform/page/console-message.js';
import { showStructuredData } from '../../platform/page/structured-data.js';

export { hideStructuredData } from '../../platform/page/structured-data.js';

/** An article with words of the page's own in place of the document's. */
type Article = Element & { readonly heading: string | null; readonly summary: string | null };

/** Describes the article at this page's address. The web team is told where another article does so. */
export const structure = (
  element: Article,
  article: ShownArticle,
  signOff: SignOff | undefined,
): void => {
  const data = articleData(article, {
    url: location.href.replace(/[?#].*$/, ''),
    title: element.heading ?? article.title,
    summary: element.summary ?? article.summary,
    signOff,
  });
  if (!showStructuredData(element, data))
    warnOnce(element, 'structured-data stands on another article of this page; one is enough.');
};
