/** Pictures of a hospital's own documents, in the places of our drawings. */
import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { restore, stub } from 'sinon';
import article from '../documents/hospital/knee-class-article.json' with { type: 'json' };
import exercises from '../documents/hospital/knee-exercises.json' with { type: 'json' };
import '../../src/all.js';
import { addHostTopic } from '../../src/platform/library/host-languages.js';
import { describeUnless, itUnless, lacking } from '../engine.js';
import {
  addWidget,
  all,
  button,
  hasButton,
  part,
  press,
  read,
  settled,
  shownText,
  someOf,
  type Widget,
} from './widget-page.js';

const folder = '/test/documents/hospital/';
const timerFile = `${folder}knee-exercises.json`;
const articleFile = `${folder}knee-class-article.json`;

const untilReady = (widget: Element): Promise<void> =>
  widget.matches(':state(ready)')
    ? Promise.resolve()
    : new Promise((resolve) =>
        widget.addEventListener('bedside-ready', () => resolve(), { once: true }),
      );

/** A widget with the document of a file, drawn. */
const open = async (tag: string, attributes: Record<string, string>): Promise<Widget> => {
  const widget = await addWidget(tag, attributes);
  await untilReady(widget);
  await settled();
  return widget;
};

const images = (widget: Element) => all<HTMLImageElement>(widget, 'img');
const shownImages = (widget: Element) =>
  images(widget).filter(({ checkVisibility }, i) => checkVisibility.call(images(widget)[i]!));

const come = (image: HTMLImageElement): Promise<void> =>
  image.complete && image.currentSrc
    ? Promise.resolve()
    : new Promise((resolve) => {
        image.addEventListener('load', () => resolve(), { once: true });
        image.addEventListener('error', () => resolve(), { once: true });
      });

/** All pictures that are in view have come, or have failed. */
const allCome = async (widget: Element): Promise<void> => {
  for (const image of shownImages(widget)) {
    image.scrollIntoView({ block: 'center' });
    await come(image);
  }
  await settled();
};

const sizeOf = (at: Element) => {
  const { width, height } = at.getBoundingClientRect();
  return [Math.round(width), Math.round(height)];
};

const withPicture = (picture: object) => ({
  ...article,
  picture: { ...article.picture, ...picture },
});

const card = async (content: object, attributes: Record<string, string> = {}): Promise<Widget> => {
  const widget = await addWidget('bedside-article-card', attributes);
  widget.content = content;
  await settled();
  return widget;
};

afterEach(() => restore());

describe('a picture of a document', () => {
  it('is looked for beside the file of the document', async () => {
    const widget = await open('bedside-article-card', { src: articleFile });
    expect(new URL(images(widget)[0]!.src).pathname).to.equal(`${folder}pictures/stand.svg`);
    await allCome(widget);
    expect(images(widget)[0]!.naturalWidth).to.be.greaterThan(0);
  });

  it('is looked for beside the page where the document stands in it', async () => {
    const widget = await card(article);
    expect(images(widget)[0]!.src).to.equal(new URL('pictures/stand.svg', document.baseURI).href);
    const text = JSON.stringify(article);
    const ground = await fixture<HTMLElement>(html`<div></div>`);
    ground.innerHTML = `<bedside-article-card><script type="application/json">${text}</script></bedside-article-card>`;
    await settled();
    const [image] = images(ground.firstElementChild!);
    expect(image!.src).to.equal(new URL('pictures/stand.svg', document.baseURI).href);
  });

  it('is looked for from the address that a topic names', async () => {
    const topic = article.id;
    const documents = { article } as never;
    addHostTopic({ topic, lang: 'en', documents, base: `${folder}topic.js` });
    const widget = await open('bedside-article-card', { topic });
    expect(new URL(images(widget)[0]!.src).pathname).to.equal(`${folder}pictures/stand.svg`);
  });

  it('may be in the document itself', async () => {
    const src =
      'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"></svg>';
    const widget = await card(withPicture({ src }));
    await allCome(widget);
    expect(images(widget)[0]!.naturalWidth).to.be.greaterThan(0);
  });

  it('has its place before it comes, and moves nothing', async () => {
    const widget = await card(withPicture({ src: `${folder}pictures/stand.svg` }));
    const before = [sizeOf(widget), sizeOf(part(widget, 'drawing'))];
    expect(before[1]![1], 'a place').to.be.greaterThan(40);
    await allCome(widget);
    expect([sizeOf(widget), sizeOf(part(widget, 'drawing'))]).to.deep.equal(before);
  });

  it('that cannot be had leaves its words in its place', async () => {
    const widget = await card(withPicture({ src: `${folder}pictures/nothing.svg` }));
    const before = sizeOf(widget);
    await allCome(widget);
    expect(shownText(widget)).to.contain(article.picture.alt);
    expect(sizeOf(widget)).to.deep.equal(before);
  });

  it('that comes after one that could not be had is shown', async () => {
    const widget = await card(withPicture({ src: `${folder}pictures/nothing.svg` }));
    await allCome(widget);
    widget.content = withPicture({ src: `${folder}pictures/sit.svg` });
    await settled();
    await allCome(widget);
    expect(shownText(widget)).not.to.contain(article.picture.alt);
    expect(getComputedStyle(images(widget)[0]!).visibility).to.equal('visible');
  });

  it('is fetched late, and never as anything but a picture', async () => {
    const timer = await open('bedside-exercise-timer', { src: timerFile });
    for (const image of someOf<HTMLImageElement>(timer, 'img')) {
      expect(image.loading).to.equal('lazy');
      expect(image.getAttribute('width')).to.equal('320');
      expect(image.getAttribute('height')).to.equal('200');
    }
    expect(all(timer, 'object, embed, iframe, image, use')).to.deep.equal([]);
  });

  it('with script in its file runs none', async () => {
    const src = `data:image/svg+xml,${encodeURIComponent(
      '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3" onload="parent.ran = 1"><script>parent.ran = 1; top.ran = 1</script></svg>',
    )}`;
    const widget = await card(withPicture({ src }));
    await allCome(widget);
    expect(images(widget)[0]!.naturalWidth).to.be.greaterThan(0);
    expect((globalThis as { ran?: number }).ran).to.equal(undefined);
  });

  it('has a dark one in the dark theme, and not on paper', async () => {
    const srcDark = `${folder}pictures/sit-dark.svg`;
    const its = { src: `${folder}pictures/sit.svg`, srcDark };
    const light = await card(withPicture(its));
    await allCome(light);
    expect(images(light)[0]!.currentSrc).to.match(/sit\.svg$/);
    const dark = await card(withPicture(its), { theme: 'dark' });
    await allCome(dark);
    expect(images(dark)[0]!.currentSrc).to.match(/sit-dark\.svg$/);
    for (const source of someOf<HTMLSourceElement>(dark, 'source'))
      expect(source.media).to.equal(
        'screen and (forced-colors: none), screen and (prefers-color-scheme: dark)',
      );
    dark.setAttribute('theme', 'light');
    await settled();
    await allCome(dark);
    expect(images(dark)[0]!.currentSrc).to.match(/sit\.svg$/);
  });

  itUnless(lacking.emulatedMedia)('follows the colours of the device', async () => {
    const srcDark = `${folder}pictures/sit-dark.svg?a, b`;
    const its = { src: `${folder}pictures/sit.svg`, srcDark };
    const widget = await card(withPicture(its), { theme: 'auto' });
    const [source] = someOf<HTMLSourceElement>(widget, 'source');
    expect(matchMedia(source!.media).matches).to.equal(false);
    const [image] = images(widget);
    await allCome(widget);
    const other = new Promise((resolve) => image!.addEventListener('load', resolve));
    await emulateMedia({ colorScheme: 'dark' });
    expect(matchMedia(source!.media).matches).to.equal(true);
    await other;
    expect(new URL(image!.currentSrc).search).to.equal('?a,%20b');
    await emulateMedia({ colorScheme: 'light' });
  });

  describeUnless(lacking.emulatedMedia)('under forced colours', () => {
    const its = {
      src: `${folder}pictures/sit.svg`,
      srcDark: `${folder}pictures/sit-dark.svg`,
    };
    afterEach(() => emulateMedia({ forcedColors: 'none', colorScheme: 'light' }));

    /** Which file is shown, on light or dark ground. */
    const shownAs = async (picture: object, theme: string) => {
      const widget = await card(withPicture(picture), { theme });
      await allCome(widget);
      const [image] = images(widget);
      const { backgroundColor } = getComputedStyle(image!);
      const [red = 0, , , opacity = 1] = backgroundColor.match(/[\d.]+/g)!.map(Number);
      const ground = opacity < 1 ? 'none' : red > 127 ? 'light' : 'dark';
      return [image!.currentSrc.replace(/^.*\//, ''), ground];
    };

    for (const colorScheme of ['light', 'dark'] as const)
      for (const theme of ['light', 'dark', 'auto'])
        it(`that are ${colorScheme}, in the theme ${theme}, has its lines on a ground that shows them`, async () => {
          await emulateMedia({ forcedColors: 'active', colorScheme });
          const isDark = colorScheme === 'dark' && theme !== 'light';
          expect(await shownAs(its, theme)).to.deep.equal(
            isDark ? ['sit-dark.svg', 'dark'] : ['sit.svg', 'light'],
          );
          expect(await shownAs({ src: its.src }, theme)).to.deep.equal(['sit.svg', 'light']);
        });
  });

  it('stands on light ground in the dark where it has no dark one', async () => {
    const widget = await card(withPicture({}), { theme: 'dark' });
    expect(getComputedStyle(images(widget)[0]!).backgroundColor).to.equal('rgb(255, 255, 255)');
    widget.setAttribute('theme', 'light');
    await settled();
    expect(getComputedStyle(images(widget)[0]!).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
  });
});

describe('an exercise with pictures and no pose', () => {
  const noQuestion = {
    ...exercises,
    programs: exercises.programs.map((program) => ({ ...program, safetyCheck: [] })),
  };
  const start = async (content: object = noQuestion) => {
    const timer = await addWidget('bedside-exercise-timer', { 'get-ready': '0' });
    timer.content = content;
    await settled();
    return timer as Widget & { start(): void; next(): void };
  };
  const altsOf = (widget: Element) => shownImages(widget).map(({ alt }) => alt);
  const [sit, straighten] = noQuestion.programs[0]!.steps;

  it('shows each step its picture, and no drawing of ours', async () => {
    const timer = await start();
    expect(altsOf(timer)).to.deep.equal(noQuestion.programs[0]!.steps.map((s) => s.picture.alt));
    expect(all(timer, 'svg.drawing')).to.deep.equal([]);
    timer.start();
    await settled();
    expect(images(timer).map(({ alt }) => alt)).to.deep.equal([sit!.picture.alt]);
    expect(all(timer, 'svg.drawing')).to.deep.equal([]);
  });

  it('shows frames by "Show me", still and in order, and no button where there are none', async () => {
    const timer = await start();
    timer.start();
    await settled();
    expect(hasButton(timer, 'Show me')).to.equal(false);
    timer.next();
    await settled();
    timer.next();
    await settled();
    expect(read(part(timer, 'step-title').textContent)).to.equal(straighten!.title);
    await press(timer, 'Show me');
    const row = part(timer, 'frames');
    expect(row.getAttribute('aria-label')).to.equal(`Pictures: ${straighten!.title}`);
    const frames = [...row.querySelectorAll('img')].map(({ src }) => src);
    expect(frames).to.deep.equal(
      straighten!.picture.frames!.map((src) => new URL(src, document.baseURI).href),
    );
    button(timer, 'Show me').click();
    await settled();
    expect(all(timer, '[part~=frames]')).to.deep.equal([]);
  });

  it('shows no drawing beside a question, and none at the end', async () => {
    const timer = await addWidget('bedside-exercise-timer');
    timer.content = exercises;
    await settled();
    (timer as Widget & { start(): void }).start();
    await settled();
    expect(all(timer, 'svg.drawing')).to.deep.equal([]);
    const other = await start();
    other.start();
    await settled();
    await press(other, 'Finish for now');
    expect(all(other, '.drawing')).to.deep.equal([]);
  });

  it('shows the picture of its own at the end, where it has one', async () => {
    const [program] = noQuestion.programs;
    const timer = await start({
      ...noQuestion,
      programs: [{ ...program, afterPicture: straighten!.picture }],
    });
    timer.start();
    await settled();
    await press(timer, 'Finish for now');
    expect(images(timer).map(({ alt }) => alt)).to.deep.equal([straighten!.picture.alt]);
  });

  it('shows no picture of a raise before its time runs, but the one for getting ready', async () => {
    const [program] = exercises.programs;
    const raise = { ...sit!, raised: true, getReadyPicture: straighten!.picture };
    const content = {
      ...exercises,
      programs: [{ ...program, steps: [raise, straighten!] }],
    };
    // Of the check that is off.
    stub(console, 'warn');
    const timer = await addWidget('bedside-exercise-timer', { 'safety-check': 'off' });
    timer.content = content;
    await settled();
    (timer as Widget & { start(): void }).start();
    await settled();
    expect(images(timer).map(({ alt }) => alt)).to.deep.equal([straighten!.picture.alt]);
    (timer as Widget & { next(): void }).next();
    await settled();
    expect(images(timer).map(({ alt }) => alt)).to.deep.equal([sit!.picture.alt]);
  });

  it('has nothing drawn where a step has neither', async () => {
    const [program] = noQuestion.programs;
    const steps = program!.steps.map(({ picture: _, video: __, ...rest }) => rest);
    const timer = await start({ ...noQuestion, programs: [{ ...program, steps }] });
    expect(all(timer, '.drawing')).to.deep.equal([]);
    timer.start();
    await settled();
    expect(all(timer, '.drawing')).to.deep.equal([]);
  });
});

describe('a video of a document', () => {
  const [sit, straighten] = exercises.programs[0]!.steps;
  const name = (alt: string) => `Show the video: ${alt}`;
  const noVideo = (widget: Element) => expect(all(widget, 'video, track')).to.deep.equal([]);

  const atVideo = async () => {
    const timer = (await addWidget('bedside-exercise-timer', {
      'get-ready': '0',
    })) as Widget & { start(): void; next(): void };
    const [program] = exercises.programs;
    timer.content = { ...exercises, programs: [{ ...program, safetyCheck: [] }] };
    await settled();
    timer.start();
    await settled();
    for (let i = 0; i < 2; i++) {
      timer.next();
      await settled();
    }
    expect(read(part(timer, 'step-title').textContent)).to.equal(straighten!.title);
    return timer;
  };

  it('is there when it is asked for, without sound and without being fetched', async () => {
    const timer = await atVideo();
    noVideo(timer);
    await press(timer, name(straighten!.video!.alt));
    const [video] = someOf<HTMLVideoElement>(timer, 'video');
    expect(video!.muted).to.equal(true);
    expect(video!.controls).to.equal(true);
    expect(video!.preload).to.equal('none');
    expect(video!.autoplay).to.equal(false);
    expect(video!.paused).to.equal(true);
    expect(video!.src).to.equal(new URL('straighten.mp4', document.baseURI).href);
    expect(video!.getAttribute('aria-label')).to.equal(straighten!.video!.alt);
    const [track] = someOf<HTMLTrackElement>(timer, 'track');
    expect(track!.kind).to.equal('captions');
    expect(track!.src).to.equal(new URL('straighten.vtt', document.baseURI).href);
    await press(timer, name(straighten!.video!.alt));
    noVideo(timer);
  });

  it('stops and is gone when the step changes', async () => {
    const timer = await atVideo();
    await press(timer, name(straighten!.video!.alt));
    const [video] = someOf<HTMLVideoElement>(timer, 'video');
    timer.next();
    await settled();
    noVideo(timer);
    expect(video!.isConnected).to.equal(false);
    expect(video!.paused).to.equal(true);
  });

  it('is not offered where there is none', async () => {
    const timer = await atVideo();
    timer.next();
    await settled();
    timer.next();
    await settled();
    expect(read(part(timer, 'step-title').textContent)).not.to.equal(sit!.title);
    expect(all(timer, '[part=show-video]')).to.deep.equal([]);
  });

  it('that cannot be had leaves its words', async () => {
    const widget = await card(article, { layout: 'full' });
    const blocks = article.sections[0]!.blocks as { video?: { alt: string } }[];
    const { alt } = blocks[2]!.video!;
    await press(widget, name(alt));
    const [video] = someOf<HTMLVideoElement>(widget, 'video');
    const lost = new Promise((resolve) => video!.addEventListener('error', resolve));
    video!.load();
    video!.play().catch(() => undefined);
    await lost;
    expect(read(widget.shadowRoot!.querySelector('.film > p')!.textContent)).to.equal(alt);
    expect(shownText(widget)).to.contain(alt);
  });

  it('of a raise is offered only while its time runs', async () => {
    const timer = (await addWidget('bedside-exercise-timer', {
      'safety-check': 'on',
      'get-ready': '30',
    })) as Widget & { start(): void; next(): void };
    const [program] = exercises.programs;
    const steps = [{ ...straighten!, raised: true, picture: undefined }, sit!];
    timer.content = { ...exercises, programs: [{ ...program, steps }] };
    await settled();
    timer.start();
    await settled();
    await press(timer, 'No');
    expect(all(timer, '[part=show-video]')).to.deep.equal([]);
    timer.next();
    await settled();
    expect(all(timer, '[part=show-video]')).to.have.length(1);
  });
});
