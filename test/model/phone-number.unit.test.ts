/**
 * Numbers as people write them. What is dialled is judged by libphonenumber, which knows the numbers
 * of every country and is too heavy to be shipped.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  findPhoneNumbersInText,
  getCountries,
  getExampleNumber,
  parsePhoneNumberFromString,
  type CountryCode,
} from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';
import { readPhoneNumber } from '../../src/model/phone-number.js';
import { RandomNumbers } from './random-numbers.js';

/** `one` and nothing else, or `more` than a number, which the web team hears of. */
type Row = [
  country: CountryCode | '',
  written: string,
  href: string,
  is: 'one' | 'more',
  /** libphonenumber reads nothing or something else there: it judges only what is dialled. */
  alone?: 'alone',
];

const ours = 'tel:04712528300';
const home = 'tel:04712443152';
const homeAbroad = 'tel:+914712443152';
const abroad = 'tel:+914712528300';

/** By the reports in which others met them. */
const reported: Record<string, Row[]> = {
  'pg-irc/pathways-frontend#1232, OCA/connector-telephony#32, manzinello/mailgo#92: extensions': [
    ['IN', '0471 252 8300 ext 12', `${ours};ext=12`, 'one'],
    ['IN', '0471 252 8300 extn. 12', `${ours};ext=12`, 'one'],
    ['IN', '0471 252 8300 Ext: 12', `${ours};ext=12`, 'one'],
    ['IN', '0471 252 8300 EXTENSION 12', `${ours};ext=12`, 'one'],
    ['IN', '0471 252 8300, ext. 12', `${ours};ext=12`, 'one'],
    ['IN', '0471 252 8300 - Ext. No. 12', `${ours};ext=12`, 'one', 'alone'],
    ['IN', '0471 252 8300 / ext 12', `${ours};ext=12`, 'one', 'alone'],
    ['IN', '0471 2528300 (ext. 12)', `${ours};ext=12`, 'one', 'alone'],
    ['IN', '[0471] 2528300 [ext 12]', `${ours};ext=12`, 'one', 'alone'],
    ['IN', '+91 471 2528300 x204', `${abroad};ext=204`, 'one'],
    ['IN', '+91 471 2528300 X 204', `${abroad};ext=204`, 'one'],
    ['US', '+1 (212) 555-1234 ext. 5', 'tel:+12125551234;ext=5', 'one'],
    ['IN', '0471 252 8300 ext 12/13', `${ours};ext=12`, 'more'],
    [
      'IN',
      '+91 471 252 8300 extension 12345, ask for the nurse',
      'tel:+914712528300;ext=12345',
      'more',
      'alone',
    ],
  ],
  'google/WebFundamentals#6826: # and ;ext= in links': [
    ['IN', '0471 252 8300#12', `${ours};ext=12`, 'one'],
    ['IN', '0471 252 8300 #12', `${ours};ext=12`, 'one'],
    ['IN', '+914712528300;ext=12', `${abroad};ext=12`, 'one'],
    ['IN', 'tel:+914712528300;ext=12', `${abroad};ext=12`, 'one'],
    ['IN', 'tel:+91%20471%20252%208300', abroad, 'one', 'alone'],
    ['IN', 'tel:%2B914712528300', abroad, 'one', 'alone'],
    ['IN', '0471&nbsp;252&nbsp;8300', ours, 'one', 'alone'],
    ['', '*123#', 'tel:*123%23', 'one'],
    ['', '#7119', 'tel:%237119', 'one'],
    ['', '112#108', 'tel:112', 'more'],
    ['', '112#', 'tel:112', 'more'],
  ],
  '64characters/Telephone#542, hbb20/CountryCodePickerProject#149: the zero of a country': [
    ['GB', '+44 (0)20 7946 0000', 'tel:+442079460000', 'one'],
    ['GB', '+44 (0) 20 7946 0000', 'tel:+442079460000', 'one'],
    ['GB', '+44(0)2079460000', 'tel:+442079460000', 'one'],
    ['GB', '(+44) (0)20 7946 0000', 'tel:+442079460000', 'one'],
    ['GB', '+44 020 7946 0000', 'tel:+442079460000', 'one'],
    ['GB', '+4402079460000', 'tel:+442079460000', 'one'],
    ['GB', '0044 (0)20 7946 0000', 'tel:00442079460000', 'one'],
    ['GB', '+44 20 7946 0000', 'tel:+442079460000', 'one'],
    ['GB', '+44 (0)20 7946 0000 x12', 'tel:+442079460000;ext=12', 'one'],
    ['IN', '+91 (0) 471 252 8300', abroad, 'one'],
    ['IN', '+91 0471 2528300', abroad, 'one'],
    ['IN', '+91-0471-252 8300', abroad, 'one'],
    ['DE', '+49 (0) 6221 / 56-0', 'tel:+496221560', 'one'],
    ['AE', '+971 (0)4 219 2000', 'tel:+97142192000', 'one', 'alone'],
    ['IT', '+39 06 6982', 'tel:+39066982', 'one'],
    ['IT', '+39 (0)6 6982', 'tel:+39066982', 'one'],
    ['CI', '+225 01 23 45 67 89', 'tel:+2250123456789', 'one'],
    ['NO', '+47 02800', 'tel:+4702800', 'one'],
    ['IN', '(0)471 2528300', ours, 'one'],
    ['IN', '0091 471 2528300', 'tel:00914712528300', 'one'],
    ['IN', '(+91) 471 2528300', abroad, 'one'],
    ['IN', '(+91-471) 252 8300', abroad, 'one'],
    ['IN', '+ 91 471 2528300', abroad, 'one'],
    ['IN', '+0471 2528300', ours, 'one', 'alone'],
    ['US', '011 44 20 7946 0000', 'tel:011442079460000', 'one'],
  ],
  'gregjacobs/Autolinker.js#189, #193, sysapps/telephony#201: several numbers, pauses': [
    ['IN', '0471 2528300, 12', ours, 'more', 'alone'],
    ['IN', '0471 2528300,,12', ours, 'more', 'alone'],
    ['IN', '0471-2528300/01', ours, 'more'],
    ['IN', '(0471) 2528300/01', ours, 'more'],
    ['IN', '0471-2528300/2528240', ours, 'more'],
    ['IN', '0471-2528300 / 301 / 302', ours, 'more'],
    ['IN', '0471 2528300 - 2528310', ours, 'more'],
    ['IN', '0471 2528300 – 2528310', ours, 'more'],
    ['IN', '0471-2528300-05', ours, 'more', 'alone'],
    ['IN', '+91-471-2528300-05', abroad, 'more', 'alone'],
    ['IN', '+91-471-252-8300 to 05', abroad, 'more'],
    ['IN', '0471 2528300 & 01', ours, 'more'],
    ['IN', '0471 2528300 or 0471 2528301', ours, 'more'],
    ['IN', '0471 2528300 0471 2528310', ours, 'more', 'alone'],
    ['IN', '0471 2528300 2528310', ours, 'more', 'alone'],
    ['IN', '0471 252 8300 252 8310', ours, 'more', 'alone'],
    ['IN', '0471 2528300; 0471 2528301', ours, 'more', 'alone'],
    ['IN', '0471 2528300 | 0471 2528301', ours, 'more'],
    ['IN', '0471 2528300\n0471 2528301', ours, 'more'],
    ['IN', '1) 0471 2528300 2) 0471 2528301', ours, 'more', 'alone'],
    ['IN', '1. 0471 2528300 2. 0471 2528301', ours, 'more', 'alone'],
    ['IN', '044-2829 0200/4777', 'tel:04428290200', 'more'],
    ['IN', '022-2410 7000 / 2413 6051', 'tel:02224107000', 'more'],
    ['IN', '080 26995000/26995100', 'tel:08026995000', 'more'],
    ['IN', '+91 98470 12345 / 98470 12346', 'tel:+919847012345', 'more'],
    ['IN', '94471 23456 94471 23457', 'tel:9447123456', 'more', 'alone'],
    ['IN', '+91-9447123456/57', 'tel:+919447123456', 'more'],
    ['FR', '06 12 34 56 78 06 12 34 56 79', 'tel:0612345678', 'more', 'alone'],
    ['FR', '02 61 23 45 67 / 68', 'tel:0261234567', 'more'],
    ['DE', '030 / 123456 - 78', 'tel:030123456', 'more', 'alone'],
    ['', '2528300-05', 'tel:2528300', 'more'],
    ['', '2528386/2528240', 'tel:2528386', 'more'],
    ['', '2528300 112', 'tel:2528300', 'more'],
    ['', '2528300 (112)', 'tel:2528300', 'more'],
    ['', '0484 12 / 13', 'tel:048412', 'more'],
    ['', '0484 12, 0484 13', 'tel:048412', 'more'],
  ],
  'the same: short codes that stand together': [
    ['', '112', 'tel:112', 'one'],
    ['', ' 999 ', 'tel:999', 'one'],
    ['', '000', 'tel:000', 'one'],
    ['', '1-1-2', 'tel:112', 'one'],
    ['', '9 1 1', 'tel:911', 'one'],
    ['', '(112)', 'tel:112', 'one'],
    ['', '911!', 'tel:911', 'more'],
    ['', '112 (or 108)', 'tel:112', 'more'],
    ['', '108 or 112', 'tel:108', 'more'],
    ['', '112/108/102', 'tel:112', 'more'],
    ['', '108 (Ambulance), 112 (Emergency)', 'tel:108', 'more'],
    ['', 'Ambulance 108, hospital 0471 2528300', 'tel:108', 'more'],
    ['', '112 0471 2528300', 'tel:112', 'more'],
    ['', '112 / 0471 2528300', 'tel:112', 'more'],
    ['', '911 / (212) 555-1234', 'tel:911', 'more'],
    ['', '999 020 7946 0000', 'tel:999', 'more'],
    ['', '1056 / 0471 2552056', 'tel:1056', 'more'],
    ['', '14416 / 1800-891-4416', 'tel:14416', 'more'],
    ['', '15', 'tel:15', 'one'],
    ['', '15/17/18', 'tel:15', 'more'],
    ['', '15 ou 112', 'tel:15', 'more'],
    ['', '9-911', 'tel:911', 'more'],
    ['', '9, then 911', 'tel:911', 'more'],
    ['IN', '0471 2528300 112', ours, 'more', 'alone'],
  ],
  'the same: one number all the same': [
    ['IN', '0471 252 8300', ours, 'one'],
    ['IN', '0471 - 2528300', ours, 'one'],
    ['IN', '0471 - 252 - 8300', ours, 'one'],
    ['IN', '0471/2528300', ours, 'one'],
    ['IN', '0471.252.8300', ours, 'one'],
    ['IN', '0471 (2528300)', ours, 'one', 'alone'],
    ['IN', '0471_2528300', ours, 'one', 'alone'],
    ['IN', '+91-471/252 8300', abroad, 'one'],
    ['IN', '1800 425 1056', 'tel:18004251056', 'one'],
    ['IN', '1800-11-4000', 'tel:1800114000', 'one'],
    ['IN', '04 71 25 28 300', ours, 'one'],
    ['DE', '030/123456', 'tel:030123456', 'one'],
    ['DE', '030 / 123456', 'tel:030123456', 'one'],
    ['DE', '06221/56-0', 'tel:06221560', 'one'],
    ['IN', '(040) 2345 6789', 'tel:04023456789', 'one'],
    ['', '(040) 123 456', 'tel:040123456', 'one'],
    ['AU', '13 11 14', 'tel:131114', 'one'],
    ['AU', '131 114', 'tel:131114', 'one'],
    ['AU', '1800 022 222', 'tel:1800022222', 'one'],
    ['AU', '1300 112 112', 'tel:1300112112', 'one'],
    ['', '116 117', 'tel:116117', 'one'],
    ['GB', '0800 111 999', 'tel:0800111999', 'one'],
    ['NZ', '0800 611 116', 'tel:0800611116', 'one'],
    ['US', '1 800 273 8255', 'tel:18002738255', 'one'],
    ['US', '212 - 555 - 1234', 'tel:2125551234', 'one'],
    ['RU', '8 (495) 123-45-67', 'tel:84951234567', 'one'],
    ['FR', '01 42 07 08 09', 'tel:0142070809', 'one'],
    ['ES', '912 345 112', 'tel:912345112', 'one'],
    ['DK', '22 33 14 15', 'tel:22331415', 'one'],
    ['AR', '011 15-2345-6789', 'tel:0111523456789', 'one'],
    ['CN', '138 0013 8000', 'tel:13800138000', 'one'],
    ['', '123-456-7890', 'tel:1234567890', 'one'],
  ],
  'field.md F3: hours and words': [
    ['IN', '24x7: 0471 2528300', ours, 'more'],
    ['IN', '24/7 - 0471 2528300', ours, 'more'],
    ['IN', '24×7×365 0471 2528300', ours, 'more', 'alone'],
    ['IN', '24 by 7, 0471 2528300', ours, 'more', 'alone'],
    ['IN', '24-hour: 0471 2528300', ours, 'more'],
    ['IN', '0471 2528300 (24x7)', ours, 'more'],
    ['IN', '0471 2528300 24 hours', ours, 'more', 'alone'],
    ['IN', 'Toll free 1800 425 1056 (24x7)', 'tel:18004251056', 'more'],
    ['IN', '1800 425 1056 TOLL FREE', 'tel:18004251056', 'more'],
    ['IN', 'Mon-Fri 9-5: 0471 2528300', ours, 'more'],
    ['IN', 'Mon-Fri 0900-1700: 0471 2528300', ours, 'more'],
    ['IN', '9am-5pm: 0471 2528300', ours, 'more'],
    ['IN', '9.30 a.m. to 4.30 p.m., 0471 2528300', ours, 'more'],
    ['IN', '09:00–17:00 0471 2528300', ours, 'more', 'alone'],
    ['IN', '9-5 0471 2528300', ours, 'more', 'alone'],
    ['IN', '0471 2528300 9-5', ours, 'more', 'alone'],
    ['DE', 'Mo-Fr 8.30-16.00 Uhr: 030 123456', 'tel:030123456', 'more', 'alone'],
    ['IN', 'Tel. 0471 2528300', ours, 'more'],
    ['IN', 'Phone: 0471 2528300', ours, 'more'],
    ['IN', 'Ph:0471-2528300', ours, 'more'],
    ['IN', '9 (outside line) 0471 2528300', ours, 'more'],
    ['IN', 'Fax 0471 2528301, Tel 0471 2528300', ours, 'more', 'alone'],
    ['IN', 'Tel/Fax: 0471 2528300', ours, 'more'],
    ['IN', 'Room 112: 0471 2528300', ours, 'more'],
    ['IN', '0471 2528300 Dr. Nair', ours, 'more'],
    ['IN', '0471 2528300¹', ours, 'more'],
    ['', '(08:00-20:00) 104', 'tel:104', 'more'],
    ['', '24 hours: 1056', 'tel:1056', 'more'],
  ],
  'field.md F3: letters, which are dialled where they end a free number': [
    ['US', '1-800-HOSPITAL', 'tel:18004677482', 'more', 'alone'],
    ['US', '+1-800-HOSPITAL', 'tel:+18004677482', 'more', 'alone'],
    ['US', '(800) HOSPITAL', 'tel:8004677482', 'more', 'alone'],
    ['US', '1-800-Hospital', 'tel:18004677482', 'more', 'alone'],
    ['US', '1800 HOSPITAL', 'tel:18004677482', 'more', 'alone'],
    ['US', '1-800-222-HELP', 'tel:18002224357', 'more', 'alone'],
    ['US', '1-888-GO-FEDEX', 'tel:18884633339', 'more', 'alone'],
    ['', '13 HEALTH', 'tel:13432584', 'more'],
    ['', '108 AMBULANCE', 'tel:108', 'more'],
  ],
  'field.md F3: digits of other scripts': [
    ['IN', '०४७१ २५२८३००', ours, 'one', 'alone'],
    ['IN', '൦൪൭൧ ൨൫൨൮൩൦൦', ours, 'one', 'alone'],
    ['IN', '௦௪௭௧ ௨௫௨௮௩௦௦', ours, 'one', 'alone'],
    ['IN', '০৪৭১ ২৫২৮৩০০', ours, 'one', 'alone'],
    ['IN', '٠٤٧١ ٢٥٢٨٣٠٠', ours, 'one'],
    ['IN', '۰۴۷۱ ۲۵۲۸۳۰۰', ours, 'one'],
    ['IN', '０４７１ ２５２８３００', ours, 'one'],
    ['IN', '（０４７１）２５２８３００', ours, 'one'],
    ['IN', '＋91 471 2528300', abroad, 'one'],
    ['GB', '＋４４（０）２０　７９４６　００００', 'tel:+442079460000', 'one'],
    ['SA', '+٩٦٦ ١١ ١٢٣ ٤٥٦٧', 'tel:+966111234567', 'one'],
    ['', '١١٢', 'tel:112', 'one'],
    ['', '۱۱۵', 'tel:115', 'one'],
    ['', '१०८', 'tel:108', 'one'],
    ['', '１１２', 'tel:112', 'one'],
    ['', '1️⃣1️⃣2️⃣', 'tel:112', 'one'],
    ['', '११२ / १०८', 'tel:112', 'more'],
    ['', '൧൧൨, ൧൦൮', 'tel:112', 'more'],
    ['', '١١٢ أو ٩٩٧', 'tel:112', 'more'],
    ['', '１１２／１０８', 'tel:112', 'more'],
    ['IN', '٢٤ ساعة: ٠٤٧١ ٢٥٢٨٣٠٠', ours, 'more'],
  ],
  'w3c/alreq#62, ysfkaya/filament-phone-input#48: marks that nobody sees': [
    ['IN', '\u202a+91 471 2528300\u202c', abroad, 'one'],
    ['IN', '\u2066+91 471 2528300\u2069', abroad, 'one'],
    ['IN', '\u200e+91 471 2528300\u200e', abroad, 'one'],
    ['IN', '0471\u00a0252\u00a08300', ours, 'one'],
    ['IN', '0471\u202f252\u20098300', ours, 'one', 'alone'],
    ['IN', '0471\u200b2528300', ours, 'one'],
    ['IN', '\ufeff0471 2528300', ours, 'one'],
    ['IN', '0471\u00ad2528300', ours, 'one'],
    ['IN', '0471\u20112528300', ours, 'one'],
    ['IN', '0471\u20132528300', ours, 'one'],
    ['IN', '0471\u20142528300', ours, 'one'],
    ['IN', '0471\u22122528300', ours, 'one'],
    ['', '\u202e0038 252 1740', 'tel:00382521740', 'more'],
  ],
  'WordPress/gutenberg#67038, #37754: quotes': [
    ['IN', '”0471 2528300”', ours, 'one'],
    ['IN', '“0471 2528300”', ours, 'one'],
    ['IN', '"0471 2528300"', ours, 'one'],
    ['IN', '‘0471 2528300’', ours, 'one'],
    ['IN', '<b>0471 252 8300</b>', ours, 'more'],
  ],
  'field.md F3: more ways to write several numbers and ranges': [
    ['IN', '0471-2443152/53', home, 'more', 'alone'],
    ['IN', '0471-2443152/3', home, 'more', 'alone'],
    ['IN', '0471 2443152-55', home, 'more', 'alone'],
    ['IN', '0471 2443152 to 55', home, 'more', 'alone'],
    ['', '2443152 to 55', 'tel:2443152', 'more'],
    ['', '2443152,53', 'tel:2443152', 'more'],
    ['IN', '0471 2443152..55', home, 'more', 'alone'],
    ['IN', '0471 2443152…55', home, 'more', 'alone'],
    ['IN', '0471 2443152 bis 55', home, 'more', 'alone'],
    ['IN', '0471-2443152~55', home, 'more', 'alone'],
    ['IN', '0471 2443152 --- 55', home, 'more', 'alone'],
    ['IN', '0471 2443152 & 0471 2443153', home, 'more', 'alone'],
    ['IN', '0471 2443152\\0471 2443153', home, 'more', 'alone'],
    ['IN', '0471 2443152 +91 471 2443153', home, 'more', 'alone'],
    ['IN', '+914712443152+914712443153', homeAbroad, 'more', 'alone'],
    ['IN', '+91-471-2443152,53', homeAbroad, 'more', 'alone'],
    ['IN', '+91 471 244 3152 / 3153 / 3154', homeAbroad, 'more', 'alone'],
    ['IN', '0471-2443152/2443153/9847012345', home, 'more', 'alone'],
    ['IN', '04712443152-04712443153', home, 'more', 'alone'],
    ['IN', '0471 244 3152-3155', home, 'more', 'alone'],
    ['IN', '0471-2443152 (4 lines)', home, 'more', 'alone'],
    ['IN', '0471 2443152 10 lines', home, 'more', 'alone'],
    ['IN', '0471 2443152 x 4 lines', home, 'more', 'alone'],
    ['IN', 'Line 1 0471 2443152 Line 2 0471 2443153', home, 'more', 'alone'],
    ['IN', 'Line 1 98470 12345, Line 2 98470 12346', 'tel:9847012345', 'more', 'alone'],
    ['IN', '1) 0471 2443152 2) 0471 2443153', home, 'more', 'alone'],
    ['IN', '04712443152 extn 12/108', `${home};ext=12`, 'more', 'alone'],
    ['IN', '0471 2443152 ext 12, 13', `${home};ext=12`, 'more', 'alone'],
    ['IN', 'ext 12 0471 2443152', home, 'more', 'alone'],
    ['IN', '0471 2443152 extension number 12', `${home};ext=12`, 'one', 'alone'],
  ],
  'field.md F3: two short codes without anything between': [
    ['', '108108', 'tel:108', 'more'],
    ['', '112112', 'tel:112', 'more'],
    ['', '911911', 'tel:911', 'more'],
    ['', '112108', 'tel:112', 'more'],
    ['', '108112', 'tel:108', 'more'],
    ['', '999112', 'tel:999', 'more'],
  ],
  'field.md F3: more hours': [
    ['', '24h/24 108', 'tel:108', 'more'],
    ['IN', '24h/24 0471 2443152', home, 'more', 'alone'],
    ['IN', '24h/24 7j/7 0471 2443152', home, 'more', 'alone'],
    ['', '7/7 108', 'tel:108', 'more'],
    ['', '24/24 108', 'tel:108', 'more'],
    ['', '24/24, 7/7: 108', 'tel:108', 'more'],
    ['', '24 / 7 / 365 108', 'tel:108', 'more'],
    ['', '24*7*365 108', 'tel:108', 'more'],
    ['', '8h00-20h00 108', 'tel:108', 'more'],
    ['IN', '8h00-20h00 0471 2443152', home, 'more', 'alone'],
    ['', '8 till 5 108', 'tel:108', 'more'],
    ['IN', 'from 8 till 5 0471 2443152', home, 'more', 'alone'],
    ['IN', 'from 8 until 5: 98470 12345', 'tel:9847012345', 'more', 'alone'],
    ['IN', 'After 6 0471 2443152', home, 'more', 'alone'],
    ['IN', 'After 6 98470 12345', 'tel:9847012345', 'more', 'alone'],
    ['IN', 'Before 9 98470 12345', 'tel:9847012345', 'more', 'alone'],
    ['IN', 'Mon-Fri 9am-5pm 0471 2443152', home, 'more', 'alone'],
    ['IN', 'Mon–Fri, 9–5: 0471 2443152', home, 'more', 'alone'],
    ['IN', 'Mon-Sat 8:30am-4:30pm 0471-2443152', home, 'more', 'alone'],
    ['IN', '0471 2443152 Mon-Fri 9-5', home, 'more', 'alone'],
    ['IN', '0471 2443152 from 8 to 20', home, 'more', 'alone'],
    ['IN', '0471 2443152 0900-1700', home, 'more', 'alone'],
    ['IN', '7pm-7am 0471 2443152', home, 'more', 'alone'],
    ['IN', '98470 12345 9 to 5', 'tel:9847012345', 'more', 'alone'],
    ['IN', '+91 471 2443152 0900-1700', homeAbroad, 'more', 'alone'],
    ['', '24 മണിക്കൂറും 108', 'tel:108', 'more'],
    ['IN', 'രാവിലെ 9 മുതൽ 5 വരെ: 0471 2443152', home, 'more', 'alone'],
    ['IN', 'सुबह 9 से 5 तक 0471 2443152', home, 'more', 'alone'],
    ['', '24 மணி நேரமும் 108', 'tel:108', 'more'],
    ['', '108 9-5', 'tel:108', 'more'],
    ['', '104 8-8', 'tel:104', 'more'],
    ['', '104,24x7', 'tel:104', 'more'],
    ['', '24x7-104', 'tel:104', 'more'],
  ],
  'field.md F3: digits beside a number that are no number': [
    ['IN', '1st floor: 0471 2443152', home, 'more', 'alone'],
    ['IN', '2nd floor 0471 2443152', home, 'more', 'alone'],
    ['IN', 'Room no. 12 0471 2443152', home, 'more', 'alone'],
    ['IN', 'Block 12 0471 2443152', home, 'more', 'alone'],
    ['IN', 'Ward 2 98470 12345', 'tel:9847012345', 'more', 'alone'],
    ['IN', 'Unit 2 98470 12345', 'tel:9847012345', 'more', 'alone'],
    ['IN', 'Level-2 0471 2443152', home, 'more', 'alone'],
    ['', 'NH66 108', 'tel:108', 'more'],
    ['IN', 'Trivandrum 695 011 Tel 0471 2443152', home, 'more', 'alone'],
    ['IN', 'Trivandrum 695011, 0471 2443152', home, 'more', 'alone'],
    ['IN', 'PIN 695011 Ph 0471 2443152', home, 'more', 'alone'],
    ['IN', 'Since 1950: 0471 2443152', home, 'more', 'alone'],
    ['IN', 'Estd. 1950, 0471 2443152', home, 'more', 'alone'],
    ['IN', 'Updated 01/12/2026: 0471 2443152', home, 'more', 'alone'],
    ['IN', '0471 2443152 (2026-12-01)', home, 'more', 'alone'],
    ['IN', '1 Dec 2026: 0471 2443152', home, 'more', 'alone'],
    ['IN', 'Rs 100 0471 2443152', home, 'more', 'alone'],
    ['IN', '₹500 0471 2443152', home, 'more', 'alone'],
    ['IN', '$100 0471 2443152', home, 'more', 'alone'],
    ['', 'COVID-19 1056', 'tel:1056', 'more'],
    ['', 'COVID19 helpline 1056', 'tel:1056', 'more'],
    ['IN', 'Covid-19 helpline: 0471 2552056', 'tel:04712552056', 'more', 'alone'],
    ['IN', 'info24@hospital.in 0471 2443152', home, 'more', 'alone'],
    ['IN', '0471 2443152 / a1066@hospital.in', home, 'more', 'alone'],
    ['IN', 'www.hospital24.in/108, 0471 2443152', home, 'more', 'alone'],
    ['IN', 'https://hospital.in/108 0471 2443152', home, 'more', 'alone'],
    ['IN', 'TC 12/345, Trivandrum, 0471 2443152', home, 'more', 'alone'],
    ['', '① 108', 'tel:108', 'more'],
    ['IN', 'تحويلة ١٢ ٠٤٧١٢٤٤٣١٥٢', home, 'more', 'alone'],
  ],
  'field.md F3: a place with a number of its own': [
    ['IN', 'Front desk: 0471 2443152', home, 'more', 'alone'],
    ['IN', 'Help desk 0471 2443152', home, 'more', 'alone'],
    ['', 'Help desk 104', 'tel:104', 'more'],
    ['IN', 'Casualty ward 0471 2443152', home, 'more', 'alone'],
    ['IN', 'Labour room: 0471 2443152', home, 'more', 'alone'],
    ['IN', 'Emergency room: 0471 2443152', home, 'more', 'alone'],
    ['IN', 'Control room 0471 2443152', home, 'more', 'alone'],
    ['', 'Control Room: 1077', 'tel:1077', 'more'],
    ['IN', 'Gate 0471 2443152', home, 'more', 'alone'],
  ],
  'field.md F3: fax': [
    ['IN', 'Fax No: 0471 2443152, Ph: 0471 2443153', 'tel:04712443153', 'more', 'alone'],
    ['IN', 'Fax no. 0471 2443152; 0471 2443153', 'tel:04712443153', 'more', 'alone'],
    ['IN', 'Fax number 0471 2443152, Tel 0471 2443153', 'tel:04712443153', 'more', 'alone'],
    ['IN', '0471 2443152 (fax), 0471 2443153', home, 'more', 'alone'],
    ['IN', '0471 2443152 fax; 0471 2443153 (tel)', home, 'more', 'alone'],
    ['IN', 'Ph. & Fax : 0471-2443152', home, 'more', 'alone'],
    ['IN', 'Tele-fax 0471 2443152', home, 'more', 'alone'],
    ['IN', 'Phone/Fax: 0471 2443152', home, 'more', 'alone'],
    ['IN', 'Fax & Tel 0471 2443152', home, 'more', 'alone'],
  ],
  'field.md F3: an area code and its number with any sign between': [
    ['IN', '0471,2443152', home, 'one', 'alone'],
    ['IN', '0471, 2443152', home, 'one', 'alone'],
    ['IN', '0471:2443152', home, 'one', 'alone'],
    ['IN', '0471; 2443152', home, 'one', 'alone'],
    ['IN', '0471|2443152', home, 'one', 'alone'],
    ['IN', '0471*2443152', home, 'one', 'alone'],
    ['IN', '0471\\2443152', home, 'one', 'alone'],
    ['IN', '0471’2443152', home, 'one', 'alone'],
    ['IN', "0471'2443152", home, 'one', 'alone'],
    ['IN', '0471•2443152', home, 'one', 'alone'],
    ['IN', '0471 • 2443152', home, 'one', 'alone'],
    ['IN', '0471∙2443152', home, 'one', 'alone'],
    ['IN', '0471→2443152', home, 'one', 'alone'],
    ['IN', '0471+2443152', home, 'one', 'alone'],
    ['IN', '0471=2443152', home, 'one', 'alone'],
    ['IN', '0471&2443152', home, 'one', 'alone'],
    ['IN', '+91, 471 2443152', homeAbroad, 'one', 'alone'],
    ['IN', '+91: 98470 12345', 'tel:+919847012345', 'one', 'alone'],
    ['IN', '+91+471+2443152', homeAbroad, 'one', 'alone'],
    ['IN', '+91 +471 2443152', homeAbroad, 'one', 'alone'],
    ['IN', '+91 471, 2443152', homeAbroad, 'one', 'alone'],
    ['IN', 'STD Code 0471, 2443152', home, 'more', 'alone'],
    ['IN', '04862, 222333', 'tel:04862222333', 'one', 'alone'],
  ],
  'field.md F3: signs of the way abroad': [
    ['IN', '++91 471 2443152', homeAbroad, 'one', 'alone'],
    ['IN', '+ +91 471 2443152', homeAbroad, 'one', 'alone'],
    ['IN', '+(91) 471 2443152', homeAbroad, 'one', 'alone'],
    ['IN', '(+91)(0)471 2443152', homeAbroad, 'one', 'alone'],
    ['IN', '+91[0]471-2443152', homeAbroad, 'one', 'alone'],
    ['IN', '+91-0-471-2443152', homeAbroad, 'one', 'alone'],
    ['IN', '+0091 471 2443152', 'tel:00914712443152', 'one', 'alone'],
    ['IN', '00 91 471 2443152', 'tel:00914712443152', 'one', 'alone'],
    ['IN', '00 (91) 471 2443152', 'tel:00914712443152', 'one', 'alone'],
    ['IN', '00-91-471-2443152', 'tel:00914712443152', 'one', 'alone'],
    ['IN', '0 091 471 2443152', 'tel:00914712443152', 'one', 'alone'],
    ['IN', '91 471 2443152', homeAbroad, 'one', 'alone'],
    ['IN', '91-471-2443152/53', homeAbroad, 'more', 'alone'],
    ['IN', '919847012345', 'tel:+919847012345', 'one', 'alone'],
    ['IN', '(91)471-2443152', homeAbroad, 'one', 'alone'],
    ['IN', '0 91 471 2443152', homeAbroad, 'one', 'alone'],
    ['IN', '(0)91 471 2443152', homeAbroad, 'one', 'alone'],
    ['', '966111234567+', 'tel:+966111234567', 'one'],
    ['', '٩٦٦١١١٢٣٤٥٦٧+', 'tel:+966111234567', 'one'],
    ['IN', '➕91 471 2443152', homeAbroad, 'one', 'alone'],
    ['IN', '⁺91 471 2443152', homeAbroad, 'one', 'alone'],
    ['IN', '﹢91 471 2443152', homeAbroad, 'one', 'alone'],
    ['IN', '+91⁃471⁃2443152', homeAbroad, 'one', 'alone'],
    ['IN', '+91﹣471﹣2443152', homeAbroad, 'one', 'alone'],
    ['IN', '+91 o471 2443152', homeAbroad, 'one', 'alone'],
    ['IN', 'O471 2443152', home, 'one', 'alone'],
    ['', '1O8', 'tel:108', 'one'],
  ],
  'HTML and address entities in a field': [
    ['IN', '&#48;471 2443152', home, 'one', 'alone'],
    ['IN', '&#43;91 471 2443152', homeAbroad, 'one', 'alone'],
    ['IN', '&plus;91 471 2443152', homeAbroad, 'one', 'alone'],
    ['IN', '&#x2B;91 471 2443152', homeAbroad, 'one', 'alone'],
    ['IN', '0471&#45;2443152', home, 'one', 'alone'],
    ['IN', '0471&ndash;2443152', home, 'one', 'alone'],
    ['IN', '0471&mdash;2443152', home, 'one', 'alone'],
    ['IN', '0471&#8211;2443152', home, 'one', 'alone'],
    ['IN', '0471&thinsp;2443152', home, 'one', 'alone'],
    ['IN', '0471&ensp;2443152', home, 'one', 'alone'],
    ['IN', '0471&#xA0;2443152', home, 'one', 'alone'],
    ['IN', '0471&shy;2443152', home, 'one', 'alone'],
    ['IN', '0471&amp;nbsp;2443152', home, 'one', 'alone'],
    ['', '&quot;108&quot;', 'tel:108', 'one'],
    ['', '&#34;108&#34;', 'tel:108', 'one'],
    ['IN', '&#8234;+91 471 2443152&#8236;', homeAbroad, 'one', 'alone'],
    ['', '&#8238;0038 252 1740', 'tel:00382521740', 'more'],
    ['IN', '0471 2443152 &#40;24x7&#41;', home, 'more', 'alone'],
    ['', '108&#47;112', 'tel:108', 'more'],
    ['', '108&#44;112', 'tel:108', 'more'],
    ['', '108%2F112', 'tel:108', 'more'],
    ['', '108&sol;112', 'tel:108', 'more'],
    ['', '108&amp;112', 'tel:108', 'more'],
    ['IN', 'tel:%2B91%20471%202443152', homeAbroad, 'one', 'alone'],
    ['', 'tel:%2A108%23', 'tel:*108%23', 'one'],
    ['IN', 'tel:+91%28471%292443152', homeAbroad, 'one', 'alone'],
    ['IN', '<a href="tel:+914712443152">0471 2443152</a>', homeAbroad, 'more', 'alone'],
    ['IN', '[0471 2443152](tel:04712443152)', home, 'more', 'alone'],
    ['', '&#0;108', 'tel:108', 'one'],
    ['', '&#xfffff;108', 'tel:108', 'more'],
  ],
  'labels, emoji, marks of a list': [
    ['IN', 'Call us: 0471 2443152', home, 'more', 'alone'],
    ['IN', 'Call us on 0471 2443152 any time', home, 'more', 'alone'],
    ['', 'tel: 108', 'tel:108', 'one'],
    ['IN', 'TEL: +91 471 2443152', homeAbroad, 'one', 'alone'],
    ['IN', 'tel://0471 2443152', home, 'one', 'alone'],
    ['IN', 'callto:0471 2443152', home, 'one', 'alone'],
    ['IN', 'phone:0471 2443152', home, 'more', 'alone'],
    ['IN', 'Mob:9847012345', 'tel:9847012345', 'more', 'alone'],
    ['IN', '(M) 98470 12345', 'tel:9847012345', 'more', 'alone'],
    ['', 'Ambulance=108', 'tel:108', 'more'],
    ['', '===108===', 'tel:108', 'more'],
    ['', '***108***', 'tel:108', 'more'],
    ['IN', '**0471 2443152**', home, 'more', 'alone'],
    ['IN', '📞0471 2443152', home, 'more', 'alone'],
    ['', '☎️ 108', 'tel:108', 'more'],
    ['', '🚑108', 'tel:108', 'more'],
    ['', '🚑 108 / 👮 112', 'tel:108', 'more'],
    ['', '‼️112‼️', 'tel:112', 'more'],
    ['', '1056-DISHA', 'tel:1056', 'more'],
    ['', 'DISHA-1056', 'tel:1056', 'more'],
    ['', '108-AMBULANCE', 'tel:108', 'more'],
    ['', '108AMBULANCE', 'tel:108', 'more'],
    ['IN', '* 0471 2443152', home, 'more', 'alone'],
    ['IN', '→ 0471 2443152', home, 'more', 'alone'],
  ],
  letters: [
    ['US', '1-800-FLOWERS', 'tel:18003569377', 'more', 'alone'],
    ['US', '1800FLOWERS', 'tel:18003569377', 'more', 'alone'],
    ['US', '1-800-flowers', 'tel:18003569377', 'more', 'alone'],
    ['US', '1.800.FLOWERS', 'tel:18003569377', 'more', 'alone'],
    ['US', '+1-800-FLOWERS', 'tel:+18003569377', 'more', 'alone'],
    ['US', '800-FLOWERS', 'tel:8003569377', 'more', 'alone'],
    ['US', '1-877-KARS-4-KIDS', 'tel:18775277454', 'more', 'alone'],
    ['', '1300 FLOWERS', 'tel:13003569377', 'more'],
    ['', '13 SICK', 'tel:137425', 'more'],
    ['US', '1-800-FLOWERS (24x7)', 'tel:18003569377', 'more', 'alone'],
    ['US', '1-800-273-TALK (8255)', 'tel:18002738255', 'more', 'alone'],
    ['US', '1-800-FLOWERS ext 12', 'tel:18003569377', 'more', 'alone'],
    ['', '108 / 1-800-FLOWERS', 'tel:108', 'more'],
    ['US', 'CALL US 1-800-FLOWERS', 'tel:18003569377', 'more', 'alone'],
    ['US', '1-800-ＦＬＯＷＥＲＳ', 'tel:18003569377', 'more', 'alone'],
  ],
};

/** What nobody can dial, by what is wrong with it. */
const undialled: Record<string, string[]> = {
  'no digit': ['', ' ', '+', '#', '-', 'N/A', 'none', 'call us', 'HOSPITAL', 'javascript:alert()'],
  'a single digit': ['1', '9', '٩', 'javascript:alert(1)', '(5)'],
  'an area code, or what an editor left of a number': [
    '0471',
    '”0471',
    '<b>0471</b>',
    '+91',
    '040',
    '1800',
  ],
  'letters behind an area code': ['0471-HOSPITAL'],
  hours: [
    '24x7',
    '24/7',
    '24 hours',
    '9-5',
    '9am-5pm',
    '10:30-16:45',
    '18.00',
    '365 days',
    '8 to 20',
  ],
  'an extension alone': ['ext 12', 'Extn. 4567'],
  'a fax': ['Fax: 0471 2528301'],
  'a date': [
    '2026-12-01',
    '2026/12/01',
    '01/12/2026',
    '1.12.2026',
    '01-12-2026',
    '1 Dec 2026',
    'Dec 1, 2026',
    'December 2026',
    '12/2026',
    'Updated: 01/12/2026',
    '01/12/2026 - 05/12/2026',
  ],
  'an address of the web or of a mailbox': [
    'a1066@hospital.in',
    '108@hospital.in',
    'desk-108@hospital.in',
    'https://hospital.in/108',
    'http://112.in',
    'www.112.gov.in',
    'https://wa.me/919847012345',
    'mailto:desk108@hospital.in',
    'sip:108@hospital.in',
  ],
  'what a template left': [
    '{{phone}}',
    '{{phone1}}',
    '%phone%',
    '${phone}',
    '[phone]',
    'null',
    'undefined',
    'NaN',
    'false',
    '[object Object]',
    'TBD',
    'n/a',
    '-',
    '--',
    '—',
    'xxx',
    '&nbsp;',
    '&mdash;',
  ],
  'a number with digits left out': [
    '98470 XXXXX',
    '98470XXXXX',
    '98XXX XXXXX',
    '+91 98470 XXXXX',
    '+91 471 244****',
    '0471-2XXXXXX',
    '0471 2443xxx',
    '0471 244 xx xx',
    'XXXX-2443152',
    'XXXXX 12345',
    '****12345',
    '******2345',
    '0471 2443???',
    '0471 244••••',
    '1800-XXX-XXXX',
    '1-800-XXX-XXXX',
    '1800 123 XXXX',
    '0471 244315Z',
  ],
  'a sample': [
    '0000',
    '0000000',
    '0000000000',
    '00000 00000',
    '+00 000 000',
    '+91 00000 00000',
    '9999999999',
    '99999 99999',
    '1111111111',
    '(555) 555-5555',
  ],
  'too few digits behind a country': [
    '+91 12345',
    '+91 471 24',
    '+91-471-24431',
    '0091 471 2443',
    '+1 234 567 890',
    '+108',
    '+91 108',
  ],
  'too few letters, or letters of no free number': [
    '1800-HELP',
    '555-FLOWERS',
    '1-212-FLOWERS',
    '0800 FLOWERS',
    '0471-FLOWERS',
    '1-900-FLOWERS',
  ],
  money: ['₹108', '$100', 'Rs. 100', 'Rs 1,000', '€ 112'],
  'a code of the post': ['Pin: 695011', 'PIN code 695 011', 'ZIP 90210'],
  'a number for a text alone': ['Text HELP to 741741', 'SMS HOME to 85258'],
  'a fax, however it is named': [
    'Fax no. 0471 2443152',
    'Fax number 0471 2443152',
    'Fax No: 0471 2443152',
    '0471 2443152 (fax)',
    '0471 2443152 fax',
    '0471 2443152 - Fax',
  ],
  'a number of a room': ['Room 112', 'Ward 1066', 'Reception desk 108', 'Bed 104'],
  'groups from right to left': ['4567 123 11 966+', '٤٥٦٧ ١٢٣ ١١ ٩٦٦+'],
  'two digits that are no code': ['10', '12', '13'],
  'two numbers without anything between': ['0471244315204712443153', '98470123459847012346'],
  'more digits than a number has': ['12345678901234567', '+1234567890123456', '112108'.repeat(4)],
};

const judged = (href: string, country: CountryCode) =>
  parsePhoneNumberFromString(href.slice(4).replace(/^00/, '+'), country);

for (const thread of Object.keys(reported))
  describe(thread, () => {
    for (const [country, written, href, is, alone] of reported[thread]!) {
      it(`${JSON.stringify(written)} is ${href}`, () => {
        const read = readPhoneNumber(written);
        assert.equal(read.href, href);
        assert.equal(read.isOne, is === 'one');
      });
      if (country) {
        it(`${JSON.stringify(written)}: libphonenumber knows ${href} in ${country}`, () => {
          const number = judged(href, country);
          assert.ok(number?.isValid(), `${number?.number ?? 'nothing'} is no number there`);
        });
        if (!alone)
          it(`${JSON.stringify(written)}: libphonenumber finds the same`, () => {
            const [found] = findPhoneNumbersInText(written, country);
            const number = judged(href, country);
            assert.equal(found?.number.number, number?.number);
            assert.equal(found?.number.ext, number?.ext);
          });
      }
    }
  });

for (const what of Object.keys(undialled))
  describe(`nobody dials ${what}`, () => {
    for (const written of undialled[what]!)
      it(JSON.stringify(written), () => {
        const { href, isOne } = readPhoneNumber(written);
        assert.equal(href, undefined);
        assert.equal(isOne, false);
      });
  });

describe('of two short codes the first is dialled', () => {
  const codes = ['112', '108', '102', '911', '999', '000', '997', '15', '११२', '١١٢', '１１２'];
  const between = [
    '/',
    ' / ',
    ' ',
    '  ',
    '\u00a0',
    '\t',
    '\n',
    '\r\n',
    '-',
    ' - ',
    '–',
    ' — ',
    '.',
    ' · ',
  ].concat(
    [
      ',',
      ', ',
      '، ',
      '、',
      ';',
      '؛',
      '|',
      '&',
      ' &amp; ',
      '+',
      '~',
      ':',
      '=',
      '*',
      '\\',
      '／',
      '•',
    ],
    [' or ', ' and ', ' ou ', ' oder ', ' या ', ' أو ', ' അല്ലെങ്കിൽ ', ' (or ', ' (', ') ', '<br>'],
  );
  for (const gap of between)
    it(`with ${JSON.stringify(gap)} between`, () => {
      for (const first of codes)
        for (const second of codes) {
          if (first === second) continue;
          const written = `${first}${gap}${second}`;
          // 15-15 is an hour.
          if (/^ ?[-–—] ?$/.test(gap) && first === '15') continue;
          const { href, isOne } = readPhoneNumber(written);
          assert.equal(href, readPhoneNumber(first).href, written);
          assert.equal(isOne, false, written);
        }
    });
});

/** Every country's example number in every form in which libphonenumber writes it. */
const world = getCountries().flatMap((country) => {
  const number = getExampleNumber(country, examples);
  // Islands with numbers of 4 to 6 digits: what is added to them may belong to them.
  if (!number || number.nationalNumber.length < 7) return [];
  const { number: dialled } = number;
  const forms = [
    number.formatNational(),
    number.formatInternational(),
    dialled,
    number.formatInternational().replace('+', '00'),
    number.formatInternational().replaceAll(' ', '-'),
    number.formatInternational().replaceAll(' ', '.'),
    number.formatInternational().replaceAll(' ', '\u00a0'),
    number.getURI(),
  ];
  return forms.map((written) => ({ country, written, dialled }));
});

describe('numbers of the world, judged by libphonenumber', () => {
  const surroundings: [what: string, isOne: boolean, around: (written: string) => string][] = [
    ['alone', true, (written) => written],
    ['with an extension', true, (written) => `${written} ext. 12`],
    ['in curly quotes', true, (written) => `“${written}”`],
    ['in marks of direction', true, (written) => `\u202a${written}\u202c`],
    ['after a word', false, (written) => `Tel.: ${written}`],
    ['after hours', false, (written) => `24x7: ${written}`],
    ['before hours', false, (written) => `${written} (24x7)`],
    ['after days and hours', false, (written) => `Mon-Fri 9-5: ${written}`],
    ['before hours of a day', false, (written) => `${written}, 9am-5pm`],
    ['before itself and a comma', false, (written) => `${written}, ${written}`],
    ['before itself and a slash', false, (written) => `${written} / ${written}`],
    ['before itself and a dash', false, (written) => `${written} - ${written}`],
    ['before itself and a word', false, (written) => `${written} or ${written}`],
    ['before the end of a range', false, (written) => `${written}/01`],
    ['before a short code', false, (written) => `${written}, 112`],
    ['before a line', false, (written) => `${written}\n${written}`],
  ];
  it(`are ${world.length}, of more than 200 countries`, () => {
    assert.ok(new Set(world.map(({ country }) => country)).size > 200);
  });
  for (const [what, isOne, around] of surroundings)
    it(`${what}: the number, and nothing added to it`, () => {
      const wrong = world.flatMap(({ country, written, dialled }) => {
        // `tel:` stands at the beginning only.
        const text = around(what === 'alone' ? written : written.replace('tel:', ''));
        const read = readPhoneNumber(text);
        const number = read.href && judged(read.href, country);
        return number && number.number === dialled && read.isOne === isOne
          ? []
          : [`${country} ${text}: ${String(read.href)}`];
      });
      assert.deepEqual(wrong, []);
    });

  it('have the extension that was written', () => {
    for (const { country, written } of world)
      assert.equal(
        judged(readPhoneNumber(`${written.replace('tel:', '')} ext. 12`).href!, country)?.ext,
        '12',
      );
  });

  it('in digits of other scripts: the same', () => {
    for (const zero of ['٠', '۰', '०', '০', '௦', '൦', '０', '𝟎']) {
      const own = (digit: string) => String.fromCodePoint(zero.codePointAt(0)! + Number(digit));
      for (const { written } of world) {
        const ascii = readPhoneNumber(written);
        assert.deepEqual(
          { ...readPhoneNumber(written.replace(/\d/g, own)), text: '' },
          { ...ascii, text: '' },
          written,
        );
      }
    }
  });
});

describe('the text that is shown', () => {
  const rows: [written: string, text: string][] = [
    ['0471 252 8300', '0471 252 8300'],
    ['24x7: 0471 2528300', '24x7: 0471 2528300'],
    ['०४७१ २५२८३००', '०४७१ २५२८३००'],
    ['\u202a+91 471 2528300\u202c', '+91 471 2528300'],
    ['\u202e0038 252 1740', '0038 252 1740'],
    ['“0471 2528300”', '0471 2528300'],
    [' 112 ', '112'],
    ['tel:+914712528300', '+914712528300'],
    ['tel:+91%20471%202528300', '+91 471 2528300'],
    ['ക്\u200dഷ 112', 'ക്\u200dഷ 112'],
  ];
  for (const [written, text] of rows)
    it(`of ${JSON.stringify(written)} is ${JSON.stringify(text)}`, () => {
      assert.equal(readPhoneNumber(written).text, text);
    });
});

describe('any text', () => {
  it('gives an address that can be dialled, or none', () => {
    const random = new RandomNumbers(3);
    const pieces =
      '0 1 2 9 00 112 471 2528300 + - / ( ) . , ; # * x ext am 24x7 to Tel fax ४ ٤ ４ \u202e \u200b “ ” \n'
        .split(' ')
        .concat(' ', ' ', 'A', 'HOSPITAL', '1-800-', '½', '①', '\ud83d', '📞', '<b>', '&nbsp;');
    for (let i = 0; i < 20_000; i++) {
      const written = Array.from(Array(1 + random.below(9)), () => random.pick(pieces)).join('');
      const { href } = readPhoneNumber(written);
      if (href === undefined) continue;
      assert.match(
        href,
        /^tel:(?:\+|00|)[0-9]{2,17}(?:;ext=[0-9]{1,7})?$|^tel:[0-9*]*(?:%23|\*)[0-9*%]*$/,
        written,
      );
    }
  });

  it('of a whole page is read in no time', () => {
    const since = performance.now();
    for (const piece of ['1 ', '0471 2528300, ', 'fax ', '- ', '24 ', '(', '+', 'A1', ' ', '“'])
      readPhoneNumber(`1${piece.repeat(100_000)}x`);
    assert.ok(performance.now() - since < 2000);
    assert.equal(readPhoneNumber(`0471 2528300${' and more'.repeat(1000)}`).href, ours);
  });
});
