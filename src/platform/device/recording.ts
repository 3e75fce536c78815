/** Plays a document's own recordings: a known voice, in languages that no device speaks. */

let playing: { audio: HTMLAudioElement; ended: () => void } | undefined;

/**
 * Plays a recording, in place of the one that is playing.
 * @param failed called when it can't be played, or breaks off: the words can be spoken instead
 * @param ended called when it is silent again: at its end, by another one, or by the device
 */
export const playRecording = (url: string, failed: () => void, ended: () => void): void => {
  stopRecording();
  try {
    const audio = new Audio(url);
    const mine = (playing = { audio, ended });
    // A page that is kept to be come back to could go on sounding.
    addEventListener('pagehide', stopRecording);
    // Each calls back once, and the one that was stopped no more.
    const over = (tell: () => void) => () => {
      if (playing !== mine) return;
      playing = undefined;
      removeEventListener('pagehide', stopRecording);
      tell();
    };
    audio.addEventListener('ended', over(ended));
    audio.addEventListener('pause', over(ended));
    audio.addEventListener('error', over(failed));
    audio.play().catch(over(failed));
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
