/** Whom to call and where to go, in order of urgency. */
import type { HelpLevel } from './help-level.js';
import { numbersOf } from './emergency-numbers.js';

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

/** An action as a link that can be rendered. */
export interface HelpLink {
  readonly name: HelpActionName;
  readonly href: string;
  /** What it says, as a text or a template. */
  readonly label: unknown;
}

/** Emergency numbers in the order to be called; a host's own comes first. */
export const emergencyNumbers = ({ emergencyNumber, country }: HelpContacts): readonly string[] => {
  const ofCountry = (country && numbersOf(country)?.emergency) || [];
  if (!emergencyNumber) return ofCountry;
  // A host that confirms the country's own number keeps the ambulance that follows it there.
  return ofCountry[0] === emergencyNumber ? ofCountry : [emergencyNumber];
};

const numberAction = (name: HelpActionName, number: string | undefined): HelpAction[] =>
  number ? [{ name, target: number }] : [];

/** The actions of a level. Booking and portal would hold people up in an emergency. */
export const helpActions = (level: HelpLevel, contacts: HelpContacts): HelpAction[] => {
  const [first, second] = emergencyNumbers(contacts);
  const emergency = numberAction('emergency', first);
  const advice = numberAction(
    'advice',
    contacts.adviceNumber ?? (contacts.country ? numbersOf(contacts.country)?.advice : undefined),
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
    // Whoever reads a calm banner may have an emergency sign all the same: the number comes last.
    default:
      return [...visits, ...phone, ...advice, ...emergency];
  }
};

/**
 * A number as a `tel:` address, or `undefined` when it holds no digit. Of several (`0484 12 / 13`)
 * the first: joined, they would call nobody. A slash inside a number (`030/1234`) splits nothing.
 */
export const telHref = (number: string): string | undefined => {
  const [first] = number.trim().split(/\s\/|\/\s|[,;|]|\s(?:or|and)\s/i);
  const dialled = first!.replace(/[^\d+*#]/g, '');
  return /\d/.test(dialled) ? `tel:${dialled.replace(/#/g, '%23')}` : undefined;
};
