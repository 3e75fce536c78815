/**
 * The files that the loader may add to a page. The build resolves this file to one that names those
 * of `dist/pieces/`, each with the SHA-256 of its bytes; see `builtFiles` in .scripts/rollup-plugins.mjs.
 *
 * A key is the file's place seen from `dist/pieces/`, without `.js`: `base`, `../lang/ml`. A value is
 * the hash in base64 without its last `=`, then the pieces that the file needs beside `base`.
 */
export const files: Record<string, readonly [hash: string, ...needs: string[]]> = {};

/**
 * Fits the names of files of languages and topics, and of the piece that they need. Few pages need one,
 * so their hashes are in the piece `packs`, which joins them to `files`.
 */
export const packNames = /(?!)/;
