/** The lines of a policy that let the widgets work and nothing else. */
import type { Catalogue } from './catalogue.js';
import { topicOf, type Choices } from './choices.js';
import { needsNonce, nonceMark } from './script-tags.js';

/** `'self'`, or the server that the files are on. */
const originOf = ({ folder }: Choices): string => /^https?:\/\/[^/]+/.exec(folder)?.[0] ?? "'self'";

const scriptSources = (choices: Choices): string[] => {
  const nonce = `'nonce-${nonceMark}'`;
  if (choices.policy === 'strict-dynamic') return [nonce, "'strict-dynamic'"];
  if (choices.policy === 'nonce') return [nonce];
  return [originOf(choices), ...(needsNonce(choices) ? [nonce] : [])];
};

/** @returns header lines; none where the page has no policy */
export const policyLines = (choices: Choices, catalogue: Catalogue): string[] => {
  const { policy, space, system } = choices;
  if (policy === 'none') return [];
  const origin = originOf(choices);
  const styles = new Set(["'self'", ...(space === 'yes' ? [origin] : [])]);
  const parts = [
    "default-src 'none'",
    `script-src ${scriptSources(choices).join(' ')}`,
    `style-src ${[...styles].join(' ')}`,
    ...(topicOf(catalogue, choices).pictures.length > 0 ? [`img-src ${origin}`] : []),
  ];
  const names = system === 'tag-manager' ? 'bedside bedside-tag' : 'bedside';
  return [
    `Content-Security-Policy: ${parts.join('; ')}`,
    ...(policy === 'trusted-types'
      ? [`Content-Security-Policy: require-trusted-types-for 'script'; trusted-types ${names}`]
      : []),
  ];
};
