import { html, nothing, type PropertyValues } from 'lit';
import { BedsideElement } from '../../controllers/bedside-element.js';
import { contactsOf } from '../../controllers/help-contacts.js';
import { adviceText, levelWords, type HelpScene } from '../../controllers/help-words.js';
import { ScrollController } from '../../controllers/scroll-controller.js';
import { SessionController, type Move } from '../../controllers/session-controller.js';
import { clamp } from '../../model/duration.js';
import type { Program, SafetyQuestion } from '../../model/exercises-document.js';
import { emergencyNumbers } from '../../model/help-actions.js';
import {
  answerQuestion,
  clearQuestion,
  emergenciesSaid,
  outcomeOf,
  previousQuestion,
  safetyCheckOf,
  type SafetyCheck,
} from '../../model/safety-check.js';
import * as model from '../../model/session.js';
import { enTimer, type TimerKey } from '../../i18n/en-timer.js';
import { readPlan, withRounds, withSeconds } from '../../model/timer-plan.js';
import type { ShownExercises } from '../../model/shown-document.js';
import { isBatteryLow } from '../../platform/device/battery.js';
import { warnAttribute } from '../../platform/page/console-message.js';
import { publishHelp } from '../../platform/library/help-channel.js';
import { OnUse } from '../../platform/start/on-use.js';
import { instantNow } from '../../platform/device/page-clock.js';
import { clearForTab, loadForTab } from '../../platform/page/session-store.js';
import { documentFoot, footWords } from '../../parts/document-foot.js';
import { helpCardStyles } from '../../parts/help-card.js';
import { legDrawingStyles } from '../../parts/leg-drawings.js';
import { controls } from '../../styles/controls.js';
import { endStyles } from './end-styles.js';
import { endView } from './end-view.js';
import { overviewStyles } from './overview-styles.js';
import { overviewView } from './overview-view.js';
import { safetyCheckStyles } from './safety-check-styles.js';
import { safetyCheckView } from './safety-check-view.js';
import { sessionStyles } from './session-styles.js';
import { restAdvice, sessionView, waitNote, waitWords } from './session-view.js';
import { stageStyles } from './stage-styles.js';
import { joined } from './step-words.js';
import { TimerCues, timerVoice } from './timer-sound.js';
import { TimerEffects, type TimerScene } from './timer-changes.js';
import { TimerPaint } from './timer-digits.js';
import type { CueName, TimerActions, TimerView } from './timer-screen.js';

/** What `session` tells: no answer, and no reason for a stop. */
export interface PublicSession {
  status: model.Status;
  /** From 1; 1 when idle. */
  round: number;
  rounds: number;
  /** From 1; 1 when idle. */
  step: number;
  stepId: string;
  /** Whole seconds, rounded up. */
  secondsLeft: number;
  /** Whole seconds of running time, rounded up. */
  elapsedSeconds: number;
}

/** What `bedside-step` tells. */
export interface StepDetail {
  /** From 1. */
  round: number;
  /** From 1. */
  step: number;
  /** Id of the step in the document. */
  stepId: string;
}

/** What `bedside-complete` tells. */
export interface CompleteDetail {
  /** Rounds that were done. */
  rounds: number;
  /** Whole seconds of running time, rounded up. */
  seconds: number;
}

declare global {
  interface HTMLElementTagNameMap {
    'bedside-exercise-timer': BedsideExerciseTimer;
  }
  interface GlobalEventHandlersEventMap {
    'bedside-start': CustomEvent<null>;
    'bedside-step': CustomEvent<StepDetail>;
    'bedside-pause': CustomEvent<null>;
    'bedside-resume': CustomEvent<null>;
    'bedside-wait': CustomEvent<null>;
    'bedside-stop': CustomEvent<null>;
    'bedside-complete': CustomEvent<CompleteDetail>;
  }
}

const reminder = new OnUse(() => import('./reminder-view.js'));

const onOff = ['on', 'off'] as const;

const noPlan: model.Plan = { steps: [], rounds: 1, getReadySeconds: 0, auto: false };

/** Firefox scrolls only to what is off the screen, not to what a shelf that sticks there covers. */
const showFocused = ({ target }: Event): void => {
  const focused = target as Element;
  if (focused.matches(':focus-visible')) focused.scrollIntoView({ block: 'nearest' });
};

/**
 * Guides a person through a timed leg exercise: a safety check first, one step at a time, and a
 * stop that is always in reach. No step follows another until the person taps.
 *
 * @element bedside-exercise-timer
 *
 * @slot - Shown until the timer is ready, and when its document can't be used.
 *
 * @fires bedside-start - A session began.
 * @fires {CustomEvent<{ round: number, step: number, stepId: string }>} bedside-step - A step's own time began.
 * @fires bedside-pause - The session was paused.
 * @fires bedside-resume - It went on after a pause.
 * @fires bedside-wait - A step is over and waits for the tap.
 * @fires bedside-stop - The session was stopped; never says why.
 * @fires {CustomEvent<{ rounds: number, seconds: number }>} bedside-complete - All rounds were done; seconds of running time.
 * @fires {CustomEvent<{ message: string }>} bedside-error - The document can't be used.
 *
 * @csspart root - Everything.
 * @csspart title - The program's title.
 * @csspart step-title - The title of the step.
 * @csspart time - The time left.
 * @csspart dial - The ring with drawing and time.
 * @csspart primary - The one primary button.
 * @csspart stop - Stop, it hurts or feels wrong.
 * @csspart heading - A heading inside.
 * @csspart drawing - A drawing.
 * @csspart steps - The steps on the overview.
 * @csspart step - One of them.
 * @csspart time-stepper - Changes a time.
 * @csspart rounds-stepper - Changes the rounds.
 * @csspart try-sound - Try the sound.
 * @csspart cues - The switches of sound, voice and vibration.
 * @csspart evidence - What is known of it.
 * @csspart stop-rules - When to stop, where no check is asked.
 * @csspart carry-on - Carry on after a reload.
 * @csspart shelf - The ground of the primary button.
 * @csspart start - Start.
 * @csspart answers - Yes, no, not sure.
 * @csspart clearance - The sentence that lets a person go on.
 * @csspart bar - The steps as lengths of one line.
 * @csspart instruction - What to do in the step.
 * @csspart watch-for - When to stop.
 * @csspart had-this - What to do about an emergency that was answered "Yes" and taken back.
 * @csspart not-for - Who the exercises are not for.
 * @csspart total - Time left in all, and when it ends.
 * @csspart helper - The line for a helper.
 * @csspart actions - The buttons of a step, or of a help card.
 * @csspart next - Next step.
 * @csspart back - Back.
 * @csspart pale - My foot turned pale.
 * @csspart finish - Finish for now.
 * @csspart stop-shelf - The ground of Stop.
 * @csspart help-card - What to do, and how urgently.
 * @csspart level - The level of a help card.
 * @csspart after - What to do at the end.
 * @csspart reminder - The daily reminder.
 * @csspart save-reminder - Saves it.
 * @csspart again - Back to the start.
 * @csspart lost - What to do where the voice could not be loaded.
 * @csspart foot - Document, version, language, review.
 *
 * @cssprop [--bedside-accent=#0b595f] - Primary button, ring, links.
 * @cssprop [--bedside-surface=#fffdf8] - Background.
 * @cssprop [--bedside-ink=#1c2b30] - Text and drawn lines.
 * @cssprop [--bedside-font=inherit] - Font family.
 * @cssprop [--bedside-radius=1.375em] - Corner of the widget.
 * @cssprop [--bedside-scroll-margin=0] - Room for a page's sticky header when the widget is scrolled to.
 *
 * @example
 * <bedside-exercise-timer program="buerger" rounds="1"></bedside-exercise-timer>
 */
export class BedsideExerciseTimer extends BedsideElement<'exercises', TimerKey> {
  static override properties = {
    program: {},
    rounds: {},
    times: {},
    advance: {},
    getReady: { attribute: 'get-ready' },
    safetyCheck: { attribute: 'safety-check' },
    sound: {},
    voice: {},
    vibration: {},
    display: {},
  };

  static override styles = [
    controls,
    helpCardStyles,
    legDrawingStyles,
    stageStyles,
    overviewStyles,
    safetyCheckStyles,
    sessionStyles,
    endStyles,
  ];

  /** Id of a program in the document; the first one when not set. */
  declare program: string | null;
  /** Rounds, within the program's limits. */
  declare rounds: number | string | null;
  /** Minutes:seconds for each step in order, like `2:00 3:00 5:00`. */
  declare times: string | null;
  /** `tap` (default): each step waits for a tap; `auto`: a seen end goes on by itself. */
  declare advance: 'tap' | 'auto' | null;
  /** Seconds to change position, 0 to 120, 30 when not set. */
  declare getReady: number | string | null;
  /** `on` (default) or `off`. The stop rules can't be switched off. */
  declare safetyCheck: 'on' | 'off' | null;
  /** `on` (default) or `off`; a person's own choice wins. */
  declare sound: 'on' | 'off' | null;
  /** `on` or `off` (default). */
  declare voice: 'on' | 'off' | null;
  /** `on` (default) or `off`. */
  declare vibration: 'on' | 'off' | null;
  /** `normal` (default) or `large`, to be read from a distance. */
  declare display: 'normal' | 'large' | null;

  #check: SafetyCheck | undefined;
  /** The emergencies that were answered "Yes" here, by id: they outlive a reset. */
  readonly #said = new Map<string, SafetyQuestion>();
  #isLocked = false;
  #needsHelper = false;
  #awakeRefused = false;
  #isBatteryLow = false;
  /** A session to carry on with, and the same once the person chose to. */
  #restorable: model.Session | undefined;
  #resuming: model.Session | undefined;
  #planKey = '';
  #program: Program | undefined;
  /** What tells this screen from another. It holds answers, so it is nobody else's. */
  #screenKey = '';
  #screenCount = 0;
  #isNewScreen = false;
  #hadFocus = false;

  readonly #paint = new TimerPaint();
  readonly #cues = new TimerCues(
    () => this.requestUpdate(),
    () => this.#effects.soundBack(this.#sessions.session),
  );
  readonly #effects = new TimerEffects(
    this,
    this.#cues,
    () => this.#scene(),
    (refused) => {
      this.#awakeRefused = refused;
      this.requestUpdate();
    },
  );
  readonly #sessions = new SessionController(this, noPlan, {
    sessionChanged: (from, to) => {
      if (model.locksRestart(this.#sessions.plan, to)) this.#isLocked = true;
      // Before there is a program nothing can follow, from a reset() say.
      if (this.#program) this.#effects.changed(from, to);
    },
    secondPassed: (left) => {
      this.#paint.second(left);
      this.#effects.secondPassed(this.#sessions.session, left);
    },
    pageChanged: (isVisible) => {
      if (!this.#program) return;
      if (!isVisible) this.#effects.left(this.#sessions.session);
      else this.#effects.returned(this.#sessions.session);
      this.requestUpdate();
    },
  });

  constructor() {
    super('exercises', enTimer);
    new ScrollController(this);
    this.program = this.rounds = this.times = this.advance = this.getReady = null;
    this.safetyCheck = this.sound = this.voice = this.vibration = this.display = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#cues.connect();
    if (this.#program) this.#effects.returned(this.#sessions.session);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#effects.disconnect();
    this.#cues.disconnect();
  }

  /** Where the session stands: a fresh plain object each time. */
  get session(): PublicSession {
    const { session, plan } = this.#sessions;
    const now = instantNow();
    const isIdle = session.status === 'idle' || session.status === 'checking';
    return {
      status: session.status,
      round: isIdle ? 1 : session.round,
      rounds: session.rounds,
      step: isIdle ? 1 : session.step + 1,
      stepId: plan.steps[session.step]?.id ?? '',
      secondsLeft: plan.steps.length > 0 ? model.secondsLeft(plan, session, now) : 0,
      elapsedSeconds: model.elapsedSeconds(session, now),
    };
  }

  /** Starts with the safety check, from `idle`, `complete` or a harmless stop. */
  start(): void {
    if (!this.#isLocked && this.#isOver) this.#leaveEnd();
    const { status } = this.#sessions.session;
    if (!this.#program || !this.document) this.#refuse('start', 'the document is not ready');
    else if (this.#isLocked) this.#refuse('start', 'it was stopped for pain or colour');
    else if (status !== 'idle') this.#refuse('start', `it is ${status}`);
    else this.#startCheck(undefined);
  }

  /** Pauses the lead-in or the step. */
  pause(): void {
    this.#move('pause', model.pause);
  }

  /** Goes on after a pause, and is the tap that ends a wait. */
  resume(): void {
    this.#move('resume', model.resume);
  }

  /** Ends a lead-in, a step or a wait. */
  next(): void {
    this.#move('next', model.next);
  }

  /** Back to the step's start, or to the question before. */
  back(): void {
    if (this.#sessions.session.status === 'checking') this.#previousQuestion();
    else this.#move('back', model.back);
  }

  /** Finishes for now. */
  stop(): void {
    if (this.#sessions.session.status === 'checking') this.reset();
    else this.#move('stop', model.finish);
  }

  /** Back to `idle`; clears the answers, what a banner shows of them, and the resume point. */
  reset(): void {
    this.#check = this.#resuming = this.#restorable = undefined;
    this.#needsHelper = false;
    publishHelp(this, undefined);
    clearForTab(this.#storageKey());
    this.#cues.silence();
    this.#sessions.replace(model.idleSession(this.#sessions.plan));
    this.requestUpdate();
  }

  get #isOver(): boolean {
    const { status } = this.#sessions.session;
    return status === 'complete' || status === 'stopped';
  }

  /** From an end back to the overview, at once: what changed meanwhile holds for the next start. */
  #leaveEnd(): void {
    this.reset();
    this.performUpdate();
  }

  #move(name: string, move: Move): void {
    const { status } = this.#sessions.session;
    if (!this.#sessions.move(move)) this.#refuse(name, `it is ${status}`);
  }

  #refuse(method: string, why: string): void {
    this.warn(`${method}() does nothing now: ${why}.`);
  }

  // Safety check

  #startCheck(resuming: model.Session | undefined): void {
    const program = this.#program!;
    this.#resuming = resuming;
    this.#cues.unlock();
    if (resuming === undefined) {
      this.#needsHelper = false;
      this.#restorable = undefined;
      clearForTab(this.#storageKey());
    }
    const check = this.#asks
      ? safetyCheckOf(this.document!, program, resuming !== undefined)
      : { questions: [], answers: [] };
    if (check.questions.length === 0 && this.#had.length === 0) {
      this.#begin(false);
      return;
    }
    this.#sessions.replace(model.startChecking(this.#sessions.plan));
    this.#setCheck(check);
  }

  /** The emergencies that were answered "Yes" and taken back, in the words of today's document. */
  get #had(): SafetyQuestion[] {
    const standing = this.#check ? emergenciesSaid(this.#check) : [];
    return [...this.#said.values()]
      .filter(({ id }) => !standing.some((question) => question.id === id))
      .map((said) => this.document?.safetyCheck.find(({ id }) => id === said.id) ?? said);
  }

  #setCheck(check: SafetyCheck): void {
    this.#check = check;
    for (const question of emergenciesSaid(check)) this.#said.set(question.id, question);
    const outcome = outcomeOf(check);
    const hadEmergency = this.#had.length > 0;
    const scene = this.#helpScene();
    if (outcome.kind === 'ask') {
      const { id, question, lines = [] } = outcome.question;
      publishHelp(this, undefined, hadEmergency);
      this.#cues.say(joined(question, ...lines), id);
    } else if (outcome.kind === 'blocked') {
      const { level, question, advice } = outcome;
      publishHelp(this, level, hadEmergency);
      const heading =
        level === 'emergency' || level === 'urgent'
          ? levelWords(level, scene.lang).heading
          : (question.cardTitle ?? adviceText(scene, 'doNotStart'));
      // Nothing of the question sounds over what to do now.
      this.#cues.say(joined(heading, advice));
    } else {
      publishHelp(this, hadEmergency ? 'emergency' : undefined, hadEmergency);
      const number = emergencyNumbers(scene.contacts)[0];
      if (hadEmergency)
        this.#cues.say(
          joined(
            adviceText(scene, 'hadThisNoStart'),
            number === undefined
              ? adviceText(scene, 'hadThis')
              : adviceText(scene, 'hadThisNumber', { number }),
          ),
        );
    }
    this.requestUpdate();
  }

  #answer(check: SafetyCheck): void {
    this.#setCheck(check);
    const outcome = outcomeOf(check);
    if (outcome.kind === 'passed' && this.#had.length === 0) this.#begin(outcome.cleared);
  }

  #previousQuestion(): void {
    if (this.#check && this.#check.answers.length > 0)
      this.#setCheck(previousQuestion(this.#check));
    else this.reset();
  }

  #begin(isCleared: boolean): void {
    const restored = this.#resuming;
    this.#check = this.#resuming = this.#restorable = undefined;
    this.#needsHelper = isCleared || (restored !== undefined && this.#needsHelper);
    this.#cues.unlock();
    void isBatteryLow().then((isLow) => {
      this.#isBatteryLow = isLow;
      if (isLow) this.requestUpdate();
    });
    this.#sessions.move((plan, _session, now) =>
      restored
        ? model.carryOn(plan, restored, now)
        : model.begin(plan, now, isCleared ? 1 : plan.rounds),
    );
  }

  // Document, program and plan

  protected override acceptsDocument(next: ShownExercises | undefined): boolean {
    if (!this.#sessions.isBusy) return true;
    const program = next?.programs.find(({ id }) => id === this.#program?.id);
    const steps = this.#program?.steps;
    const fits =
      program !== undefined &&
      program.steps.length === steps?.length &&
      program.steps.every(({ id }, i) => id === steps[i]!.id);
    if (!fits) this.warn('a new document takes effect after this session.');
    return fits;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#hadFocus = this.shadowRoot?.activeElement !== null;
    if (changed.has('safetyCheck')) this.#lookAtSafetyCheck();
    if (this.document) this.#chooseProgram(this.document);
    this.#countScreens();
    // There when its first words are due.
    if (this.#cues.isOn('voice')) this.piece(timerVoice);
  }

  get #asks(): boolean {
    return this.oneOf('safety-check', this.safetyCheck, onOff, 'on') === 'on';
  }

  #lookAtSafetyCheck(): void {
    if (!this.#asks)
      this.warn('safety-check="off": people start without a check. The stop rules are shown.');
  }

  #chooseProgram(document: ShownExercises): void {
    const { programs } = document;
    const ids = programs.map(({ id }) => id);
    const wanted = this.oneOf('program', this.program, ids, ids[0]!);
    const program = programs.find(({ id }) => id === wanted)!;
    if (this.#sessions.isBusy && this.#program) {
      const same = programs.find(({ id }) => id === this.#program!.id);
      if (program.id !== this.#program.id)
        this.warn(`program="${program.id}" takes effect after this session.`);
      // The same program in another language, say: its words change at once, its times do not.
      this.#program = same ?? this.#program;
      return;
    }
    this.#configureCues(document);
    const { rounds, times, getReady, advance } = this;
    const key = JSON.stringify([program.id, rounds, times, getReady, advance]);
    const isNew = program !== this.#program;
    this.#program = program;
    if (!isNew && key === this.#planKey) return;
    this.#planKey = key;
    this.#usePlan(program);
  }

  #usePlan(program: Program): void {
    const { rounds, times, getReady, advance } = this;
    const { plan, problems } = readPlan(program, { rounds, times, getReady, advance });
    for (const { attribute, value, allowed } of problems)
      warnAttribute(this, attribute, value, allowed);
    const { status } = this.#sessions.session;
    // What is over stays on the screen; it only can't be of another plan's steps.
    this.#sessions.replace(
      status === 'idle' || this.#sessions.session.step >= plan.steps.length
        ? model.idleSession(plan)
        : this.#sessions.session,
      plan,
    );
    // A stop that bars a new start holds for the visit, however often the page is loaded.
    if (loadForTab(this.#lockKey()) !== undefined) this.#isLocked = true;
    this.#lookForResumePoint(program);
  }

  #lookForResumePoint(program: Program): void {
    if (this.#isLocked || this.#sessions.session.status !== 'idle') return;
    const point = loadForTab(this.#storageKey()) as
      { seconds?: unknown; helper?: unknown } | undefined;
    if (!point) return;
    const { plan } = this.#sessions;
    const seconds: readonly unknown[] = Array.isArray(point.seconds) ? point.seconds : [];
    const chosen: model.Plan = {
      ...plan,
      rounds: program.rounds.max,
      steps: plan.steps.map((step, i) => {
        const { min, max } = program.steps[i]!.seconds;
        const kept = seconds[i];
        return typeof kept === 'number'
          ? { ...step, seconds: clamp(Math.round(kept), min, max) }
          : step;
      }),
    };
    this.#restorable = model.restore(chosen, point, Date.now());
    if (!this.#restorable) return;
    this.#needsHelper = point.helper === 1;
    this.#sessions.replace(model.idleSession(plan), { ...chosen, rounds: plan.rounds });
  }

  /** This timer's place on the page and its program, so that no other timer carries on with it. */
  #storageKey(): string {
    return `${this.#lockKey()}:${this.#program?.id ?? ''}`;
  }

  /** Its place on the page: a stop for pain bars every program there. */
  #lockKey(): string {
    const placeOf = (element: Element): string => {
      const root: Node = element.getRootNode();
      const peers = (root as ParentNode).querySelectorAll?.(element.localName) ?? [];
      const place = `/${Array.prototype.indexOf.call(peers, element)}`;
      return root instanceof ShadowRoot ? placeOf(root.host) + place : place;
    };
    return `${location.pathname}#${placeOf(this)}`;
  }

  #configureCues({ lang, audio }: ShownExercises): void {
    const defaults = {
      sound: this.oneOf('sound', this.sound, onOff, 'on') === 'on',
      voice: this.oneOf('voice', this.voice, onOff, 'off') === 'on',
      vibration: this.oneOf('vibration', this.vibration, onOff, 'on') === 'on',
    };
    this.#cues.configure(lang, defaults, audio);
  }

  // View

  #scene(): TimerScene {
    return {
      program: this.#program!,
      plan: this.#sessions.plan,
      words: this.words,
      lang: this.document?.lang ?? 'en',
      storageKey: this.#storageKey(),
      lockKey: this.#lockKey(),
      needsHelper: this.#needsHelper,
      isLocked: this.#isLocked,
      waitText: () => {
        const view = this.#view();
        const { title, text } = waitWords(view);
        return joined(waitNote(view), title, text);
      },
      restAdvice: () => restAdvice(this.#view()),
    };
  }

  #helpScene(): HelpScene {
    return {
      contacts: contactsOf(this, this.page.settings),
      words: this.words,
      lang: this.document?.lang ?? 'en',
    };
  }

  #view(): TimerView {
    const { session, plan } = this.#sessions;
    const { words } = this;
    const now = instantNow();
    const program = this.#program!;
    const document = this.document!;
    const restorable = session.status === 'idle' ? this.#restorable : undefined;
    return {
      words,
      program,
      plan,
      session,
      titleLevel: this.titleLevel,
      notFor: document.notFor,
      isLocked: this.#isLocked,
      lockedText:
        // A program that stops calmly has no words for it, but stands where another was stopped.
        program.stop.notAgain ??
        document.programs.find(({ stop }) => stop.notAgain)?.stop.notAgain ??
        program.stop.text,
      questionCount: this.#asks ? safetyCheckOf(document, program).questions.length : 0,
      had: this.#had,
      check:
        session.status === 'checking' && this.#check
          ? { ...outcomeOf(this.#check), total: this.#check.questions.length }
          : undefined,
      needsHelper: this.#needsHelper,
      scene: this.#helpScene(),
      notices: {
        awake: this.#awakeRefused && model.isUnderWay(session) && session.status !== 'paused',
        soundLost: model.isUnderWay(session) && this.#cues.isSoundLost,
        charge: this.#isBatteryLow,
      },
      cues: this.#cues.available(),
      carryOn:
        restorable &&
        words.text('carryOnFrom', {
          round: restorable.round,
          step: program.steps[restorable.step]!.title,
        }),
      // Nobody is reminded to do alone what they may only do with a helper.
      reminder:
        session.status === 'complete' && !this.#needsHelper
          ? this.piece(reminder)?.reminderView
          : undefined,
      elapsedSeconds: model.elapsedSeconds(session, now),
      endedSecondsAgo: model.secondsSinceEnd(session, now),
    };
  }

  readonly #actions: TimerActions = {
    start: () => this.start(),
    carryOn: () => this.#startCheck(this.#restorable),
    changeSeconds: (step, change) => this.#changePlan(withSeconds, step, change),
    changeRounds: (change) =>
      this.#changePlan((program, plan) => withRounds(program, plan, plan.rounds + change)),
    trySound: () => this.#cues.tryOut(),
    toggle: (cue: CueName) => {
      this.#cues.toggle(cue);
      if (this.#cues.isOn('voice')) void this.ask(timerVoice);
    },
    answer: (answer) => this.#check && this.#answer(answerQuestion(this.#check, answer)),
    clear: () => this.#check && this.#answer(clearQuestion(this.#check)),
    previousQuestion: () => this.#previousQuestion(),
    pause: () => this.pause(),
    resume: () => this.resume(),
    next: () => this.next(),
    back: () => this.back(),
    finish: () => this.stop(),
    stopForPain: () => void this.#sessions.move(model.stopForPain),
    turnedPale: () => void this.#sessions.move(model.turnedPale),
    answerOverrun: (feetAreFine) =>
      void this.#sessions.move((plan, session, now) =>
        model.answerOverrun(plan, session, now, feetAreFine),
      ),
    restoreSound: () => {
      this.#cues.unlock();
      this.#effects.returned(this.#sessions.session);
    },
    reset: () => this.reset(),
  };

  #changePlan<A extends unknown[]>(
    change: (program: Program, plan: model.Plan, ...rest: A) => model.Plan,
    ...rest: A
  ): void {
    const plan = change(this.#program!, this.#sessions.plan, ...rest);
    this.#sessions.replace(model.idleSession(plan), plan);
  }

  protected override updated(): void {
    if (!this.document) return;
    const { plan, session } = this.#sessions;
    if (model.isUnderWay(session))
      this.#paint.attach(this.renderRoot, {
        plan,
        session,
        program: this.#program!,
        now: instantNow(),
        words: this.words,
        locale: this.page.wanted,
      });
    this.#followFocus();
  }

  /** A number: a page's scripts can read it. */
  protected override get screen(): string {
    return String(this.#screenCount);
  }

  #countScreens(): void {
    const { status, round, step, wait } = this.#sessions.session;
    const key = [status, round, step, wait?.reason, wait?.asking, this.#check?.answers].join();
    this.#isNewScreen = key !== this.#screenKey;
    this.#screenKey = key;
    if (this.#isNewScreen) this.#screenCount++;
  }

  /** A new screen takes the focus only from a button that went away with the old one. */
  #followFocus(): void {
    const { session } = this.#sessions;
    const isStop = model.wentWrong(session);
    if (!this.#isNewScreen || !(this.#hadFocus || isStop)) return;
    // A question takes it too, though the button pressed for the one before is still there.
    if (this.shadowRoot?.activeElement && session.status !== 'checking') return;
    const target =
      this.renderRoot.querySelector<HTMLElement>('[tabindex="-1"]') ||
      this.renderRoot.querySelector<HTMLElement>('[data-primary]');
    target?.focus({ preventScroll: true });
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: 'start' });
    // The whole frame: it holds Stop.
    else {
      this.renderRoot.querySelector('.frame')?.scrollIntoView({ block: 'nearest' });
      target?.scrollIntoView({ block: 'nearest' });
    }
  }

  #body(view: TimerView): unknown {
    switch (view.session.status) {
      case 'idle':
        return overviewView(view, this.#actions);
      case 'checking':
        return safetyCheckView(view, this.#actions);
      case 'complete':
      case 'stopped':
        return endView(view, this.#actions);
      default:
        return sessionView(view, this.#actions);
    }
  }

  protected override renderWidget(document: ShownExercises): unknown {
    const display = this.oneOf('display', this.display, ['normal', 'large'], 'normal');
    return html`<div class="timer" data-display=${display} @focusin=${showFocused}>
        ${this.#body(this.#view())}
      </div>
      ${this.#cues.isOn('voice') && this.session.status === 'idle' ? this.lostNote(timerVoice) : nothing}
      ${documentFoot(footWords(document, this.signOff, this.words))}`;
  }
}
