/** Makes stories of examples. */
import { html } from 'lit';
import type { StoryObj } from '@storybook/web-components-vite';
import { devices } from '../examples/device.js';
import type { Example, Examples } from '../examples/example.js';
import { printFramesBy } from '../examples/print-frames.js';
import { brands, skins, type BrandName } from './brands.js';
import type { Looks } from './media-looks.js';
import { showSheet } from './printed-sheet.js';
import { onStage, staged } from './stage.js';

export type Story = StoryObj;
type Args = Readonly<Record<string, unknown>>;
type Globals = Readonly<Record<string, string | undefined>>;

export const looksOf = (globals: Globals): Looks => ({
  print: false,
  forcedColors: globals['colours'] === 'forced',
  reducedMotion: globals['motion'] === 'reduced',
});

const deviceOf = (globals: Globals) => {
  const name = globals['capability'] ?? 'has everything';
  return name === 'this browser' ? undefined : devices[name as keyof typeof devices];
};

interface Ways {
  /** 1 lets the time run as soon as the state is reached; 0, the default, holds it there. */
  readonly speed?: number;
  readonly looks?: Partial<Looks>;
}

/** A story that shows an example. */
export const show = (examples: Examples, name: string, ways: Ways = {}): Story => {
  const example: Example = examples[name]!;
  return {
    args: { ...example.attributes },
    parameters: { console: example.console ?? [] },
    render: (args: Args, { globals }: { globals: Globals }) =>
      html`<div
        class="stage"
        ${onStage({
          example,
          args,
          lang: globals['lang'] ?? 'en',
          theme: globals['theme'] ?? 'light',
          device: deviceOf(globals),
          looks: { ...looksOf(globals), ...ways.looks },
          speed: ways.speed ?? 0,
        })}
      ></div>`,
    play: ({ canvasElement }) => staged(canvasElement),
  };
};

/** As it stands on paper. */
export const printed = (examples: Examples, name: string): Story => ({
  ...show(examples, name, { looks: { print: true } }),
  parameters: { console: examples[name]!.console ?? [], isPaper: true },
  globals: { viewport: { value: 'paper', isRotated: false } },
});

/** The sheet that a widget prints by itself: the frame that it made, with its own rules. */
export const printedSheet = (example: Example): Story => ({
  ...printed({ sheet: example }, 'sheet'),
  play: async ({ canvasElement }) => {
    const giveBack = printFramesBy(() => undefined);
    try {
      await staged(canvasElement);
    } finally {
      giveBack();
    }
    showSheet(canvasElement.querySelector('.stage')!);
  },
});

/** A banner that follows a checklist beside it. */
export const following = (): Story => ({
  args: {},
  render: (_args: Args, { globals }: { globals: Globals }) =>
    html`<div lang=${globals['lang'] ?? 'en'}>
      <bedside-seek-help
        for="list"
        level="self-care"
        country="IN"
        theme=${globals['theme'] ?? 'light'}
      ></bedside-seek-help>
      <br />
      <bedside-risk-checklist
        id="list"
        theme=${globals['theme'] ?? 'light'}
      ></bedside-risk-checklist>
    </div>`,
});

export const brandOf = (globals: Globals) => brands[(globals['brand'] ?? 'none') as BrandName];

/** The custom property that the toolbar's skin sets; none for the widgets' own. */
export const skinOf = (globals: Globals): Record<string, string> => {
  const tone = skins[globals['skin'] ?? 'own']?.tone;
  return tone ? { '--bedside-tint-skin': tone } : {};
};
