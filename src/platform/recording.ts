/** Plays a document's own recordings: a known voice, in languages that no device speaks. */

let playing: HTMLAudioElement | undefined;

/**
 * Plays a recording, in place of the one that is playing.
 * @param failed called when it can't be played: the words can be spoken instead
 * @param ended called at its end
 */
export const playRecording = (url: string, failed: () => void, ended?: () => void): void => {
  stopRecording();
  try {
    const audio = (playing = new Audio(url));
    if (ended) audio.addEventListener('ended', ended);
    audio.play().catch(() => {
      // Stopped by a newer one is no failure.
      if (playing === audio) failed();
    });
  } catch {
    failed();
  }
};

export const stopRecording = (): void => {
  playing?.pause();
  playing = undefined;
};
