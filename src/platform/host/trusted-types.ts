/**
 * The page's one Trusted Types policy, `bedside`. The build makes our copy of Lit use it in place
 * of Lit's own `lit-html`, so that a strict page has one name to allow and its own Lit beside ours
 * does no harm.
 */
import { presentVersion } from '../start/bedside-global.js';

interface Policy {
  createHTML(html: string): unknown;
}
interface Factory {
  createPolicy(name: string, rules: { createHTML: (html: string) => string }): Policy;
}

const factory = (globalThis as unknown as { trustedTypes?: Factory }).trustedTypes;

/** True when the page refuses our policy: nothing may be registered then. */
export let policyBlocked = false;

let policy: Policy | undefined;

/** Called once, by our copy of Lit as it starts. `lib/` never calls it: the app has its own Lit. */
export const createBedsidePolicy = (): Policy | undefined => {
  // A second copy registers nothing, so it needs no policy; asking for one would be a report.
  if (!factory || presentVersion() !== undefined) return undefined;
  try {
    return (policy = factory.createPolicy('bedside', { createHTML: (html) => html }));
  } catch {
    policyBlocked = true;
    return undefined;
  }
};

/**
 * Markup of our own making, trusted where the page asks for that. Typed as text, as the DOM library
 * types `innerHTML`; what a strict page gets is the policy's object.
 */
export const trustedMarkup = (markup: string): string =>
  (policy?.createHTML(markup) ?? markup) as string;
