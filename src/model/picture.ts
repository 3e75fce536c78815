/** Pictures and videos of a document's own, by their addresses. */
import { count, image, list, optional, record, text, url, type Infer } from './schema.js';

/** Pixels. Only the proportion matters: the place of a picture has it before the picture comes. */
const pixels = count(1, 20_000);

export const picture = record({
  /** Relative to the document's file, to the topic's file, or to the page that holds the JSON. */
  src: image,
  /** Says what is to be seen, for whoever does not see it, and where the picture can't be had. */
  alt: text,
  /** The same picture for the dark theme. */
  srcDark: optional(image),
  width: pixels,
  height: pixels,
  /** The movement in still pictures of the same size, in order. Shown by "Show me". */
  frames: optional(list(image, 1)),
});
export type Picture = Infer<typeof picture>;

/** Without sound, and fetched only when somebody asks for it. */
export const video = record({
  src: url,
  /** The picture before it plays. */
  poster: image,
  /** Says what is to be seen. */
  alt: text,
  /** WebVTT, in the document's language. */
  captions: optional(url),
});
export type Video = Infer<typeof video>;
