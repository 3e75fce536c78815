/** Keeps the group and the focused control in view when a phone is turned and the layout changes. */

interface Kept {
  readonly legend: Element;
  readonly focused: Element | null;
  /** The element to scroll to. */
  readonly row: Element;
}

export class KeptPlace {
  readonly #root: () => ShadowRoot;
  #kept: Kept | undefined;

  constructor(root: () => ShadowRoot) {
    this.#root = root;
  }

  /**
   * Call it before the new layout is drawn.
   * @param part index of the group that was answered last
   * @returns index of the group to show in steps
   */
  keep(toSteps: boolean, part: number): number {
    const focused = this.#root().activeElement;
    const groups = [...this.#root().querySelectorAll('.group')];
    const withFocus = groups.findIndex((group) => group.contains(focused));
    const next = toSteps && withFocus >= 0 ? withFocus : part;
    const group = groups[toSteps ? next : 0];
    if (group && (focused || next > 0)) {
      const legend = group.querySelector('legend')!;
      this.#kept = { legend, focused, row: group.contains(focused) ? focused! : legend };
    }
    return next;
  }

  /** Call it after the new layout is drawn. */
  restore(): void {
    if (!this.#kept) return;
    const { legend, focused, row } = this.#kept;
    this.#kept = undefined;
    // The focused button existed only in the old layout.
    if (focused && !focused.isConnected)
      legend.querySelector<HTMLElement>('[tabindex]')!.focus({ preventScroll: true });
    row.scrollIntoView({ block: 'nearest' });
  }
}
