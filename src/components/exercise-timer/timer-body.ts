/** Chooses the view for the present state of the exercise. */
import { endView } from './end-view.js';
import { overviewView } from './overview-view.js';
import { safetyCheckView } from './safety-check-view.js';
import { sessionView } from './session-view.js';
import type { TimerActions, TimerView } from './timer-screen.js';

export const timerBody = (view: TimerView, actions: TimerActions): unknown => {
  switch (view.session.status) {
    case 'idle':
      return overviewView(view, actions);
    case 'checking':
      return safetyCheckView(view, actions);
    case 'complete':
    case 'stopped':
      return endView(view, actions);
    default:
      return sessionView(view, actions);
  }
};
