/** Plays recordings that a document brings, for languages that no device can speak. */

let playing: { audio: HTMLAudioElement; ended: () => void } | undefined;

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
  const [first, ...rest] = urls;
  try {
    // One element for all: iPhones let a page's script go on with what a tap began.
    const audio = new Audio(first);
    const mine = (playing = { audio, ended });
    // Browsers keep a page that was left in memory. Without this it would go on playing.
    addEventListener('pagehide', stopRecording);
    // Each call calls back once. What was replaced no longer calls back.
    const over = (tell: () => void) => () => {
      if (playing !== mine) return;
      playing = undefined;
      removeEventListener('pagehide', stopRecording);
      tell();
    };
    const play = () => audio.play().catch(over(failed));
    const goOn = () => {
      const next = rest.shift();
      if (next === undefined) return over(ended)();
      audio.src = next;
      void play();
    };
    audio.addEventListener('ended', () => playing === mine && goOn());
    // At the end of a recording it comes too, before `ended`.
    audio.addEventListener('pause', () => !audio.ended && over(ended)());
    audio.addEventListener('error', over(failed));
    void play();
  } catch {
    playing = undefined;
    failed();
  }
};

export const stopRecording = (): void => {
  const was = playing;
  playing = undefined;
  removeEventListener('pagehide', stopRecording);
  was?.audio.pause();
  was?.ended();
};
