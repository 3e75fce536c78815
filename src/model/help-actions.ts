/** Chooses whom to call and where to go at each level. */
import type { HelpLevel } from './help-level.js';
import { numbersOf } from './emergency-numbers.js';
import { readNumber } from './known-number.js';

export interface HelpContacts {
  phone?: string | undefined;
  emergencyNumber?: string | undefined;
  adviceNumber?: string | undefined;
  country?: string | undefined;
  appointmentHref?: string | undefined;
  portalHref?: string | undefined;
}

export type HelpActionName =
  'emergency' | 'ambulance' | 'advice' | 'phone' | 'appointment' | 'portal';

export interface HelpAction {
  readonly name: HelpActionName;
  /** A phone number as people write it, or an address. */
  readonly target: string;
}

/** One action on the screen: a link, or plain text when its number cannot be dialled. */
export interface HelpLink {
  readonly name: HelpActionName;
  readonly href: string | undefined;
  /** The visible words, as text or as a template. */
  readonly label: unknown;
}

const isDialled = (number: string | undefined): number is string =>
  number !== undefined && readNumber(number).href !== undefined;

/** Emergency numbers that can be dialled, in the order to call them. The host's own comes first. */
export const emergencyNumbers = ({ emergencyNumber, country }: HelpContacts): readonly string[] => {
  const ofCountry = (country && numbersOf(country)?.emergency) || [];
  if (!isDialled(emergencyNumber)) return ofCountry;
  const [first = '', ...others] = ofCountry;
  // A host that gives the country's own number keeps the ambulance number that comes second there.
  const isSame = readNumber(first).href === readNumber(emergencyNumber).href;
  return [emergencyNumber, ...(isSame ? others : [])];
};

/** True when there is no emergency number that can be dialled. */
export const lacksEmergencyNumber = (contacts: HelpContacts): boolean =>
  contacts.emergencyNumber
    ? !isDialled(contacts.emergencyNumber)
    : emergencyNumbers(contacts).length === 0;

const numberAction = (name: HelpActionName, number: string | undefined): HelpAction[] =>
  number ? [{ name, target: number }] : [];

/** The actions for a level. In an emergency, booking and portal are left out: they cost time. */
export const helpActions = (level: HelpLevel, contacts: HelpContacts): HelpAction[] => {
  const [first, second] = emergencyNumbers(contacts);
  const { emergencyNumber, adviceNumber, country } = contacts;
  const emergency = [
    ...numberAction('emergency', first),
    // It cannot be dialled, but the reader may know what it means.
    ...numberAction('emergency', isDialled(emergencyNumber) ? undefined : emergencyNumber),
  ];
  const ofCountry = country ? numbersOf(country)?.advice : undefined;
  const advice = numberAction(
    'advice',
    isDialled(adviceNumber) ? adviceNumber : (ofCountry ?? adviceNumber),
  );
  const phone = numberAction('phone', contacts.phone);
  const visits: HelpAction[] = [
    ...numberAction('appointment', contacts.appointmentHref),
    ...numberAction('portal', contacts.portalHref),
  ];
  switch (level) {
    case 'emergency':
      return [...emergency, ...numberAction('ambulance', second), ...phone];
    case 'urgent':
      return [...phone, ...advice, ...visits, ...emergency];
    // A reader of a calm banner may still have an emergency sign. Show the emergency number last.
    default:
      return [...visits, ...phone, ...advice, ...emergency];
  }
};
