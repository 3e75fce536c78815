/** What the page chooses by attributes: the program, its plan, and whether the safety check is asked. */
import { oneOf } from '../../controllers/attribute-readers.js';
import type { Program, SafetyQuestion } from '../../model/exercises-document.js';
import { safetyCheckOf } from '../../model/safety-check.js';
import type { Prescription } from '../../model/prescription.js';
import type { Plan } from '../../model/session.js';
import type { ShownExercises } from '../../model/shown-document.js';
import { readPlan, type TimerAttributes } from '../../model/timer-plan.js';
import { warnAttribute, warnOnce } from '../../platform/page/console-message.js';

type Host = Element &
  TimerAttributes & { readonly program: string | null; readonly safetyCheck: 'on' | 'off' | null };

export class ProgramChoice {
  readonly #host: Host;
  program: Program | undefined;
  /** What a physiotherapist has set. It wins over the attributes. */
  #prescribed: Prescription | undefined;
  #planKey = '';

  constructor(host: Host) {
    this.#host = host;
  }

  /** True unless the page has switched the safety check off. */
  get asks(): boolean {
    const { safetyCheck } = this.#host;
    return oneOf(this.#host, 'safety-check', safetyCheck, ['on', 'off'], 'on') === 'on';
  }

  /** Call it when the attribute has changed. */
  warnWithoutCheck(): void {
    if (this.asks) return;
    const risk = 'people start without a check. The stop rules are shown.';
    warnOnce(this.#host, `safety-check="off": ${risk}`);
  }

  /** @returns the questions before a start, or `undefined` while there is no program */
  questions(
    shown: ShownExercises | undefined,
    emergenciesOnly = false,
  ): readonly SafetyQuestion[] | undefined {
    if (!this.program || !shown) return undefined;
    return this.asks ? safetyCheckOf(shown, this.program, emergenciesOnly).questions : [];
  }

  /** True when a new document has the same steps, so that it may replace the old one in a session. */
  keepsSteps(next: ShownExercises | undefined): boolean {
    const program = next?.programs.find(({ id }) => id === this.program?.id);
    const steps = this.program?.steps;
    return (
      program !== undefined &&
      program.steps.length === steps?.length &&
      program.steps.every(({ id }, i) => id === steps[i]!.id)
    );
  }

  /**
   * Takes the same program from a new document during a session. Its words change at once, for example
   * to another language. Its times stay.
   */
  renew(next: ShownExercises): void {
    const wanted = this.#wanted(next);
    if (wanted !== this.program?.id)
      warnOnce(this.#host, `program="${wanted}" takes effect after this session.`);
    this.program = next.programs.find(({ id }) => id === this.program?.id) ?? this.program;
  }

  /** @returns the plan when the program, what is prescribed or the attributes have changed, otherwise `undefined` */
  choose(next: ShownExercises, prescribed?: Prescription): Plan | undefined {
    this.#prescribed = prescribed;
    const wanted = this.#wanted(next);
    const program = next.programs.find(({ id }) => id === wanted)!;
    const { rounds, times } = prescribed ?? this.#host;
    const { getReady, advance } = this.#host;
    const attributes = { rounds, times, getReady, advance };
    const key = JSON.stringify([wanted, attributes]);
    if (program === this.program && key === this.#planKey) return undefined;
    this.program = program;
    this.#planKey = key;
    const { plan, problems } = readPlan(program, attributes);
    for (const { attribute, value, allowed } of problems)
      warnAttribute(this.#host, attribute, value, allowed);
    return plan;
  }

  /** The id of the program that was set, or that the page asks for. */
  #wanted({ programs }: ShownExercises): string {
    if (this.#prescribed) return this.#prescribed.program;
    const ids = programs.map(({ id }) => id);
    return oneOf(this.#host, 'program', this.#host.program, ids, ids[0]!);
  }
}
