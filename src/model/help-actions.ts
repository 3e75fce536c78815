/** Whom to call and where to go, in order of urgency. */
import type { HelpLevel } from './help-level.js';
import { numbersOf } from './emergency-numbers.js';
import { readPhoneNumber } from './phone-number.js';

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

/** An action as it is shown: as a link, or as text where its number can't be dialled. */
export interface HelpLink {
  readonly name: HelpActionName;
  readonly href: string | undefined;
  /** What it says, as a text or a template. */
  readonly label: unknown;
}

const isDialled = (number: string | undefined): number is string =>
  number !== undefined && readPhoneNumber(number).href !== undefined;

/** Emergency numbers that can be dialled, in the order to be called; a host's own comes first. */
export const emergencyNumbers = ({ emergencyNumber, country }: HelpContacts): readonly string[] => {
  const ofCountry = (country && numbersOf(country)?.emergency) || [];
  if (!isDialled(emergencyNumber)) return ofCountry;
  const [first = '', ...others] = ofCountry;
  // A host that confirms the country's own number keeps the ambulance that follows it there.
  const isSame = readPhoneNumber(first).href === readPhoneNumber(emergencyNumber).href;
  return [emergencyNumber, ...(isSame ? others : [])];
};

/** True when no emergency number is given, or one that can't be dialled. */
export const lacksEmergencyNumber = (contacts: HelpContacts): boolean =>
  contacts.emergencyNumber
    ? !isDialled(contacts.emergencyNumber)
    : emergencyNumbers(contacts).length === 0;

const numberAction = (name: HelpActionName, number: string | undefined): HelpAction[] =>
  number ? [{ name, target: number }] : [];

/** The actions of a level. Booking and portal would hold people up in an emergency. */
export const helpActions = (level: HelpLevel, contacts: HelpContacts): HelpAction[] => {
  const [first, second] = emergencyNumbers(contacts);
  const { emergencyNumber, adviceNumber, country } = contacts;
  const emergency = [
    ...numberAction('emergency', first),
    // Nobody can dial it, but somebody may know what it means.
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
    // Whoever reads a calm banner may have an emergency sign all the same: the number comes last.
    default:
      return [...visits, ...phone, ...advice, ...emergency];
  }
};
