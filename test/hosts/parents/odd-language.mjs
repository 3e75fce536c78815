/** A language written as programmers write locales, which is no language tag. */
export default {
  says: '`<html lang="en_IN">`',
  html: 'lang="en_IN"',
};
