import { readFileSync } from 'node:fs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** The built file, saying that it is version 0.0.1. */
export const otherVersion = () => {
  const { version } = JSON.parse(read('package.json'));
  return read('dist/bedside.js').replaceAll(version, '0.0.1');
};
