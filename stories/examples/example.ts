/** What an example is: one state of one widget, as plain data. */
import type { Tag } from '../../src/model/widgets.js';
import type { Settings } from '../../src/platform/library/settings.js';
import type { Device } from './device.js';

/** One thing that a person, the time or the page does. Names are the English ones on the screen. */
export type Move =
  /** Presses the button, link or disclosure of that name. */
  | { readonly press: string }
  /** Presses the nth button (from 0) of a part, where several have one name. */
  | { readonly pressPart: string; readonly nth?: number }
  /** Ticks, or unticks, the checkbox of that name. */
  | { readonly tick: string }
  /** Opens everything that can be unfolded. */
  | { readonly unfold: true }
  /** So many seconds pass while the page is visible. */
  | { readonly pass: number }
  /** The phone sleeps for so many seconds: no timer fires until the page is back. */
  | { readonly sleep: number }
  /** The page's own script calls a method without arguments. */
  | { readonly call: 'next' | 'reset' }
  /** The page is reloaded; what was stored is still there. */
  | { readonly reload: true };

export interface Example {
  readonly tag: Tag;
  readonly attributes?: Readonly<Record<string, string>>;
  /** The property `content`: the host's own document. */
  readonly content?: unknown;
  /** The host's HTML between the tags. */
  readonly children?: string;
  /** What stands in the page's address from `#` on. */
  readonly hash?: `#${string}`;
  /** Settings of the whole site. */
  readonly settings?: Settings;
  /** What the phone lacks. It has everything else. */
  readonly device?: Device;
  readonly moves?: readonly Move[];
  /** Parts of the console messages that this state must cause. Any other message is a fault. */
  readonly console?: readonly string[];
}

/** By the name that designers and test reports show. */
export type Examples = Readonly<Record<string, Example>>;
