/** One voice speaks at a time. Its caller is told once that it ended, however often the browser says so. */
import { expect } from '@open-wc/testing';
import { speak, stopSpeaking } from '../../../src/platform/device/speech.js';
import { replaceIn } from '../../../stories/examples/device.js';

interface Utterance {
  text: string;
  onend?: () => void;
  onerror?: () => void;
}

describe('speech', () => {
  let told: string[] = [];
  let said: Utterance[] = [];
  const undo: (() => void)[] = [];

  const replace = (name: string, value: unknown) => undo.push(replaceIn(window, name, value));

  const device = (more: Record<string, unknown> = {}) => {
    replace(
      'SpeechSynthesisUtterance',
      class {
        readonly text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
    );
    replace('speechSynthesis', {
      getVoices: () => [{ lang: 'en_GB', localService: true }],
      speak: (utterance: Utterance) => said.push(utterance),
      // As in browsers that tell nothing of what they cut off.
      cancel: () => undefined,
      ...more,
    });
  };

  const say = (words: string, lang = 'en') =>
    speak(words, lang, (failed) => told.push(`${words} ${failed ? 'cut' : 'said'}`));

  beforeEach(() => {
    told = [];
    said = [];
  });

  afterEach(() => {
    stopSpeaking();
    while (undo.length > 0) undo.pop()!();
  });

  it('tells of its end once', () => {
    device();
    say('a');
    said[0]!.onend!();
    said[0]!.onerror!();
    stopSpeaking();
    expect(told).to.deep.equal(['a said']);
  });

  it('is cut off by the next words, and by a stop, also where the browser does not say so', () => {
    device();
    say('a');
    say('b');
    expect(told).to.deep.equal(['a cut']);
    // A late event of the first is not the second's.
    said[0]!.onerror!();
    expect(told).to.deep.equal(['a cut']);
    stopSpeaking();
    expect(told).to.deep.equal(['a cut', 'b cut']);
  });

  // mdn/dom-examples#307, MikeyParton/react-speech-kit#83, WebKit/WebKit#65834
  it('is silenced when the page is left', () => {
    let cancelled = 0;
    device({ cancel: () => cancelled++ });
    say('a');
    cancelled = 0;
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect(cancelled).to.equal(1);
    expect(told).to.deep.equal(['a cut']);
  });

  it('leaves what others say alone when the page is left', () => {
    let cancelled = 0;
    device({ cancel: () => cancelled++ });
    say('a');
    said[0]!.onend!();
    cancelled = 0;
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(cancelled).to.equal(0);
  });

  it('fails at once without a local voice for the language', () => {
    device();
    say('a', 'ml');
    expect(told).to.deep.equal(['a cut']);
    expect(said).to.deep.equal([]);
  });

  const broken: Record<string, Record<string, unknown>> = {
    'getVoices throws': {
      getVoices: () => {
        throw new Error('no');
      },
    },
    'speak throws': {
      speak: () => {
        throw new Error('no');
      },
    },
  };
  for (const [what, more] of Object.entries(broken))
    it(`fails, and throws nothing, where ${what}`, () => {
      device(more);
      say('a');
      expect(told).to.deep.equal(['a cut']);
    });

  it('fails where there is none', () => {
    replace('speechSynthesis', undefined);
    say('a');
    expect(told).to.deep.equal(['a cut']);
  });

  it('stops without a word where cancel throws', () => {
    device({
      cancel: () => {
        throw new Error('no');
      },
    });
    say('a');
    stopSpeaking();
    expect(told).to.deep.equal(['a cut']);
  });
});
