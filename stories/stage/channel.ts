/** What the story says to the panels beside it, and they to the story. */

export const events = {
  announced: 'bedside/announced',
  forgotten: 'bedside/announcements-forgotten',
  time: 'bedside/time',
  timeWanted: 'bedside/time-wanted',
} as const;

export interface Announcement {
  readonly text: string;
  /** What the clock of the story shows. */
  readonly at: string;
  /** Seconds since the story began. */
  readonly seconds: number;
}

/** Where a timer's story stands. */
export interface StoryTime {
  /** 0: the clock stands still. */
  readonly speed: number;
  readonly status: string;
  readonly secondsLeft: number;
  /** Seconds of running time, and how many a session of all rounds has. */
  readonly elapsed: number;
  readonly total: number;
}

export type TimeWanted =
  | { readonly speed: number }
  | { readonly pass: number }
  | { readonly sleep: number }
  /** Second of running time, as somebody gets there who taps at once. */
  | { readonly scrubTo: number };
