/* The first script of every host page. It notes what goes wrong from then on, and measures the four
   widgets. A host's libraries replace parts of the browser, so it keeps what it needs before they
   come, and works with plain loops only. */
(function () {
  'use strict';
  var tags = [
    'bedside-article-card',
    'bedside-exercise-timer',
    'bedside-risk-checklist',
    'bedside-seek-help',
  ];
  var seen = { errors: [], violations: [], warnings: [], followed: [], requests: [] };
  var real = {
    add: EventTarget.prototype.addEventListener,
    one: Document.prototype.querySelector,
    all: Document.prototype.querySelectorAll,
    oneIn: DocumentFragment.prototype.querySelector,
    allIn: DocumentFragment.prototype.querySelectorAll,
    styleOf: window.getComputedStyle,
    boxOf: Element.prototype.getBoundingClientRect,
    rects: Element.prototype.getClientRects,
    isSeen: Element.prototype.checkVisibility,
    at: Document.prototype.elementFromPoint,
    atIn: ShadowRoot.prototype.elementFromPoint,
    show: Element.prototype.scrollIntoView,
    frame: window.requestAnimationFrame,
    later: window.setTimeout,
    text: Object.getOwnPropertyDescriptor(Node.prototype, 'textContent').get,
    shadow: Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot').get,
    get: CustomElementRegistry.prototype.get,
    registry: window.customElements,
    entries: Performance.prototype.getEntriesByType,
    timing: window.performance,
    replace: String.prototype.replace,
    slice: String.prototype.slice,
    trim: String.prototype.trim,
    number: window.parseFloat,
  };
  var call = Function.prototype.call;
  var apply = function (fn, self, a, b) {
    return call.call(fn, self, a, b);
  };
  var put = function (list, item) {
    list[list.length] = item;
  };

  /* Not JSON.stringify: old libraries add a toJSON to every array and every text. Most texts are names
     and values of styles, the same for hundreds of elements. */
  var quoted = Object.create(null);
  var quote = function (text) {
    if (!quoted[text])
      quoted[text] =
        '"' +
        // eslint-disable-next-line no-control-regex -- JSON escapes them
        apply(real.replace, text, /["\\\u0000-\u001f\u007f-\uffff]/g, function (letter) {
          return '\\u' + apply(real.slice, '000' + letter.charCodeAt(0).toString(16), -4);
        }) +
        '"';
    return quoted[text];
  };
  var toText = function (value) {
    var parts = '';
    var i;
    if (typeof value === 'string') return quote(value);
    if (typeof value === 'number' && !isFinite(value)) return 'null';
    if (value === null || typeof value !== 'object')
      return value === undefined ? 'null' : '' + value;
    if (Array.isArray(value)) {
      for (i = 0; i < value.length; i++) parts += (i ? ',' : '') + toText(value[i]);
      return '[' + parts + ']';
    }
    var keys = Object.keys(value);
    for (i = 0; i < keys.length; i++)
      parts += (i ? ',' : '') + toText(keys[i]) + ':' + toText(value[keys[i]]);
    return '{' + parts + '}';
  };

  var listen = function (target, name, fn, capture) {
    call.call(real.add, target, name, fn, capture);
  };
  listen(
    window,
    'error',
    function (event) {
      if (event instanceof ErrorEvent)
        put(seen.errors, event.message + ' (' + event.filename + ':' + event.lineno + ')');
    },
    true,
  );
  listen(
    window,
    'unhandledrejection',
    function (event) {
      put(seen.errors, 'unhandled rejection: ' + event.reason);
    },
    true,
  );
  listen(
    document,
    'securitypolicyviolation',
    function (event) {
      put(
        seen.violations,
        event.effectiveDirective + ' blocked ' + event.blockedURI + ' ' + event.sample,
      );
    },
    true,
  );
  var note = function (kind) {
    var old = console[kind];
    console[kind] = function (first) {
      put(seen.warnings, kind + ': ' + first);
      return old.apply(console, arguments);
    };
  };
  note('warn');
  note('error');

  /* The last to hear of a click: a link that nobody stopped would be followed now. It is not, so that
     the page stays for the rest of the look. */
  listen(window, 'click', function (event) {
    var target = event.composedPath()[0];
    var link = target && target.closest ? target.closest('a[href]') : null;
    if (!link) return;
    if (!event.defaultPrevented) put(seen.followed, link.getAttribute('href'));
    event.preventDefault();
  });

  /** Widgets may stand in the shadow root of a host's own component. */
  var find = function (tag) {
    var found = apply(real.one, document, tag);
    if (found) return found;
    var all = apply(real.all, document, '*');
    for (var i = 0; i < all.length; i++) {
      var root = apply(real.shadow, all[i]);
      found = root && apply(real.oneIn, root, tag);
      if (found) return found;
    }
    return null;
  };
  var insideOf = function (tag) {
    var host = find(tag);
    return host && apply(real.shadow, host);
  };
  var rootOf = function (tag) {
    var inside = insideOf(tag);
    return inside && apply(real.oneIn, inside, '[part~=root]');
  };
  var styleOf = function (element, pseudo) {
    return call.call(real.styleOf, window, element, pseudo);
  };
  var isSeen = function (element) {
    return call.call(real.isSeen, element, { visibilityProperty: true, opacityProperty: true });
  };
  var boxOf = function (element) {
    var box = apply(real.boxOf, element);
    return {
      left: box.left,
      top: box.top,
      right: box.right,
      bottom: box.bottom,
      width: box.width,
      height: box.height,
    };
  };

  /** Text of the element itself and not of those in it. */
  var ownText = function (element) {
    var text = '';
    for (var node = element.firstChild; node; node = node.nextSibling)
      if (node.nodeType === 3) text += node.data;
    return apply(real.trim, apply(real.replace, text, /\s+/g, ' '));
  };

  var textStyles = [
    'fontSize',
    'color',
    'textAlign',
    'letterSpacing',
    'wordSpacing',
    'lineHeight',
    'textTransform',
    'textIndent',
    'whiteSpace',
    'fontWeight',
    'fontStyle',
    'fontVariantCaps',
    'textDecorationLine',
    'textShadow',
    'direction',
    'writingMode',
    'visibility',
    'opacity',
    'wordBreak',
    'hyphens',
    'cursor',
    'fontStretch',
    'userSelect',
    'pointerEvents',
  ];
  var boxStyles = [
    'display',
    'position',
    'float',
    'paddingTop',
    'paddingRight',
    'paddingBottom',
    'paddingLeft',
    'marginTop',
    'marginRight',
    'marginBottom',
    'marginLeft',
    'borderTopWidth',
    'borderLeftWidth',
    'backgroundColor',
    'rowGap',
    'columnGap',
    'listStyleType',
    'transform',
    'filter',
    'animationName',
    'overflowX',
    'maxHeight',
  ];

  /** Selectors of rules that give auto margins along one of the two ways: browsers tell their used value. */
  var autoMargins = function (rules, found) {
    for (var i = 0; i < rules.length; i++) {
      var look = rules[i].style;
      if (look) {
        if (look.marginInlineStart === 'auto' || look.marginInlineEnd === 'auto')
          put(found.sides, rules[i].selectorText);
        if (look.marginBlockStart === 'auto' || look.marginBlockEnd === 'auto')
          put(found.ends, rules[i].selectorText);
      }
      if (rules[i].cssRules) autoMargins(rules[i].cssRules, found);
    }
    return found;
  };

  var matchesAny = function (element, selectors) {
    for (var i = 0; i < selectors.length; i++) if (element.matches(selectors[i])) return true;
    return false;
  };

  var isHiddenOnPurpose = function (element) {
    return element.classList.contains('hidden');
  };

  var describe = function (element, count, auto) {
    var style = styleOf(element);
    var text = ownText(element);
    // Icons are told from each other by the words beside them.
    var near =
      element.localName === 'svg' ? apply(real.trim, apply(real.text, element.parentNode)) : text;
    var name =
      element.localName +
      '.' +
      (element.getAttribute('class') || '') +
      '|' +
      apply(real.slice, near, 0, 40);
    count[name] = (Object.prototype.hasOwnProperty.call(count, name) ? count[name] : 0) + 1;
    var values = {};
    var i;
    // What has no box has no padding either, whatever it computes to.
    if (apply(real.rects, element).length === 0) values.display = style.display;
    else for (i = 0; i < boxStyles.length; i++) values[boxStyles[i]] = style[boxStyles[i]];
    if (text) for (i = 0; i < textStyles.length; i++) values[textStyles[i]] = style[textStyles[i]];
    values.seen = isSeen(element);
    // An auto margin is as large as what is left, which the letters of a font decide.
    if (matchesAny(element, auto.sides)) values.marginLeft = values.marginRight = 'auto';
    if (matchesAny(element, auto.ends)) values.marginTop = values.marginBottom = 'auto';
    return {
      name: name + '#' + count[name],
      text: text,
      isBody:
        Boolean(text) &&
        element.closest('p, li, label, dd, dt, legend') !== null &&
        element.closest(
          '.small, .plate, [part~="foot"], .level, summary, [part~="sources"], button, a, .count',
        ) === null,
      values: values,
    };
  };

  /** How large text is that nobody has given a size: the reader's own setting. */
  var medium = function () {
    var ruler = document.createElement('span');
    ruler.style.setProperty('all', 'initial', 'important');
    ruler.style.setProperty('font-size', 'medium', 'important');
    ruler.textContent = 'x';
    document.documentElement.appendChild(ruler);
    var size = real.number(styleOf(ruler).fontSize);
    document.documentElement.removeChild(ruler);
    return size;
  };

  /** What sticks out of the widget's own box by more than a pixel, which may be rounding. */
  var overflowOf = function (host, elements) {
    var box = boxOf(host);
    var out = [];
    for (var i = 0; i < elements.length && out.length < 3; i++) {
      var at = elements[i];
      if (!isSeen(at) || isHiddenOnPurpose(at) || at.closest('.hidden')) continue;
      var own = boxOf(at);
      if (own.width === 0 || own.height === 0) continue;
      // What is longer than a box that scrolls is out of sight until somebody scrolls to it.
      var scroller = at.parentElement && at.parentElement.closest('.can-scroll');
      var over = Math.max(
        box.left - own.left,
        own.right - box.right,
        scroller ? 0 : box.top - own.top,
        scroller ? 0 : own.bottom - box.bottom,
      );
      if (over > 1.5)
        put(out, at.localName + '.' + at.getAttribute('class') + ' by ' + Math.round(over) + 'px');
    }
    return out;
  };

  var widgetState = function (tag) {
    var host = find(tag);
    if (!host) return { present: false };
    var root = rootOf(tag);
    var inside = insideOf(tag);
    var fallback = host.firstElementChild;
    var state = {
      present: true,
      defined: Boolean(call.call(real.get, real.registry, tag)),
      rendered: Boolean(root),
      seen: isSeen(host),
      box: boxOf(host),
      childrenSeen: Boolean(fallback) && isSeen(fallback) && boxOf(fallback).height > 0,
    };
    if (!root) return state;
    var all = apply(real.allIn, inside, '*');
    var elements = [];
    for (var i = 0; i < all.length; i++)
      if (!all[i].closest('svg') || all[i].localName === 'svg')
        if (['style', 'slot', 'br'].indexOf(all[i].localName) < 0) put(elements, all[i]);
    var count = {};
    var auto = { sides: [], ends: [] };
    // Where a page has taken adopted sheets away, they stand in a style element.
    var sheets = inside.adoptedStyleSheets || [];
    for (i = 0; i < sheets.length; i++) autoMargins(sheets[i].cssRules, auto);
    for (i = 0; i < inside.styleSheets.length; i++)
      autoMargins(inside.styleSheets[i].cssRules, auto);
    state.parts = [];
    for (i = 0; i < elements.length; i++) put(state.parts, describe(elements[i], count, auto));
    state.display = styleOf(host).display;
    state.visibility = styleOf(host).visibility;
    var look = styleOf(root);
    state.width = real.number(look.width);
    if (look.boxSizing === 'content-box')
      state.width += real.number(look.borderLeftWidth) + real.number(look.borderRightWidth);
    state.font = styleOf(root).fontFamily;
    state.overflow = overflowOf(host, elements);
    state.scroll = root.scrollWidth - root.clientWidth;
    return state;
  };

  var isSettled = false;
  /** What was waited for last: what comes of an earlier wait counts no more. */
  var wait;
  var settle = function (frames, longest) {
    var own = (wait = {});
    isSettled = false;
    var end = function () {
      if (own === wait) isSettled = true;
    };
    // Frames may not come in a window that nobody sees.
    real.later.call(window, end, longest);
    var count = 0;
    var next = function () {
      count++;
      if (count > frames) end();
      else real.frame.call(window, next);
    };
    next();
  };

  var requests = function () {
    var list = call.call(real.entries, real.timing, 'resource');
    var names = [];
    for (var i = 0; i < list.length; i++) put(names, list[i].name);
    return names;
  };

  var operations = {
    'bedside-article-card': {
      target: '.card-link',
      did: function () {
        var details = apply(real.oneIn, insideOf('bedside-article-card'), 'details');
        return Boolean(details) && isSeen(details);
      },
    },
    'bedside-exercise-timer': {
      target: '[part~=start]',
      did: function () {
        return find('bedside-exercise-timer').session.status === 'checking';
      },
    },
    'bedside-risk-checklist': {
      target: '[part~=item]',
      did: function () {
        var inside = insideOf('bedside-risk-checklist');
        var card = apply(real.oneIn, inside, '[part~=help-card]');
        return apply(real.oneIn, inside, 'input').checked && Boolean(card) && isSeen(card);
      },
    },
    'bedside-seek-help': {
      target: 'a[href]',
      did: function () {
        return seen.followed.length > 0;
      },
    },
  };

  window.hostProbe = {
    /** True once all four widgets have drawn themselves and a page that does something is done. */
    ready: function () {
      if (window.hostWorking || document.readyState === 'loading') return false;
      for (var i = 0; i < tags.length; i++) if (!rootOf(tags[i])) return false;
      if (!wait) settle(2, 300);
      return isSettled;
    },
    /** True once the page has loaded, for pages on which the children stay. */
    loaded: function () {
      if (window.hostWorking || document.readyState !== 'complete') return false;
      if (!wait) settle(2, 300);
      return isSettled;
    },
    measure: function () {
      var widgets = {};
      for (var i = 0; i < tags.length; i++) widgets[tags[i]] = widgetState(tags[i]);
      seen.requests = requests();
      var scroller = document.scrollingElement || document.documentElement;
      return toText({
        widgets: widgets,
        seen: seen,
        medium: medium(),
        window: [window.innerWidth, window.innerHeight],
        sideways: scroller.scrollWidth - scroller.clientWidth,
      });
    },
    /** Brings the next control into view. Returns where its middle is and what lies there. */
    aim: function (tag) {
      var inside = insideOf(tag);
      var target = inside && apply(real.oneIn, inside, operations[tag].target);
      if (!target) return toText({ problem: 'has no ' + operations[tag].target });
      call.call(real.show, target, { block: 'center', inline: 'center', behavior: 'instant' });
      var box = boxOf(target);
      // Each at another place: two presses at one place are the two of a double click.
      var nth = 0;
      while (tags[nth] !== tag) nth++;
      var x = box.left + Math.min(box.width / 2, 40 + 12 * nth);
      var y = box.top + box.height / 2;
      var hit = call.call(real.atIn, inside, x, y);
      for (var at = hit; at && at !== target; at = at.parentNode);
      var outer = hit || call.call(real.at, document, x, y);
      return toText({
        x: x,
        y: y,
        width: boxOf(find(tag)).width,
        problem: at
          ? undefined
          : 'the control lies under ' +
            (outer ? outer.localName + '.' + outer.className : 'nothing'),
      });
    },
    did: function (tag) {
      try {
        return operations[tag].did();
      } catch {
        return false;
      }
    },
    /**
     * On the plain page: gives the widgets the widths and fonts that they have on a host's. It is not
     * ready until those that go by their own width have drawn themselves for it.
     */
    fit: function (sizes) {
      for (var i = 0; i < tags.length; i++) {
        var size = sizes[tags[i]];
        var host = find(tags[i]);
        if (!size) continue;
        host.style.setProperty('width', size.width + 'px');
        host.style.setProperty('--bedside-font', size.font);
        // Laid out from nothing, as on the host's page: Chromium keeps paddings of another width.
        host.style.setProperty('display', 'none', 'important');
        boxOf(host);
        host.style.removeProperty('display');
      }
      settle(4, 3000);
    },
  };
})();
