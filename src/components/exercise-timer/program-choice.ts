/** What the page chooses by attributes: the program, its plan, and whether the safety check is asked. */
import type { ReactiveControllerHost } from 'lit';
import { oneOf } from '../../controllers/attribute-readers.js';
import type { LostWords, PiecesController } from '../../controllers/pieces-controller.js';
import { chosen } from '../../model/attribute-text.js';
import type { Program, SafetyQuestion } from '../../model/exercises-document.js';
import { safetyCheckOf } from '../../model/safety-check.js';
import type { Prescription } from '../../model/prescription.js';
import type { Plan } from '../../model/session.js';
import type { ShownExercises } from '../../model/shown-document.js';
import { readPlan, type TimerAttributes } from '../../model/timer-plan.js';
import { restOf } from '../../platform/library/languages.js';
import { warnAttribute, warnOnce } from '../../platform/page/console-message.js';
import { OnUse } from '../../platform/start/on-use.js';
import { awaitsDrawing } from '../../parts/pictures.js';
import type { PrescribedLink } from './prescription.js';
import { lookOf } from './timer-text.js';

const prescription = new OnUse(() => import('./prescription.js'));

type Host = HTMLElement &
  ReactiveControllerHost &
  TimerAttributes & {
    readonly program: string | null;
    readonly safetyCheck: 'on' | 'off' | null;
    readonly prescribed: boolean;
  };

export class ProgramChoice {
  readonly #host: Host;
  readonly #pieces: PiecesController;
  program: Program | undefined;
  /** What a physiotherapist has set. It wins over the attributes. */
  #prescribed: Prescription | undefined;
  /** Where that stands, once the piece that reads it has come. */
  link: PrescribedLink | undefined;
  #planKey = '';

  constructor(host: Host, pieces: PiecesController) {
    this.#host = host;
    this.#pieces = pieces;
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
    if (!this.program || !shown || this.missing(shown)) return undefined;
    return this.asks ? safetyCheckOf(shown, this.program, emergenciesOnly).questions : [];
  }

  /**
   * Asks for the program that the page names and its drawings. Until they are here nobody starts another
   * program in its place; and until what was set can be read, or cannot be had, nobody starts with other
   * times.
   * @returns `lost`: what the reader is told where the program cannot come
   */
  arrival(shown: ShownExercises): { lost: LostWords | undefined; isAwaited: boolean } {
    const steps = this.program?.steps ?? [];
    const looks = steps.flatMap((step) => [lookOf(step), step.getReadyPose]);
    const awaitsDrawings = awaitsDrawing(this.#pieces, looks);
    const missing = this.missing(shown);
    const { prescribed } = this.#host;
    return {
      lost: missing && this.#pieces.lostWords(missing),
      isAwaited:
        awaitsDrawings ||
        missing !== undefined ||
        (prescribed && !prescription.now && !this.#pieces.isLost(prescription)),
    };
  }

  /** Brings the other programs of a built-in document, where the page names one or a link may. */
  missing(shown: ShownExercises): OnUse<unknown> | undefined {
    const rest = restOf(shown);
    const { program, prescribed } = this.#host;
    const ids = shown.programs.map(({ id }) => id);
    const isNamed = program !== null && !chosen(program, ids);
    if (!rest || !(isNamed || prescribed)) return undefined;
    this.#pieces.get(rest);
    return isNamed || !this.#pieces.isLost(rest) ? rest : undefined;
  }

  /** True when a new document has the same steps, so that it may replace the old one in a session. */
  #keepsSteps(next: ShownExercises | undefined): boolean {
    const program = next?.programs.find(({ id }) => id === this.program?.id);
    const steps = this.program?.steps;
    return (
      program !== undefined &&
      program.steps.length === steps?.length &&
      program.steps.every(({ id }, i) => id === steps[i]!.id)
    );
  }

  /** Whether a new document may replace the old one now. The web team is told where it may not. */
  accepts(next: ShownExercises | undefined, isBusy: boolean): boolean {
    const fits = !isBusy || this.#keepsSteps(next);
    if (!fits) warnOnce(this.#host, 'a new document takes effect after this session.');
    return fits;
  }

  /**
   * Takes the same program from a new document during a session. Its words change at once, for example
   * to another language. Its times stay.
   */
  renew(next: ShownExercises): void {
    const wanted = this.missing(next) ? this.program?.id : this.#wanted(next);
    if (wanted !== this.program?.id)
      warnOnce(this.#host, `program="${wanted}" takes effect after this session.`);
    this.program = next.programs.find(({ id }) => id === this.program?.id) ?? this.program;
  }

  /** @returns the plan when the program, what is prescribed or the attributes have changed, otherwise `undefined` */
  choose(next: ShownExercises): Plan | undefined {
    if (this.missing(next)) return undefined;
    const piece = this.#host.prescribed && this.#pieces.get(prescription);
    if (piece) this.link ??= new piece.PrescribedLink(this.#host);
    this.#prescribed = piece ? this.link!.read(next) : undefined;
    const wanted = this.#wanted(next);
    const program = next.programs.find(({ id }) => id === wanted)!;
    const { rounds, times } = this.#prescribed ?? this.#host;
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
