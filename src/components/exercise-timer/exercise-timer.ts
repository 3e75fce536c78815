import { html, nothing, type PropertyValues } from 'lit';
import { oneOf } from '../../controllers/attribute-readers.js';
import { BedsideElement } from '../../controllers/bedside-element.js';
import { ExerciseController } from '../../controllers/exercise-controller.js';
import { HelpSourceController } from '../../controllers/help-source-controller.js';
import { ScrollController } from '../../controllers/scroll-controller.js';
import { enTimer, type TimerKey } from '../../i18n/en-timer.js';
import { switchName } from '../../model/attribute-text.js';
import * as exercises from '../../model/exercise.js';
import { inSession, type Exercise, type Move } from '../../model/exercise.js';
import type { Program } from '../../model/exercises-document.js';
import { readResumePoint } from '../../model/resume-point.js';
import { safetyCheckOf } from '../../model/safety-check.js';
import * as sessions from '../../model/session.js';
import { readPlan } from '../../model/timer-plan.js';
import type { ShownExercises } from '../../model/shown-document.js';
import { documentFoot, footWords } from '../../parts/document-foot.js';
import { helpCardStyles } from '../../parts/help-card.js';
import { legDrawingStyles } from '../../parts/leg-drawings.js';
import { legFramesStyles } from '../../parts/leg-frames.js';
import { lostNote } from '../../parts/lost-note.js';
import { solesStyles } from '../../parts/soles.js';
import { isBatteryLow } from '../../platform/device/battery.js';
import { instantNow } from '../../platform/device/page-clock.js';
import { warnAttribute } from '../../platform/page/console-message.js';
import { clearForTab, loadForTab, placeKey } from '../../platform/page/session-store.js';
import { OnUse } from '../../platform/start/on-use.js';
import { controls } from '../../styles/controls.js';
import { endStyles } from './end-styles.js';
import { endView } from './end-view.js';
import { overviewStyles } from './overview-styles.js';
import { overviewView } from './overview-view.js';
import { safetyCheckStyles } from './safety-check-styles.js';
import { safetyCheckView } from './safety-check-view.js';
import { sessionStyles } from './session-styles.js';
import { sessionView } from './session-view.js';
import { stageStyles } from './stage-styles.js';
import { TimerChanges } from './timer-changes.js';
import { TimerPaint } from './timer-digits.js';
import { publicSession, type PublicSession } from './timer-events.js';
import { ScreenFocus, showFocused } from './timer-focus.js';
import { timerView, type TimerActions, type TimerView } from './timer-screen.js';
import { TimerCues, timerVoice } from './timer-sound.js';

declare global {
  interface HTMLElementTagNameMap {
    'bedside-exercise-timer': BedsideExerciseTimer;
  }
}

const reminder = new OnUse(() => import('./reminder-view.js'));

const onOff = ['on', 'off'] as const;

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
 * @csspart show-me - Show me: the pictures of a step.
 * @csspart frames - These pictures.
 * @csspart soles - The picture of soles.
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
 * @cssprop [--bedside-tint-skin=#b0784f] - Skin in drawings, whatever the theme.
 * @cssprop [--bedside-tint-cloth=#c6deda] - Cloth in drawings.
 * @cssprop [--bedside-tint-cloth-dark=#2f6466] - Cloth in drawings in the dark theme.
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
    legFramesStyles,
    solesStyles,
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

  #display: 'normal' | 'large' = 'normal';
  #awakeRefused = false;
  #isBatteryLow = false;
  #planKey = '';
  #program: Program | undefined;
  /** The screen on which "Show me" was pressed: the next one has to be asked for its pictures anew. */
  #pictured = -1;

  readonly #paint = new TimerPaint();
  readonly #focus = new ScreenFocus(this);
  readonly #cues = new TimerCues(
    () => this.requestUpdate(),
    () => this.#changes.soundBack(this.#exercise),
  );
  readonly #changes = new TimerChanges(
    {
      element: this,
      help: new HelpSourceController(this),
      scene: () => this.#view(),
      announce: (texts, isPrivate) => this.announce(texts, isPrivate),
      storageKey: () => this.#storageKey(),
      lockKey: () => placeKey(this),
      wakeLockRefused: (refused) => {
        this.#awakeRefused = refused;
        this.requestUpdate();
      },
    },
    this.#cues,
  );
  readonly #controller = new ExerciseController(this, {
    changed: (from, to) => {
      if (sessions.isUnderWay(to.session) && !sessions.isUnderWay(from.session))
        this.#lookAtBattery();
      // Before there is a program nothing can follow, from a reset() say.
      if (this.#program) this.#changes.changed(from, to);
    },
    secondPassed: (left) => {
      this.#paint.second(left);
      this.#changes.secondPassed(this.#exercise, left);
    },
    pageChanged: (isVisible) => {
      if (!this.#program) return;
      if (isVisible) this.#changes.returned(this.#exercise);
      else this.#changes.left(this.#exercise);
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
    if (this.#program) this.#changes.returned(this.#exercise);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#changes.disconnect();
    this.#cues.disconnect();
  }

  get #exercise(): Exercise {
    return this.#controller.exercise;
  }

  /** Where the session stands: a fresh plain object each time. */
  get session(): PublicSession {
    return publicSession(this.#exercise, instantNow());
  }

  /** Starts with the safety check, from `idle`, `complete` or a harmless stop. */
  start(): void {
    this.#begin(false);
  }

  #begin(isTap: boolean): void {
    const { isLocked } = this.#exercise;
    if (!isLocked && sessions.isOver(this.#exercise.session)) this.#leaveEnd();
    const { status } = this.#exercise.session;
    if (!this.#program || !this.healthDocument) this.#refuse('start', 'the document is not ready');
    else if (isLocked) this.#refuse('start', 'it was stopped for pain or colour');
    else if (status !== 'idle') this.#refuse('start', `it is ${status}`);
    else this.#start(exercises.start, false, isTap);
  }

  /** Pauses the lead-in or the step. */
  pause(): void {
    this.#call('pause', inSession(sessions.pause));
  }

  /** Goes on after a pause, and is the tap that ends a wait. */
  resume(): void {
    this.#call('resume', inSession(sessions.resume));
  }

  /** Ends a lead-in, a step or a wait. */
  next(): void {
    this.#call('next', inSession(sessions.next));
  }

  /** Back to the step's start, or to the question before. */
  back(): void {
    const isAsked = this.#exercise.session.status === 'checking';
    this.#call('back', isAsked ? exercises.previousQuestion : inSession(sessions.back));
  }

  /** Finishes for now. */
  stop(): void {
    const isAsked = this.#exercise.session.status === 'checking';
    this.#call('stop', isAsked ? exercises.leave : inSession(sessions.finish));
  }

  /** Back to `idle`; clears the answers, what a banner shows of them, and the resume point. */
  reset(): void {
    this.#cues.silence();
    this.#controller.move(exercises.reset);
    clearForTab(this.#storageKey());
  }

  /** From an end back to the overview, at once: what changed meanwhile holds for the next start. */
  #leaveEnd(): void {
    this.#controller.move(exercises.leave);
    this.performUpdate();
  }

  #call(name: string, move: Move): void {
    const { status } = this.#exercise.session;
    if (!this.#controller.move(move)) this.#refuse(name, `it is ${status}`);
  }

  #refuse(method: string, why: string): void {
    this.warn(`${method}() does nothing now: ${why}.`);
  }

  #start(move: typeof exercises.start, emergenciesOnly: boolean, isTap: boolean): void {
    const questions = this.#asks
      ? safetyCheckOf(this.healthDocument!, this.#program!, emergenciesOnly).questions
      : [];
    this.#cues.unlock();
    this.#controller.move((exercise, now) => move(exercise, questions, now, isTap));
  }

  #lookAtBattery(): void {
    void isBatteryLow().then((isLow) => {
      this.#isBatteryLow = isLow;
      if (isLow) this.requestUpdate();
    });
  }

  // Document, program and plan

  protected override acceptsDocument(next: ShownExercises | undefined): boolean {
    if (!this.#controller.isBusy) return true;
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
    if (changed.has('safetyCheck') && !this.#asks)
      this.warn('safety-check="off": people start without a check. The stop rules are shown.');
    this.#display = oneOf(this, 'display', this.display, ['normal', 'large'], 'normal');
    if (this.healthDocument) this.#chooseProgram(this.healthDocument);
    this.#focus.look(this.#exercise);
    // There when its first words are due.
    if (this.#cues.isOn('voice')) this.pieces.get(timerVoice);
  }

  get #asks(): boolean {
    return oneOf(this, 'safety-check', this.safetyCheck, onOff, 'on') === 'on';
  }

  #chooseProgram(document: ShownExercises): void {
    const { programs } = document;
    const ids = programs.map(({ id }) => id);
    const wanted = oneOf(this, 'program', this.program, ids, ids[0]!);
    const program = programs.find(({ id }) => id === wanted)!;
    if (this.#controller.isBusy && this.#program) {
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
    const { plan, problems } = readPlan(program, { rounds, times, getReady, advance });
    for (const { attribute, value, allowed } of problems)
      warnAttribute(this, attribute, value, allowed);
    // A stop that bars a new start holds for the visit, however often the page is loaded.
    const isLocked = loadForTab(placeKey(this)) !== undefined;
    const found = readResumePoint(program, plan, loadForTab(this.#storageKey()), Date.now());
    this.#controller.move((exercise) =>
      exercises.withFound(exercises.usePlan(exercise, plan), isLocked, found),
    );
  }

  /** This timer's place on the page and its program, so that no other timer carries on with it. */
  #storageKey(): string {
    return `${placeKey(this)}:${this.#program?.id ?? ''}`;
  }

  #isOn(name: 'sound' | 'voice' | 'vibration', otherwise: 'on' | 'off'): boolean {
    const value = this[name] && switchName(this[name]);
    return oneOf(this, name, value, onOff, otherwise) === 'on';
  }

  #configureCues({ lang, audio }: ShownExercises): void {
    const defaults = {
      sound: this.#isOn('sound', 'on'),
      voice: this.#isOn('voice', 'off'),
      vibration: this.#isOn('vibration', 'on'),
    };
    this.#cues.configure(lang, defaults, audio);
  }

  // View

  #view(): TimerView {
    return timerView(this.#exercise, {
      document: this.healthDocument!,
      program: this.#program!,
      words: this.words,
      contacts: this.contacts,
      titleLevel: this.titleLevel,
      asks: this.#asks,
      now: instantNow(),
      cues: this.#cues.available(),
      notices: {
        awake: this.#awakeRefused,
        soundLost: this.#cues.isSoundLost,
        charge: this.#isBatteryLow,
      },
      showsPictures: this.#pictured === this.#focus.count,
      reminder: () => this.pieces.get(reminder)?.reminderView,
    });
  }

  readonly #actions: TimerActions = {
    start: () => this.#begin(true),
    carryOn: () => this.#start(exercises.carryOn, true, true),
    changeSeconds: (step, change) =>
      this.#move((exercise) => exercises.changeSeconds(exercise, this.#program!, step, change)),
    changeRounds: (change) =>
      this.#move((exercise) => exercises.changeRounds(exercise, this.#program!, change)),
    showPictures: () => {
      const { count } = this.#focus;
      this.#pictured = this.#pictured === count ? -1 : count;
      this.requestUpdate();
    },
    trySound: () => this.#cues.tryOut(),
    toggle: (cue) => {
      this.#cues.toggle(cue);
      if (this.#cues.isOn('voice')) void this.pieces.ask(timerVoice);
    },
    answer: (given) => this.#move((exercise, now) => exercises.answer(exercise, given, now)),
    clear: () => this.#move(exercises.clear),
    previousQuestion: () => this.#move(exercises.previousQuestion),
    pause: () => this.pause(),
    resume: () => this.resume(),
    next: () => this.next(),
    back: () => this.back(),
    finish: () => this.stop(),
    stopForPain: () => this.#move(inSession(sessions.stopForPain)),
    turnedPale: () => this.#move(inSession(sessions.turnedPale)),
    answerOverrun: (feetAreFine) =>
      this.#move(inSession((plan, at, now) => sessions.answerOverrun(plan, at, now, feetAreFine))),
    restoreSound: () => {
      this.#cues.unlock();
      this.#changes.returned(this.#exercise);
    },
    leave: () => this.#move(exercises.leave),
  };

  /** A tap, which may also wake the sound. */
  #move(move: Move): void {
    this.#controller.move(move);
  }

  protected override updated(): void {
    if (!this.healthDocument) return;
    const { plan, session: at } = this.#exercise;
    if (sessions.isUnderWay(at))
      this.#paint.attach(this.renderRoot, {
        plan,
        session: at,
        program: this.#program!,
        now: instantNow(),
        words: this.words,
      });
    this.#focus.follow(this.#exercise);
  }

  protected override get screen(): string {
    return String(this.#focus.count);
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
    return html`<div class="timer" data-display=${this.#display} @focusin=${showFocused}>
        ${this.#body(this.#view())}
      </div>
      ${this.#cues.isOn('voice') && this.session.status === 'idle' ? lostNote(this.pieces.lostWords(timerVoice)) : nothing}
      ${documentFoot(footWords(document, this.signOff, this.words))}`;
  }
}
