/** Stands in for the browser's `Audio`, which plays one recording after the other in one element. */

/** One start of a recording. */
export interface Playback {
  readonly url: string;
  /** True once it was stopped before its end. */
  isPaused: boolean;
  /** The device pauses it. */
  pause(): void;
  /** Its end, as a browser tells it: a pause, then the end. */
  end(): void;
  breakOff(): void;
}

export interface FakeAudio {
  /** What was started, in order. */
  readonly playbacks: readonly Playback[];
  /** How many elements were made: the page has one, which outlives a test. */
  readonly made: number;
  /** Forgets what was started. */
  forget(): void;
  /** What a start answers. */
  play: () => Promise<void>;
  /** In place of `window.Audio`. */
  readonly Audio: typeof Audio;
}

export const fakeAudio = (): FakeAudio => {
  const playbacks: Playback[] = [];
  const succeed = () => Promise.resolve();
  class Element extends EventTarget {
    src = '';
    paused = true;
    ended = false;
    constructor() {
      super();
      fake.made++;
    }
    #tell(...names: string[]): void {
      for (const name of names) this.dispatchEvent(new Event(name));
    }
    play(): Promise<void> {
      this.paused = this.ended = false;
      playbacks.push({
        url: this.src,
        isPaused: false,
        pause: () => {
          this.pause();
          this.#tell('pause');
        },
        end: () => {
          this.paused = this.ended = true;
          this.#tell('pause', 'ended');
        },
        breakOff: () => this.#tell('error'),
      });
      return fake.play();
    }
    pause(): void {
      const last = playbacks.at(-1);
      if (!this.paused && last) last.isPaused = true;
      this.paused = true;
      // As in a browser: by then something else may play.
      void Promise.resolve().then(() => this.#tell('pause'));
    }
  }
  const fake = {
    playbacks,
    made: 0,
    forget: () => {
      playbacks.length = 0;
      fake.play = succeed;
    },
    play: succeed,
    Audio: Element as unknown as typeof Audio,
  };
  return fake;
};
