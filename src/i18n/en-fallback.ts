/** English words that only the words between the tags need. Joined in `en.ts`. */
export const enFallback = {
  neverMore: '{time}, never more than {most}.',
  ifItHurts: 'If it hurts:',
  within: 'Within {time}:',
  later: 'Later:',
} as const;
