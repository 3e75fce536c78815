/**
 * The clock that widgets run by in Storybook: it can stand still, run fast, and be moved. Storybook's
 * build puts these names before each file of src/ that asks for the time (.storybook/main.ts), so the
 * page's own clock, which Storybook itself runs by, is left alone. Nothing of it is ever shipped.
 */
import type { Clock } from '../examples/reach.js';

const real = {
  now: () => globalThis.performance.now(),
  Date: globalThis.Date,
  setTimeout: globalThis.setTimeout.bind(globalThis),
  clearTimeout: globalThis.clearTimeout.bind(globalThis),
};

interface Timer {
  readonly due: number;
  readonly run: () => void;
}

const timers = new Map<number, Timer>();
let lastId = 0;

/** Clock time in ms since it was set: what had gone by at a moment of the real clock, and its speed. */
let banked = 0;
let since = real.now();
let speed = 1;
/** What the two clocks of the page show at the start. */
let wallAtStart = real.Date.now();
let monoAtStart = real.now();
let alarm: ReturnType<typeof globalThis.setTimeout> | undefined;
const listeners = new Set<() => void>();

const passed = (): number => banked + (real.now() - since) * speed;

const bank = (ms: number): void => {
  banked = ms;
  since = real.now();
};

const nextDue = (): [number, Timer] | undefined => {
  let first: [number, Timer] | undefined;
  for (const entry of timers) if (!first || entry[1].due < first[1].due) first = entry;
  return first;
};

const runDue = (until: number): void => {
  for (;;) {
    const next = nextDue();
    if (!next || next[1].due > until) return;
    const [id, timer] = next;
    timers.delete(id);
    timer.run();
  }
};

const arm = (): void => {
  real.clearTimeout(alarm);
  const next = nextDue();
  if (!next || speed === 0) return;
  alarm = real.setTimeout(
    () => {
      runDue(passed());
      arm();
    },
    Math.max(0, (next[1].due - passed()) / speed),
  );
};

const changed = (): void => {
  arm();
  listeners.forEach((listener) => listener());
};

export const storyClock = {
  /** A fresh clock: all timers are forgotten. */
  set(wall: Date, atSpeed: number): void {
    timers.clear();
    speed = atSpeed;
    bank(0);
    wallAtStart = wall.getTime();
    monoAtStart = real.now();
    changed();
  },
  get speed(): number {
    return speed;
  },
  /** 0 stands still, 1 is the pace of the world. */
  setSpeed(next: number): void {
    bank(passed());
    speed = next;
    changed();
  },
  /** Seconds since the clock was set. */
  get seconds(): number {
    return passed() / 1000;
  },
  tick(ms: number): void {
    const until = passed() + ms;
    const at = speed;
    speed = 0;
    for (let next = nextDue(); next && next[1].due <= until; next = nextDue()) {
      bank(Math.max(banked, next[1].due));
      timers.delete(next[0]);
      next[1].run();
    }
    bank(until);
    speed = at;
    changed();
  },
  jump(ms: number): void {
    bank(passed() + ms);
    runDue(passed());
    changed();
  },
  onChange(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
} satisfies Clock & Record<string, unknown>;

// What the files of src/ see instead of the globals.

export const setTimeout = (run: () => void, ms = 0): number => {
  timers.set(++lastId, { due: passed() + Math.max(0, ms), run });
  arm();
  return lastId;
};

export const clearTimeout = (id?: number): void => {
  if (id !== undefined && timers.delete(id)) arm();
};

export const performance = { now: (): number => monoAtStart + passed() };

export const Date = class extends real.Date {
  constructor(...parts: unknown[]) {
    if (parts.length === 0) super(wallAtStart + passed());
    else super(...(parts as [number]));
  }
  static override now(): number {
    return wallAtStart + passed();
  }
};
