/**
 * What a timer keeps in this tab's session storage: its resume point, and a bare number after a stop
 * that forbids a new start. The timer works without storage too; a reload then starts anew.
 */

const prefix = 'bedside-timer:';

/** @param value plain data, which is stored as JSON */
export const saveForTab = (key: string, value: unknown): void => {
  try {
    sessionStorage.setItem(prefix + key, JSON.stringify(value));
  } catch {
    // Storage is full or blocked. A reload will find nothing.
  }
};

export const clearForTab = (key: string): void => {
  try {
    sessionStorage.removeItem(prefix + key);
  } catch {
    // Storage is blocked, so nothing was stored.
  }
};

/** The saved value, not yet checked, or `undefined`. */
export const loadForTab = (key: string): unknown => {
  try {
    const text = sessionStorage.getItem(prefix + key);
    return text === null ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
};

/** An element's place on its page: the path, and which of its kind it is, shadow roots included. */
export const placeKey = (element: Element): string => {
  const placeOf = (at: Element): string => {
    const root: Node = at.getRootNode();
    const peers = (root as ParentNode).querySelectorAll?.(at.localName) ?? [];
    const place = `/${Array.prototype.indexOf.call(peers, at)}`;
    return root instanceof ShadowRoot ? placeOf(root.host) + place : place;
  };
  return `${location.pathname}#${placeOf(element)}`;
};
