/** Describes an article to search engines as schema.org data. */
import type { ShownArticle } from './shown-document.js';

export interface ArticleDataOptions {
  /** Address of the page that shows the article. */
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  /** The hospital's own sign-off, used instead of the document's review. */
  readonly signOff?: { by: string; on?: string | undefined } | undefined;
}

/** Makes a `MedicalWebPage`. It names a reviewer only when the document was reviewed. */
export const articleData = (
  { lang, byline, basedOn, sources, review }: ShownArticle,
  { url, title, summary, signOff }: ArticleDataOptions,
): Record<string, unknown> => {
  const approval = signOff ?? (review.status === 'approved' ? review : undefined);
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    url,
    name: title,
    description: summary,
    inLanguage: lang,
    about: { '@type': 'Thing', name: title },
    audience: { '@type': 'MedicalAudience', audienceType: 'Patient' },
    ...(byline && {
      author: {
        '@type': 'Person',
        name: byline.name,
        ...(byline.role && { jobTitle: byline.role }),
        ...(byline.organisation && {
          affiliation: { '@type': 'Organization', name: byline.organisation },
        }),
      },
    }),
    ...(basedOn && { isBasedOn: { '@type': 'CreativeWork', name: basedOn } }),
    ...(approval?.by && {
      reviewedBy: { '@type': 'Person', name: approval.by },
      ...(approval.on && { lastReviewed: approval.on }),
    }),
    citation: sources.map(({ title: name, url: address }) => ({
      '@type': 'CreativeWork',
      name,
      ...(address && { url: address }),
    })),
  };
};
