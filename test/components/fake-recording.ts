/** Stands in for `Audio`: nothing is fetched or heard. */

export class FakeRecording extends EventTarget {
  /** Those of this test, in order. */
  static made: FakeRecording[] = [];
  static fails = false;
  readonly url: string;
  isPaused = false;

  /** Call it before a test. @param fails true where no file can be played */
  static begin(fails: boolean): void {
    this.made = [];
    this.fails = fails;
  }

  constructor(url: string) {
    super();
    this.url = url;
    FakeRecording.made.push(this);
  }

  play(): Promise<void> {
    return FakeRecording.fails ? Promise.reject(new Error('no such file')) : Promise.resolve();
  }

  pause(): void {
    this.isPaused = true;
    // As a browser does, a moment later.
    setTimeout(() => this.dispatchEvent(new Event('pause')));
  }

  /** The end, as a browser tells it. */
  end(): void {
    this.dispatchEvent(new Event('pause'));
    this.dispatchEvent(new Event('ended'));
  }

  /** The network is gone in the middle. */
  breakOff(): void {
    this.dispatchEvent(new Event('error'));
  }
}
