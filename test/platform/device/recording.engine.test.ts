/** One recording plays at a time. Each start is told once that it ended, whatever ended it. */
import { expect } from '@open-wc/testing';
import { playRecording, stopRecording } from '../../../src/platform/device/recording.js';

class Sound extends EventTarget {
  static made: Sound[] = [];
  static play: () => Promise<void> = () => Promise.resolve();
  isPlaying = true;
  constructor() {
    super();
    Sound.made.push(this);
  }
  play() {
    return Sound.play();
  }
  pause() {
    this.isPlaying = false;
  }
}

const RealAudio = Audio;

describe('a recording', () => {
  let told: string[] = [];
  const play = (name: string) =>
    playRecording(
      `/${name}.mp3`,
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

  it('that a browser cannot make has failed', () => {
    window.Audio = undefined as unknown as typeof Audio;
    play('a');
    expect(told).to.deep.equal(['a failed']);
  });
});
