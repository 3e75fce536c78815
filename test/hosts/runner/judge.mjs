// Says what is wrong with a widget on a host's page, given what was measured there and on the plain one.

import { tags } from '../../../src/model/widgets.ts';

/** Half a pixel of a length may go to rounding. */
const isSame = (a, b) => {
  if (a === b) return true;
  if (typeof a !== 'string' || typeof b !== 'string') return false;
  const numbers = /-?\d+(?:\.\d+)?/g;
  if (a.replace(numbers, '#') !== b.replace(numbers, '#')) return false;
  const ofB = b.match(numbers);
  return a.match(numbers).every((value, i) => Math.abs(value - ofB[i]) <= 0.6);
};

const named = (list) => new Map(list.map((part) => [part.name, part]));

/** Parts whose computed style is not that of the plain page. */
const differences = (here, plain, { lets = [], lacks }, when) => {
  const found = [];
  const expected = named(plain.parts);
  const parts = named(here.parts);
  for (const [name, part] of parts) {
    const other = expected.get(name);
    if (!other) found.push(`${when}"${name}" is not on the plain page`);
    // Where some are lacking, the others have other numbers in their names.
    else if (!lacks?.test(name))
      for (const key of Object.keys(part.values))
        if (!lets.includes(key) && !isSame(part.values[key], other.values[key]))
          found.push(
            `${when}${key} of "${name}" is ${part.values[key]}, plain ${other.values[key]}`,
          );
  }
  for (const name of expected.keys())
    if (!parts.has(name) && !lacks?.test(name)) found.push(`${when}"${name}" is missing`);
  return found;
};

const illegible = ({ parts }, scale, when) =>
  parts
    .filter(({ text, values }) => text && values.seen)
    .flatMap(({ name, isBody, values }) => {
      const size = Number.parseFloat(values.fontSize);
      const least = (isBody ? 18 : 14) * scale;
      return size < least - 0.1
        ? [`${when}"${name}" is ${size}px, at least ${least}px is due`]
        : [];
    });

const drawn = (widget, measured, page, when) => {
  const problems = [];
  const { box } = widget;
  if (!widget.seen) problems.push(`${when}it cannot be seen`);
  if (!['block', page.display].includes(widget.display))
    problems.push(`${when}display is ${widget.display}`);
  if (box.width < 150) problems.push(`${when}it is ${Math.round(box.width)}px wide`);
  if (widget.overflow.length > 0) problems.push(`${when}sticks out: ${widget.overflow.join(', ')}`);
  if (widget.scroll > 1) problems.push(`${when}its content is ${widget.scroll}px too wide`);
  if (!page.wide && (box.right > measured.window[0] + 1 || box.left < -1))
    problems.push(
      `${when}it reaches from ${Math.round(box.left)} to ${Math.round(box.right)} in a window of ${measured.window[0]}px`,
    );
  return [...problems, ...illegible(widget, measured.medium / 16, when)];
};

const asWidget = (page, tag, { before, after, operated, plain }) => {
  const widget = before.widgets[tag];
  if (!widget.present) return ['it is not in the page'];
  if (!widget.defined) return ['its tag is not defined'];
  if (!widget.rendered) return ['it shows nothing but its children'];
  const problems = drawn(widget, before, page, '');
  if (page.isInert) return problems;
  if (operated[tag]) problems.push(`cannot be used: ${operated[tag]}`);
  const used = after.widgets[tag];
  if (used?.rendered) problems.push(...drawn(used, after, page, 'in use: '));
  problems.push(...differences(widget, plain.before.widgets[tag], page, ''));
  if (used?.rendered && !operated[tag])
    problems.push(...differences(used, plain.after.widgets[tag], page, 'in use: '));
  return problems;
};

const asFallback = ({ before }, tag) => {
  const widget = before.widgets[tag];
  if (!widget.present) return ['it is not in the page'];
  if (widget.rendered) return ['the widget was drawn, though its children were expected to stay'];
  return widget.childrenSeen ? [] : ['its children cannot be seen'];
};

/** Addresses that are the host's own: its page, its files and its libraries. */
const isHosts = (path) => /^(?:\/bare)?\/(?:page|npm|fetched|probe\.js|favicon\.ico)/.test(path);
const documented =
  /^(?:\/late\/\d+|\/(?:bare|cut|shared|changed|gone))?\/dist\/(?:(?:bedside|all|loader)\.js|(?:define|chunks|pieces|lang)\/[\w.-]+\.js)$/;

const unwanted = (requests, page, origins) =>
  requests.filter((address) => {
    // Style sheets of hosts may hold icons as data. Pages with a strict policy test that ours hold none.
    if (/^(?:data|about):/.test(address) || page.asks?.test(address)) return false;
    const { origin, protocol, pathname } = new URL(address);
    if (protocol === 'file:') return false;
    return !origins.includes(origin) || !(isHosts(pathname) || documented.test(pathname));
  });

/** What concerns the page and not one widget. */
const ofPage = (page, looked, origins) => {
  const seen = (looked.after ?? looked.before).seen;
  const requests = looked.requests ?? seen.requests;
  const isOurs = (text) => /bedside|\blit\b/i.test(text);
  const ours = seen.warnings.filter(isOurs);
  const warned = page.warns ? ours.filter((text) => page.warns.test(text)) : [];
  return [
    ...seen.errors.filter((text) => !page.throws?.test(text)).map((text) => `error: ${text}`),
    ...seen.violations
      // The browser's own wish for an icon of the site.
      .filter((text) => !page.reports?.test(text) && !text.includes('/favicon.ico'))
      .map((text) => `the policy was broken: ${text}`),
    ...ours.filter((text) => !warned.includes(text)).map((text) => `said ${text}`),
    ...(page.warns && warned.length === 0 ? ['did not say what was expected'] : []),
    ...unwanted(requests, page, origins).map((address) => `requested ${address}`),
  ];
};

/**
 * @param {object} page as its file says
 * @param {object} looked what the browser gave
 * @param {string[]} origins of the server
 * @returns {Record<string, string[]>} problems of each widget; those of the page are everybody's
 */
export const judge = (page, looked, origins) => {
  const common = ofPage(page, looked, origins);
  return Object.fromEntries(
    tags.map((tag) => [
      tag,
      [...common, ...(page.childrenStay ? asFallback(looked, tag) : asWidget(page, tag, looked))],
    ]),
  );
};
