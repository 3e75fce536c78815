/** Keeps the program in use, and tells when its plan must be made again. */
import type { Program } from '../../model/exercises-document.js';
import type { Plan } from '../../model/session.js';
import type { ShownExercises } from '../../model/shown-document.js';
import { readPlan, type TimerAttributes } from '../../model/timer-plan.js';
import { warnAttribute } from '../../platform/page/console-message.js';

export class ProgramChoice {
  readonly #host: Element;
  program: Program | undefined;
  #planKey = '';

  constructor(host: Element) {
    this.#host = host;
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

  /** The same program in another language, say: its words change at once, its times do not. */
  renew({ programs }: ShownExercises): void {
    this.program = programs.find(({ id }) => id === this.program?.id) ?? this.program;
  }

  /** @returns the plan, where program or attributes are others than before */
  choose({ programs }: ShownExercises, id: string, attributes: TimerAttributes): Plan | undefined {
    const program = programs.find((entry) => entry.id === id)!;
    const key = JSON.stringify([id, attributes]);
    if (program === this.program && key === this.#planKey) return undefined;
    this.program = program;
    this.#planKey = key;
    const { plan, problems } = readPlan(program, attributes);
    for (const { attribute, value, allowed } of problems)
      warnAttribute(this.#host, attribute, value, allowed);
    return plan;
  }
}
