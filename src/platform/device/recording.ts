/** Plays recordings that a document brings, for languages that no device can speak. */

interface Playing {
  /** Addresses of those that come after this one. */
  readonly rest: string[];
  readonly failed: () => void;
  readonly ended: () => void;
}

let playing: Playing | undefined;

/**
 * The one element of the page. An iPhone starts only an element that a tap has started before: the end
 * of a step comes without one, and would be silent in an element of its own.
 */
let element: HTMLAudioElement | undefined;

/** Calls back, once. What was replaced no longer calls back. */
const over = (mine: Playing | undefined, how: 'failed' | 'ended'): void => {
  if (!mine || mine !== playing) return;
  playing = undefined;
  removeEventListener('pagehide', stopRecording);
  mine[how]();
};

const play = (audio: HTMLAudioElement, mine: Playing): void => {
  audio.src = mine.rest.shift()!;
  audio.play().catch(() => over(mine, 'failed'));
};

const make = (): HTMLAudioElement => {
  const audio = new Audio();
  audio.addEventListener('ended', () => {
    if (playing?.rest.length) play(audio, playing);
    else over(playing, 'ended');
  });
  // It comes late, when another may play already, and at the end too, before `ended`.
  audio.addEventListener('pause', () => {
    if (audio.paused && !audio.ended) over(playing, 'ended');
  });
  audio.addEventListener('error', () => over(playing, 'failed'));
  return audio;
};

/**
 * Stops what is playing, then plays these recordings one after the other.
 * @param urls their addresses, at least one
 * @param failed called when one cannot be played or breaks off; the caller can speak the words instead
 * @param ended called when the sound stops: at the end of the last, by another recording, or by the device
 */
export const playRecordings = (
  urls: readonly string[],
  failed: () => void,
  ended: () => void,
): void => {
  stopRecording();
  const mine = (playing = { rest: [...urls], failed, ended });
  try {
    element ??= make();
    // Browsers keep a page that was left in memory. Without this it would go on playing.
    addEventListener('pagehide', stopRecording);
    play(element, mine);
  } catch {
    over(mine, 'failed');
  }
};

export const stopRecording = (): void => {
  const was = playing;
  playing = undefined;
  removeEventListener('pagehide', stopRecording);
  if (!was) return;
  element?.pause();
  was.ended();
};
