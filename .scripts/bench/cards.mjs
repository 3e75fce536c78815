// 1,000 article cards against 1,000 plain Lit cards with the same visible structure.
import { inRounds, milliseconds, ratioOf, roundsOf, spreadOf, times, told } from './measured.mjs';

const limits = { laidOut: 1.15, made: 1.3 };
const count = 1000;

/**
 * Makes the cards on an empty page, and waits until the last one is drawn and laid out. How long that
 * takes is read from outside, as time of the processor: other programs would count in time of the clock.
 */
const makeCards = async ({ tag, number }) => {
  const place = document.createElement('div');
  document.body.append(place);
  for (let i = 0; i < number; i++) place.append(document.createElement(tag));
  const cards = [...place.children];
  await Promise.all(cards.map((card) => card.updateComplete));
  // Asking for a size makes the browser lay out all that is new.
  const height = Math.round(cards.at(-1).getBoundingClientRect().height);
  const inside = cards.at(-1).shadowRoot;
  const result = {
    height,
    elements: inside.querySelectorAll('*').length,
    text: inside.textContent.replace(/\s+/g, '').length,
  };
  place.textContent = '';
  place.remove();
  return result;
};

const spent = async (session) => {
  const { metrics } = await session.send('Performance.getMetrics');
  const ms = (name) => metrics.find((entry) => entry.name === name).value * 1000;
  const all = ms('TaskDuration');
  return { all, made: all - ms('LayoutDuration') - ms('RecalcStyleDuration') };
};

const measure = async (page, session, tag) => {
  const before = await spent(session);
  const shape = await page.evaluate(makeCards, { tag, number: count });
  const after = await spent(session);
  return { ...shape, totalMs: after.all - before.all, renderMs: after.made - before.made };
};

/** Not slowed: the browser slows a page by the clock, which would bring the other programs in again. */
const sample = async (browser, site, { page: name, tag }) => {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(site.address(name), { waitUntil: 'load' });
  const first = await measure(page, session, tag);
  await session.send('HeapProfiler.collectGarbage');
  const again = await measure(page, session, tag);
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
      figure: `1,000 article cards, processor time, not slowed: ${figure}`,
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
