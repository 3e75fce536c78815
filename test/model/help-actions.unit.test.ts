/** Whom a person is led to, in which order, at which level. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { helpLevels, type HelpLevel } from '../../src/model/help-level.js';
import {
  emergencyNumbers,
  helpActions,
  telHref,
  type HelpContacts,
} from '../../src/model/help-actions.js';

const all: HelpContacts = {
  phone: '0484 111 2222',
  adviceNumber: '104',
  country: 'IN',
  appointmentHref: '/book',
  portalHref: '/portal',
};

const listed = (level: HelpLevel, contacts: HelpContacts) =>
  helpActions(level, contacts).map(({ name, target }) => `${name} ${target}`);

describe('the actions of a level', () => {
  const rows: [level: HelpLevel, what: string, contacts: HelpContacts, actions: string[]][] = [
    [
      'emergency',
      'all given: 112, then 108, then the hospital; nothing to book',
      all,
      ['emergency 112', 'ambulance 108', 'phone 0484 111 2222'],
    ],
    [
      'urgent',
      'all given: people to talk to first, then bookings, the emergency number last',
      all,
      ['phone 0484 111 2222', 'advice 104', 'appointment /book', 'portal /portal', 'emergency 112'],
    ],
    [
      'soon',
      'all given: bookings, then phones, the emergency number last',
      all,
      ['appointment /book', 'portal /portal', 'phone 0484 111 2222', 'advice 104', 'emergency 112'],
    ],
    [
      'self-care',
      'all given: bookings, then phones, the emergency number last',
      all,
      ['appointment /book', 'portal /portal', 'phone 0484 111 2222', 'advice 104', 'emergency 112'],
    ],
    [
      'urgent',
      'the advice line of the country',
      { country: 'GB' },
      ['advice 111', 'emergency 999'],
    ],
    [
      'urgent',
      "the host's advice line in place of the country's",
      { country: 'GB', adviceNumber: '0800 1' },
      ['advice 0800 1', 'emergency 999'],
    ],
    ['emergency', 'only a country', { country: 'gb' }, ['emergency 999']],
    ['emergency', 'only a phone', { phone: '1' }, ['phone 1']],
    ['emergency', 'only bookings', { appointmentHref: '/a', portalHref: '/b' }, []],
    ['emergency', 'an unverified country', { country: 'NP' }, []],
    ['soon', 'only a country', { country: 'IN' }, ['emergency 112']],
    ['self-care', 'only a country', { country: 'IN' }, ['emergency 112']],
    ['soon', 'only a portal', { portalHref: '/b' }, ['portal /b']],
    ['soon', 'empty values', { phone: '', appointmentHref: '', country: '' }, []],
  ];
  for (const [level, what, contacts, actions] of rows)
    it(`${level}: ${what}`, () => {
      assert.deepEqual(listed(level, contacts), actions);
    });

  for (const level of helpLevels)
    it(`${level}: none where the host gives nothing; there is no default country`, () => {
      assert.deepEqual(helpActions(level, {}), []);
    });
});

describe('emergency numbers', () => {
  const rows: [what: string, contacts: HelpContacts, numbers: string[]][] = [
    ['of the country', { country: 'IN' }, ['112', '108']],
    ['of the host come first', { emergencyNumber: '1066', country: 'IN' }, ['1066']],
    [
      "of a host that confirms the country's keep the ambulance",
      { emergencyNumber: '112', country: 'IN' },
      ['112', '108'],
    ],
    ['of a host that puts the ambulance first', { emergencyNumber: '108', country: 'IN' }, ['108']],
    ['of the host alone', { emergencyNumber: '112' }, ['112']],
    ['of an unknown country', { country: 'ZZ' }, []],
    ['where an attribute is empty', { emergencyNumber: '', country: 'US' }, ['911']],
    ['where nothing is given', {}, []],
  ];
  for (const [what, contacts, numbers] of rows)
    it(what, () => {
      assert.deepEqual(emergencyNumbers(contacts), numbers);
    });
});

describe('a number as a link', () => {
  const rows: [number: string, href: string | undefined][] = [
    ['112', 'tel:112'],
    ['1800 022 222', 'tel:1800022222'],
    ['+91 (484) 234-5678', 'tel:+914842345678'],
    ['0484.234.5678', 'tel:04842345678'],
    [' 999 ', 'tel:999'],
    ['*123#', 'tel:*123%23'],
    ['000', 'tel:000'],
    ['0484 12 / 13', 'tel:048412'],
    ['0484 12/ 13', 'tel:048412'],
    ['0484 12, 0484 13', 'tel:048412'],
    ['108; 112', 'tel:108'],
    ['108 or 112', 'tel:108'],
    ['030/123456', 'tel:030123456'],
    ['', undefined],
    ['+', undefined],
    ['call us', undefined],
    ['#', undefined],
    ['javascript:alert()', undefined],
  ];
  for (const [number, href] of rows)
    it(`${JSON.stringify(number)} is ${href ?? 'none'}`, () => {
      assert.equal(telHref(number), href);
    });
});
