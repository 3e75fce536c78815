/** What a template of Vue 3 may set on the tags: vue-tsc reads these types. Nothing of it is run. */
import type {} from 'bedside-widgets/vue';
import type { GlobalComponents } from 'vue';

type Props<T extends keyof GlobalComponents> = GlobalComponents[T] extends new () => {
  $props: infer P;
}
  ? P
  : never;

export const timer: Props<'bedside-exercise-timer'> = {
  class: 'wide',
  key: 'timer',
  rounds: 2,
  'get-ready': '0',
  onBedsideComplete: ({ detail, currentTarget }) =>
    console.log(detail.rounds + detail.seconds, currentTarget.session.status),
};
export const banner: Props<'bedside-seek-help'> = {
  for: 'list',
  level: 'urgent',
  dismissible: true,
  onBedsideHelp: (event) => event.detail.action === 'dismiss' && event.preventDefault(),
};
export const list: Props<'bedside-risk-checklist'> = { id: 'list', layout: 'steps' };
export const card: Props<'bedside-article-card'> = { layout: 'full', theme: 'dark', content: {} };

export const wrong: [
  Props<'bedside-seek-help'>,
  Props<'bedside-seek-help'>,
  Props<'bedside-article-card'>,
  Props<'bedside-risk-checklist'>,
] = [
  // @ts-expect-error -- no such level
  { level: 'mild' },
  // @ts-expect-error -- no such attribute
  { fone: '112' },
  // @ts-expect-error -- no such layout
  { layout: 'steps' },
  // @ts-expect-error -- no event tells an answer
  { onBedsideChange: ({ detail }) => console.log(detail.ticked) },
];
