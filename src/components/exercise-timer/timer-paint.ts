/**
 * Paints what changes each second: the digits, the ring, the bar and the movement's count. A render
 * of the whole widget each second would cost a cheap phone its battery; this writes a few values,
 * and only those that changed.
 */
import { clockText } from '../../model/duration.js';
import { paceAt } from '../../model/timer-plan.js';
import {
  secondsLeft,
  stretchLeftMs,
  totalSecondsLeft,
  type Instant,
  type Plan,
  type Session,
} from '../../model/session.js';
import type { Program } from '../../model/exercises-document.js';
import type { Words } from '../../controllers/words.js';

export interface PaintedMoment {
  plan: Plan;
  session: Session;
  program: Program;
  now: Instant;
  words: Words;
  /** BCP 47 tag whose clock the reader uses. */
  locale: string;
}

const write = (element: Element | null, text: string) => {
  if (element && element.textContent !== text) element.textContent = text;
};

export class TimerPaint {
  #time: Element | null = null;
  #rest: SVGElement | null = null;
  #total: Element | null = null;
  #pace: Element | null = null;
  #parts: HTMLElement[] = [];
  #totalMinutes: number | undefined;

  /** Finds the places after a render. */
  attach(root: ParentNode): void {
    this.#time = root.querySelector('.time');
    this.#rest = root.querySelector('.ring-rest');
    this.#total = root.querySelector('.total');
    this.#pace = root.querySelector('.pace');
    this.#parts = [];
    root
      .querySelectorAll<HTMLElement>('.bar-part > span')
      .forEach((part) => this.#parts.push(part));
    root.querySelectorAll<HTMLElement>('.bar-part').forEach((part) => {
      // The bed line: each part is as long as its step.
      part.style.setProperty('flex-grow', part.dataset['seconds'] ?? '1');
    });
    this.#totalMinutes = undefined;
  }

  paint(moment: PaintedMoment): void {
    const { plan, session, now } = moment;
    const left = secondsLeft(plan, session, now);
    write(this.#time, clockText(left));
    this.#paintRing(plan, session, left);
    this.#paintBar(plan, session, now);
    this.#paintPace(moment, left);
    this.#paintTotal(moment);
  }

  #paintRing(plan: Plan, session: Session, left: number): void {
    if (!this.#rest || session.status === 'preparing') return;
    const { seconds } = plan.steps[session.step]!;
    // One whole turn is 1: the path's length is set so.
    this.#rest.style.setProperty('stroke-dashoffset', String(seconds ? 1 - left / seconds : 0));
  }

  #paintBar(plan: Plan, session: Session, now: Instant): void {
    const { step, status, stepMs, wait } = session;
    const isOver = status === 'waiting' && wait?.reason !== 'lead-in';
    const running =
      status === 'running' ? session.stretchMs - (stretchLeftMs(session, now) ?? 0) : 0;
    for (let i = 0; i < this.#parts.length; i++) {
      const { seconds } = plan.steps[i]!;
      const share =
        i < step || (i === step && isOver)
          ? 1
          : i > step || seconds === 0
            ? 0
            : (stepMs + running) / (seconds * 1000);
      this.#parts[i]!.style.setProperty('inline-size', `${Math.round(share * 1000) / 10}%`);
    }
  }

  #paintPace({ plan, session, program, words }: PaintedMoment, left: number): void {
    const cues = program.steps[session.step]!.pace?.cues;
    if (!cues || !this.#pace) return;
    const { seconds } = plan.steps[session.step]!;
    const { number, total, cue } = paceAt(cues, seconds, Math.max(0, seconds - left));
    const count = words.text('movement', { n: number, total });
    write(this.#pace, `${cues[cue]?.text ?? ''} ${count}`.trim());
  }

  #paintTotal({ plan, session, now, words, locale }: PaintedMoment): void {
    const total = totalSecondsLeft(plan, session, now);
    const minutes = Math.ceil(total / 60);
    // The end's time of day stays the same while the session runs: no need to ask it each second.
    if (minutes === this.#totalMinutes) return;
    this.#totalMinutes = minutes;
    write(
      this.#total,
      words.text('totalLeft', {
        time: total < 60 ? words.plural('seconds', total) : words.plural('minutes', minutes),
        at: words.timeOfDay(now.wall + total * 1000, locale),
      }),
    );
  }
}
