// 1,000 article cards against 1,000 plain Lit cards with the same visible structure.
import { median, milliseconds, slowCpu, times } from './measured.mjs';

const limit = 1.3;
const count = 1000;

/** Makes the cards on an empty page, and waits until the last one is drawn and laid out. */
const makeCards = async ({ tag, number }) => {
  const place = document.createElement('div');
  document.body.append(place);
  const start = performance.now();
  for (let i = 0; i < number; i++) place.append(document.createElement(tag));
  const cards = [...place.children];
  await Promise.all(cards.map((card) => card.updateComplete));
  const rendered = performance.now();
  // Asking for a size makes the browser lay out all that is new.
  const height = Math.round(cards.at(-1).getBoundingClientRect().height);
  const laidOut = performance.now();
  const inside = cards.at(-1).shadowRoot;
  const result = {
    renderMs: rendered - start,
    totalMs: laidOut - start,
    height,
    elements: inside.querySelectorAll('*').length,
    text: inside.textContent.replace(/\s+/g, '').length,
  };
  place.textContent = '';
  place.remove();
  return result;
};

const sample = async (browser, site, { page: name, tag }) => {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  const session = await slowCpu(page);
  await page.goto(site.address(name), { waitUntil: 'load' });
  const first = await page.evaluate(makeCards, { tag, number: count });
  await session.send('HeapProfiler.collectGarbage');
  const again = await page.evaluate(makeCards, { tag, number: count });
  await page.close();
  return { first, again };
};

const subjects = {
  ours: { page: 'bedside.html', tag: 'bedside-article-card' },
  plain: { page: 'plain.html', tag: 'plain-card' },
};

const each = (ms) => `${milliseconds(ms)} (${(ms / count).toFixed(2)} each)`;

/** @returns {Promise<import('./measured.mjs').Row[]>} */
export const cardRows = async (browser, site, isQuick) => {
  const samples = { ours: [], plain: [] };
  // Alternate the two, so that a machine that slows down mid-run slows both.
  for (let i = 0; i < (isQuick ? 2 : 4); i++)
    for (const who of ['ours', 'plain'])
      samples[who].push(await sample(browser, site, subjects[who]));

  const row = (figure, turn, key) => {
    const of = (who) => median(samples[who].map((entry) => entry[turn][key]));
    const ratio = of('ours') / of('plain');
    return {
      figure: `1,000 article cards, ${figure}`,
      ours: `${each(of('ours'))} = ${times(ratio)}`,
      plain: each(of('plain')),
      limit: times(limit),
      isOk: ratio <= limit,
    };
  };
  const shape = ({ first: { elements, text, height } }) =>
    `${elements} elements, ${text} letters, ${height} px high`;
  const [ours, plain] = [shape(samples.ours[0]), shape(samples.plain[0])];
  return [
    row('first on a fresh page, made and laid out', 'first', 'totalMs'),
    row('first on a fresh page, made only', 'first', 'renderMs'),
    row('again on the same page, made and laid out', 'again', 'totalMs'),
    { figure: 'what one card is', ours, plain, limit: 'the same', isOk: ours === plain },
  ];
};
