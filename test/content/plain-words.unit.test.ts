/**
 * Words that a frightened person of 70 stumbles over, or that a translator cannot carry over into
 * Malayalam, Hindi, Tamil or Arabic: what went, and what stands for it. A row for each, from the
 * plain-language review.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { en } from '../../src/i18n/en.js';
import { documents, eachProse, proseOf } from './document-text.js';

type Place = 'article' | 'checklist' | 'exercises' | 'help';

const rows: [trouble: string, gone: RegExp, better: [Place, RegExp][]][] = [
  [
    '"a foot sore": a sore foot?',
    /\bfoot sores?\b/i,
    [
      ['checklist', /open sore \(wound\)/],
      ['exercises', /open sore \(wound\)/],
      ['article', /open sore \(wound\)/],
    ],
  ],
  [
    '"cold": a cold is an illness',
    /pain, cold\b|feel for pain|\ba cold\b/i,
    [['exercises', /If a foot hurts, gets cold, or is more numb than usual, tap Stop\./]],
  ],
  ['"heat" as a thing', /\bheat or swelling\b/i, [['checklist', /A hot or swollen area/]]],
  [
    '"the feeling has newly gone"',
    /\bnewly\b/i,
    [
      ['checklist', /No feeling when a finger touches it, and this is new/],
      ['checklist', /can no longer feel touch on a foot/],
    ],
  ],
  [
    '"newly swollen"',
    /\bnew(ly)? swollen\b/i,
    [
      ['checklist', /swollen, warm or sore in the last few days/],
      ['exercises', /swollen, hot or sore in the last few days/],
    ],
  ],
  [
    '"lately": no time',
    /\blately\b|\brecently\b/i,
    [
      ['exercises', /You had a blood clot in the last 3 months/],
      ['exercises', /In the last 3 months, did you have/],
    ],
  ],
  [
    '"dead leg", "goes to sleep"',
    /dead leg|(goes|gone|fell) to sleep|\basleep\b/i,
    [
      ['article', /^Numb legs \(you cannot feel touch\)/m],
      ['checklist', /Numb means that you cannot feel touch\./],
      ['exercises', /too numb to feel a finger that touches them gently/],
    ],
  ],
  ['"like cotton": soft?', /like cotton\b/i, [['checklist', /as if I walk on cotton wool/]]],
  [
    '"runs from my back or bottom"',
    /\bruns? (from|down)\b|\bbottom\b/i,
    [['checklist', /spreads from my back or buttock down my leg/]],
  ],
  [
    'nursery words, and words around the thing',
    /back passage|private parts|(?<!\()\bpee\b|\bpoo\b(?!\))/i,
    [['checklist', /genitals.*around the anus\n.*urine or stool \(pee or poo\)/]],
  ],
  [
    '"wear off", "eases", "passes"',
    /\bwears? off\b|\beas(e|es|ed|ing)\b|\bpass(es)?\b|\b(has|have) passed\b/i,
    [
      ['help', /goes away when you move/],
      ['checklist', /less pain when the foot hangs down/],
      ['checklist', /even if it has gone away/],
    ],
  ],
  [
    '"a few minutes": how many',
    /few minutes/i,
    [['checklist', /within about 5 minutes of moving/]],
  ],
  [
    '"keeps coming back": to where',
    /coming back|comes back/i,
    [
      ['checklist', /comes again and again/],
      ['article', /comes again and again/],
      ['help', /comes again and again/],
    ],
  ],
  [
    '"See a doctor": look at; when. The level word "See someone soon" is a public name and stays',
    /\bsee (a|the|your) (doctor|nurse|physiotherapist)/i,
    [
      ['help', /Visit a doctor or nurse in the next few days/],
      ['article', /visit a doctor or nurse\. Go in the next few days\./],
    ],
  ],
  [
    '"Light on.", "floor clear", "Do no more rounds"',
    /(?<!the )\blight on\b|floor clear|clear the floor|no more rounds/i,
    [
      ['exercises', /Turn the light on\. Move things off the floor\./],
      ['exercises', /Do not do it again today\./],
    ],
  ],
  [
    '"heels free": free of charge',
    /heels? free|\bfree\b/i,
    [['exercises', /heels touching nothing/]],
  ],
  [
    '"by day, with someone near"',
    /\bby day\b|someone near\b/i,
    [
      ['exercises', /in the daytime, with someone in the room/],
      ['article', /in the daytime, with someone in the room/],
    ],
  ],
  [
    '"worth a mention"',
    /worth a mention/i,
    [['help', /You were not sure about these\. Tell a doctor or nurse\./]],
  ],
  [
    '"Nobody has seen it": neglect; "referral"',
    /nobody has (seen|read)|referral/i,
    [
      ['help', /This is not a doctor's letter\. No doctor or nurse has read it\./],
      ['checklist', /No doctor or nurse has read it\./],
    ],
  ],
  ['"on this visit": to a hospital', /on this visit/i, [['exercises', /on this page today/]]],
  ['"left": a side, or what remains', /\} left\b|\bleft until\b|time left/i, []],
  [
    '"light touch": a lamp; weight',
    /light touch/i,
    [['exercises', /a finger that touches them gently/]],
  ],
  [
    '"Any 1 of these signs is enough": for what',
    /is enough\./i,
    [
      ['checklist', /1 of these signs is enough to call\./],
      ['exercises', /1 of these signs is enough to call\./],
    ],
  ],
  [
    '"Keep weight off": of a body',
    /\bweight\b/i,
    [['checklist', /Do not stand or walk on a hot, swollen foot\./]],
  ],
  [
    '"blow to the head": wind; "crash": a computer',
    /\bblow\b|\bcrash/i,
    [['checklist', /a road accident, or a hit on the head, neck or back/]],
  ],
  [
    '"after a fall": in which year',
    /after a fall\b/i,
    [['checklist', /^New numbness or weakness after a recent fall/m]],
  ],
  [
    '"stent", "cast" alone',
    /\bstent\b(?! \(small tube\))|(?<!plaster )\bcast\b/i,
    [['exercises', /A stent \(small tube\) or a bypass\nA plaster cast/]],
  ],
  [
    '"cross my legs": on the floor too',
    /\bcross my legs\b/i,
    [['checklist', /sit cross-legged, squat or kneel for a long time/]],
  ],
  [
    '2 names for 1 thing',
    /poor circulation|\bPAD\b(?<!\(PAD)|narrowed (leg )?arteries(?! \(PAD\))/i,
    [
      ['article', /narrowed leg arteries \(PAD\)/],
      ['checklist', /narrowed leg arteries \(PAD\)/],
      ['exercises', /narrowed leg arteries \(PAD\)/],
    ],
  ],
  [
    '"team": sport',
    /\bteam\b/i,
    [
      ['checklist', /the doctor or hospital that treats you/],
      ['exercises', /the doctor or hospital that treats you/],
    ],
  ],
  [
    'double "Say"',
    /say this|: say\b/i,
    [['help', /^On the phone, say where you are, what you feel and when it started\.$/m]],
  ],
];

/** A text a line, as `m` reads them. */
const words = (place: Place) =>
  proseOf(documents[place])
    .map((entry) => entry.text)
    .join('\n');

describe('plain words', () => {
  for (const [trouble, gone, better] of rows) {
    it(`${trouble}: is gone`, () => {
      for (const { name, texts } of eachProse)
        for (const { path, text } of texts) assert.doesNotMatch(text, gone, `${name} ${path}`);
    });
    for (const [place, pattern] of better)
      it(`${trouble}: ${place} says ${pattern.source}`, () => {
        assert.match(words(place), pattern);
      });
  }

  it("an order is said once: no emergency advice repeats its card's heading", () => {
    const { heading, text } = documents.help.levels.emergency;
    const repeats = [
      text,
      ...documents.checklist.groups.flatMap((group) =>
        group.items.filter((item) => item.help === 'emergency').map((item) => item.advice),
      ),
      ...documents.exercises.safetyCheck
        .filter((entry) => entry.help === 'emergency')
        .map((entry) => entry.advice),
    ].filter((advice) => advice.includes(heading));
    assert.deepEqual(repeats, []);
  });

  // Rows that were decided against: these words are public names, or the decision kept them.
  it('"Tick", "Call", "Back", "Finish for now" and "Carry on" stay', () => {
    assert.match(words('checklist'), /^Tick any/m);
    assert.match(en.call, /^Call /);
    assert.equal(en.back, 'Back');
    assert.equal(en.finish, 'Finish for now');
    assert.equal(en.resume, 'Carry on');
  });

  it('time that remains is time "to go"', () => {
    assert.equal(en.timeLeft, 'Time to go');
    for (const text of [en.totalLeft, en.sayResumed]) assert.match(text, /\{time\} to go/);
  });
});
