/** The English words of the article card. Joined in `en.ts`. */
export const enArticle = {
  sources: 'Sources',
  allSources: 'All sources',
  readMore: 'Read more',
  close: 'Close the article',
  inThisArticle: 'In this article',
  /** From a section to the widget of the page that it is about. */
  toTimer: 'Go to the exercise timer',
  toChecklist: 'Go to the checklist',
  warning: 'Warning:',
  print: 'Print',
  share: 'Share',
  linkCopied: 'Link copied',
  listen: 'Listen',
  stopListening: 'Stop',
} as const;
export type ArticleKey = keyof typeof enArticle;
