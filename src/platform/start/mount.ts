/**
 * Makes a div with `data-bedside` the tag, with its children and attributes: `data-rounds` becomes
 * `rounds`. What runs as script (`onclick`, and `style`, which a strict CSP refuses) is left behind.
 *
 * A framework that made the div still holds it, and would throw when it takes the div away: React
 * then empties the whole page. So the div that was replaced stands for the tag. What the framework
 * asks of the div is asked of the tag, the div's parent takes the tag where the div is named, and a
 * changed attribute is carried over. These are properties of the two elements and of no prototype.
 */
import { widgetNames } from '../../model/widgets.js';
import { hasLoader } from './bedside-global.js';
import { warnAttribute } from '../page/console-message.js';

const place = 'data-bedside';

/** What frameworks use to find their way, to place, to fill and to hide an element of theirs. */
const ofElement =
  'parentNode parentElement isConnected getRootNode nextSibling previousSibling nextElementSibling ' +
  'previousElementSibling childNodes children firstChild lastChild firstElementChild lastElementChild ' +
  'contains querySelector querySelectorAll textContent innerHTML style getBoundingClientRect ' +
  'addEventListener removeEventListener appendChild insertBefore removeChild replaceChild append ' +
  'prepend replaceChildren before after replaceWith remove';
const members = ofElement.split(' ') as (keyof HTMLElement)[];
const ofParent = ['appendChild', 'insertBefore', 'moveBefore', 'removeChild', 'replaceChild'];

/** The tag that took the place of a div. */
const widgets = new WeakMap<Node, HTMLElement>();
const parents = new WeakSet<Node>();

/** Whoever holds the div from now on speaks to the tag. */
const standIn = (div: Element, widget: HTMLElement): void =>
  members.forEach((name) =>
    Object.defineProperty(div, name, {
      configurable: true,
      get: () => {
        const value = widget[name] as unknown;
        return typeof value === 'function' ? (value.bind(widget) as unknown) : value;
      },
      set: (value) => Object.assign(widget, { [name]: value as unknown }),
    }),
  );

type Place = (this: Node, ...nodes: (Node | null)[]) => unknown;

/** The parent takes the tag where somebody names the div. */
const mapChildren = (parent: Node): void => {
  if (parents.has(parent)) return;
  parents.add(parent);
  ofParent.forEach((name) => {
    const own = Object.getOwnPropertyDescriptor(parent, name)?.value as Place | undefined;
    const value: Place = function (...nodes) {
      const [at] = nodes;
      const widget = at && widgets.get(at);
      // The page itself may have put the tag elsewhere, or taken it away.
      if (widget && name === 'removeChild') widget.parentNode?.removeChild(widget);
      else
        (own ?? (Object.getPrototypeOf(this) as Record<string, Place>)[name]!).apply(
          this,
          nodes.map((node) => (node && widgets.get(node)) ?? node),
        );
      return name === 'replaceChild' ? nodes[1] : at;
    };
    if (name in parent)
      Object.defineProperty(parent, name, { configurable: true, writable: true, value });
  });
};

/** One attribute of the div, as the tag knows it. */
const carry = (div: Element, widget: HTMLElement, name: string): void => {
  const known = (widget.constructor as { observedAttributes?: string[] }).observedAttributes ?? [];
  const own = name.replace(/^data-/, '');
  const value = div.getAttributeNode(name);
  if (own !== name && [...known, 'id', 'lang', 'dir', 'hidden'].includes(own)) {
    if (value) widget.setAttribute(own, value.value);
    else widget.removeAttribute(own);
  } else if (name !== place && !/^(on|style$)/.test(name)) {
    if (value) widget.setAttributeNode(value.cloneNode() as Attr);
    else widget.removeAttribute(name);
  }
};

const moveChildren = (from: Element, to: Element): void => {
  while (from.firstChild) to.appendChild(from.firstChild);
};

/** The div is itself again: the framework has made something else of it. */
const giveBack = (div: Element, widget: HTMLElement): void => {
  members.forEach((name) => Reflect.deleteProperty(div, name));
  widgets.delete(div);
  moveChildren(widget, div);
  widget.replaceWith(div);
};

const changes = (records: MutationRecord[]): void =>
  records.forEach(({ target, attributeName }) => {
    const widget = widgets.get(target);
    if (!widget) return;
    if (attributeName === place) giveBack(target as Element, widget);
    else carry(target as Element, widget, attributeName!);
  });
let observer: MutationObserver | undefined;

const mount = (div: Element): void => {
  const name = div.getAttribute(place)!;
  const tag = `bedside-${name}`;
  if (!(widgetNames as string[]).includes(name)) {
    // The loader has said it already.
    if (!hasLoader()) warnAttribute(div, place, name, widgetNames.join(', '));
    // A tag that is not here yet may come; in an editor the div must stay as it will be saved.
  } else if (customElements.get(tag) && !(div as HTMLElement).isContentEditable) {
    // Put elsewhere by its framework, it is met again.
    const before = widgets.get(div);
    if (before) members.forEach((name) => Reflect.deleteProperty(div, name));
    const widget = before ?? document.createElement(tag);
    if (!before) {
      [...div.attributes].forEach(({ name }) => carry(div, widget, name));
      const { display } = (div as HTMLElement).style;
      if (display === 'none') widget.style.display = display;
    }
    moveChildren(div, widget);
    const parent = div.parentNode!;
    div.replaceWith(widget);
    widgets.set(div, widget);
    (observer ??= new MutationObserver(changes)).observe(div, { attributes: true });
    standIn(div, widget);
    mapChildren(parent);
  }
};

export const mountAll = (): void => document.querySelectorAll(`[${place}]`).forEach(mount);
