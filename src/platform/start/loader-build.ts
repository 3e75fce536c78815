/**
 * True in the pieces of `dist/`, which our loader brings: the build says so there. The loader hands over its
 * own tag and the page's one policy, and starts nothing where another version is on the page; so what looks
 * for these, or tells that they are missing, is left out.
 */
export const isLoaderBuild: boolean = false;
