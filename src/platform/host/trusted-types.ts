/**
 * The page's one Trusted Types policy, `bedside`. The build makes our copy of Lit use it in place
 * of Lit's own `lit-html`, so that a strict page has one name to allow and its own Lit beside ours
 * does no harm.
 */
import { presentVersion } from '../start/bedside-global.js';
import { policy as loadersPolicy, type Policy } from '../start/from-loader.js';
import { isLoaderBuild } from '../start/loader-build.js';

interface Factory {
  createPolicy(name: string, rules: { createHTML: (html: string) => string }): Policy;
}

const factory = (globalThis as unknown as { trustedTypes?: Factory }).trustedTypes;

/** True when the page refuses our policy. No widget may be registered then. */
export let policyBlocked = false;

let policy: Policy | undefined;

/** Our copy of Lit calls it once when it starts. `lib/` never does: an app brings its own Lit. */
export const createBedsidePolicy = (): Policy | undefined => {
  // A second copy registers nothing and needs no policy. Asking would cause a CSP report.
  if (!factory || presentVersion() !== undefined) return undefined;
  // A page allows the name once, and the loader needed it first.
  if (isLoaderBuild || loadersPolicy) return (policy = loadersPolicy);
  try {
    return (policy = factory.createPolicy('bedside', { createHTML: (html) => html }));
  } catch {
    policyBlocked = true;
    return undefined;
  }
};

/**
 * Marks our own markup as trusted where the page requires it. The type is text, as TypeScript types
 * `innerHTML`; on a strict page the value is a TrustedHTML object.
 */
export const trustedMarkup = (markup: string): string =>
  (policy?.createHTML(markup) ?? markup) as string;
