/** A number of 32 bits for a text (FNV-1a). It tells texts apart by mistake or by place, and guards nothing. */
export const textHash = (text: string): number => {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x1000193);
  return hash >>> 0;
};
