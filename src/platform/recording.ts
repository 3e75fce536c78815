/** Plays a document's own recordings: a known voice, in languages that no device speaks. */

let playing: HTMLAudioElement | undefined;

/**
 * Plays a recording, in place of the one that is playing.
 * @param failed called when it can't be played, or no further: the words can be spoken instead
 * @param ended called when it is silent again: at its end, by another one, or by the device
 */
export const playRecording = (url: string, failed: () => void, ended?: () => void): void => {
  stopRecording();
  try {
    const audio = (playing = new Audio(url));
    const fail = () => {
      // Stopped by a newer one is no failure, and one failure is told in two ways.
      if (playing !== audio) return;
      playing = undefined;
      failed();
    };
    if (ended) audio.addEventListener('pause', ended);
    audio.addEventListener('error', fail);
    audio.play().catch(fail);
  } catch {
    failed();
  }
};

export const stopRecording = (): void => {
  playing?.pause();
  playing = undefined;
};
