// What the page of a contact sheet runs: it brings a widget into a state by name and holds the time there.
import { useFakeTimers } from 'sinon';
import '../../src/all.ts';
import { articleExamples } from '../../stories/examples/article-card.ts';
import { useDevice } from '../../stories/examples/device.ts';
import { timerExamples } from '../../stories/examples/exercise-timer.ts';
import { examplesBegin, reach } from '../../stories/examples/reach.ts';
import { checklistExamples } from '../../stories/examples/risk-checklist.ts';
import { helpExamples } from '../../stories/examples/seek-help.ts';

const examples = {
  'article-card': articleExamples,
  'exercise-timer': timerExamples,
  'risk-checklist': checklistExamples,
  'seek-help': helpExamples,
};

let leave = () => undefined;

/** Shows the widget alone at the top of the page. */
const show = async (widget, state, theme) => {
  leave();
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
  document.body.append(place);
  await reach(place, { ...example, settings: { ...example.settings, theme } }, { clock });
  scrollTo(0, 0);
  await document.fonts.ready;
  for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
};

/** Draws pictures and their names in rows, each a part of its size, and gives the whole as WebP. */
const compose = async ({
  title,
  names,
  pictures,
  width,
  height,
  columns,
  quality,
  ink,
  ground,
}) => {
  const images = await Promise.all(
    pictures.map(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      return image;
    }),
  );
  const gap = 12;
  const label = 34;
  const head = 36;
  const canvas = document.createElement('canvas');
  canvas.width = gap + columns * (width + gap);
  canvas.height = head + Math.ceil(images.length / columns) * (height + label + gap) + gap;
  const at = canvas.getContext('2d');
  at.fillStyle = ground;
  at.fillRect(0, 0, canvas.width, canvas.height);
  at.imageSmoothingQuality = 'high';
  at.fillStyle = ink;
  at.font = 'bold 18px sans-serif';
  at.fillText(title, gap, 26);
  at.font = '12px sans-serif';
  for (const [i, image] of images.entries()) {
    const x = gap + (i % columns) * (width + gap);
    const y = head + Math.floor(i / columns) * (height + label + gap);
    at.drawImage(image, x, y + label, width, height);
    let line = '';
    let row = 0;
    for (const word of names[i].split(' ')) {
      if (line && at.measureText(`${line} ${word}`).width > width) {
        at.fillText(line, x, y + 12 + 14 * row++);
        line = word;
      } else line = line ? `${line} ${word}` : word;
    }
    at.fillText(line, x, y + 12 + 14 * row);
  }
  return canvas.toDataURL('image/webp', quality).split(',')[1];
};

globalThis.sheet = {
  show,
  compose,
  states: Object.fromEntries(
    Object.entries(examples).map(([widget, states]) => [widget, Object.keys(states)]),
  ),
};
