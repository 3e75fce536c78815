/** A small phone, and a reader who has doubled the text size. */
export default {
  says: "A phone of 320px at 200% of the reader's text size",
  engine: 'a phone with large text',
  viewport: { width: 320, height: 640 },
  fontSize: 32,
};
