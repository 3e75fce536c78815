/** The timer's resume point, in this tab's session storage. Blocked storage changes nothing else. */

const prefix = 'bedside-timer:';

export const saveResumePoint = (key: string, point: unknown): void => {
  try {
    sessionStorage.setItem(prefix + key, JSON.stringify(point));
  } catch {
    // Full or blocked: there is nothing to carry on with after a reload, and no harm.
  }
};

export const clearResumePoint = (key: string): void => {
  try {
    sessionStorage.removeItem(prefix + key);
  } catch {
    // Blocked: nothing was stored.
  }
};

/** What was saved, unchecked, or `undefined`. */
export const loadResumePoint = (key: string): unknown => {
  try {
    const text = sessionStorage.getItem(prefix + key);
    return text === null ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
};
