/** Site-wide settings: what `configure` or the script tag's `data-*` said last. */
import { given, isUnfilled } from '../../model/attribute-text.js';
import { languageAt } from '../page/page-language.js';

export interface Settings {
  /** Address of the hospital's booking page. */
  appointmentHref?: string;
  /** Address of the hospital's patient portal. */
  portalHref?: string;
  /** The hospital's own phone number, as people write it. */
  phone?: string;
  /** Emergency number; wins over the country's. */
  emergencyNumber?: string;
  /** Advice line; wins over the country's. */
  adviceNumber?: string;
  /** ISO 3166 alpha-2, or `EU`. There is no default. */
  country?: string;
  /** Colours; `auto` follows the reader's device. */
  theme?: 'light' | 'dark' | 'auto';
  /** Who at the hospital signed the documents, and when (ISO date). */
  approvedBy?: string;
  approvedOn?: string;
  /** Languages that `approvedBy` has signed: `en ml`. The page's own when it is not set. */
  approvedLang?: string;
}

const names: readonly (keyof Settings)[] = [
  'appointmentHref',
  'portalHref',
  'phone',
  'emergencyNumber',
  'adviceNumber',
  'country',
  'theme',
  'approvedBy',
  'approvedOn',
  'approvedLang',
];

let settings: Settings = {};
/** The page's language when the site's `approvedBy` came: a reader may change it later. */
let signedIn = 'en';
const listeners = new Set<() => void>();

/** Languages that the site's `approvedBy` has signed. */
export const siteApprovedLang = (): string => settings.approvedLang ?? signedIn;

export const currentSettings = (): Readonly<Settings> => settings;

/** Changes the settings that are named; `undefined` takes one back. May be called at any time. */
export const configure = (changes: Settings): void => {
  if (typeof changes !== 'object' || changes === null) {
    console.warn('bedside-widgets: configure() takes an object of settings.');
    return;
  }
  const next: Settings = { ...settings };
  for (const name of Object.keys(changes)) {
    const key = name as keyof Settings;
    const value: unknown = changes[key];
    if (!names.includes(key))
      console.warn(
        `bedside-widgets: configure() does not know "${name}". Allowed: ${names.join(', ')}.`,
      );
    else if (value === undefined || value === null) delete next[key];
    else if (typeof value !== 'string')
      console.warn(`bedside-widgets: configure() expects text for "${name}".`);
    // What a template prints for an empty field takes nothing away.
    else if (isUnfilled(value))
      console.warn(
        `bedside-widgets: ${key}="${value}" is what a template left of a field; it is not used.`,
      );
    else if (given(value)) (next as Record<string, string>)[key] = value;
  }
  if (next.approvedBy !== settings.approvedBy && globalThis.document)
    signedIn = languageAt(document.documentElement);
  settings = next;
  listeners.forEach((listener) => listener());
};

/**
 * Takes the settings that stand as `data-*` on a script tag.
 * @returns whether there are any
 */
export const configureFrom = (script: { dataset: DOMStringMap }): boolean => {
  const changes: Record<string, string> = {};
  for (const name of names) {
    const value = script.dataset[name];
    if (value !== undefined) changes[name] = value;
  }
  configure(changes);
  return Object.keys(changes).length > 0;
};

/** Calls back whenever a setting changes; returns the way to stop. */
export const onSettings = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
