import type { Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { StoryContext } from 'storybook/internal/types';
import { addons } from 'storybook/preview-api';
import manifest from 'virtual:custom-elements';
import '../src/all.js';
import { devices } from '../stories/examples/device.js';
import { hearAnnouncements } from '../stories/stage/announcements.js';
import { brands, skins } from '../stories/stage/brands.js';
import { events } from '../stories/stage/channel.js';
import { hostStyles } from '../stories/stage/host-styles.js';
import { languageItems } from '../stories/stage/languages.js';
import { attributesOf, openTimeMachine } from '../stories/stage/stage.js';
import { brandOf, skinOf } from '../stories/stage/story.js';
import { definePages } from '../stories/pages/define-pages.js';
import { descriptionOf, rowsOf } from './rows.js';
import { widgetPage } from './widget-page.js';
import { theme } from './theme.js';
import './fonts.js';
import './preview.css';

definePages();

const channel = addons.getChannel();
hearAnnouncements((announcement) => channel.emit(events.announced, announcement));
openTimeMachine(channel);

const hostSheet = new CSSStyleSheet();
document.adoptedStyleSheets = [...document.adoptedStyleSheets, hostSheet];

const menu = <const Icon extends string>(
  title: string,
  icon: Icon,
  items: { value: string; title: string }[],
) => ({
  description: title,
  toolbar: { title, icon, items },
});

/** What a web team writes to get what the story shows. */
const codeToPaste = (_code: string, context: StoryContext): string => {
  const tag = String(context.component);
  const attributes = Object.entries(attributesOf(context.args))
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${value}"`))
    .join('');
  return `<${tag}${attributes}></${tag}>`;
};

const preview: Preview = {
  globalTypes: {
    lang: menu('Language', 'globe', languageItems),
    theme: menu('Theme', 'circlehollow', [
      { value: 'light', title: 'Light' },
      { value: 'dark', title: 'Dark' },
      { value: 'auto', title: 'As the reader’s device' },
    ]),
    brand: menu(
      'Brand',
      'paintbrush',
      Object.entries(brands).map(([value, { title }]) => ({ value, title })),
    ),
    skin: menu(
      'Skin in drawings',
      'user',
      Object.entries(skins).map(([value, { title }]) => ({ value, title })),
    ),
    text: menu('Text', 'zoom', [
      { value: '100', title: 'Text 100%' },
      { value: '200', title: 'Text 200%' },
      { value: '400', title: 'Zoom 400% (at desktop width)' },
    ]),
    spacing: menu('Spacing', 'paragraph', [
      { value: 'own', title: 'Own spacing' },
      { value: 'wcag', title: 'Reader’s text spacing (WCAG 1.4.12)' },
    ]),
    colours: menu('Colours', 'contrast', [
      { value: 'own', title: 'Own colours' },
      { value: 'forced', title: 'Forced colours (approximation)' },
    ]),
    motion: menu('Motion', 'play', [
      { value: 'own', title: 'Motion as designed' },
      { value: 'reduced', title: 'Reduced motion' },
    ]),
    host: menu('Host page', 'browser', [
      { value: 'plain', title: 'Plain page' },
      { value: 'bootstrap3', title: 'Bootstrap 3' },
      { value: 'reset', title: 'Harsh * reset' },
    ]),
    capability: menu('Device', 'mobile', [
      ...Object.keys(devices).map((value) => ({ value, title: `Phone: ${value}` })),
      { value: 'this browser', title: 'This browser, with its sound' },
    ]),
  },
  initialGlobals: {
    lang: 'en',
    theme: 'light',
    brand: 'none',
    skin: 'own',
    text: '100',
    spacing: 'own',
    colours: 'own',
    motion: 'own',
    host: 'plain',
    capability: 'has everything',
    viewport: { value: 'phone', isRotated: false },
  },
  parameters: {
    a11y: { test: 'error' },
    layout: 'fullscreen',
    options: {
      storySort: {
        order: [
          'Start here',
          'Exercise timer',
          ['Try it', 'Overview', 'Safety check', 'Session', 'Ends'],
          'Risk checklist',
          ['Try it', 'States'],
          'Seek-help banner',
          ['Try it', 'Levels', 'States'],
          'Article card',
          ['Try it', 'States'],
          'Foot care',
          'Design',
          [
            'All states',
            'Tokens and theming',
            'Parts',
            'Contrast',
            'Level matrix',
            'Writing for patients',
          ],
          'Accessibility',
          ['Exercise timer', 'Risk checklist', 'Seek-help banner', 'Article card', 'Test by hand'],
        ],
      },
    },
    viewport: {
      options: {
        narrow: { name: '280 narrowest', styles: { width: '280px', height: '653px' } },
        small: { name: '320 small phone', styles: { width: '320px', height: '640px' } },
        phone: { name: '360 phone', styles: { width: '360px', height: '740px' } },
        landscape: { name: '640 phone on its side', styles: { width: '640px', height: '360px' } },
        tablet: { name: '768 tablet', styles: { width: '768px', height: '1024px' } },
        paper: { name: 'A4 paper', styles: { width: '794px', height: '1123px' } },
        desktop: { name: '1280 desktop', styles: { width: '1280px', height: '800px' } },
      },
    },
    docs: {
      theme,
      page: widgetPage,
      source: { transform: codeToPaste },
      extractArgTypes: (tag: string) => rowsOf(manifest, tag),
      extractComponentDescription: (tag: string) => descriptionOf(manifest, tag),
    },
    controls: { expanded: true },
    actions: { disable: true },
  },
  decorators: [
    (story, { globals, viewMode, parameters }) => {
      const { theme, text, spacing, host } = globals as Record<string, string>;
      const isStory = viewMode === 'story';
      // A host's rules would reach Storybook's own pages too.
      hostSheet.replaceSync(isStory ? (hostStyles[host ?? 'plain'] ?? '') : '');
      const brand = brandOf(globals);
      const ground = document.documentElement;
      ground.classList.toggle('ground-dark', isStory && theme === 'dark' && !parameters['isPaper']);
      ground.classList.toggle('ground-auto', isStory && theme === 'auto');
      channel.emit(events.forgotten);
      const fault = 'fault' in brand ? brand.fault : undefined;
      const tokens = Object.entries({ ...brand.tokens, ...skinOf(globals) })
        .map(([name, value]) => `${name}: ${value};`)
        .join(' ');
      return html`<div
        class="ground text-${text} spacing-${spacing} ${parameters['isPaper'] ? 'paper' : ''}"
        style=${tokens}
        data-console=${JSON.stringify(parameters['console'] ?? [])}
      >
        ${fault ? html`<p class="fault" role="note">${fault}</p>` : null} ${story()}
      </div>`;
    },
  ],
};

export default preview;
