/** The article read aloud, told to search engines, and found one's way in when it is long. */
import { expect } from '@open-wc/testing';
import { restore, stub, type SinonStub } from 'sinon';
import enArticle from '../../../src/content/night-leg-numbness/en/article.js';
import { en } from '../../../src/i18n/en.js';
import type { ArticleDocument } from '../../../src/model/article-document.js';
import { articleSentences } from '../../../src/model/article-speech.js';
import { replaceIn } from '../../../stories/examples/device.js';
import '../../../src/define/bedside-article-card.js';
import { FakeRecording } from '../fake-recording.js';
import {
  addWidget,
  all,
  button,
  focused,
  hasButton,
  part,
  parts,
  press,
  read,
  settled,
  someOf,
  type Widget,
} from '../widget-page.js';

const article: ArticleDocument = enArticle;
const undo: (() => void)[] = [];

const replaceInWindow = (name: string, value: unknown): void => {
  undo.push(replaceIn(window, name, value));
};

/** As much of an utterance as a device needs: a real one takes no voice that a test made. */
class Utterance {
  readonly text: string;
  lang = '';
  voice: unknown;
  onend: (() => void) | undefined;
  onerror: (() => void) | undefined;
  constructor(text: string) {
    this.text = text;
  }
}

/** A device's speech: it says nothing, and ends a sentence when the test says so. */
class Speech extends EventTarget {
  voices: { lang: string; localService: boolean }[];
  said: Utterance[] = [];
  now: Utterance | undefined;
  watchers = 0;
  constructor(voices: { lang: string; localService: boolean }[]) {
    super();
    this.voices = voices;
  }
  getVoices() {
    return this.voices;
  }
  speak(utterance: Utterance) {
    this.said.push(utterance);
    this.now = utterance;
  }
  /** As in Chromium: what is cut off ends as an error, a moment later. */
  cancel() {
    const cut = this.now;
    this.now = undefined;
    if (cut) setTimeout(() => cut.onerror?.());
  }
  end() {
    const ended = this.now!;
    this.now = undefined;
    ended.onend?.();
  }
  override addEventListener(...args: Parameters<EventTarget['addEventListener']>) {
    this.watchers++;
    super.addEventListener(...args);
  }
  override removeEventListener(...args: Parameters<EventTarget['removeEventListener']>) {
    this.watchers--;
    super.removeEventListener(...args);
  }
}

const local = (lang: string) => ({ lang, localService: true });
const useSpeech = (...voices: { lang: string; localService: boolean }[]): Speech => {
  const speech = new Speech(voices);
  replaceInWindow('speechSynthesis', speech);
  replaceInWindow('SpeechSynthesisUtterance', Utterance);
  return speech;
};

const useRecordings = (fails = false): void => {
  FakeRecording.begin(fails);
  replaceInWindow('Audio', FakeRecording);
};

const short: ArticleDocument = {
  ...article,
  summary: 'First. Second.',
  notFor: undefined,
  sections: [
    { id: 'a', heading: 'A', blocks: [{ type: 'paragraph', text: 'A1. A2.' }] },
    {
      id: 'b',
      heading: 'B',
      blocks: [
        { type: 'warning', text: 'B1.' },
        { type: 'paragraph', text: 'B2.' },
      ],
    },
  ],
};

const open = async (
  content: Partial<ArticleDocument> = {},
  attributes: Record<string, string> = { layout: 'full' },
): Promise<Widget> => {
  const card = await addWidget('bedside-article-card', attributes);
  card.content = { ...short, ...content };
  await settled();
  return card;
};

/** What is marked on the page, wherever. */
const marks = (): Range[] => {
  const found: Range[] = [];
  CSS.highlights.forEach((mark) => mark.forEach((range) => found.push(range as Range)));
  return found;
};
const highlighted = (card: Element) =>
  all(card, '[data-reading="true"]').map((at) => read(at.textContent));
const wordsOf = (speech: Speech) => speech.said.map(({ text }) => text);
const remove = async (card: Element) => {
  card.parentNode!.removeChild(card);
  await settled();
};

describe('<bedside-article-card> read aloud', () => {
  let warnings: SinonStub;
  beforeEach(() => {
    warnings = stub(console, 'warn');
  });
  afterEach(async () => {
    restore();
    document.querySelectorAll('bedside-article-card').forEach((card) => card.remove());
    await settled();
    while (undo.length > 0) undo.pop()!();
  });

  describe('Listen is', () => {
    it('hidden without a voice', async () => {
      useSpeech();
      expect(hasButton(await open(), en.listen)).to.equal(false);
    });

    it('hidden where the browser has no speech', async () => {
      replaceInWindow('speechSynthesis', undefined);
      expect(hasButton(await open(), en.listen)).to.equal(false);
    });

    it('hidden where the voice is another language, or online', async () => {
      useSpeech(local('ml-IN'), { lang: 'en-GB', localService: false });
      expect(hasButton(await open(), en.listen)).to.equal(false);
    });

    it("shown with a voice of the device for the document's language", async () => {
      useSpeech(local('en_IN'));
      expect(hasButton(await open(), 'Listen')).to.equal(true);
      expect(hasButton(await open({ lang: 'ml' }), en.listen)).to.equal(false);
    });

    it('shown when the voice comes late', async () => {
      const speech = useSpeech();
      const card = await open();
      speech.voices = [local('en-GB')];
      speech.dispatchEvent(new Event('voiceschanged'));
      await settled();
      expect(hasButton(card, 'Listen')).to.equal(true);
    });

    it('shown without a voice where there is a recording', async () => {
      useSpeech();
      expect(hasButton(await open({ audio: '/a.mp3' }), 'Listen')).to.equal(true);
    });
  });

  it('says nothing before a tap', async () => {
    const speech = useSpeech(local('en-GB'));
    useRecordings();
    await open();
    await open({ audio: '/a.mp3' });
    expect(speech.said).to.have.length(0);
    expect(FakeRecording.made).to.have.length(0);
  });

  it('goes sentence by sentence, in order, to the end', async () => {
    const speech = useSpeech(local('en-GB'));
    const card = await open();
    await press(card, 'Listen');
    const sentences = articleSentences(short).map(({ text }) => text);
    for (let i = 0; i < sentences.length; i++) {
      expect(wordsOf(speech)).to.deep.equal(sentences.slice(0, i + 1));
      expect(hasButton(card, 'Stop')).to.equal(true);
      speech.end();
      await settled();
    }
    expect(speech.said).to.have.length(sentences.length);
    expect(hasButton(card, 'Listen')).to.equal(true);
    expect(highlighted(card)).to.have.length(0);
  });

  it("speaks with the device's voice, in its language", async () => {
    const voice = local('en-IN');
    const speech = useSpeech({ lang: 'en-US', localService: false }, voice);
    await press(await open(), 'Listen');
    expect(speech.said[0]!.voice).to.equal(voice);
    expect(speech.said[0]!.lang).to.equal('en-IN');
  });

  it('highlights the block that is read, in an open section', async () => {
    const speech = useSpeech(local('en-GB'));
    const card = await open();
    await press(card, 'Listen');
    const seen: string[] = [];
    while (speech.now) {
      const marked = highlighted(card);
      expect(marked.length).to.be.at.most(1);
      if (marked.length > 0) {
        expect(marked[0]).to.contain(speech.now.text);
        const block = all(card, '[data-reading="true"]')[0]!;
        expect(block.closest('details')!.open).to.equal(true);
        seen.push(speech.now.text);
      }
      speech.end();
      await settled();
    }
    expect(seen).to.deep.equal(['A1.', 'A2.', 'B1.', 'B2.']);
  });

  it('highlights the right sentence, even when the text has it twice', async () => {
    const speech = useSpeech(local('en-GB'));
    const card = await open({
      summary: 'One. Two.',
      notFor: 'Not one. Not two.',
      sections: [
        {
          id: 'a',
          heading: 'A',
          blocks: [
            { type: 'paragraph', text: 'Rest. Move. Rest.' },
            {
              type: 'list',
              help: 'urgent',
              items: [{ text: 'A foot is:', lines: ['Weak', 'Weak or numb'] }],
            },
            {
              type: 'list',
              items: [{ term: 'Calf', text: 'Hold it. Then rest.' }, { text: 'Then rest.' }],
            },
            { type: 'warning', heading: 'Heat', text: 'Burns:', lines: ['Feet', 'Legs'] },
          ],
        },
      ],
    });
    await press(card, 'Listen');
    const seen: string[] = [];
    const places: Range[] = [];
    while (speech.now) {
      const [range] = marks();
      expect(range!.toString()).to.equal(speech.now.text);
      expect(card.shadowRoot!.contains(range!.startContainer)).to.equal(true);
      seen.push(range!.toString());
      places.push(range!);
      speech.end();
      await settled();
    }
    expect(seen.length).to.equal(2 + 2 + 1 + 3 + 3 + 3 + 4);
    // Each behind the one before, so none was marked twice.
    places.slice(1).forEach((place, i) => {
      expect(place.compareBoundaryPoints(Range.START_TO_START, places[i]!)).to.equal(1);
    });
    expect(marks()).to.have.length(0);
  });

  it('highlights to be read: by colours that differ enough', async () => {
    const speech = useSpeech(local('en-GB'));
    const card = await open();
    await press(card, 'Listen');
    expect(speech.now).not.to.equal(undefined);
    const { color, backgroundColor } = getComputedStyle(
      parts(card, 'summary')[0]!,
      '::highlight(bedside-reading)',
    );
    expect(color).to.equal('rgb(255, 253, 248)');
    expect(backgroundColor).to.equal('rgb(11, 89, 95)');
  });

  it('leaves open what the person opened, and closed what they closed', async () => {
    const speech = useSpeech(local('en-GB'));
    const card = await open({
      sections: ['a', 'b', 'c'].map((id) => ({
        id,
        heading: id,
        blocks: [{ type: 'paragraph' as const, text: 'One. Two. Three.' }],
      })),
    });
    const heard: unknown[] = [];
    card.addEventListener('bedside-section-toggle', (event) =>
      heard.push((event as CustomEvent).detail),
    );
    const [a, b, c] = all<HTMLDetailsElement>(card, '.sections > details');
    const sayUntil = async (count: number) => {
      while (speech.said.length < count) {
        speech.end();
        await settled();
      }
    };
    b!.querySelector('summary')!.click();
    await settled();
    await press(card, 'Listen');
    // 2 of the summary, then a heading and 3 sentences a section.
    await sayUntil(2 + 4 + 2);
    b!.querySelector('summary')!.click();
    await sayUntil(2 + 4 + 3);
    expect(b!.open, 'closed while it is read').to.equal(false);
    await sayUntil(2 + 4 + 4 + 2);
    expect([a, b, c].map((section) => section!.open)).to.deep.equal([true, false, true]);
    await press(card, 'Stop');
    expect([a, b, c].map((section) => section!.open)).to.deep.equal([true, false, true]);
    expect(heard).to.deep.equal([
      { section: 'b', open: true },
      { section: 'b', open: false },
    ]);
    c!.querySelector('summary')!.click();
    await settled();
    expect(heard[2]).to.deep.equal({ section: 'c', open: false });
  });

  it('has Stop in reach wherever one reads', async () => {
    useSpeech(local('en-GB'));
    const card = await open(article);
    await press(card, 'Listen');
    for (const details of all<HTMLDetailsElement>(card, 'details')) details.open = true;
    const sections = all(card, '.sections > details');
    for (const at of [0, 3, 6]) {
      sections[at]!.scrollIntoView();
      await settled();
      const inReach = all(card, 'button').filter((stop) => {
        const { top, bottom } = stop.getBoundingClientRect();
        return read(stop.textContent) === 'Stop' && top >= 0 && bottom <= innerHeight;
      });
      expect(inReach, `at section ${at}`).to.have.length(1);
    }
    await press(card, 'Stop');
    expect(hasButton(card, en.stopListening)).to.equal(false);
    scrollTo(0, 0);
  });

  it('still reads where the browser has no highlights', async () => {
    const speech = useSpeech(local('en-GB'));
    undo.push(replaceIn(CSS, 'highlights', undefined));
    const card = await open();
    await press(card, 'Listen');
    speech.end();
    await settled();
    speech.end();
    await settled();
    speech.end();
    await settled();
    expect(speech.now!.text).to.equal('A1.');
    expect(highlighted(card)).to.deep.equal(['A1. A2.']);
  });

  it('stops at once', async () => {
    const speech = useSpeech(local('en-GB'));
    const card = await open();
    await press(card, 'Listen');
    button(card, 'Stop').click();
    expect(speech.now).to.equal(undefined);
    await settled();
    expect(speech.said).to.have.length(1);
    expect(hasButton(card, 'Listen')).to.equal(true);
    expect(highlighted(card)).to.have.length(0);
  });

  it('begins from the start again after a stop', async () => {
    const speech = useSpeech(local('en-GB'));
    const card = await open();
    await press(card, 'Listen');
    speech.end();
    await press(card, 'Stop');
    await press(card, 'Listen');
    expect(speech.now!.text).to.equal('First.');
    await settled();
    expect(hasButton(card, 'Stop'), 'the old end changes nothing').to.equal(true);
  });

  it('ends when the speech fails', async () => {
    const speech = useSpeech(local('en-GB'));
    const card = await open();
    await press(card, 'Listen');
    speech.now!.onerror!();
    await settled();
    expect(hasButton(card, 'Listen')).to.equal(true);
  });

  it('stops when the element is removed, and leaves no listener', async () => {
    const speech = useSpeech(local('en-GB'));
    const card = await open();
    await press(card, 'Listen');
    await remove(card);
    expect(speech.now).to.equal(undefined);
    expect(speech.said).to.have.length(1);
    expect(speech.watchers).to.equal(0);
  });

  it('can be heard again when the element comes back', async () => {
    const speech = useSpeech();
    const card = await open();
    const ground = card.parentElement!;
    await remove(card);
    ground.append(card);
    await settled();
    speech.voices = [local('en-GB')];
    speech.dispatchEvent(new Event('voiceschanged'));
    await settled();
    expect(hasButton(card, 'Listen')).to.equal(true);
  });

  it('stops when the card that shows it is closed: Stop would be out of reach', async () => {
    const speech = useSpeech(local('en-GB'));
    const card = await open({}, {});
    await press(card, `Read more: ${article.title}`);
    await press(card, 'Listen');
    await press(card, `Close the article: ${article.title}`);
    expect(speech.now).to.equal(undefined);
    expect(speech.said).to.have.length(1);
  });

  it('gives way to another article', async () => {
    const speech = useSpeech(local('en-GB'));
    const one = await open();
    const other = await open({ summary: 'Other.' });
    await press(one, 'Listen');
    await press(other, 'Listen');
    expect(speech.now?.text).to.equal('Other.');
    expect(hasButton(one, 'Listen')).to.equal(true);
    expect(hasButton(other, 'Stop')).to.equal(true);
  });

  describe('with a recording', () => {
    it('plays it in place of speech, and stops at its end', async () => {
      const speech = useSpeech(local('en-GB'));
      useRecordings();
      const card = await open({ audio: '/legs.mp3' });
      await press(card, 'Listen');
      expect(FakeRecording.made.map(({ url }) => url)).to.deep.equal(['/legs.mp3']);
      expect(speech.said).to.have.length(0);
      expect(hasButton(card, 'Stop')).to.equal(true);
      FakeRecording.made[0]!.end();
      await settled();
      expect(hasButton(card, 'Listen')).to.equal(true);
      expect(speech.said).to.have.length(0);
    });

    it('stops at once, by the button or by removal', async () => {
      useSpeech();
      useRecordings();
      const card = await open({ audio: '/legs.mp3' });
      await press(card, 'Listen');
      button(card, 'Stop').click();
      expect(FakeRecording.made[0]!.isPaused).to.equal(true);
      await settled();
      await press(card, 'Listen');
      await remove(card);
      expect(FakeRecording.made[1]!.isPaused).to.equal(true);
    });

    it("is spoken when it can't be played", async () => {
      const speech = useSpeech(local('en-GB'));
      useRecordings(true);
      const card = await open({ audio: '/gone.mp3' });
      await press(card, 'Listen');
      expect(speech.now!.text).to.equal('First.');
      expect(hasButton(card, 'Stop')).to.equal(true);
    });

    it('is spoken when it breaks on the way, once', async () => {
      const speech = useSpeech(local('en-GB'));
      useRecordings();
      const card = await open({ audio: '/legs.mp3' });
      await press(card, 'Listen');
      const [recording] = FakeRecording.made;
      recording!.dispatchEvent(new Event('error'));
      recording!.dispatchEvent(new Event('error'));
      await settled();
      expect(wordsOf(speech)).to.deep.equal(['First.']);
      expect(hasButton(card, 'Stop')).to.equal(true);
    });

    it('is Listen again when the device has paused it', async () => {
      useSpeech();
      useRecordings();
      const card = await open({ audio: '/legs.mp3' });
      await press(card, 'Listen');
      FakeRecording.made[0]!.pause();
      await settled();
      expect(hasButton(card, en.stopListening)).to.equal(false);
    });

    it('gives way to the recording, or the voice, of another article', async () => {
      const speech = useSpeech(local('en-GB'));
      useRecordings();
      const one = await open({ audio: '/one.mp3' });
      const other = await open({ audio: '/other.mp3' });
      const spoken = await open({ summary: 'Spoken.' });
      await press(one, 'Listen');
      await press(other, 'Listen');
      expect(FakeRecording.made.map(({ isPaused }) => isPaused)).to.deep.equal([true, false]);
      expect([one, other].map((card) => hasButton(card, 'Stop'))).to.deep.equal([false, true]);
      await press(spoken, 'Listen');
      expect(FakeRecording.made[1]!.isPaused).to.equal(true);
      expect([one, other, spoken].map((card) => hasButton(card, 'Stop'))).to.deep.equal([
        false,
        false,
        true,
      ]);
      await press(one, 'Listen');
      expect(speech.now).to.equal(undefined);
      expect([one, other, spoken].map((card) => hasButton(card, 'Stop'))).to.deep.equal([
        true,
        false,
        false,
      ]);
    });

    it("ends quietly when it can't be played and nothing can be spoken", async () => {
      useSpeech();
      useRecordings(true);
      const card = await open({ audio: '/gone.mp3' });
      await press(card, 'Listen');
      expect(hasButton(card, 'Listen')).to.equal(true);
    });
  });

  describe('structured-data', () => {
    const blocks = () => [
      ...document.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
    ];
    const dataOf = (block: Element | undefined) =>
      JSON.parse(block?.textContent ?? '') as Record<string, unknown>;
    const described = (content: Partial<ArticleDocument> = {}) =>
      open(content, { layout: 'full', 'structured-data': '' });

    it('is nothing unasked', async () => {
      await open();
      expect(blocks()).to.have.length(0);
    });

    it('is one valid script in the head', async () => {
      await described();
      expect(blocks()).to.have.length(1);
      expect(blocks()[0]!.parentNode).to.equal(document.head);
      const data = dataOf(blocks()[0]);
      expect(data['@type']).to.equal('MedicalWebPage');
      expect(data['name']).to.equal(article.title);
      expect(data['url']).to.equal(location.href.replace(/[?#].*$/, ''));
      expect(data).not.to.have.property('reviewedBy');
    });

    it('follows what the article says', async () => {
      const card = await described();
      card.setAttribute('heading', 'Ours');
      card.setAttribute('approved-by', 'Dr Y');
      await settled();
      expect(blocks()).to.have.length(1);
      expect(dataOf(blocks()[0])['name']).to.equal('Ours');
      expect(dataOf(blocks()[0])['reviewedBy']).to.deep.equal({ '@type': 'Person', name: 'Dr Y' });
    });

    it('is of the first article; a second is warned of, once', async () => {
      await described();
      const second = await described({ title: 'Second' });
      second.requestUpdate();
      await settled();
      expect(blocks()).to.have.length(1);
      expect(dataOf(blocks()[0])['name']).to.equal(article.title);
      const told = warnings.args.filter(([words]) => String(words).includes('structured-data'));
      expect(told).to.have.length(1);
      await remove(second);
      expect(blocks(), 'the first keeps its own').to.have.length(1);
    });

    it('goes with the element, or with the attribute', async () => {
      const card = await described();
      card.removeAttribute('structured-data');
      await settled();
      expect(blocks()).to.have.length(0);
      card.setAttribute('structured-data', '');
      await settled();
      expect(blocks()).to.have.length(1);
      await remove(card);
      expect(blocks()).to.have.length(0);
    });

    it('does not come back with an update that is under way at the removal', async () => {
      const card = await described();
      card.setAttribute('heading', 'Late');
      await remove(card);
      expect(blocks()).to.have.length(0);
    });

    it('comes back with the element', async () => {
      const card = await described();
      const ground = card.parentElement!;
      await remove(card);
      ground.append(card);
      await settled();
      expect(blocks()).to.have.length(1);
    });

    for (const hostile of [
      '</script><img src=x onerror="window.broken = true">',
      '</SCRIPT ><script>window.broken = true</script>',
      '<!--<script>',
      '"}</script>\u2028',
    ])
      it(`holds ${JSON.stringify(hostile)} as text`, async () => {
        await described({ title: hostile });
        expect(blocks()).to.have.length(1);
        expect(dataOf(blocks()[0])['name']).to.equal(hostile);
        expect(document.head.querySelector('img')).to.equal(null);
        expect('broken' in window).to.equal(false);
      });
  });

  describe('a long article', () => {
    const long = Array.from(Array(40).keys()).map((n) => ({
      id: `s${n}`,
      heading: `Section number ${n + 1}`,
      blocks: [{ type: 'paragraph' as const, text: `Words ${n + 1}.` }],
    }));

    /** As wide as the contents need beside the text. */
    const wide = async (content: Partial<ArticleDocument> = {}, width = '60em') => {
      const card = await open(content);
      card.style.inlineSize = width;
      await settled();
      return card;
    };

    it('has a list of contents, named, with each section in order', async () => {
      const card = await wide({ sections: long });
      const [contents] = parts(card, 'contents');
      expect(contents!.localName).to.equal('nav');
      const named = contents!.getAttribute('aria-labelledby')!.split(' ');
      expect(
        named.map((id) => read(card.shadowRoot!.getElementById(id)!.textContent)),
      ).to.deep.equal(['In this article', article.title]);
      const names = [...contents!.querySelectorAll('button')].map((at) => read(at.textContent));
      expect(names).to.deep.equal(long.map(({ heading }) => heading));
    });

    it('has them beside the text, and none below 60em: the sections are a list themselves', async () => {
      const card = await wide();
      const box = (at: Element) => at.getBoundingClientRect();
      const contents = part(card, 'contents');
      const [first] = parts(card, 'section');
      expect(box(contents).left).to.be.at.least(box(first!).right - 1);
      expect(box(contents).top).to.be.at.most(box(first!).top);
      expect(getComputedStyle(contents).position).to.equal('sticky');
      card.style.inlineSize = '59em';
      await settled();
      expect(parts(card, 'contents')).to.have.length(0);
    });

    it('has one left edge, and a text no wider than 46em', async () => {
      for (const width of ['360px', '50em', '60em', '90em']) {
        const card = await wide({}, width);
        for (const at of someOf<HTMLDetailsElement>(card, '.sections > details')) at.open = true;
        await settled();
        const places = all(card, '[part=title], [part=summary], .section h3, .block > p, .foot p');
        const lefts = places.map((at) => at.getBoundingClientRect().left);
        expect(Math.max(...lefts) - Math.min(...lefts), width).to.be.below(1.5);
        for (const at of someOf(card, '.block, .head > *'))
          expect(at.getBoundingClientRect().width, width).to.be.at.most(46 * 16 + 1);
      }
    });

    it('opens the section of a button, and takes the focus there', async () => {
      const card = await wide({ sections: long });
      for (const index of [39, 0, 20]) {
        await press(card, long[index]!.heading);
        const details = all<HTMLDetailsElement>(card, '.sections > details')[index]!;
        expect(details.open).to.equal(true);
        expect(read(focused(card)?.textContent)).to.equal(long[index]!.heading);
        expect(focused(card)!.localName).to.equal('summary');
        const { top, bottom } = focused(card)!.getBoundingClientRect();
        expect(top).to.be.at.least(-1);
        expect(bottom).to.be.at.most(innerHeight + 1);
      }
    });

    it('a short one has it too, but not for its only section', async () => {
      expect(parts(await wide(), 'contents')).to.have.length(1);
      expect(parts(await wide({ sections: [long[0]!] }), 'contents')).to.have.length(0);
    });
  });
});
