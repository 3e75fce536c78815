import { html, nothing, type PropertyValues } from 'lit';
import '../../controllers/help-part.js';
import { oneOf, reflected, thereOrNot } from '../../controllers/attribute-readers.js';
import { BedsideElement } from '../../controllers/bedside-element.js';
import { showFocused } from '../../controllers/focus-controller.js';
import { ScrollController } from '../../controllers/scroll-controller.js';
import { enTimer, type TimerKey } from '../../i18n/en-timer.js';
import * as moves from '../../model/exercise.js';
import * as sessions from '../../model/session.js';
import type { ShownExercises } from '../../model/shown-document.js';
import { documentFoot, footWords } from '../../parts/document-foot.js';
import { lostNote } from '../../parts/lost-note.js';
import { pictureView } from '../../parts/pictures.js';
import { switchControl } from '../../parts/switch.js';
import { instantNow } from '../../platform/device/page-clock.js';
import { reminder } from './end-view.js';
import { tapAnywhere } from './hands-free-tap.js';
import { ProgramChoice } from './program-choice.js';
import { ScreenChanges } from './screen-changes.js';
import { timerActions } from './timer-actions.js';
import { timerBody } from './timer-body.js';
import { publicSession, type PublicSession } from './timer-events.js';
import { TimerRun } from './timer-run.js';
import { timerView, type TimerActions, type TimerView } from './timer-screen.js';
import { timerVoice } from './timer-sound.js';
import { timerStyles } from './timer-styles.js';

declare global {
  interface HTMLElementTagNameMap {
    'bedside-exercise-timer': BedsideExerciseTimer;
  }
}

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
 * @fires bedside-ready - The widget is drawn in place of its fallback.
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
 * @csspart show-video - Show the video: of a document's own.
 * @csspart video - That video.
 * @csspart soles - The picture of soles.
 * @csspart time-stepper - Changes a time.
 * @csspart rounds-stepper - Changes the rounds.
 * @csspart try-sound - Try the sound.
 * @csspart cues - The switches of sound, voice and vibration.
 * @csspart prescribed - What a physiotherapist has set.
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
    program: reflected,
    rounds: {},
    times: {},
    advance: {},
    getReady: { attribute: 'get-ready' },
    safetyCheck: { attribute: 'safety-check' },
    sound: {},
    voice: {},
    vibration: {},
    display: reflected,
    prescribed: { type: Boolean, converter: thereOrNot },
  };

  static override styles = timerStyles;

  /** Id of a program in the document: `buerger`, `ankle-pumps` or `leg-stretches` in the built-in one. The first one when not set. */
  declare program: string | null;
  /** How many rounds, a whole number. The document has the default and the limits. */
  declare rounds: number | string | null;
  /** Minutes:seconds for each step in order, like `2:00 3:00 5:00`. A missing one keeps the document's; each is held to the document's limits. */
  declare times: string | null;
  /** `tap` (default): each step waits for a tap. `auto`: after an end that was seen, the next step begins by itself when the time to get ready is over. */
  declare advance: 'tap' | 'auto' | null;
  /** Seconds to change position, 0 to 120, 30 when not set. With `0` a raise waits for the tap on "I am ready". */
  declare getReady: number | string | null;
  /** Safety questions before the start, `on` (default). `off` gives a warning in the console; the stop rules stay on screen. */
  declare safetyCheck: 'on' | 'off' | null;
  /** Chimes, `on` (default). A person's own choice wins, as for `voice` and `vibration`. */
  declare sound: 'on' | 'off' | null;
  /** Spoken steps, `off` (default), by a voice on the device only. */
  declare voice: 'on' | 'off' | null;
  /** Vibration where the device can, `on` (default). */
  declare vibration: 'on' | 'off' | null;
  /** Size of what is shown, `normal` (default). `large`: to be read from further away. */
  declare display: 'normal' | 'large' | null;
  /** Takes the program, rounds and times that a physiotherapist has set in the link to the page: `#bedside=buerger;rounds:2;times:1:00,3:00,5:00`. The document's limits hold. */
  declare prescribed: boolean;

  #display: 'normal' | 'large' = 'normal';
  readonly #screens = new ScreenChanges(this);
  readonly #choice = new ProgramChoice(this, this.pieces);
  readonly #run = new TimerRun(
    this,
    () => this.#view(),
    (texts, isPrivate) => this.announce(texts, isPrivate),
  );
  readonly #actions: TimerActions = {
    ...timerActions(this.#run, () => this.#choice.program!),
    start: () => this.#begin(true),
    carryOn: () =>
      this.#run.start(moves.carryOn, this.#choice.questions(this.healthDocument, true)!, true),
    showPictures: () => this.#screens.togglePictures(),
    toggle: (cue) => {
      this.#run.cues.toggle(cue);
      if (this.#run.cues.isOn('voice')) void this.pieces.ask(timerVoice);
    },
  };
  readonly #onTap = tapAnywhere(() => this.#actions.next());

  constructor() {
    super('exercises', enTimer);
    new ScrollController(this);
    this.program = this.rounds = this.times = this.advance = this.getReady = null;
    this.safetyCheck = this.sound = this.voice = this.vibration = this.display = null;
    this.prescribed = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.renderRoot.addEventListener('click', this.#onTap);
    this.#run.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#run.disconnect();
  }

  /** Where the session stands: a fresh plain object each time. */
  get session(): PublicSession {
    return publicSession(this.#run.exercise, instantNow());
  }

  /** Starts with the safety check, from `idle`, `complete` or a harmless stop. */
  start(): void {
    this.#begin(false);
  }

  #begin(isTap: boolean): void {
    // Draw the overview at once: attributes that changed meanwhile hold for this start.
    if (this.#run.leaveIfOver()) this.performUpdate();
    this.#run.begin(this.#choice.questions(this.healthDocument), isTap);
  }

  /** Pauses the lead-in or the step. */
  pause(): void {
    this.#run.call('pause', moves.inSession(sessions.pause));
  }

  /** Goes on after a pause, and is the tap that ends a wait. */
  resume(): void {
    this.#run.call('resume', moves.inSession(sessions.resume));
  }

  /** Ends a lead-in, a step or a wait. */
  next(): void {
    this.#run.call('next', moves.inSession(sessions.next));
  }

  /** Back to the step's start, or to the question before. */
  back(): void {
    this.#run.call('back', moves.inSession(sessions.back), moves.previousQuestion);
  }

  /** Finishes for now. */
  stop(): void {
    this.#run.call('stop', moves.inSession(sessions.finish), moves.leave);
  }

  /** Back to `idle`; clears the answers, what a banner shows of them, the resume point and what a link has set. */
  reset(): void {
    this.#choice.link?.forget();
    this.#run.reset();
  }

  protected override acceptsDocument(next: ShownExercises | undefined): boolean {
    return this.#choice.accepts(next, this.#run.isBusy);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('safetyCheck')) this.#choice.warnWithoutCheck();
    this.#display = oneOf(this, 'display', this.display, ['normal', 'large'], 'normal');
    this.#screens.look(this.#run.exercise);
    // There when its first words are due.
    if (this.#run.cues.isOn('voice')) this.pieces.get(timerVoice);
  }

  protected override useDocument(exercises: ShownExercises): void {
    if (this.#run.isBusy && this.#choice.program) return this.#choice.renew(exercises);
    this.#run.cues.configure(exercises, this);
    const plan = this.#choice.choose(exercises);
    if (plan) this.#run.usePlan(this.#choice.program!, plan, exercises.id);
  }

  #view(): TimerView {
    return timerView(this.#run.exercise, {
      exercises: this.healthDocument!,
      program: this.#choice.program!,
      words: this.words,
      scene: this.sceneIn(this.healthDocument!),
      titleLevel: this.titleLevel,
      asks: this.#choice.asks,
      now: instantNow(),
      cues: this.#run.cues.available(),
      notices: this.#run.notices,
      showsPictures: this.#screens.showsPictures,
      draw: (...what) => this.drawBy(pictureView, ...what),
      reminder: (title) => this.drawBy(reminder, title, switchControl),
      prescribed: this.#choice.link,
    });
  }

  protected override updated(): void {
    if (this.healthDocument && this.#choice.program) this.#run.paint(this.renderRoot, this.#view());
  }

  protected override get screen(): string {
    return String(this.#screens.count);
  }

  protected override renderWidget(exercises: ShownExercises): unknown {
    const { lost, isAwaited } = this.#choice.arrival(exercises);
    // Nothing takes a session from the screen.
    if (lost && !this.#run.isBusy) return html`<slot></slot>${lostNote(lost)}`;
    if (isAwaited && !this.#run.isBusy) return undefined;
    return html`<div class="timer" data-display=${this.#display} @focusin=${showFocused}>
        ${timerBody(this.#view(), this.#actions)}
      </div>
      ${this.#run.cues.isOn('voice') && this.session.status === 'idle' ? lostNote(this.pieces.lostWords(timerVoice)) : nothing}
      ${documentFoot(footWords(exercises, this.signOff, this.words))}`;
  }
}
