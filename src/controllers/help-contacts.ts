/** Finds the numbers and addresses for help: the widget's attributes, else the site's settings. */
import { knownCountries, numbersOf } from '../model/emergency-numbers.js';
import type { HelpContacts } from '../model/help-actions.js';
import { canReadNumber, readNumber } from '../model/known-number.js';
import { noteMissingSettings } from '../platform/start/bedside-global.js';
import { warnOnce, warnPageOnce } from '../platform/page/console-message.js';
import type { Settings } from '../platform/library/settings.js';

/** The contacts that a widget has as attributes. */
type OwnContacts = { readonly [K in keyof HelpContacts]?: string | null | undefined };

/**
 * Returns the contacts that a widget can show. It warns the web team of a wrong number or country:
 * once for each widget with a wrong attribute, and once on a page for a wrong setting.
 */
export const contactsOf = (
  element: Element,
  settings: Readonly<Settings>,
  own: OwnContacts = {},
): HelpContacts => {
  // A widget with a country of its own does not take the site's numbers of another country.
  const site = own.country
    ? { ...settings, emergencyNumber: undefined, adviceNumber: undefined }
    : settings;
  const take = (
    name: keyof HelpContacts,
    attribute = '',
    problemOf: (value: string) => string = () => '',
  ): string | undefined => {
    const value = own[name] ?? site[name];
    // A word in place of a number must not hide the site's number.
    const isWord = attribute.match(/phone|number/) && !/\p{Nd}/u.test(value ?? '');
    const problem = value && problemOf(value);
    if (problem && own[name]) warnOnce(element, `${attribute}="${value}" ${problem}`);
    else if (problem) warnPageOnce(element, `data-${attribute}="${value}" ${problem}`);
    return isWord ? (site[name] ?? value) : value;
  };
  const ofCountry = (country: string) =>
    numbersOf(country) ? '' : `is not known. Allowed: ${knownCountries().join(', ')}.`;
  const ofNumber = (number: string) => {
    if (!canReadNumber(number)) return '';
    const { href, isOne } = readNumber(number);
    return isOne
      ? ''
      : `is not one telephone number: ${href ?? 'none'} is dialled. Allowed: one, like 0471 252 8300 or +91 471 252 8300 ext. 12.`;
  };
  const contacts: HelpContacts = {
    country: take('country', 'country', ofCountry),
    phone: take('phone', 'phone', ofNumber),
    emergencyNumber: take('emergencyNumber', 'emergency-number', ofNumber),
    adviceNumber: take('adviceNumber', 'advice-number', ofNumber),
    appointmentHref: take('appointmentHref'),
    portalHref: take('portalHref'),
  };
  if (!contacts.country && !contacts.phone && !contacts.emergencyNumber) noteMissingSettings();
  return contacts;
};

/** True when one of the numbers is not written plainly, and what reads such a number is still to come. */
export const hasUnread = ({ phone, emergencyNumber, adviceNumber }: HelpContacts): boolean =>
  [phone, emergencyNumber, adviceNumber].some((number) => number && !canReadNumber(number));
