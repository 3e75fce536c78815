/**
 * The part of the timer for a person whom a physiotherapist has sent a link: it is fetched where the tag
 * has `prescribed`, and nowhere else.
 */
import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import {
  hasPrescription,
  readPrescription,
  type Prescribable,
  type Prescription,
  type PrescriptionProblem,
} from '../../model/prescription.js';
import { warnOnce } from '../../platform/page/console-message.js';
import type { TimerView } from './timer-screen.js';
import type { TimerWords } from './timer-text.js';

const allowed = (
  problem: PrescriptionProblem,
  { programs }: Prescribable,
  hash: string,
): string => {
  const wanted = /=(?:[^/]*\/)?([\w.-]+)/.exec(hash)?.[1];
  const program = programs.find(({ id }) => id === wanted);
  if (problem === 'form' || !program)
    return problem === 'program'
      ? programs.map(({ id }) => id).join(', ')
      : '#bedside=program;rounds:2;times:1:00,3:00';
  const { rounds, steps } = program;
  return problem === 'rounds'
    ? `${rounds.min} to ${rounds.max} rounds`
    : `${steps.length} times, of ${steps
        .map(({ seconds: { min, max } }) => `${min} to ${max}`)
        .join(', ')} seconds`;
};

/** Reads what is set from the address, when it changes too. */
export class PrescribedLink implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** The last address that had something set: a link to a place on the page takes it away. */
  #hash = '';
  #forgotten: string | undefined;
  #found: Prescription | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#look);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#look);
  }

  readonly #look = (): void => {
    if (!hasPrescription(location.hash)) return;
    this.#forgotten = undefined;
    this.#host.requestUpdate();
  };

  /** What is set for this document; `undefined` when nothing is, or nothing that can be used. */
  read(exercises: Prescribable): Prescription | undefined {
    const { hash } = location;
    if (hasPrescription(hash)) this.#hash = hash;
    const found =
      this.#hash === this.#forgotten ? undefined : readPrescription(this.#hash, exercises);
    if (typeof found === 'string')
      warnOnce(
        this.#host,
        `"${this.#hash.slice(0, 80)}" in the address is not used. Allowed: ${allowed(found, exercises, this.#hash)}.`,
      );
    return (this.#found = typeof found === 'string' ? undefined : found);
  }

  /** From now on the page's own rounds and times hold, until a new link is opened. */
  forget(): void {
    this.#forgotten = this.#hash;
    this.#host.requestUpdate();
  }

  /**
   * Says on the overview what was set, and only that: a person may have changed it since.
   * @param duration a time to read
   */
  view(
    { words, program }: TimerView,
    duration: (words: TimerWords, seconds: number) => string,
  ): unknown {
    if (!this.#found) return nothing;
    const { rounds, seconds } = this.#found;
    const line = (term: string, value: string) =>
      html`<p class="small">${words.text('term', { term })} ${value}</p>`;
    return html`<div class="evidence" part="prescribed">
      <p class="evidence-title">${words.text('prescribed')}</p>
      ${rounds === null ? nothing : line(words.text('rounds'), words.number(rounds))}
      ${seconds.map((time, i) => line(program.steps[i]!.title, duration(words, time)))}
    </div>`;
  }
}
