/** Plays recordings that a document brings, for languages that no device can speak. */

let playing: { audio: HTMLAudioElement; ended: () => void } | undefined;

/**
 * Stops the recording that is playing, then plays this one.
 * @param failed called when it cannot be played or breaks off; the caller can speak the words instead
 * @param ended called when the sound stops: at its end, by another recording, or by the device
 */
export const playRecording = (url: string, failed: () => void, ended: () => void): void => {
  stopRecording();
  try {
    const audio = new Audio(url);
    const mine = (playing = { audio, ended });
    // Browsers keep a page that was left in memory. Without this it would go on playing.
    addEventListener('pagehide', stopRecording);
    // Each recording calls back once. A recording that was replaced no longer calls back.
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
