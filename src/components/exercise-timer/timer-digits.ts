/**
 * Paints what changes each second: the digits, the ring, the bar and the movement's count. A render
 * of the whole widget each second would cost a cheap phone its battery; this writes a few values,
 * and only those that changed.
 */
import { clockText } from '../../model/duration.js';
import { paceAt } from '../../model/timer-plan.js';
import {
  secondsLeft,
  totalSecondsLeft,
  type Instant,
  type Plan,
  type Session,
} from '../../model/session.js';
import { directionOf, isSameLanguage } from '../../model/language-tag.js';
import type { Program } from '../../model/exercises-document.js';
import { timeOfDay, type TimerWords } from './timer-text.js';

export interface PaintedMoment {
  plan: Plan;
  session: Session;
  program: Program;
  now: Instant;
  words: TimerWords;
}

/** The bar moves a fiftieth at a time: less is not seen, and each move is paid for. */
const barMoves = 50;

/**
 * Writes into the text that is there, since a new text node costs a recalculation of styles. A
 * translator may have put an element in its place: then all of it is written.
 */
const write = (element: Element | null, text: string) => {
  const node = element?.firstChild;
  if (node && node === element.lastChild && node.nodeType === Node.TEXT_NODE)
    (node as Text).data = text;
  else if (element) element.textContent = text;
};

/** What is painted is looked at by nobody else: its words may be in another language. */
const markWords = (element: Element | null, words: TimerWords, key: 'totalLeft' | 'pace') => {
  const lang = words.langOf(key);
  const isOther = !isSameLanguage(lang, words.around ?? lang);
  element?.toggleAttribute('lang', isOther);
  element?.toggleAttribute('dir', isOther);
  if (!isOther) return;
  element?.setAttribute('lang', lang);
  element?.setAttribute('dir', directionOf(lang));
};

export class TimerPaint {
  #moment: PaintedMoment | undefined;
  #time: Element | null = null;
  #rest: SVGElement | null = null;
  #total: Element | null = null;
  #pace: Element | null = null;
  #parts: HTMLElement[] = [];
  #share = 0;
  /** Seconds left of the stretch at which the words of the total change next. */
  #totalAt = 0;

  /** Finds the places after a render, and paints them all. */
  attach(root: ParentNode, moment: PaintedMoment): void {
    this.#moment = moment;
    const { plan, session, now } = moment;
    this.#time = root.querySelector('.time');
    // Getting ready has no ring.
    this.#rest = root.querySelector('.ring-rest');
    this.#total = root.querySelector('.total');
    this.#pace = root.querySelector('.pace');
    this.#parts = [];
    root.querySelectorAll<HTMLElement>('.bar-part').forEach((part, i) => {
      // The bed line: each part is as long as its step.
      part.style.setProperty('flex-grow', part.dataset['seconds'] ?? '1');
      const fill = part.firstElementChild as HTMLElement;
      this.#parts.push(fill);
      fill.style.setProperty('transform', `scaleX(${i < session.step ? 1 : 0})`);
    });
    markWords(this.#total, moment.words, 'totalLeft');
    markWords(this.#pace, moment.words, 'pace');
    this.#share = -1;
    this.#totalAt = Infinity;
    this.second(secondsLeft(plan, session, now));
  }

  /** @param left whole seconds left of the lead-in or the step */
  second(left: number): void {
    // Before the first render there is nothing to paint on.
    if (!this.#moment) return;
    const { plan, session, words } = this.#moment;
    const { status, step, stepMs, stretchMs, wait } = session;
    const { seconds } = plan.steps[step]!;
    write(this.#time, words.number(clockText(left)));
    // One whole turn is 1: the path's length is set so.
    this.#rest?.style.setProperty(
      'stroke-dashoffset',
      (seconds ? 1 - left / seconds : 0).toFixed(3),
    );
    const isOver = status === 'waiting' && wait?.reason !== 'lead-in';
    const spentMs = stepMs + (status === 'running' ? stretchMs - left * 1000 : 0);
    const share = isOver
      ? 1
      : seconds
        ? Math.floor((barMoves * spentMs) / seconds / 1000) / barMoves
        : 0;
    if (share !== this.#share)
      this.#parts[step]?.style.setProperty('transform', `scaleX(${(this.#share = share)})`);
    if (this.#pace) this.#paintPace(this.#moment, left);
    if (left <= this.#totalAt) this.#paintTotal(this.#moment, left);
  }

  #paintPace({ plan, program, session, words }: PaintedMoment, left: number): void {
    const cues = program.steps[session.step]!.pace?.cues;
    if (!cues) return;
    const { seconds } = plan.steps[session.step]!;
    const { number, total, cue } = paceAt(cues, seconds, Math.max(0, seconds - left));
    write(this.#pace, words.text('pace', { cue: cues[cue]!.text, n: number, total }));
  }

  /** Minutes while there are any; then each second. The end's time of day is worked out with them. */
  #paintTotal({ plan, session, now, words }: PaintedMoment, left: number): void {
    const passed = secondsLeft(plan, session, now) - left;
    const total = totalSecondsLeft(plan, session, now) - passed;
    this.#totalAt = left - 1 - (total > 60 ? (total - 1) % 60 : 0);
    write(
      this.#total,
      words.text('totalLeft', {
        time:
          total < 60
            ? words.plural('seconds', total)
            : words.plural('minutes', Math.ceil(total / 60)),
        at: timeOfDay(words, now.wall + (passed + total) * 1000),
      }),
    );
  }
}
