/** Words that no document may hold, and the few places where one of them is right. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { documents, eachProse } from './document-text.js';

const avoided: [word: RegExp, why: string][] = [
  [/isch(a)?emia|rubor|dangl|dependent|contraindicat/i, "a doctor's word"],
  [/detox|safe for everyone/i, 'a promise'],
  [/\bcur(e|es|ed)\b/i, 'a promise'],
  [/poor circulation/i, 'a diagnosis'],
  [/you (may|might|could|probably) have\b|\byou have (PAD|neuropathy|sciatica)/i, 'a diagnosis'],
  [/\b(low|high|your|at) risk\b|\bscore|percent|%/i, 'a score'],
  [/\bnormal|all clear|no action needed|nothing to worry|\bsafe\b|healthy/i, 'an all-clear'],
  [/dark skin|very unwell|\bpink\b/i, 'not the same for everybody'],
  // Complexion is "brown and black skin"; what turns black on it is "a patch of skin that...".
  [/(?<!brown (and|or) )black skin/i, 'asks of a complexion'],
  [/\b(10[28]|112|111|999|911)\b/, 'a phone number: the page gives it'],
  [/\d ?[-\u2013] ?\d/, '"2 to 3", not "2-3"'],
  [/\b(two|three|four|five|six|ten)\b/i, 'a number in words'],
  [/your fault|should have|lazy|bad habit|amputat|\bdie\b|death|deadly/i, 'blame or fear'],
  // On a drawing of the screens these stood as filler: no source holds them.
  [/get the foot seen|about 3 minutes|each hour|keep warm with socks/i, 'unsourced'],
  [/health ?-?(care )?(worker|provider|professional)/i, 'in India someone who may not examine'],
];

/** Exactly these sentences may hold an avoided word, each for a reason. */
const allowed = [
  // What the evidence does not show.
  'It is not a cure.',
  'It is not a cure for numbness.',
  // The colour that people take for good news, named so that they do not.
  'A red or pink foot does not show that the blood flow is good.',
];

const withoutAllowed = (text: string) =>
  allowed.reduce((kept, sentence) => kept.replace(sentence, ''), text);

describe('avoided words', () => {
  for (const { name, texts } of eachProse) {
    it(`${name} holds none`, () => {
      for (const { path, text } of texts)
        for (const [word, why] of avoided)
          assert.doesNotMatch(withoutAllowed(text), word, `${path}: ${why}`);
    });
  }

  it('every allowed sentence occurs and needs to be allowed', () => {
    const everything = eachProse.flatMap(({ texts }) => texts.map((entry) => entry.text));
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

  it('complexion may be named, dead skin may not be called by it', () => {
    const [word] = avoided.find(([, why]) => why === 'asks of a complexion')!;
    assert.doesNotMatch('On brown or black skin, look at the sole.', word);
    assert.match('Do you have a sore, black skin or infection?', word);
  });
});

describe('checklist advice', () => {
  it('is an action: it starts with what to do', () => {
    // C8 begins with the sentence that the word list prescribes. Red flags stand under a heading
    // that is the action ("Call for emergency help now"), and add to it.
    const verbs =
      /^(Tell|Visit|Ask|Show|Move|Uncross|Say|New tingling or numbness with diabetes needs)\b/;
    for (const group of documents.checklist.groups)
      for (const item of group.items)
        assert.match(item.advice, group.redFlags ? /^(1 of|Call|Say|Do not)\b/ : verbs, item.id);
  });
});
