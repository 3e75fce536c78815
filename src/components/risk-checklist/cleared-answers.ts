/** The cleared answers while they can be restored. They are kept nowhere else. */
import type { ChecklistState } from '../../model/checklist-state.js';

/** Milliseconds during which cleared answers can be restored. */
const undoMs = 10_000;

export class ClearedAnswers {
  readonly #changed: () => void;
  #answers: ChecklistState | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param changed called when answers are forgotten, since "Undo" then disappears */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get isThere(): boolean {
    return this.#answers !== undefined;
  }

  /** @param expired called just before the answers are forgotten because their time is over */
  keep(answers: ChecklistState, expired: () => void): void {
    this.#answers = answers;
    this.#timer = setTimeout(() => {
      expired();
      this.forget();
    }, undoMs);
  }

  forget(): void {
    clearTimeout(this.#timer);
    if (this.#answers) this.#changed();
    this.#answers = undefined;
  }

  /** @returns the answers, which are then forgotten */
  take(): ChecklistState | undefined {
    const answers = this.#answers;
    this.forget();
    return answers;
  }
}
