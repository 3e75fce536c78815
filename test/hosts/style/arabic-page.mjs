/** A page in a language that is not loaded: the words are English and run from left to right. */
export default {
  says: '`<html lang="ar" dir="rtl">` without the Arabic file',
  engine: 'text and boxes from right to left',
  html: 'lang="ar" dir="rtl"',
};
