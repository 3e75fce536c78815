/**
 * A draft that this browser keeps, when the person asks for it: one, until the person deletes it. One
 * tab keeps it at a time. Another tab that takes it over tells the first, so that neither writes over
 * the other's words unseen.
 */

const draftKey = 'bedside-editor-draft';
const askKey = 'bedside-editor-ask';
const answerKey = 'bedside-editor-answer';

/** Milliseconds that other tabs have to answer: a tab behind others is slow. */
const answerMs = 700;

export interface KeptDraft {
  /** The document's title, or the file's name. */
  readonly name: string;
  /** When it was last written: milliseconds since 1970. */
  readonly at: number;
  /** What the editor needs to go on, as JSON. */
  readonly work: string;
}

/** Why a draft was not kept. */
export type KeepProblem = 'full' | 'blocked';

interface Stored extends KeptDraft {
  readonly tab: string;
}

const isStored = (value: unknown): value is Stored => {
  const { tab, name, at, work } = (value ?? {}) as Partial<Stored>;
  return (
    typeof tab === 'string' &&
    typeof name === 'string' &&
    typeof at === 'number' &&
    typeof work === 'string'
  );
};

/**
 * The widgets keep nothing that outlives a tab. This page is no widget, and keeps what it is asked to. A
 * browser may refuse even to name its storage.
 */
const storage = (): Storage | undefined => {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
};

const stored = (): Stored | undefined => {
  try {
    const value: unknown = JSON.parse(storage()?.getItem(draftKey) ?? 'null');
    return isStored(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

const isFull = (error: unknown) =>
  error instanceof DOMException &&
  /^(QuotaExceededError|NS_ERROR_DOM_QUOTA_REACHED)$/.test(error.name);

export class DraftKeeper {
  readonly #tab = [...crypto.getRandomValues(new Uint32Array(2))].join('-');
  #isKeeping = false;
  #isAnswered: (() => void) | undefined;

  /** @param onTaken another tab has taken over what this one kept */
  constructor(onTaken: () => void) {
    addEventListener('storage', ({ key, newValue }) => {
      if (key === askKey && newValue && this.#isKeeping) storage()?.setItem(answerKey, newValue);
      if (key === answerKey && newValue?.startsWith(this.#tab)) this.#isAnswered?.();
      if (key !== draftKey || !this.#isKeeping || stored()?.tab === this.#tab) return;
      this.#isKeeping = false;
      onTaken();
    });
  }

  get isKeeping(): boolean {
    return this.#isKeeping;
  }

  /** The draft that is kept, by whichever tab. */
  get draft(): KeptDraft | undefined {
    return stored();
  }

  /** Whether another tab that is open keeps the draft. */
  async isElsewhere(): Promise<boolean> {
    const answer = new Promise<boolean>((resolve) => {
      this.#isAnswered = () => resolve(true);
      setTimeout(() => resolve(false), answerMs);
    });
    try {
      storage()?.setItem(askKey, `${this.#tab} ${Date.now()}`);
    } catch {
      return false;
    }
    const isThere = await answer;
    this.#isAnswered = undefined;
    storage()?.removeItem(askKey);
    storage()?.removeItem(answerKey);
    return isThere;
  }

  /** Keeps it, and from now on as this tab's. */
  keep(draft: KeptDraft): KeepProblem | undefined {
    const place = storage();
    if (!place) return 'blocked';
    try {
      place.setItem(draftKey, JSON.stringify({ tab: this.#tab, ...draft } satisfies Stored));
      this.#isKeeping = true;
      return undefined;
    } catch (error) {
      this.#isKeeping = false;
      return isFull(error) ? 'full' : 'blocked';
    }
  }

  /** Keeps no more. What was kept stays. */
  stop(): void {
    this.#isKeeping = false;
  }

  /** Keeps no more, and deletes what was kept. */
  forget(): void {
    this.#isKeeping = false;
    try {
      storage()?.removeItem(draftKey);
    } catch {
      // Nothing was kept where storage is refused.
    }
  }
}
