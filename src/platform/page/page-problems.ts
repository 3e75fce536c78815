/** What is wrong with a page that holds widgets, in plain words for its web team. Reads, changes nothing. */
import { tags } from '../../model/widgets.js';
import { idsIn, problemWith } from './named-widgets.js';

/** One thing to mend. */
export interface PageProblem {
  /** The tag it is about, as the page has it: `bedside-seek-help`; `page` for the page itself. */
  readonly where: string;
  /** What is wrong, in a sentence. */
  readonly what: string;
  /** What to do about it, in a sentence. */
  readonly todo: string;
}

/** Globals of tools that record what people do on a page. */
const recorders: readonly (readonly [name: string, globals: readonly string[]])[] = [
  ['Hotjar', ['hj', '_hjSettings']],
  ['FullStory', ['FS', '_fs_namespace']],
  ['Microsoft Clarity', ['clarity']],
  ['LogRocket', ['LogRocket', '_lrMutationObserver']],
  ['Smartlook', ['smartlook']],
  ['Mouseflow', ['mouseflow', '_mfq']],
  ['Contentsquare', ['_uxa', 'CS_CONF']],
  ['Lucky Orange', ['LO', '__lo_cs_added']],
  ['Inspectlet', ['__insp']],
];

/** The tags of our scripts, as the page names them: not those that the loader adds. */
export const ownScripts = (): HTMLScriptElement[] =>
  [...document.scripts].filter(
    (script) =>
      !('piece' in script) &&
      /(?:^|\/)(?:bedside[\w.-]*|all|loader)\.m?js(?:[?#]|$)/i.test(script.src),
  );

/** What of the page hides an element: itself or what it stands in. */
const hiddenBy = (widget: Element): Element | undefined => {
  for (let at: Element | null = widget; at;) {
    const { display, visibility } = getComputedStyle(at);
    if (display === 'none' || (at === widget && visibility === 'hidden')) return at;
    const root: Node = at.getRootNode();
    at = at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return undefined;
};

const nameOf = (element: Element): string =>
  `<${element.localName}${element.id ? ` id="${element.id}"` : ''}${
    element.classList.length > 0 ? ` class="${element.classList.value}"` : ''
  }>`;

/** Words between the tags: what a person reads where no script runs. */
const hasWords = (widget: Element): boolean =>
  [...widget.childNodes].some((node) =>
    node instanceof Element
      ? !node.slot && node.localName !== 'script' && !!node.textContent.trim()
      : node instanceof Text && !!node.data.trim(),
  );

const problemsOf = (widget: HTMLElement, isLoaderHere: boolean): PageProblem[] => {
  const where = widget.localName;
  const found: PageProblem[] = [];
  const add = (what: string, todo: string) => found.push({ where, what, todo });
  if (!hasWords(widget))
    add(
      'There are no words between its tags, so people without the script see nothing.',
      'Write the main advice there, or paste dist/fallback/. If you did, your CMS has stripped them.',
    );
  const hider = hiddenBy(widget);
  if (hider && !hider.hasAttribute('hidden'))
    add(
      `It is hidden by a rule of the page for ${nameOf(hider)}.`,
      'Take the rule away, if nobody is meant to open it later.',
    );
  if (widget.hasAttribute('for'))
    for (const id of idsIn(widget.getAttribute('for'))) {
      const root = widget.getRootNode() as Document | ShadowRoot;
      const problem = problemWith(root, id, 'so nothing follows it', 'so nothing follows it');
      if (problem)
        add(problem, 'Give the checklist or timer this id, or write its own id into "for".');
    }
  const root = widget.shadowRoot;
  if (!root?.querySelector('[part~=root]')) {
    const isFar = Math.abs(widget.getBoundingClientRect().top) > innerHeight;
    // The loader brings it when somebody comes near.
    if (!customElements.get(where) && isLoaderHere && (isFar || hider)) return found;
    if (!customElements.get(where))
      add(
        'It was not started: its script did not come, or was refused.',
        'Look at the address of the script, its integrity, and the policy of the page (CSP).',
      );
    else
      add(
        'It shows only the words between its tags.',
        'The console says why: most often its document cannot be used.',
      );
    return found;
  }
  const shown = (part: string) => root.querySelector(`[part~=${part}]`)?.textContent ?? '';
  if (/Draft( translation)?: not yet reviewed/.test(shown('foot')))
    add(
      'Its document is a draft: no clinician has signed it.',
      'Have it read and signed, then set approved-by and approved-on.',
    );
  if (where === 'bedside-seek-help' && !root.querySelector('a[href^="tel:"]'))
    add(
      'It has no number to call.',
      'Set data-country and data-phone on the script tag, or use bedside.configure().',
    );
  return found;
};

/**
 * Looks at the page as it is now.
 * @param blocked what a policy has refused so far, as its events told
 */
export const pageProblems = (
  blocked: readonly Pick<SecurityPolicyViolationEvent, 'effectiveDirective' | 'blockedURI'>[] = [],
): PageProblem[] => {
  const where = 'page';
  const found: PageProblem[] = [];
  const widgets = [...document.querySelectorAll<HTMLElement>(tags.join())];
  const scripts = ownScripts();
  if (widgets.length === 0)
    found.push({
      where,
      what: 'There is no widget on this page.',
      todo: 'Put a tag where it should be. If you did, your CMS has stripped it: use a div with data-bedside.',
    });
  // Modules for one tag each are no copies of another.
  const copies = scripts.filter(({ src }) => !/\/define\//.test(src));
  if (copies.length > 1)
    found.push({
      where,
      what: `The widgets are loaded ${copies.length} times: ${copies
        .map(({ src }) => new URL(src).pathname)
        .join(', ')}. The first one wins.`,
      todo: 'Keep one script tag, in the template of the site.',
    });
  const refused = new Set(
    blocked.map(({ effectiveDirective, blockedURI }) => `${effectiveDirective} (${blockedURI})`),
  );
  refused.forEach((what) =>
    found.push({
      where,
      what: `The policy of this page (CSP) has blocked something: ${what}.`,
      todo: 'If it is a file of the widgets, allow it: docs/web-teams.md has the header under "Security headers".',
    }),
  );
  const names = recorders
    .filter(([, globals]) => globals.some((name) => name in globalThis))
    .map(([name]) => name);
  if (names.length > 0 && document.querySelector('bedside-risk-checklist, bedside-exercise-timer'))
    found.push({
      where,
      what: `${names.join(' and ')} may record what people tick in a widget.`,
      todo: 'Turn it off on this page. The answers are about health, and nobody has agreed to send them.',
    });
  const isLoaderHere = scripts.some(({ src }) => /loader[^/]*$/.test(src));
  return [...found, ...widgets.flatMap((widget) => problemsOf(widget, isLoaderHere))];
};
