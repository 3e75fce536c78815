/**
 * The choices as what stands after `#` in the address, to be sent to a colleague: no server gets to
 * see it. Only what differs from the first choices is there: `#lang=hi&country=IN`.
 */
import { widgetNames, type WidgetName } from '../../model/widgets.js';
import type { Catalogue } from './catalogue.js';
import { choose, fields, firstChoices, type Choices, type Field } from './choices.js';

/** Longer than any that this page makes: what is longer is not read at all. */
const longest = 6000;

const isField = (name: string): name is Field => (fields as string[]).includes(name);

const isWidget = (name: string): name is WidgetName => (widgetNames as string[]).includes(name);

/** @returns the part after `#`, without it; empty for the first choices */
export const addressOf = (choices: Choices, catalogue: Catalogue): string => {
  const first = firstChoices(catalogue);
  const parts = fields
    .filter((field) => choices[field] !== first[field])
    .map((field) => `${field}=${encodeURIComponent(choices[field])}`);
  return [
    ...(choices.widgets.length === widgetNames.length
      ? []
      : [`widgets=${choices.widgets.join('+')}`]),
    ...parts,
  ].join('&');
};

const decoded = (value: string): string | undefined => {
  try {
    return decodeURIComponent(value);
  } catch {
    return undefined;
  }
};

export interface Read {
  readonly choices: Choices;
  /** One sentence for each part that was not used. */
  readonly problems: readonly string[];
}

/** A part as it is shown to a person: not the whole of a long one. */
const quoted = (part: string) => (part.length > 60 ? `${part.slice(0, 60)}\u2026` : part);

/** @param address what stands after `#`, with it or without */
export const choicesOf = (address: string, catalogue: Catalogue): Read => {
  let choices = firstChoices(catalogue);
  const problems: string[] = [];
  const bare = address.replace(/^#/, '');
  if (bare.length > longest)
    return { choices, problems: ['The address is too long. None of it is used.'] };
  const parts = new Map<string, string>();
  const refuse = (part: string, why: string) =>
    problems.push(`"${quoted(part)}" in the address is not used. ${why}`);
  for (const part of bare.split('&').filter((text) => text !== '')) {
    const [, name, value] = /^([^=]*)=?(.*)$/s.exec(part)!;
    if (name !== 'widgets' && !isField(name!))
      refuse(part, `Known names: widgets, ${fields.join(', ')}.`);
    else if (parts.has(name)) refuse(part, 'It is there twice; the first one holds.');
    else parts.set(name, value!);
  }
  const names = parts.get('widgets');
  if (names !== undefined) {
    const wanted = names.split('+');
    const unknown = wanted.filter((name) => name !== '' && !isWidget(name));
    if (unknown.length > 0)
      refuse(`widgets=${unknown.join('+')}`, `Allowed: ${widgetNames.join(', ')}.`);
    const known = widgetNames.filter((name) => wanted.includes(name));
    if (known.length > 0 || unknown.length === 0) choices = { ...choices, widgets: known };
  }
  // In the order of the rules, and not of the address: a language is read when the topic is known.
  for (const field of fields) {
    const value = parts.get(field);
    if (value === undefined) continue;
    const text = decoded(value);
    const change: { choices: Choices; problem?: string } =
      text === undefined
        ? { choices, problem: 'It is cut off or damaged.' }
        : choose(choices, field, text, catalogue);
    if (change.problem) refuse(`${field}=${text ?? value}`, change.problem);
    choices = change.choices;
  }
  return { choices, problems };
};
