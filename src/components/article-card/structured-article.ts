/** The article as structured data in the page's head, for search engines. */
export { articleData } from '../../model/article-data.js';
export { hideStructuredData, showStructuredData } from '../../platform/page/structured-data.js';
