// What the page of a contact sheet runs: it brings a widget into a state by name and holds the time there.
import { useFakeTimers } from 'sinon';
import '../../src/all.ts';
import { articleExamples } from '../../stories/examples/article-card.ts';
import { useDevice } from '../../stories/examples/device.ts';
import { timerExamples } from '../../stories/examples/exercise-timer.ts';
import { footCareExamples } from '../../stories/examples/foot-care.ts';
import { examplesBegin, reach } from '../../stories/examples/reach.ts';
import { checklistExamples } from '../../stories/examples/risk-checklist.ts';
import { helpExamples } from '../../stories/examples/seek-help.ts';
import { footCareWords } from '../../test/components/foot-care-languages.ts';
import { isTranslated, translatorTo, useFonts } from '../../test/components/language-page.ts';

const examples = {
  'article-card': articleExamples,
  'exercise-timer': timerExamples,
  'risk-checklist': checklistExamples,
  'seek-help': helpExamples,
  'foot-care': footCareExamples,
};

let leave = () => undefined;

/** Shows the widget alone at the top of the page. In English without a `lang`. */
const show = async (widget, state, theme, lang) => {
  leave();
  if (lang && document.fonts.size === 0) await useFonts();
  const example = examples[widget][state];
  const undoDevice = useDevice(example.device ?? {});
  const clock = useFakeTimers({
    now: examplesBegin,
    toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'],
  });
  leave = () => {
    clock.restore();
    undoDevice();
  };
  document.body.replaceChildren();
  const place = document.createElement('div');
  place.lang = lang ?? '';
  document.body.append(place);
  const words = widget === 'foot-care' ? footCareWords : undefined;
  const ways = lang ? { clock, translate: translatorTo(lang, words) } : { clock };
  await reach(place, { ...example, settings: { ...example.settings, theme } }, ways);
  scrollTo(0, 0);
  await document.fonts.ready;
  for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
};

const gap = 12;
const label = 34;
const head = 36;

/** Writes a name in lines as wide as its picture. */
const write = (at, name, x, y, width) => {
  let line = '';
  for (const word of name.split(' ')) {
    if (line && at.measureText(`${line} ${word}`).width > width) {
      at.fillText(line, x, y);
      y += 14;
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  at.fillText(line, x, y);
};

/** Draws pictures and their names in rows, each as wide as `width`, and gives the whole as WebP. */
const compose = async ({ title, names, pictures, width, columns, quality, ink, ground }) => {
  const images = await Promise.all(
    pictures.map(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      return image;
    }),
  );
  const heightOf = (image) => Math.round((image.height * width) / image.width);
  const rows = [];
  for (let i = 0; i < images.length; i += columns) rows.push(images.slice(i, i + columns));
  const heights = rows.map((row) => label + Math.max(...row.map(heightOf)) + gap);
  const canvas = document.createElement('canvas');
  canvas.width = gap + columns * (width + gap);
  canvas.height = head + heights.reduce((sum, height) => sum + height, gap);
  const at = canvas.getContext('2d');
  at.fillStyle = ground;
  at.fillRect(0, 0, canvas.width, canvas.height);
  at.imageSmoothingQuality = 'high';
  at.fillStyle = ink;
  at.font = 'bold 18px sans-serif';
  at.fillText(title, gap, 26);
  at.font = '12px sans-serif';
  let y = head;
  for (const [i, row] of rows.entries()) {
    for (const [j, image] of row.entries()) {
      const x = gap + j * (width + gap);
      at.drawImage(image, x, y + label, width, heightOf(image));
      write(at, names[i * columns + j], x, y + 12, width);
    }
    y += heights[i];
  }
  return canvas.toDataURL('image/webp', quality).split(',')[1];
};

globalThis.sheet = {
  show,
  compose,
  /** The states of each widget; in another language those with a document of ours. */
  statesIn: (lang) =>
    Object.fromEntries(
      Object.entries(examples).map(([widget, states]) => [
        widget,
        Object.keys(states).filter((state) => !lang || isTranslated(states[state])),
      ]),
    ),
};
