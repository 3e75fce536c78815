/** Whom a person is led to, in which order, at which level. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { helpLevels, type HelpLevel } from '../../src/model/help-level.js';
import {
  emergencyNumbers,
  helpActions,
  lacksEmergencyNumber,
  type HelpContacts,
} from '../../src/model/help-actions.js';
import { learnNumbers } from '../../src/model/known-number.js';
import { readPhoneNumber } from '../../src/model/phone-number.js';

learnNumbers(readPhoneNumber);

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
    ...[' 112 ', '１１२', '११२', '“112”', 'tel:112', '112/108', '112 (24x7)'].map(
      (emergencyNumber): [string, HelpContacts, string[]] => [
        `of a host that confirms it as ${JSON.stringify(emergencyNumber)}`,
        { emergencyNumber, country: 'IN' },
        [emergencyNumber, '108'],
      ],
    ),
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

describe('an emergency number that nobody can dial', () => {
  const broken = ['N/A', '1', '24x7', '0471', '112108'.repeat(4), 'call us'];
  for (const emergencyNumber of broken) {
    it(`${JSON.stringify(emergencyNumber)} is none`, () => {
      assert.deepEqual(emergencyNumbers({ emergencyNumber }), []);
      assert.equal(lacksEmergencyNumber({ emergencyNumber }), true);
    });
    it(`${JSON.stringify(emergencyNumber)} takes none of the country's away, and is still a gap`, () => {
      const contacts = { emergencyNumber, country: 'IN' };
      assert.deepEqual(emergencyNumbers(contacts), ['112', '108']);
      assert.equal(lacksEmergencyNumber(contacts), true);
      assert.deepEqual(listed('emergency', contacts), [
        'emergency 112',
        `emergency ${emergencyNumber}`,
        'ambulance 108',
      ]);
    });
  }

  const whole: HelpContacts[] = [
    { emergencyNumber: '112' },
    { emergencyNumber: '112/108' },
    { emergencyNumber: '१०८' },
    { country: 'IN' },
    { country: 'IN', emergencyNumber: '' },
  ];
  for (const contacts of whole)
    it(`${JSON.stringify(contacts)} lacks nothing`, () => {
      assert.equal(lacksEmergencyNumber(contacts), false);
    });

  for (const contacts of [
    {},
    { emergencyNumber: '' },
    { country: 'NP' },
    { phone: '0471 252 8300' },
  ])
    it(`${JSON.stringify(contacts)} lacks one`, () => {
      assert.equal(lacksEmergencyNumber(contacts), true);
    });

  it('an advice line that nobody can dial gives way to the country’s', () => {
    assert.deepEqual(listed('urgent', { country: 'GB', adviceNumber: 'N/A' }), [
      'advice 111',
      'emergency 999',
    ]);
  });
});
