/** Words that no document may hold, and the few places where one of them is right. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { documents, eachDocument, proseOf } from './document-text.js';

const avoided: [word: RegExp, why: string][] = [
  [/isch(a)?emia|rubor|dangl|dependent|contraindicat/i, "a doctor's word"],
  [/detox|safe for everyone/i, 'a promise'],
  [/\bcur(e|es|ed)\b/i, 'a promise'],
  [/poor circulation/i, 'a diagnosis'],
  [/you (may|might|could|probably) have\b|\byou have (PAD|neuropathy|sciatica)/i, 'a diagnosis'],
  [/\b(low|high|your|at) risk\b|\bscore|percent|%/i, 'a score'],
  [/\bnormal|all clear|no action needed|nothing to worry|\bsafe\b|healthy/i, 'an all-clear'],
  [/dark skin|very unwell|\bpink\b/i, 'not the same for everybody'],
  [/\b(10[28]|112|111|999|911)\b/, 'a phone number: the page gives it'],
  [/\d ?[-\u2013] ?\d/, '"2 to 3", not "2-3"'],
  [/\b(two|three|four|five|six|ten)\b/i, 'a number in words'],
  [/your fault|should have|lazy|bad habit|amputat|\bdie\b|death|deadly/i, 'blame or fear'],
  // On a drawing of the screens these stood as filler: no source holds them.
  [/get the foot seen|about 3 minutes|each hour|keep warm with socks/i, 'unsourced'],
];

/** Exactly these sentences may hold an avoided word: their wording is prescribed. */
const allowed = [
  'It is not a cure.',
  'It is not a cure for numbness.',
  'They can cause serious harm if you have poor circulation (PAD), or diabetes with numb feet.',
  'Do not put heat on skin that is numb, or on your feet or legs if you have diabetes or poor circulation.',
];

const withoutAllowed = (text: string) =>
  allowed.reduce((kept, sentence) => kept.replace(sentence, ''), text);

describe('avoided words', () => {
  for (const document of eachDocument) {
    it(`${document.kind} holds none`, () => {
      for (const { path, text } of proseOf(document))
        for (const [word, why] of avoided)
          assert.doesNotMatch(withoutAllowed(text), word, `${path}: ${why}`);
    });
  }

  it('every allowed sentence occurs and needs to be allowed', () => {
    const everything = eachDocument.flatMap((document) =>
      proseOf(document).map((entry) => entry.text),
    );
    for (const sentence of allowed) {
      assert.ok(
        everything.some((text) => text.includes(sentence)),
        sentence,
      );
      assert.ok(
        avoided.some(([word]) => word.test(sentence)),
        sentence,
      );
    }
  });
});

describe('checklist advice', () => {
  it('is an action: it starts with what to do', () => {
    // C8 begins with the sentence that the word list prescribes.
    const verbs =
      /^(Call|Get|Tell|See|Ask|Show|Move|Uncross|Say|New numbness with diabetes needs)\b/;
    for (const group of documents.checklist.groups)
      for (const item of group.items) assert.match(item.advice, verbs, item.id);
  });
});
