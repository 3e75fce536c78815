/**
 * Updates what changes each second: the digits, the ring, the bar and the count of movements. Drawing
 * the whole widget each second would drain a cheap phone's battery, so this writes only the values that
 * changed.
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
import { warmthAt, type HandsFree } from '../../model/hands-free.js';
import type { Program } from '../../model/exercises-document.js';
import { timeOfDay, type TimerWords } from './timer-text.js';

export interface PaintedMoment {
  plan: Plan;
  session: Session;
  program: Program;
  now: Instant;
  words: TimerWords;
  handsFree: HandsFree | undefined;
}

/** The ring and the bar move in steps of one sixtieth: on a ring, as far as a clock's hand in a second. */
const moves = 60;

/**
 * Writes into the existing text node, because a new one makes the browser recalculate styles. If a
 * translator has replaced the node by an element, it replaces the whole content.
 */
const write = (element: Element | null, text: string) => {
  const node = element?.firstChild;
  if (node && node === element.lastChild && node.nodeType === Node.TEXT_NODE)
    (node as Text).data = text;
  else if (element) element.textContent = text;
};

/** Marks the language of painted words, because no template draws them. */
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
  #stage: Element | null = null;
  #parts: HTMLElement[] = [];
  #share = 0;
  /** The total's words change again when this many seconds of the step are left. */
  #totalAt = 0;

  /** Finds the places after a render, and paints them all. */
  attach(root: ParentNode, moment: PaintedMoment): void {
    this.#moment = moment;
    const { plan, session, now } = moment;
    this.#time = root.querySelector('.time');
    // There is no ring while getting ready.
    this.#rest = root.querySelector('.ring-rest');
    this.#total = root.querySelector('.total');
    this.#pace = root.querySelector('.pace');
    this.#stage = root.querySelector('.stage');
    this.#parts = [];
    root.querySelectorAll<HTMLElement>('.bar-part').forEach((part, i) => {
      // Each part of the bar is as long as its step.
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
    // Nothing has been drawn yet.
    if (!this.#moment) return;
    const { plan, session, words } = this.#moment;
    const { status, step, stepMs, stretchMs, wait } = session;
    const { seconds } = plan.steps[step]!;
    write(this.#time, words.number(clockText(left)));
    const isOver = status === 'waiting' && wait?.reason !== 'lead-in';
    const spentMs = stepMs + (status === 'running' ? stretchMs - left * 1000 : 0);
    const share =
      isOver || !seconds ? +isOver : Math.floor((moves * spentMs) / seconds / 1000) / moves;
    if (share !== this.#share) this.#paintShare((this.#share = share), step);
    if (this.#pace) this.#paintPace(this.#moment, left);
    if (left <= this.#totalAt) this.#paintTotal(this.#moment, left);
    this.#paintGround(this.#moment, left);
  }

  /** The browser lays out and paints the ring anew for each change, so that is not done each second. */
  #paintShare(share: number, step: number): void {
    // The ring's `pathLength` is 1, so 1 is a whole turn.
    this.#rest?.style.setProperty('stroke-dashoffset', share.toFixed(3));
    this.#parts[step]?.style.setProperty('transform', `scaleX(${share})`);
  }

  /** Warms the ground twice in a raise, and takes that back afterwards. */
  #paintGround({ plan, session, handsFree }: PaintedMoment, left: number): void {
    const warmth = handsFree ? String(warmthAt(plan, session, left)) : '';
    const stage = this.#stage as HTMLElement | null;
    if (stage && (stage.dataset['warmth'] ?? '') !== warmth) stage.dataset['warmth'] = warmth;
  }

  #paintPace({ plan, program, session, words }: PaintedMoment, left: number): void {
    const cues = program.steps[session.step]!.pace?.cues;
    if (!cues) return;
    const { seconds } = plan.steps[session.step]!;
    const { number, total, cue } = paceAt(cues, seconds, Math.max(0, seconds - left));
    write(this.#pace, words.text('pace', { cue: cues[cue]!.text, n: number, total }));
  }

  /** Updates the total: once a minute, in the last minute each second. Also updates the end time. */
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
