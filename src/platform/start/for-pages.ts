/** What `page-build.ts` is in `dist/`: the build puts this one in its place. */
export const isPageBuild = true;
