/** One recording plays at a time. Each start is told once that it ended, whatever ended it. */
import { expect } from '@open-wc/testing';
import { playRecordings, stopRecording } from '../../../src/platform/device/recording.js';

class Sound extends EventTarget {
  static made: Sound[] = [];
  static play: () => Promise<void> = () => Promise.resolve();
  isPlaying = true;
  ended = false;
  src: string;
  readonly played: string[] = [];
  constructor(src: string) {
    super();
    this.src = src;
    Sound.made.push(this);
  }
  play() {
    this.ended = false;
    this.played.push(this.src);
    return Sound.play();
  }
  pause() {
    this.isPlaying = false;
  }
  /** As browsers do: a pause, then the end. */
  end() {
    this.ended = true;
    this.dispatchEvent(new Event('pause'));
    this.dispatchEvent(new Event('ended'));
  }
}

const RealAudio = Audio;

describe('a recording', () => {
  let told: string[] = [];
  const play = (name: string, ...more: string[]) =>
    playRecordings(
      [name, ...more].map((one) => `/${one}.mp3`),
      () => told.push(`${name} failed`),
      () => told.push(`${name} ended`),
    );
  const settled = async () => {
    for (let i = 0; i < 5; i++) await Promise.resolve();
  };

  beforeEach(() => {
    told = [];
    Sound.made = [];
    Sound.play = () => Promise.resolve();
    window.Audio = Sound as unknown as typeof Audio;
  });

  afterEach(() => {
    stopRecording();
    window.Audio = RealAudio;
  });

  it('ends once', () => {
    play('a');
    Sound.made[0]!.dispatchEvent(new Event('ended'));
    Sound.made[0]!.dispatchEvent(new Event('ended'));
    stopRecording();
    expect(told).to.deep.equal(['a ended']);
  });

  it('ends when another takes its place, and when it is stopped', () => {
    play('a');
    play('b');
    expect(Sound.made.map(({ isPlaying }) => isPlaying)).to.deep.equal([false, true]);
    expect(told).to.deep.equal(['a ended']);
    stopRecording();
    expect(Sound.made[1]!.isPlaying).to.equal(false);
    expect(told).to.deep.equal(['a ended', 'b ended']);
  });

  it('is silenced when the page is left', () => {
    play('a');
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect(Sound.made[0]!.isPlaying).to.equal(false);
    expect(told).to.deep.equal(['a ended']);
  });

  it('that breaks off has failed, once, and has not ended', async () => {
    Sound.play = () => Promise.reject(new Error('network'));
    play('a');
    Sound.made[0]!.dispatchEvent(new Event('error'));
    await settled();
    Sound.made[0]!.dispatchEvent(new Event('ended'));
    stopRecording();
    expect(told).to.deep.equal(['a failed']);
  });

  it('whose refusal comes after another took its place tells nothing more', async () => {
    let refuse: (error: Error) => void = () => undefined;
    Sound.play = () => new Promise((_, reject) => (refuse = reject));
    play('a');
    const refuseFirst = refuse;
    play('b');
    refuseFirst(new Error('interrupted'));
    await settled();
    expect(told).to.deep.equal(['a ended']);
  });

  it('goes on to the next, in one element, and ends with the last', () => {
    play('a', 'b', 'c');
    const [sound] = Sound.made;
    expect(sound!.played).to.deep.equal(['/a.mp3']);
    sound!.end();
    expect(sound!.played).to.deep.equal(['/a.mp3', '/b.mp3']);
    expect(told).to.deep.equal([]);
    sound!.end();
    sound!.end();
    expect(sound!.played).to.deep.equal(['/a.mp3', '/b.mp3', '/c.mp3']);
    expect(Sound.made).to.have.length(1);
    expect(told).to.deep.equal(['a ended']);
  });

  it('does not go on when the device has paused it, or when it was stopped', () => {
    play('a', 'b');
    Sound.made[0]!.dispatchEvent(new Event('pause'));
    Sound.made[0]!.end();
    play('c', 'd');
    stopRecording();
    Sound.made[1]!.end();
    expect(Sound.made.map(({ played }) => played)).to.deep.equal([['/a.mp3'], ['/c.mp3']]);
    expect(told).to.deep.equal(['a ended', 'c ended']);
  });

  it('of which the second cannot be had has failed, once', async () => {
    play('a', 'b', 'c');
    Sound.play = () => Promise.reject(new Error('network'));
    Sound.made[0]!.end();
    Sound.made[0]!.dispatchEvent(new Event('error'));
    await settled();
    Sound.made[0]!.end();
    expect(Sound.made[0]!.played).to.deep.equal(['/a.mp3', '/b.mp3']);
    expect(told).to.deep.equal(['a failed']);
  });

  it('that a browser cannot make has failed', () => {
    window.Audio = undefined as unknown as typeof Audio;
    play('a');
    expect(told).to.deep.equal(['a failed']);
  });
});
