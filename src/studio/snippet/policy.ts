/** The lines of a policy that let the widgets work and nothing else. */
import type { Catalogue } from './catalogue.js';
import { ownDocument, type Choices } from './choices.js';
import { needsNonce, nonceMark } from './script-tags.js';
import { picturesOf } from './widget-tags.js';

/** `'self'`, or the server that an address names. */
const serverOf = (address: string): string => /^https?:\/\/[^/?#]+/i.exec(address)?.[0] ?? "'self'";

const originOf = ({ folder }: Choices): string => serverOf(folder);

/** The servers of documents of the hospital's own. */
const documentServers = (choices: Choices): Set<string> =>
  new Set(
    choices.widgets
      .map((name) => choices[ownDocument[name]])
      .filter(Boolean)
      .map(serverOf),
  );

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
  const documents = documentServers(choices);
  const styles = new Set(["'self'", ...(space === 'yes' ? [origin] : [])]);
  const parts = [
    "default-src 'none'",
    `script-src ${scriptSources(choices).join(' ')}`,
    `style-src ${[...styles].join(' ')}`,
    ...(picturesOf(choices, catalogue).length > 0 ? [`img-src ${origin}`] : []),
    ...(documents.size > 0 ? [`connect-src ${[...documents].join(' ')}`] : []),
  ];
  const names = system === 'tag-manager' ? 'bedside bedside-tag' : 'bedside';
  return [
    `Content-Security-Policy: ${parts.join('; ')}`,
    ...(policy === 'trusted-types'
      ? [`Content-Security-Policy: require-trusted-types-for 'script'; trusted-types ${names}`]
      : []),
  ];
};
