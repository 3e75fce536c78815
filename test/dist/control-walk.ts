/**
 * Presses every control of the widgets on a page, on every screen that they lead to: a walk over
 * the screens as a graph, which is learnt on the way.
 */
import type { Page } from 'playwright-core';
import type { Recorded } from './page-recorder.js';

/** A control that a person can see. */
interface Control {
  /** Kind and words, with digits as `#`. */
  key: string;
  /** `on` or `off` for what can be both. */
  state: string | undefined;
  /** Leads to the same place from every screen: a link, or a control of a banner that follows. */
  isOnce: boolean;
}

export interface Look {
  /** Headings and controls that tell one screen from another. */
  screen: string;
  /** What a running widget says of itself. */
  status: string;
  controls: Control[];
  /** Seconds until the running time ends, where one runs. */
  secondsLeft: number;
  /** What is stored in the tab. */
  stored: Record<string, string>;
  /** Addresses of the links, as they are written. */
  hrefs: string[];
  recorded: Recorded;
}

export interface Walk {
  /** How often something was pressed. */
  presses: number;
  screens: number;
  /** Controls that were pressed, by their words. */
  pressed: Set<string>;
  /** Controls that were seen and never pressed: the walk was too short. */
  missed: string[];
}

/** Runs in the page. Presses the control of that key, if any, and tells what is there then. */
const pressAndLook = async ([wanted, once]: [string | undefined, string]): Promise<Look> => {
  const words = (element: Element) =>
    (element.getAttribute('aria-label') ?? element.textContent ?? '')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/\d+/g, '#')
      .slice(0, 80);
  const visible = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  const widgets = [...document.querySelectorAll('*')].filter((element) =>
    element.localName.startsWith('bedside-'),
  );
  const find = <T extends Element>(selector: string): T[] =>
    widgets.flatMap((widget) => {
      const root: ParentNode | null =
        widget.shadowRoot?.querySelector('dialog[open]') ?? widget.shadowRoot;
      return root ? [...root.querySelectorAll<T>(selector)].filter(visible) : [];
    });
  const controls = () => find<HTMLElement>('a[href], button, input, select, summary, textarea');
  const keyOf = (control: HTMLElement): string => {
    const name = control.localName === 'input' ? (control.closest('label') ?? control) : control;
    const described = control.getAttribute('aria-describedby');
    const root = control.getRootNode() as ShadowRoot;
    const beside = described ? root.getElementById(described) : null;
    return `${root.host.localName} ${widgets.indexOf(root.host)}: ${control.localName} "${words(name)}"${beside ? ` of "${words(beside)}"` : ''}`;
  };

  if (wanted !== undefined) {
    const control = controls().find((one) => keyOf(one) === wanted);
    if (!control)
      throw new Error(`${wanted} is gone. There is: ${controls().map(keyOf).join('; ')}`);
    if (control instanceof HTMLInputElement && control.type === 'time') control.value = '06:30';
    window.pageRecorder.click(control);
  }

  // Two turns of the event loop and an update, three times over: promises, observers, late events.
  for (let i = 0; i < 3; i++) {
    for (let turn = 0; turn < 2; turn++)
      await new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(0);
      });
    await Promise.all(
      widgets.map((widget) => (widget as Element & { updateComplete?: unknown }).updateComplete),
    );
  }

  const seen = controls().map((control): Control => {
    const state =
      control instanceof HTMLInputElement && control.type === 'checkbox'
        ? control.checked
        : control.hasAttribute('aria-pressed')
          ? control.getAttribute('aria-pressed') === 'true'
          : control.localName === 'summary'
            ? (control.parentElement as HTMLDetailsElement).open
            : undefined;
    const widget = (control.getRootNode() as ShadowRoot).host;
    return {
      key: keyOf(control),
      state: state === undefined ? undefined : state ? 'on' : 'off',
      isOnce: control.matches(once) || widget.hasAttribute('for'),
    };
  });
  const session = widgets
    .map(
      (widget) =>
        (widget as Element & { session?: { status: string; secondsLeft: number } }).session,
    )
    .find((entry) => entry !== undefined);
  const runs = session?.status === 'running' || session?.status === 'preparing';
  const stored: Record<string, string> = {};
  for (let i = 0; i < sessionStorage.length; i++) {
    const key = sessionStorage.key(i)!;
    stored[key] = sessionStorage.getItem(key)!;
  }
  const status = session?.status ?? '';
  const headings = find('h2, h3, h4, h5, h6, p.lead').filter(
    (heading) => !(heading.getRootNode() as ShadowRoot).host.hasAttribute('for'),
  );
  const buttons = seen.filter(({ state, isOnce }) => state === undefined && !isOnce);
  return {
    screen: [
      status,
      ...new Set(headings.map(words)),
      ...new Set(buttons.map(({ key }) => key)),
    ].join('\n'),
    status,
    controls: seen,
    secondsLeft: runs ? session.secondsLeft : 0,
    stored,
    hrefs: find('a[href]').map((link) => link.getAttribute('href')!),
    recorded: window.pageRecorder.take(),
  };
};

interface Options {
  page: Page;
  /** Opens the page as for a first visit. */
  open: () => Promise<void>;
  /** Waits until the widgets are there. */
  arrive: () => Promise<void>;
  /** Called after each press. */
  onLook: (look: Look) => void;
  /** Selector of controls that lead to the same place from everywhere: pressed once on the page. */
  same: string;
  limit: number;
}

const time = '(the time passes)';
const late = '(an hour passes unseen)';
const reload = '(the page is loaded again)';
const anew = '(the page is opened anew)';

export const walkControls = async ({
  page,
  open,
  arrive,
  onLook,
  same,
  limit,
}: Options): Promise<Walk> => {
  const done = new Map<string, Set<string>>();
  /** Where an action led from a screen the last time. */
  const leads = new Map<string, Map<string, string>>();
  const note = (screen: string, action: string, next: string) => {
    leads.set(screen, (leads.get(screen) ?? new Map<string, string>()).set(action, next));
  };
  /** What is done once on the page: links, both states of switches, a reload in each status. */
  const once = new Set<string>();
  const pressed = new Set<string>();
  let presses = 0;

  const look = async (press?: string): Promise<Look> => {
    const found = await page.evaluate(pressAndLook, [press, same] as [string | undefined, string]);
    onLook(found);
    return found;
  };

  const act = async (action: string, now: Look): Promise<Look> => {
    presses++;
    if (action === anew) {
      await open();
      await arrive();
    } else if (action === reload) {
      await page.reload();
      await arrive();
    } else if (action === time) await page.clock.runFor(now.secondsLeft * 1000 + 100);
    else if (action === late) await page.clock.fastForward(3_600_000);
    else {
      pressed.add(action);
      return look(action);
    }
    return look();
  };

  /** What can be done on a screen. */
  const actionsOf = (now: Look): string[] => [
    ...now.controls.map(({ key }) => key),
    ...(now.secondsLeft > 0 ? [time, late] : []),
    ...(Object.keys(now.stored).length > 0 ? [reload] : []),
  ];

  /** Both states of a switch are pressed once on the page; anything else once on each screen. */
  const openActions = (now: Look): string[] => {
    const of = done.get(now.screen) ?? new Set();
    const switches = now.controls.filter(({ state }) => state !== undefined);
    const isSwitch = (key: string) => switches.some((control) => control.key === key);
    const links = now.controls.filter(({ isOnce }) => isOnce);
    const isDone = (key: string) =>
      key === reload
        ? once.has(`${reload} ${now.status}`)
        : links.some((control) => control.key === key)
          ? once.has(key)
          : of.has(key);
    /** Switches in a state that were never pressed in the wanted one. */
    const left = (state: string, wanted = state) =>
      switches
        .filter((control) => control.state === state && !once.has(`${control.key} ${wanted}`))
        .map(({ key }) => key);
    return [
      // All of them on, before anything else is pressed, and off at the end.
      ...left('off'),
      ...actionsOf(now).filter((key) => !isSwitch(key) && !isDone(key)),
      ...left('on'),
      // Switches that another switch has turned off in the meantime.
      ...left('off', 'on'),
    ];
  };
  const undone = new Map<string, string[]>();

  /** Gives up on a screen after many tries: a path that existed once may be gone. */
  const steps = new Map<string, number>();
  const isWorthIt = (screen: string) => {
    const count = (steps.get(screen) ?? 0) + 1;
    steps.set(screen, count);
    return count < 80;
  };

  /** Removes an action that is done once per page from the to-do list of every screen. */
  const forget = (action: string, on: (screen: string) => boolean = () => true) => {
    for (const [screen, list] of undone)
      if (on(screen))
        undone.set(
          screen,
          list.filter((entry) => entry !== action),
        );
  };

  /** The first action of the shortest known way to a screen where something is left to do. */
  const wayOn = (from: string): string | undefined => {
    const ways: { screen: string; first: string }[] = [{ screen: from, first: '' }];
    const seen = new Set([from]);
    for (const { screen, first } of ways) {
      if (first !== '' && (undone.get(screen)?.length ?? 0) > 0 && isWorthIt(screen)) return first;
      for (const [action, next] of leads.get(screen) ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        ways.push({ screen: next, first: first || action });
      }
    }
    return undefined;
  };

  await open();
  await arrive();
  let now = await look();
  const start = now.screen;
  for (; presses < limit;) {
    const left = openActions(now);
    undone.set(now.screen, left);
    let action = left[0];
    if (action === undefined) {
      if (![...undone.values()].some((list) => list.length > 0)) break;
      note(now.screen, anew, start);
      action = wayOn(now.screen);
      // A learned path may be gone: skip what cannot be reached any more.
      if (action === undefined) break;
    }
    const { screen } = now;
    const { state, isOnce } = now.controls.find(({ key }) => key === action) ?? {};
    if (action !== anew && !actionsOf(now).includes(action)) {
      leads.get(screen)?.delete(action);
      continue;
    }
    const { status } = now;
    now = await act(action, now);
    once.add(action).add(`${action} ${status}`);
    if (isOnce && state === undefined) forget(action);
    if (action === reload) forget(action, (other) => other.split('\n')[0] === status);
    if (state !== undefined) {
      once.add(`${action} ${state}`);
      if (once.has(`${action} on`) && once.has(`${action} off`)) forget(action);
    } else {
      const of = done.get(screen) ?? new Set();
      done.set(screen, of.add(action));
      undone.set(
        screen,
        (undone.get(screen) ?? []).filter((entry) => entry !== action),
      );
    }
    note(screen, action, now.screen);
  }
  const missed = [...new Set([...undone.values()].flat())].filter((action) => !once.has(action));
  return { presses, screens: undone.size, pressed, missed };
};
