/**
 * Draws the still frame of every question, session and end. Text is above. Buttons have three places
 * low on the screen, and Stop has the place below them. No other button is ever put where "No" was (the
 * second place) or where Stop was.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { HandsFree } from '../../model/hands-free.js';
import { icon } from '../../parts/icons.js';
import { timerIcons } from './timer-icons.js';

export interface Stage {
  /** Names the state to the style sheets. */
  state: string;
  /** True when the text may be longer than the screen. The page then scrolls, not a part of it. */
  grows?: boolean;
  /** True of a question before a start: its answers stand below its last word, however long it is. */
  asks?: boolean;
  /** The row and the bar on top. */
  top: unknown;
  head: unknown;
  /** Set in a raise of somebody who does not hold the phone. */
  handsFree?: HandsFree | undefined;
  /** A drawing or the dial. It shrinks first when space is short. */
  figure?: unknown;
  words: unknown;
  /** Above Stop, in up to 3 places: see `place`. */
  places: unknown;
  /** Stop, or an empty element that keeps its place free. */
  shelf: unknown;
}

export const stage = (its: Stage): TemplateResult => html`
  <div class=${its.grows ? 'frame grows' : its.asks ? 'frame asks can-scroll' : 'frame'}>
    <div class="sheet stage" data-state=${its.state} data-hands-free=${its.handsFree ?? nothing}>
      <div class="stage-top">${its.top}</div>
      <div class="main can-scroll">
        <div class="head">${its.head}</div>
        ${its.figure ?? nothing}
        <div class="words can-scroll">${its.words}</div>
      </div>
      <div class="zone">
        <div class="places" part="actions">${its.places}</div>
        ${its.shelf}
      </div>
    </div>
  </div>
`;

/** An empty element as tall as Stop is in the reader's language. */
export const placeOfStop = (label: string): TemplateResult => html`
  <div class="shelf stop-shelf kept-free no-print" aria-hidden="true">
    <div class="button stop">${icon(timerIcons.hand)}<span>${label}</span></div>
  </div>
`;

/** A bar of equal parts, the first `filled` of them filled. */
export const stillBar = (parts: readonly unknown[], filled: number): TemplateResult => html`
  <div class="bar" part="bar" aria-hidden="true">
    ${parts.map(
      (_, i) =>
        html`<span class="bar-part"><span class=${i < filled ? nothing : 'empty'}></span></span>`,
    )}
  </div>
`;
