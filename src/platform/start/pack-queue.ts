/**
 * What `library/languages.ts` is in a language file of `dist/`: the build puts this one in its place.
 * Such a file holds words and nothing that runs them, so it may come before the library or after it,
 * as a script or as a module.
 */
import type { LanguagePack } from '../library/languages.js';
import { version } from './version.js';

type Built = LanguagePack & { readonly builtFor: string };

const page = globalThis as unknown as {
  document?: unknown;
  bedside?: { addLanguage?: (pack: Built) => void; queue?: Built[] };
};

export const addLanguage = (pack: LanguagePack): void => {
  const built = { ...pack, builtFor: version };
  // `window.bedside` may also be an element of the page with that id.
  const { bedside } = page;
  if (bedside?.addLanguage) bedside.addLanguage(built);
  else if (bedside?.queue) bedside.queue.push(built);
  // A server that draws pages has no page of its own to keep it for.
  else if (page.document) page.bedside = { queue: [built] };
};
