/** A host's own recordings, and stop screens whose every word is the document's. */
import { expect } from '@open-wc/testing';
import { en } from '../../../src/i18n/en.js';
import help from '../../../src/content/night-leg-numbness/en/help.js';
import type { ExercisesDocument } from '../../../src/model/exercises-document.js';
import { configure } from '../../../src/platform/library/settings.js';
import { FakeRecording } from '../fake-recording.js';
import { parts, read } from '../widget-page.js';
import {
  button,
  buttonNames,
  changedDocument,
  noCheck,
  press,
  replaceIn,
  shown,
  startByNo,
  testPage,
  text,
  timer,
  type Timer,
} from './timer-page.js';

/** Recordings and speech, heard by the test and nobody else. */
const device = ({ fails = false, voices = ['en-GB'] } = {}) => {
  const said: string[] = [];
  FakeRecording.begin(fails);
  replaceIn(window, 'Audio', FakeRecording);
  replaceIn(
    window,
    'SpeechSynthesisUtterance',
    class {
      readonly text: string;
      constructor(words: string) {
        this.text = words;
      }
    },
  );
  replaceIn(window, 'speechSynthesis', {
    getVoices: () => voices.map((lang) => ({ lang, localService: true })),
    speak: (utterance: { text: string }) => said.push(utterance.text),
    cancel: () => undefined,
  });
  return { said, played: () => FakeRecording.made.map(({ url }) => url) };
};

const recorded = changedDocument((copy) => {
  copy.audio = {
    'chest-pain': '/chest.mp3',
    'foot-sore': 'https://example.org/sore.mp3',
    raise: '/raise.mp3',
    rest: '/rest.mp3',
  };
});

const withDocument = async (document: ExercisesDocument, attributes: string): Promise<Timer> => {
  const element = await timer(attributes);
  element.content = document;
  await shown(element);
  return element;
};

describe("exercise timer: a document's own recordings", () => {
  const page = testPage();

  it('say nothing before a tap', async () => {
    const { said, played } = device();
    const element = await withDocument(recorded, 'voice="on"');
    await page.pass(element, 60);
    expect(played()).to.deep.equal([]);
    expect(said).to.deep.equal([]);
  });

  it('say the safety questions, and speech those without one', async () => {
    const { said, played } = device();
    const element = await withDocument(recorded, 'voice="on"');
    await press(element, 'Start');
    expect(played()).to.deep.equal(['/chest.mp3']);
    expect(said).to.deep.equal([]);
    await press(element, 'No');
    expect(played()).to.have.length(1);
    expect(said).to.deep.equal([recorded.safetyCheck[1]!.question]);
    await press(element, 'No');
    expect(played()).to.deep.equal(['/chest.mp3', 'https://example.org/sore.mp3']);
  });

  it('say a question again on the way back', async () => {
    const { played } = device();
    const element = await withDocument(recorded, 'voice="on"');
    await press(element, 'Start');
    await press(element, 'No');
    await press(element, 'Back');
    expect(played()).to.deep.equal(['/chest.mp3', '/chest.mp3']);
  });

  for (const [setting, called] of [
    [{ country: 'IN' }, 'call 112.'],
    [{ emergencyNumber: 'none' }, 'call for emergency help.'],
  ] as const)
    it(`speech says after an emergency that was taken back: ${called}`, async () => {
      configure(setting);
      const { said } = device();
      const element = await timer('voice="on"');
      await press(element, 'Start');
      await press(element, 'Yes');
      await press(element, 'Back');
      for (let i = 0; i < 10; i++) await press(element, 'No');
      expect(said.at(-1)).to.equal(
        `${help.advice.hadThisNoStart} If you had this, even if it has gone away, ${called}`,
      );
    });

  it('say each step as its time begins', async () => {
    const { said, played } = device();
    const element = await withDocument(recorded, `${noCheck} voice="on"`);
    await press(element, 'Start');
    expect(played(), 'not while getting ready').to.deep.equal([]);
    await press(element, 'I am ready');
    expect(played()).to.deep.equal(['/raise.mp3']);
    await press(element, 'Next step');
    element.next();
    await shown(element);
    expect(element.session.stepId).to.equal('lower');
    expect(said.some((words) => words.startsWith('Lower your legs. 3 minutes'))).to.equal(true);
  });

  it('stop for the next words, at a stop and at removal', async () => {
    device();
    const element = await withDocument(recorded, `${noCheck} voice="on"`);
    await press(element, 'Start');
    await press(element, 'I am ready');
    expect(FakeRecording.made[0]!.isPaused).to.equal(false);
    await press(element, 'Stop, it hurts or feels wrong');
    expect(FakeRecording.made[0]!.isPaused).to.equal(true);

    const other = await withDocument(recorded, 'voice="on"');
    await press(other, 'Start');
    other.parentNode!.removeChild(other);
    expect(FakeRecording.made[1]!.isPaused).to.equal(true);
  });

  it("are spoken when they can't be played", async () => {
    const { said, played } = device({ fails: true });
    const element = await withDocument(recorded, `${noCheck} voice="on"`);
    await press(element, 'Start');
    await press(element, 'I am ready');
    expect(played()).to.deep.equal(['/raise.mp3']);
    expect(said).to.deep.equal(['Raise your legs. 2 minutes.']);
  });

  it('are spoken from the beginning when they break off, once', async () => {
    const { said } = device();
    const element = await withDocument(recorded, `${noCheck} voice="on"`);
    await press(element, 'Start');
    await press(element, 'I am ready');
    expect(said).to.deep.equal([]);
    FakeRecording.made[0]!.breakOff();
    FakeRecording.made[0]!.breakOff();
    expect(said).to.deep.equal(['Raise your legs. 2 minutes.']);
  });

  it('do not sound over what to do now: that is said in their place', async () => {
    const { said } = device();
    const element = await withDocument(recorded, 'voice="on"');
    await press(element, 'Start');
    await press(element, 'Yes');
    expect(FakeRecording.made[0]!.isPaused).to.equal(true);
    expect(said).to.deep.equal([
      `${help.levels.emergency.heading}. ${recorded.safetyCheck[0]!.advice}`,
    ]);
    // What comes late of the one that was stopped says nothing more.
    FakeRecording.made[0]!.breakOff();
    expect(said).to.have.length(1);
  });

  it('fall silent at a card where the device has no voice', async () => {
    const { said } = device({ voices: [] });
    const element = await withDocument(recorded, 'voice="on"');
    await press(element, 'Start');
    await press(element, 'Not sure');
    expect(FakeRecording.made[0]!.isPaused).to.equal(true);
    expect(said).to.deep.equal([]);
  });

  it('give way to the words of a stop, with the emergency line', async () => {
    const { said } = device();
    const element = await withDocument(recorded, `${noCheck} voice="on"`);
    await press(element, 'Start');
    await press(element, 'I am ready');
    await press(element, 'Stop, it hurts or feels wrong');
    expect(FakeRecording.made[0]!.isPaused).to.equal(true);
    const { stop, steps } = recorded.programs[0]!;
    const lines = stop.emergencyLines!.map((line) => `${line}.`).join(' ');
    expect(said, 'in the order of the screen').to.deep.equal([
      `${steps[0]!.stop} ${stop.emergencyText} ${stop.first} ${lines} ${stop.text}`,
    ]);
  });

  it('of one timer end when another speaks, and its silence ends no other', async () => {
    const { said } = device();
    const first = await withDocument(recorded, `${noCheck} voice="on" get-ready="0"`);
    const second = await withDocument(recorded, `${noCheck} voice="on" get-ready="0"`);
    for (const element of [first, second]) {
      element.start();
      await shown(element);
    }
    expect(FakeRecording.made.map(({ isPaused }) => isPaused)).to.deep.equal([true, false]);
    first.reset();
    expect(FakeRecording.made[1]!.isPaused).to.equal(false);
    second.reset();
    expect(FakeRecording.made[1]!.isPaused).to.equal(true);
    expect(said).to.deep.equal([]);
  });

  it("are spoken where the browser can't make them", async () => {
    const { said } = device();
    replaceIn(window, 'Audio', undefined);
    const element = await withDocument(recorded, `${noCheck} voice="on"`);
    await press(element, 'Start');
    await press(element, 'I am ready');
    expect(said).to.deep.equal(['Raise your legs. 2 minutes.']);
  });

  it('change nothing where neither is possible: the session goes on', async () => {
    const { said } = device({ fails: true, voices: [] });
    const element = await withDocument(recorded, `${noCheck} voice="on"`);
    await press(element, 'Start');
    await press(element, 'I am ready');
    expect(said).to.deep.equal([]);
    expect(element.session.status).to.equal('running');
    expect(page.errors.callCount).to.equal(0);
  });

  const voiceSwitch = (element: Timer) =>
    parts(element, 'root')[0]!.querySelectorAll('label, button').length > 0 &&
    text(element).includes(en.voice);

  it('show the voice switch where the device has no voice', async () => {
    device({ voices: [] });
    expect(voiceSwitch(await timer())).to.equal(false);
    expect(voiceSwitch(await withDocument(recorded, ''))).to.equal(true);
  });

  it('are silent while the voice is off', async () => {
    const { said, played } = device();
    const element = await withDocument(recorded, '');
    await startByNo(element);
    await press(element, 'I am ready');
    expect(played()).to.deep.equal([]);
    expect(said).to.deep.equal([]);
  });
});

/** A document with words that nobody else uses. */
const unmistakable = changedDocument((copy) => {
  copy.programs[0]!.stop = {
    ...copy.programs[0]!.stop,
    first: 'Penguin ladder.',
    text: 'Zanzibar pillow.',
    emergencyText: 'Quokka lantern.',
    emergencyLines: ['Ocelot drum', 'Tulip engine'],
    notAgain: 'Marmalade tomorrow.',
    reminder: 'Gravel sonata.',
  };
  copy.programs[0]!.steps[0]!.stop = 'Velvet hammock.';
  copy.programs[0]!.steps[0]!.pale = {
    ...copy.programs[0]!.steps[0]!.pale!,
    label: 'Turnip colour',
    advice: 'Juniper blanket.',
    laterAdvice: 'Walnut ladder.',
    soles: {
      title: 'Cinnabar slipper.',
      alt: 'Basalt kettle.',
      usual: 'Fig',
      pale: 'Moss',
      blue: 'Slate',
    },
  };
  copy.programs[0]!.after = 'Pumpkin chair.';
  copy.safetyCheck[0]!.advice = 'Saffron engine.';
  copy.safetyCheck[0]!.notSureAdvice = 'Cobalt doorway.';
});

describe('exercise timer: the words of a stop', () => {
  const page = testPage();

  /** The widget's words without buttons, links and foot: what it tells the person. */
  const told = (element: Timer): string[] => {
    const [sheet] = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.sheet')];
    return [...sheet!.querySelectorAll<HTMLElement>('p, li, h2, h3, h4')]
      .filter((at) => !at.closest('button, a'))
      .map((at) => read(at.innerText))
      .filter(Boolean);
  };

  const { urgent, emergency } = help.levels;
  const { noNumber } = help.advice;
  /** What the page lacks, the card says in words. */
  const emergencyCard = [
    emergency.word,
    'Quokka lantern.',
    'Penguin ladder.',
    'Ocelot drum',
    'Tulip engine',
    noNumber,
    emergency.say,
  ];
  const urgentCard = (text: string) => [urgent.word, urgent.heading, text, noNumber];

  const run = async (): Promise<Timer> => {
    const element = await withDocument(unmistakable, noCheck);
    await press(element, 'Start');
    await press(element, 'I am ready');
    return element;
  };

  it("for pain are the document's, and levels and buttons beside them", async () => {
    const element = await run();
    await press(element, 'Stop, it hurts or feels wrong');
    expect(told(element)).to.deep.equal([
      en.stopped,
      'Velvet hammock.',
      ...emergencyCard,
      ...urgentCard('Zanzibar pillow.'),
      'Gravel sonata.',
      'Marmalade tomorrow.',
    ]);
  });

  it("for quick pallor are the document's too", async () => {
    const element = await run();
    await press(element, 'Turnip colour');
    expect(told(element)).to.deep.equal([
      en.stopped,
      'Velvet hammock.',
      ...emergencyCard,
      ...urgentCard('Juniper blanket.'),
      'Gravel sonata.',
      'Cinnabar slipper.',
      'Marmalade tomorrow.',
    ]);
  });

  it("for later pallor are the document's, to the end of the round", async () => {
    const element = await run();
    await page.pass(element, 90);
    await press(element, 'Turnip colour');
    expect(text(element)).to.include('Walnut ladder.');
    for (let i = 0; i < 10 && element.session.status !== 'complete'; i++) {
      element.next();
      await shown(element);
    }
    expect(text(element)).to.include('Pumpkin chair.');
    expect(text(element)).to.include('Marmalade tomorrow.');
  });

  for (const [answer, advice] of [
    ['Yes', 'Saffron engine.'],
    ['Not sure', 'Cobalt doorway.'],
  ] as const)
    it(`after "${answer}" to a question are the document's`, async () => {
      const element = await withDocument(unmistakable, '');
      await press(element, 'Start');
      await press(element, answer);
      expect(told(element)).to.deep.equal([
        unmistakable.safetyCheck[0]!.question,
        emergency.word,
        emergency.heading,
        advice,
        noNumber,
        emergency.say,
      ]);
    });

  it('hold on by what it says of a stop, where it says nothing of a new start', async () => {
    const document = JSON.parse(JSON.stringify(unmistakable)) as ExercisesDocument;
    delete document.programs[0]!.stop.notAgain;
    const element = await withDocument(document, noCheck);
    await press(element, 'Start');
    await press(element, 'Stop, it hurts or feels wrong');
    element.reset();
    await shown(element);
    expect(buttonNames(element)).not.to.include(en.start);
    const [shelf] = parts(element, 'shelf');
    expect(read(shelf!.innerText)).to.equal('Zanzibar pillow.');
  });

  it('hold on the overview, with no way to start again', async () => {
    const element = await run();
    await press(element, 'Stop, it hurts or feels wrong');
    element.reset();
    await shown(element);
    expect(text(element)).to.include('Marmalade tomorrow.');
    const start = buttonNames(element).includes('Start') ? button(element, 'Start') : undefined;
    start?.click();
    await shown(element);
    expect(element.session.status).to.equal('idle');
  });
});
