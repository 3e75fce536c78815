import { createElement as h, useEffect, useRef, useState, type ReactElement } from 'react';
import { addons, types, useChannel } from 'storybook/manager-api';
import {
  events,
  type Announcement,
  type StoryTime,
  type TimeWanted,
} from '../stories/stage/channel.js';
import './manager.css';
import { theme } from './theme.js';

const { announced, forgotten, time: timeTold, timeWanted } = events;

addons.setConfig({
  theme,
  layout: { panelPosition: 'bottom' },
  selectedPanel: 'storybook/controls/panel',
  sidebar: { showRoots: false },
});

const clockText = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

const AnnouncementLog = (): ReactElement => {
  const [log, setLog] = useState<readonly Announcement[]>([]);
  useChannel({
    [announced]: (entry: Announcement) => setLog((before) => [...before, entry]),
    [forgotten]: () => setLog([]),
  });
  return h(
    'div',
    { className: 'bedside-panel' },
    log.length === 0
      ? h('p', null, 'Nothing has been said to screen readers in this story yet.')
      : h(
          'table',
          null,
          h(
            'thead',
            null,
            h(
              'tr',
              null,
              h('th', { scope: 'col' }, 'Clock'),
              h('th', { scope: 'col' }, 'After'),
              h('th', { scope: 'col' }, 'What a screen reader is told'),
            ),
          ),
          h(
            'tbody',
            null,
            log.map(({ at, seconds, text }, i) =>
              h(
                'tr',
                { key: i },
                h('td', null, at),
                h('td', null, clockText(seconds)),
                h('td', null, text),
              ),
            ),
          ),
        ),
    log.length > 0 &&
      h('button', { type: 'button', onClick: () => setLog([]) }, 'Forget these messages'),
  );
};

const TimeMachine = (): ReactElement => {
  const [now, setNow] = useState<StoryTime>();
  const [dragged, setDragged] = useState<number>();
  const emit = useChannel({ [timeTold]: (told?: StoryTime) => setNow(told) });
  const want = (wanted: TimeWanted) => emit(timeWanted, wanted);
  const pending = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(pending.current), []);
  if (!now)
    return h(
      'div',
      { className: 'bedside-panel' },
      h('p', null, 'Open a story of the exercise timer: its time can be moved from here.'),
    );
  const scrub = (second: number) => {
    setDragged(second);
    clearTimeout(pending.current);
    pending.current = setTimeout(() => {
      want({ scrubTo: second });
      setDragged(undefined);
    }, 120);
  };
  const pace = (speed: number, words: string) =>
    h(
      'button',
      { type: 'button', 'aria-pressed': now.speed === speed, onClick: () => want({ speed }) },
      words,
    );
  const at = dragged ?? now.elapsed;
  return h(
    'div',
    { className: 'bedside-panel' },
    h(
      'p',
      null,
      h('strong', null, now.status),
      `, ${clockText(now.secondsLeft)} left of this part; ${clockText(now.elapsed)} of ${clockText(now.total)} exercised`,
    ),
    h(
      'label',
      null,
      `Go to ${clockText(at)} of the exercise`,
      h('input', {
        type: 'range',
        min: 0,
        max: now.total,
        step: 1,
        value: at,
        onChange: (event: { target: HTMLInputElement }) => scrub(Number(event.target.value)),
      }),
    ),
    h(
      'p',
      { className: 'bedside-buttons' },
      pace(0, 'Stand still'),
      pace(1, 'Real time'),
      pace(10, '10 times as fast'),
    ),
    h(
      'p',
      { className: 'bedside-buttons' },
      h('button', { type: 'button', onClick: () => want({ pass: 1 }) }, '1 second on'),
      h('button', { type: 'button', onClick: () => want({ pass: 10 }) }, '10 seconds on'),
      h('button', { type: 'button', onClick: () => want({ pass: 60 }) }, '1 minute on'),
      h(
        'button',
        { type: 'button', onClick: () => want({ sleep: 420 }) },
        'Phone sleeps 7 minutes',
      ),
    ),
    h(
      'p',
      { className: 'bedside-note' },
      'The slider starts anew without the safety check, as somebody who taps at once at each end. In a state story the clock stands still until you let it run.',
    ),
  );
};

addons.register('bedside', () => {
  const panel = (id: string, title: string, view: () => ReactElement) =>
    addons.add(id, {
      type: types.PANEL,
      title,
      render: ({ active }) => h('div', { hidden: !active, key: id }, h(view)),
    });
  panel('bedside/time', 'Time machine', TimeMachine);
  panel('bedside/announcements', 'Announcements', AnnouncementLog);
});
