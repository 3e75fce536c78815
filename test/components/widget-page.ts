/** Finds things in a widget as a person does: by what is written on them. */
import { fixture, html } from '@open-wc/testing';
import { tags } from '../../src/model/widgets.js';
import { configure, type Settings } from '../../src/platform/library/settings.js';

export interface Widget extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
  content: unknown;
  requestUpdate(): void;
}

/** A widget that a script makes, with its attributes, in a ground of its own. */
export const addWidget = async (
  tag: string,
  attributes: Record<string, string> = {},
): Promise<Widget> => {
  const ground = await fixture<HTMLElement>(html`<div></div>`);
  const widget = document.createElement(tag) as Widget;
  for (const name of Object.keys(attributes)) widget.setAttribute(name, attributes[name]!);
  ground.append(widget);
  await settled();
  return widget;
};

/** Text as it is read: runs of white space are one space. */
export const read = (text: string | null | undefined): string =>
  (text ?? '').replace(/\s+/g, ' ').trim();

export const all = <E extends Element = HTMLElement>(widget: Element, selector: string): E[] => [
  ...widget.shadowRoot!.querySelectorAll<E>(selector),
];

/** The same for a loop, which would prove nothing where there is none. */
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

/** What a widget shows, as one line of text; empty while it shows its children. */
export const shownText = (widget: Element): string => read(parts(widget, 'root')[0]?.innerText);

/** True when the children stand in for the widget. */
export const showsChildren = (widget: Element): boolean => {
  const slot = widget.shadowRoot?.querySelector('slot:not([name])');
  return parts(widget, 'root').length === 0 && slot !== null && slot !== undefined;
};

export const button = (widget: Element, name: string): HTMLElement => {
  const found = all(widget, 'button').find((at) => read(at.textContent) === name);
  if (!found) throw new Error(`<${widget.localName}> has no button "${name}"`);
  return found;
};

export const hasButton = (widget: Element, name: string): boolean =>
  all(widget, 'button').some((at) => read(at.textContent) === name);

export const checkboxNames = (widget: Element): string[] =>
  all<HTMLInputElement>(widget, 'input').map((input) => read(input.labels?.[0]?.textContent));

/** The whole name of an item: its text, and its signs one after the other. */
export const itemName = ({ text, lines = [] }: { text: string; lines?: readonly string[] }) =>
  [text, ...lines].join(' ');

/** The box of that name; of an item that has signs the text alone will do, where only one has it. */
export const checkbox = (widget: Element, name: string): HTMLInputElement => {
  const inputs = all<HTMLInputElement>(widget, 'input');
  const named = (nameOf: (label: Element) => Element | null) =>
    inputs.filter(({ labels }) => read(nameOf(labels![0]!)?.textContent) === name);
  const whole = named((label) => label);
  const found = whole.length > 0 ? whole : named((label) => label.querySelector('.item-text'));
  if (found.length !== 1)
    throw new Error(`<${widget.localName}> has ${found.length} boxes "${name}"`);
  return found[0]!;
};

/** What widgets fetch on use has come, and is drawn. */
const rest = async (): Promise<void> => {
  for (const widget of document.querySelectorAll<Widget>(tags.join())) await widget.updateComplete;
};

/** How much each widget shows. */
const shownSizes = (): string =>
  [...document.querySelectorAll(tags.join())]
    .map(({ shadowRoot }) =>
      shadowRoot
        ? `${shadowRoot.querySelectorAll('*').length} ${shadowRoot.textContent.length}`
        : '',
    )
    .join();

/**
 * All widgets of the page at rest: two frames are drawn, since a widget asks for the second when an
 * observer told it of its width in the first, the browser's own tasks (toggle events) are done, and
 * nothing has come of all that. Else it waits on.
 */
export const settled = async (): Promise<void> => {
  let before: string;
  do {
    await rest();
    before = shownSizes();
    for (let i = 0; i < 2; i++) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await new Promise((resolve) => setTimeout(resolve));
    }
    await rest();
  } while (shownSizes() !== before);
};

export const press = async (widget: Element, name: string): Promise<void> => {
  button(widget, name).click();
  await settled();
};

export const tick = async (widget: Element, ...names: string[]): Promise<void> => {
  for (const name of names) {
    checkbox(widget, name).click();
    await settled();
  }
};

/** The heading that has the focus inside a widget, if any. */
export const focused = (widget: Element): Element | null => widget.shadowRoot!.activeElement;

export const announcers = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('[data-bedside-announcer]'),
];

type Notify = (this: Element, message: string) => void;
const notifiers = Element.prototype as unknown as { ariaNotify?: Notify };

/**
 * What a screen reader is told from now on, in order, until `stop`: by the browser's own way where
 * it has one, else by the region.
 */
export const listenToAnnouncer = (): { said: string[]; stop: () => void } => {
  const said: string[] = [];
  const own = notifiers.ariaNotify;
  if (own) {
    notifiers.ariaNotify = function (message) {
      said.push(message);
      own.call(this, message);
    };
    return { said, stop: () => (notifiers.ariaNotify = own) };
  }
  const take = (records: MutationRecord[]) => {
    const message = read(announcers()[0]?.textContent);
    if (records.length > 0 && message) said.push(message);
  };
  const observer = new MutationObserver(take);
  observer.observe(announcers()[0]!, { childList: true, characterData: true, subtree: true });
  return {
    said,
    stop: () => {
      take(observer.takeRecords());
      observer.disconnect();
    },
  };
};

/** Takes back every site-wide setting. */
export const forgetSettings = (): void => {
  const none: Record<keyof Settings, undefined> = {
    appointmentHref: undefined,
    portalHref: undefined,
    phone: undefined,
    emergencyNumber: undefined,
    adviceNumber: undefined,
    country: undefined,
    theme: undefined,
    approvedBy: undefined,
    approvedOn: undefined,
    approvedLang: undefined,
  };
  configure(none);
};

/** First `a` then `b` in the page's order. */
export const comesBefore = (a: Node, b: Node): boolean =>
  (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
