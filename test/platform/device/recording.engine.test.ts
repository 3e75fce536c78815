/** One recording plays at a time. Each start is told once that it ended, whatever ended it. */
import { expect } from '@open-wc/testing';
import { playRecordings, stopRecording } from '../../../src/platform/device/recording.js';
import { fakeAudio } from './fake-audio.js';

const fake = fakeAudio();
const RealAudio = Audio;

/** What was started, and whether it goes on. */
const started = () =>
  fake.playbacks.map(({ url, isPaused }) => `${url}${isPaused ? ', stopped' : ''}`);

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
    fake.forget();
    window.Audio = fake.Audio;
  });

  afterEach(() => {
    stopRecording();
    window.Audio = RealAudio;
  });

  // First, while the page has no element.
  it('that a browser cannot make has failed', () => {
    window.Audio = undefined as unknown as typeof Audio;
    play('a');
    expect(told).to.deep.equal(['a failed']);
  });

  it('is played in one element of the page, which a tap has started once', () => {
    play('a');
    play('b', 'c');
    fake.playbacks[1]!.end();
    expect(started()).to.deep.equal(['/a.mp3, stopped', '/b.mp3', '/c.mp3']);
    expect(fake.made).to.equal(1);
  });

  it('ends once', () => {
    play('a');
    fake.playbacks[0]!.end();
    fake.playbacks[0]!.end();
    stopRecording();
    expect(told).to.deep.equal(['a ended']);
  });

  it('ends when another takes its place, and when it is stopped', async () => {
    play('a');
    play('b');
    await settled();
    expect(started()).to.deep.equal(['/a.mp3, stopped', '/b.mp3']);
    expect(told).to.deep.equal(['a ended']);
    stopRecording();
    expect(started()).to.deep.equal(['/a.mp3, stopped', '/b.mp3, stopped']);
    expect(told).to.deep.equal(['a ended', 'b ended']);
  });

  it('is silenced when the page is left', () => {
    play('a');
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect(started()).to.deep.equal(['/a.mp3, stopped']);
    expect(told).to.deep.equal(['a ended']);
  });

  it('that breaks off has failed, once, and has not ended', async () => {
    fake.play = () => Promise.reject(new Error('network'));
    play('a');
    fake.playbacks[0]!.breakOff();
    await settled();
    fake.playbacks[0]!.end();
    stopRecording();
    expect(told).to.deep.equal(['a failed']);
  });

  it('whose refusal comes after another took its place tells nothing more', async () => {
    let refuse: (error: Error) => void = () => undefined;
    fake.play = () => new Promise((_, reject) => (refuse = reject));
    play('a');
    const refuseFirst = refuse;
    play('b');
    refuseFirst(new Error('interrupted'));
    await settled();
    expect(told).to.deep.equal(['a ended']);
  });

  it('goes on to the next, and ends with the last', () => {
    play('a', 'b', 'c');
    fake.playbacks[0]!.end();
    expect(told).to.deep.equal([]);
    fake.playbacks[1]!.end();
    expect(told).to.deep.equal([]);
    fake.playbacks[2]!.end();
    expect(started()).to.deep.equal(['/a.mp3', '/b.mp3', '/c.mp3']);
    expect(told).to.deep.equal(['a ended']);
  });

  it('does not go on when the device has paused it, or when it was stopped', () => {
    play('a', 'b');
    fake.playbacks[0]!.pause();
    fake.playbacks[0]!.end();
    play('c', 'd');
    stopRecording();
    fake.playbacks[1]!.end();
    expect(started()).to.deep.equal(['/a.mp3, stopped', '/c.mp3, stopped']);
    expect(told).to.deep.equal(['a ended', 'c ended']);
  });

  it('of which the second cannot be had has failed, once', async () => {
    play('a', 'b', 'c');
    fake.play = () => Promise.reject(new Error('network'));
    fake.playbacks[0]!.end();
    fake.playbacks[1]!.breakOff();
    await settled();
    fake.playbacks[1]!.end();
    expect(started()).to.deep.equal(['/a.mp3', '/b.mp3']);
    expect(told).to.deep.equal(['a failed']);
  });
});
