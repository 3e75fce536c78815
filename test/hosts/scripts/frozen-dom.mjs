/** A lockdown freezes the constructors and prototypes of the DOM too. */
export default {
  says: 'Constructors and prototypes frozen: `Symbol`, `Promise`, `Date`, `Node`, `Element`, `HTMLElement`, `Event`, `ShadowRoot`, `CSSStyleSheet`, `customElements`',
  engine: 'what of the DOM can be frozen',
  head: `<script>
    [Symbol, Object, Array, Function, Promise, Date, RegExp, Map, Set, WeakMap, EventTarget, Node, Element, HTMLElement, Event, CustomEvent,
      Document, DocumentFragment, ShadowRoot, CSSStyleSheet, MutationObserver, CustomElementRegistry].forEach(function (type) {
      Object.freeze(type); Object.freeze(type.prototype);
    });
    Object.freeze(customElements); Object.freeze(Math); Object.freeze(JSON);
  </script>`,
};
