/**
 * What a person does with a widget: reads the screen, finds a control by the words on it, presses it,
 * hears what a screen reader says. The examples, the stories and the element tests use these names;
 * `test/dist/person.ts` has the same names for a test that drives a browser from outside.
 */

export interface Widget extends HTMLElement {
  readonly updateComplete: Promise<unknown>;
  content: unknown;
  requestUpdate(): void;
}

/** Text as a person reads it: white space of any length is one space, marks of direction are nothing. */
export const read = (text: string | null | undefined): string =>
  (text ?? '')
    .replace(/[\u200e\u200f\u202a-\u202e]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

export const all = <E extends Element = HTMLElement>(widget: Element, selector: string): E[] => [
  ...widget.shadowRoot!.querySelectorAll<E>(selector),
];

/** The same for a loop over them. It throws when there are none, since the loop would prove nothing. */
export const someOf = <E extends Element = HTMLElement>(widget: Element, selector: string): E[] => {
  const found = all<E>(widget, selector);
  if (found.length === 0) throw new Error(`<${widget.localName}> shows no ${selector}`);
  return found;
};

export const parts = (widget: Element, name: string): HTMLElement[] =>
  all(widget, `[part~="${name}"]`);

export const part = (widget: Element, name: string): HTMLElement => {
  const [first] = parts(widget, name);
  if (!first) throw new Error(`<${widget.localName}> shows no part "${name}"`);
  return first;
};

/** Everything that the widget shows, as one line. It is empty while the widget shows its children. */
export const shownText = (widget: Element): string => read(parts(widget, 'root')[0]?.innerText);

export const headings = (widget: Element): string[] =>
  all(widget, 'h2, h3, h4, h5, h6').map((at) => read(at.textContent));

/** What a screen reader calls a control, or a heading that has the focus. */
export const nameOf = (at: Element): string =>
  at instanceof HTMLInputElement
    ? read(at.labels?.[0]?.textContent)
    : read(at.getAttribute('aria-label') ?? at.textContent);

/** What has the focus inside a widget, if anything. */
export const focused = (widget: Element): Element | null => widget.shadowRoot!.activeElement;

/** Its name, or nothing. */
export const focusName = (widget: Element): string => {
  const at = focused(widget);
  return at ? nameOf(at) : '';
};

/**
 * The first of the controls with that name: a screen may have one at its top and again at its end.
 * @throws Error that lists the names there are, when none has it
 */
const first = <E extends Element>(
  named: readonly E[],
  widget: Element,
  name: string,
  of: E[],
): E => {
  if (named[0]) return named[0];
  const names = of.map(nameOf).join(' | ') || 'none';
  throw new Error(`<${widget.localName}> has no "${name}" among: ${names}`);
};

export const buttons = (widget: Element): HTMLButtonElement[] => all(widget, 'button');

export const buttonNames = (widget: Element): string[] => buttons(widget).map(nameOf);

export const hasButton = (widget: Element, name: string): boolean =>
  buttonNames(widget).includes(name);

export const button = (widget: Element, name: string): HTMLButtonElement => {
  const among = buttons(widget);
  const named = among.filter((at) => nameOf(at) === name);
  return first(named, widget, name, among);
};

/** The button of that name, or else the link or the disclosure. */
const pressable = (widget: Element, name: string): HTMLElement => {
  const among = all(widget, 'button, a, summary');
  const named = among.filter((at) => nameOf(at) === read(name));
  const ofButtons = named.filter((at) => at.localName === 'button');
  return first([...ofButtons, ...named], widget, name, among);
};

export const checkboxes = (widget: Element): HTMLInputElement[] => all(widget, 'input');

export const checkboxNames = (widget: Element): string[] => checkboxes(widget).map(nameOf);

/** The whole name of an item: its text, and its signs one after the other. */
export const itemName = ({ text, lines = [] }: { text: string; lines?: readonly string[] }) =>
  [text, ...lines].join(' ');

/** The box of that name. Of an item with signs the text alone will do, if no other item has it. */
export const checkbox = (widget: Element, name: string): HTMLInputElement => {
  const among = checkboxes(widget);
  const named = among.filter((at) => nameOf(at) === read(name));
  const firstLine = ({ labels }: HTMLInputElement) =>
    read(labels?.[0]?.querySelector('.item-text')?.textContent);
  const ofText = among.filter((at) => firstLine(at) === read(name));
  if (named.length === 0 && ofText.length > 1)
    throw new Error(`<${widget.localName}> has ${ofText.length} boxes that begin "${name}"`);
  return first([...named, ...ofText], widget, name, among);
};

/**
 * A person who waits after each press.
 * @param wait until the widget shows what came of it. Tests differ in this alone: some stop the clock
 *   that others wait by.
 * @param find what to press, by its name
 */
export const personWho = <W extends Element>(
  wait: (widget: W) => Promise<void>,
  find: (widget: Element, name: string) => HTMLElement = pressable,
) => ({
  press: async (widget: W, name: string): Promise<void> => {
    find(widget, name).click();
    await wait(widget);
  },
  /** Ticks these boxes, or unticks them. */
  tick: async (widget: W, ...names: string[]): Promise<void> => {
    for (const name of names) {
      checkbox(widget, name).click();
      await wait(widget);
    }
  },
});

/** The regions that speak to screen readers: one a page, while it has a widget. */
export const announcers = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('[data-bedside-announcer]'),
];

type Notify = (this: Element, message: string, options?: unknown) => void;

export interface Listening {
  /** The messages so far, in order. */
  readonly said: () => string[];
  readonly stop: () => void;
}

/**
 * Hears what the widgets tell a screen reader from now on. Where the browser can announce by itself
 * that call is heard, since private messages never reach the page; elsewhere the region is.
 */
export const listen = (onMessage?: (message: string) => void): Listening => {
  const messages: string[] = [];
  const hear = (words: string | null) => {
    const message = read(words);
    if (message === '') return;
    messages.push(message);
    onMessage?.(message);
  };
  const notifier = Element.prototype as unknown as { ariaNotify?: Notify };
  const own = notifier.ariaNotify;
  if (own) {
    notifier.ariaNotify = function (message, options) {
      hear(message);
      own.call(this, message, options);
    };
    return { said: () => messages, stop: () => (notifier.ariaNotify = own) };
  }
  // The announcer writes a message as one text. One in several languages it then sets as elements.
  const take = (records: MutationRecord[]) =>
    records
      .filter(({ target }) => target instanceof HTMLElement && announcers().includes(target))
      .flatMap(({ addedNodes }) => [...addedNodes])
      .filter((node) => node instanceof Text)
      .forEach((node) => hear(node.data));
  const observer = new MutationObserver(take);
  observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  const said = () => {
    take(observer.takeRecords());
    return messages;
  };
  return {
    said,
    stop: () => {
      said();
      observer.disconnect();
    },
  };
};
