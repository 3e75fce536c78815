/**
 * What `on-use.ts` is in a file that holds every piece: the build puts this one in its place, and
 * names the pieces themselves where modules name how to fetch them.
 */
export class OnUse<T> {
  readonly now: T;

  constructor(piece: T) {
    this.now = piece;
  }

  load(): Promise<T> {
    return Promise.resolve(this.now);
  }

  use(call: (piece: T) => void): void {
    call(this.now);
  }

  loadAhead(): void {
    // It is here.
  }
}
