/** A section that opens and closes, with its blocks as they stand together. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Block, Section } from '../../model/article-document.js';
import { cardWords, levelWords } from '../../controllers/help-words.js';
import { heading } from '../../parts/heading.js';
import { icon, icons } from '../../parts/icons.js';
import { articleIcons } from './article-icons.js';
import { block, plate } from './block-view.js';
import type { FullView } from './full-view.js';

/** The last state of each section that the page was told about. */
const told = new WeakMap<HTMLDetailsElement, boolean>();

/** A `details` also fires `toggle` for its first state, which is no action of a person. */
const onToggle = (
  details: HTMLDetailsElement,
  wasOpen: boolean,
  tell: (open: boolean) => void,
): void => {
  const { open } = details;
  if (open === (told.get(details) ?? wasOpen)) return;
  told.set(details, open);
  tell(open);
};

/** Opens or closes a section without an event: the page hears only about actions of a person. */
const setOpen = (details: HTMLDetailsElement, open: boolean): void => {
  told.set(details, open);
  details.open = open;
};

/** Opens a section while it is read aloud. */
export const openToRead = (details: HTMLDetailsElement): void => setOpen(details, true);

const openOnPaper = new WeakSet<HTMLDetailsElement>();

/** Opens every section for printing, in browsers without `::details-content`. */
export const openForPrint = (root: ParentNode, isPrinting: boolean): void => {
  if (CSS.supports('selector(::details-content)')) return;
  root.querySelectorAll<HTMLDetailsElement>('details').forEach((details) => {
    if (isPrinting ? details.open : !openOnPaper.delete(details)) return;
    if (isPrinting) openOnPaper.add(details);
    setOpen(details, isPrinting);
  });
};

const isRead = ({ reading }: FullView, section: number, block: number) =>
  reading?.section === section && reading.block === block;

/** A section's blocks, as they stand together: figures in a row, signs on their card. */
const blocksOf = (view: FullView, entry: Section, index: number) => {
  const { blocks } = entry;
  const one = (place: number, part: Block = blocks[place]!) =>
    html`<div class="block" data-reading=${isRead(view, index, place) ? 'true' : nothing}>
      ${block(view)(part)}
    </div>`;
  const parts: TemplateResult[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const at = blocks[i]!;
    const next = blocks[i + 1];
    if (at.type === 'figure' && next?.type === 'figure') {
      const from = i;
      while (blocks[i + 1]?.type === 'figure') i++;
      const row = blocks.slice(from, i + 1).map((_, place) => one(from + place));
      parts.push(html`<div class="figures">${row}</div>`);
      continue;
    }
    const isTitle = at.type === 'paragraph' && next?.type === 'list' && next.help !== undefined;
    const signed = isTitle ? next : at;
    if (signed.type !== 'list' || !signed.help) {
      parts.push(one(i));
      continue;
    }
    const level = signed.help;
    const { word } = cardWords(level, view.scene);
    // The plate already says this level, so leave the heading out.
    const isPlate = isTitle && at.heading === levelWords(level, view.scene).word;
    const title = isPlate
      ? heading(view.titleLevel + 2, word, { look: 'plate-title' })
      : html`<span>${word}</span>`;
    if (isTitle && !isPlate) parts.push(one(i));
    const intro = isPlate ? one(i, { ...at, heading: undefined }) : nothing;
    if (isTitle) i++;
    parts.push(
      html`<div class="help signs" part="help-card" data-level=${level}>
        ${plate(level, title)} ${intro} ${one(i)}
      </div>`,
    );
  }
  return parts;
};

const leadButton = (view: FullView, entry: Section) => {
  const lead = view.leadOf(entry);
  const key = lead?.widget === 'exercise-timer' ? 'toTimer' : 'toChecklist';
  return lead
    ? html`<button type="button" class="button lead-to no-print" part="to-widget" @click=${lead.go}>
        <span>${view.words.show(key)}</span>${icon(articleIcons.arrow)}
      </button>`
    : nothing;
};

/** Open from the start only where it is the first thing to be known: the help card is that. */
export const section =
  (view: FullView, isFirstOpen: boolean) => (entry: Section, index: number) => {
    const isOpen = isFirstOpen && index === 0;
    return html`<details
      class="section"
      part="section"
      ?open=${isOpen}
      @toggle=${(event: Event) =>
        onToggle(event.target as HTMLDetailsElement, isOpen, (open) =>
          view.onSection(entry.id, open),
        )}
    >
      <summary>${heading(view.titleLevel + 1, entry.heading)}${icon(icons.down)}</summary>
      <div class="blocks">${blocksOf(view, entry, index)} ${leadButton(view, entry)}</div>
    </details>`;
  };
