/**
 * Shows what a media query would, without the medium: the widgets' own rules for print, forced
 * colours and reduced motion are taken out of their `@media` and applied. Forced colours stay an
 * approximation (Windows' "Night sky" palette); `npm run test:stories` runs the real mode.
 */

export interface Looks {
  readonly print: boolean;
  readonly forcedColors: boolean;
  readonly reducedMotion: boolean;
}

const palette: Readonly<Record<string, string>> = {
  canvastext: '#fff',
  canvas: '#000',
  linktext: '#ffff00',
  visitedtext: '#ffff00',
  buttontext: '#fff',
  buttonface: '#000',
  buttonborder: '#fff',
  highlighttext: '#000',
  highlight: '#1aebff',
  graytext: '#3ff23f',
  field: '#000',
  fieldtext: '#fff',
  selecteditem: '#1aebff',
  selecteditemtext: '#000',
};

const forced = new CSSStyleSheet();
// Zero specificity: what the widgets say for this mode wins.
forced.replaceSync(`
  :where(.root, .root *:not(svg, svg *)) {
    color: #fff !important; border-color: #fff !important; box-shadow: none !important;
    background-color: #000 !important;
  }
  :where(a, a *) { color: #ffff00 !important; }
  :focus-visible { outline-color: #1aebff !important; }
`);

const withPalette = (text: string): string =>
  text.replace(/\b[a-z]+\b/gi, (word) => palette[word.toLowerCase()] ?? word);

const important = (text: string): string =>
  text.replace(/\s*(!important)?;/g, (_end, mark: string | undefined) =>
    mark ? ' !important;' : ' !important;',
  );

const textOf = (rule: CSSRule, looks: Looks): string => {
  if (rule instanceof CSSMediaRule) {
    const inner = [...rule.cssRules].map((at) => textOf(at, looks)).join('\n');
    const { conditionText } = rule;
    if (looks.print && /\bprint\b/.test(conditionText)) return inner;
    if (looks.print && /\bscreen\b/.test(conditionText)) return '';
    if (looks.forcedColors && /forced-colors:\s*active/.test(conditionText))
      return important(withPalette(inner));
    if (looks.reducedMotion && /prefers-reduced-motion:\s*reduce/.test(conditionText)) return inner;
    return `@media ${conditionText} {${inner}}`;
  }
  if (rule instanceof CSSSupportsRule)
    return `@supports ${rule.conditionText} {${[...rule.cssRules].map((at) => textOf(at, looks)).join('\n')}}`;
  return rule.cssText;
};

const originals = new WeakMap<ShadowRoot, readonly CSSStyleSheet[]>();
const made = new Map<string, CSSStyleSheet>();
const numbers = new WeakMap<CSSStyleSheet, number>();
let lastNumber = 0;

const changedSheet = (sheet: CSSStyleSheet, looks: Looks): CSSStyleSheet => {
  if (!numbers.has(sheet)) numbers.set(sheet, ++lastNumber);
  const key = `${numbers.get(sheet)!} ${JSON.stringify(looks)}`;
  let changed = made.get(key);
  if (!changed) {
    changed = new CSSStyleSheet();
    changed.replaceSync([...sheet.cssRules].map((rule) => textOf(rule, looks)).join('\n'));
    made.set(key, changed);
  }
  return changed;
};

/** Shows a widget in these looks, or puts its own back. */
export const showLooks = (widget: Element, looks: Looks): void => {
  const root = widget.shadowRoot;
  if (!root) return;
  if (!originals.has(root)) originals.set(root, [...root.adoptedStyleSheets]);
  const own = originals.get(root)!;
  const isPlain = !looks.print && !looks.forcedColors && !looks.reducedMotion;
  root.adoptedStyleSheets = isPlain
    ? [...own]
    : [...own.map((sheet) => changedSheet(sheet, looks)), ...(looks.forcedColors ? [forced] : [])];
};
