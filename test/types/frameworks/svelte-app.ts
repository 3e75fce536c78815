/** What markup of Svelte 5 may set on the tags: svelte-check reads these types. Nothing of it is run. */
import type {} from 'bedside-widgets/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';

export const timer: SvelteHTMLElements['bedside-exercise-timer'] = {
  class: 'wide',
  rounds: 2,
  'get-ready': '0',
  'onbedside-complete': ({ detail, currentTarget }) =>
    console.log(detail.rounds + detail.seconds, currentTarget.session.status),
};
export const banner: SvelteHTMLElements['bedside-seek-help'] = {
  for: 'list',
  level: 'urgent',
  dismissible: true,
  'on:bedside-help': (event) => event.detail.action === 'dismiss' && event.preventDefault(),
};
export const list: SvelteHTMLElements['bedside-risk-checklist'] = { id: 'list', layout: 'steps' };
export const card: SvelteHTMLElements['bedside-article-card'] = { layout: 'full', theme: 'dark' };

export const wrong: [
  SvelteHTMLElements['bedside-seek-help'],
  SvelteHTMLElements['bedside-seek-help'],
  SvelteHTMLElements['bedside-article-card'],
  SvelteHTMLElements['bedside-risk-checklist'],
] = [
  // @ts-expect-error -- no such level
  { level: 'mild' },
  // @ts-expect-error -- no such attribute
  { fone: '112' },
  // @ts-expect-error -- no such layout
  { layout: 'steps' },
  // @ts-expect-error -- no event tells an answer
  { 'onbedside-change': ({ detail }) => console.log(detail.ticked) },
];
