/** SHA-384 of `dist/check.js`, as `integrity` takes it. The build puts a file with it in this one's place. */
export const checkHash = '';
