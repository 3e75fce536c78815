/**
 * Tells the banners that follow a widget how urgently its person needs help, and when the widget
 * comes into the page, leaves it or gets another id.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { HelpLevel } from '../model/help-level.js';
import { noteHelpMoved, publishHelp } from '../platform/library/help-channel.js';

export class HelpSourceController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #id = new MutationObserver(() => noteHelpMoved(this.#host));

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    noteHelpMoved(this.#host);
    // Banners find a widget by its id.
    this.#id.observe(this.#host, { attributeFilter: ['id'] });
  }

  hostDisconnected(): void {
    this.#id.disconnect();
    noteHelpMoved(this.#host);
  }

  /**
   * @param level `undefined` when there is nothing to say
   * @param hadEmergency true once an emergency was ticked or answered and taken back
   */
  publish(level: HelpLevel | undefined, hadEmergency = false): void {
    publishHelp(this.#host, level, hadEmergency);
  }
}
