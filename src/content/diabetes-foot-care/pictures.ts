/** The drawings of this topic, each as its documents name it. */

/**
 * @param name of a file in `pictures/`; the build makes its night version
 * @param alt says what is to be seen
 * @param frames names of the still pictures of a movement, in order
 */
export const drawn = (name: string, alt: string, frames?: readonly string[]) => ({
  src: `${name}.svg`,
  srcDark: `${name}-dark.svg`,
  alt,
  width: 320,
  height: 200,
  ...(frames ? { frames: frames.map((frame) => `${frame}.svg`) } : {}),
});
