// 1,000 article cards against 1,000 plain Lit cards with the same visible structure.
import {
  inRounds,
  milliseconds,
  ratioOf,
  roundsOf,
  slowCpu,
  spreadOf,
  times,
  told,
} from './measured.mjs';

const limits = { laidOut: 1.15, made: 1.3 };
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

/** @returns {Promise<import('./measured.mjs').Row[]>} */
export const cardRows = async (browser, site, isQuick) => {
  const samples = await inRounds(Object.keys(subjects), roundsOf(isQuick), (who) =>
    sample(browser, site, subjects[who]),
  );
  const row = (figure, turn, key, limit) => {
    const of = (who) => samples[who].map((entry) => entry[turn][key]);
    const ratio = ratioOf(of('ours'), of('plain'));
    return {
      figure: `1,000 article cards, ${figure}`,
      ours: `${told(spreadOf(of('ours')), milliseconds)} = ${told(ratio, times)}`,
      plain: told(spreadOf(of('plain')), milliseconds),
      limit: times(limit),
      isOk: ratio.middle <= limit,
    };
  };
  const shape = ({ first: { elements, text, height } }) =>
    `${elements} elements, ${text} letters, ${height} px high`;
  const [ours, plain] = [shape(samples.ours[0]), shape(samples.plain[0])];
  return [
    row('first on a fresh page, made and laid out', 'first', 'totalMs', limits.laidOut),
    row('first on a fresh page, made only', 'first', 'renderMs', limits.made),
    row('again on the same page, made and laid out', 'again', 'totalMs', limits.laidOut),
    row('again on the same page, made only', 'again', 'renderMs', limits.made),
    { figure: 'what one card is', ours, plain, limit: 'the same', isOk: ours === plain },
  ];
};
