/** What was built. The build puts a module with the contents of `dist/` in this one's place. */
import type { Catalogue } from '../snippet/catalogue.js';

export const catalogue: Catalogue = { version: '', hashes: {}, languages: [], topics: [] };
