/** A page with widgets, and the person of `stories/examples/person.ts` at it. */
import { fixture, html } from '@open-wc/testing';
import * as person from '../../stories/examples/person.js';
import { parts, personWho, type Listening, type Widget } from '../../stories/examples/person.js';
import { noSettings } from '../../stories/examples/reach.js';
import { tags } from '../../src/model/widgets.js';
import { configure } from '../../src/platform/library/settings.js';

export * from '../../stories/examples/person.js';

/** A widget that a script makes, with its attributes, in a ground of its own. */
export const addWidget = async (
  tag: string,
  attributes: Record<string, string> = {},
  properties: Partial<Widget> = {},
): Promise<Widget> => {
  const ground = await fixture<HTMLElement>(html`<div></div>`);
  const widget = Object.assign(document.createElement(tag) as Widget, properties);
  for (const name of Object.keys(attributes)) widget.setAttribute(name, attributes[name]!);
  ground.append(widget);
  await settled();
  return widget;
};

/** True when the children stand in for the widget. */
export const showsChildren = (widget: Element): boolean => {
  const slot = widget.shadowRoot?.querySelector('slot:not([name])');
  return parts(widget, 'root').length === 0 && slot !== null && slot !== undefined;
};

/** Waits until every widget has what it fetches on use, and has drawn it. */
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
 * Waits until all widgets of the page are at rest. It lets two frames pass, because a widget that learns
 * its width in the first asks for the second, and the browser's own tasks (toggle events) run. When
 * that changed anything, it waits again.
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

/** Each waits until the whole page is at rest. */
export const { press, tick } = personWho<Element>(settled);

const listening: Listening[] = [];

/** Hears what a screen reader is told from now on, until the test ends. */
export const listen = (): (() => string[]) => {
  const ear = person.listen();
  listening.push(ear);
  return ear.said;
};
afterEach(() => {
  while (listening.length > 0) listening.pop()!.stop();
});

/** Takes back every site-wide setting. */
export const forgetSettings = (): void => configure(noSettings);

/** First `a` then `b` in the page's order. */
export const comesBefore = (a: Node, b: Node): boolean =>
  (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
