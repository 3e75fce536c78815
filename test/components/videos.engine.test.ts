/** A film of a hospital's own document, played by the engine: test/documents/hospital/knee.webm. */
import { expect } from '@open-wc/testing';
import article from '../documents/hospital/knee-class-article.json' with { type: 'json' };
import '../../src/all.js';
import { describeUnless } from '../engine.js';
import { addWidget, all, press, settled, someOf, type Widget } from './widget-page.js';

const folder = '/test/documents/hospital/';
const alt = 'A knee goes straight.';
const button = `Show the video: ${alt}`;

const noFilm = document.createElement('video').canPlayType('video/webm; codecs="vp8"')
  ? ''
  : 'this build of the engine plays no WebM';

let films = 0;

/** An opened article with a film of an address that no test had before. */
const atFilm = async (): Promise<{ card: Widget; src: string; captions: string }> => {
  const query = `?film=${++films}`;
  const [src, captions] = [`${folder}knee.webm${query}`, `${folder}knee.vtt${query}`];
  const video = { src, captions, poster: `${folder}pictures/sit.svg`, alt };
  const blocks = [{ type: 'figure', caption: 'A knee', video }];
  const card = await addWidget('bedside-article-card', { layout: 'full' });
  card.content = { ...article, sections: [{ id: 'film', heading: 'Film', blocks }] };
  await settled();
  return { card, src, captions };
};

const isAskedFor = (address: string) =>
  performance.getEntriesByName(new URL(address, document.baseURI).href).length > 0;

const once = (target: EventTarget, type: string) =>
  new Promise((resolve) => target.addEventListener(type, resolve, { once: true }));

/** Frames in which a film that plays by itself would have begun to. */
const someFrames = async () => {
  for (let i = 0; i < 10; i++) await new Promise(requestAnimationFrame);
};

const theFilm = async (card: Widget): Promise<HTMLVideoElement> => {
  await press(card, button);
  return someOf<HTMLVideoElement>(card, 'video')[0]!;
};

describeUnless(noFilm)('a film', () => {
  it('is not fetched, nor its captions, before somebody asks for it and starts it', async () => {
    const { card, src } = await atFilm();
    await someFrames();
    expect(all(card, 'video')).to.deep.equal([]);
    expect(isAskedFor(src)).to.equal(false);
    const film = await theFilm(card);
    await someFrames();
    expect(isAskedFor(src)).to.equal(false);
    expect(film.paused).to.equal(true);
    expect(film.currentTime).to.equal(0);
    expect(film.readyState).to.equal(HTMLMediaElement.HAVE_NOTHING);
  });

  it('plays to its end, without sound, once', async () => {
    const { card, src } = await atFilm();
    const film = await theFilm(card);
    const ended = once(film, 'ended');
    await film.play();
    expect(film.muted).to.equal(true);
    expect(film.videoWidth).to.equal(64);
    expect(isAskedFor(src)).to.equal(true);
    await ended;
    expect(film.currentTime).to.be.greaterThan(1);
    await someFrames();
    expect(film.ended).to.equal(true);
  });

  it('shows its captions while it plays', async () => {
    const { card } = await atFilm();
    const film = await theFilm(card);
    const [track] = film.textTracks;
    const shown = once(track!, 'cuechange');
    await film.play();
    await shown;
    expect(track!.mode).to.equal('showing');
    expect([...track!.activeCues!].map((cue) => (cue as VTTCue).text)).to.deep.equal([
      'One knee goes straight.',
    ]);
  });

  it('stops when its button is pressed again', async () => {
    const { card } = await atFilm();
    const film = await theFilm(card);
    await film.play();
    const stopped = once(film, 'pause');
    await press(card, button);
    await stopped;
    expect(all(card, 'video')).to.deep.equal([]);
  });
});
