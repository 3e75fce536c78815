/** A card that shows how urgent something is, by a word, an icon and a border, and what to do. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { HelpLevel } from '../model/help-level.js';
import type { HelpLink } from '../model/help-actions.js';
import { heading } from './heading.js';
import { icon, icons } from './icons.js';
import {
  lowScreen,
  onScreen,
  sheetOf,
  shortPhone,
  smallPhone,
  smallestPhone,
  thinScreen,
} from '../styles/screen-sizes.js';

const levelIcons: Record<HelpLevel, string> = {
  emergency: 'M8 2.5h8L21.5 8v8L16 21.5H8L2.5 16V8zM12 7v6M12 16.5v.1',
  urgent: 'M12 2.5a9.5 9.5 0 1 0 .01 0M12 7v5.5l3.5 2',
  soon: icons.calendar,
  'self-care': 'M3 11.5 12 4l9 7.5M5.5 10v10h13V10M10 20v-6h4v6',
};

export const levelIcon = (level: HelpLevel): TemplateResult => icon(levelIcons[level]);

const phone =
  'M5 3h4l2 5-2.5 1.5a12 12 0 0 0 6 6L16 13l5 2v4a2 2 0 0 1-2 2C10.5 20.5 3.5 13.5 3 5a2 2 0 0 1 2-2z';
const linkIcons: Record<string, string> = {
  appointment: icons.calendar,
  portal: 'M12 3.5a4 4 0 1 0 .01 0M4.5 21c0-9 15-9 15 0',
};

/** True for a link that dials a number. */
const dials = ({ href }: HelpLink) => href?.startsWith('tel:');

/** Draws links as large buttons. The first number of an urgent or emergency card is filled. */
export const helpLinks = (
  links: readonly HelpLink[],
  level: HelpLevel,
  onFollow?: (name: string) => void,
): TemplateResult[] => {
  const filled = level === 'emergency' || level === 'urgent' ? links.find(dials) : undefined;
  return links.map((link) =>
    link.href
      ? html`<a
          class=${link === filled ? 'button call filled' : 'button call'}
          part="action ${link.name}"
          href=${link.href}
          @click=${onFollow ? () => onFollow(link.name) : nothing}
          >${icon(linkIcons[link.name] ?? phone)}<span>${link.label}</span></a
        >`
      : html`<p>${link.label}</p>`,
  );
};

/**
 * Short lines, one sign each.
 * @param id for what is described by them
 */
export const signLines = (lines: readonly unknown[] | undefined, id?: string): unknown =>
  lines && lines.length > 0
    ? html`<ul class="lines" id=${id ?? nothing}>
        ${lines.map((line) => html`<li>${line}</li>`)}
      </ul>`
    : nothing;

export interface HelpCard {
  level: HelpLevel;
  /** The level as a visible word. */
  word: unknown;
  heading: unknown;
  headingLevel: number;
  headingId?: string;
  /** True when script moves the focus to the heading. */
  focusable?: boolean;
  /** Paragraphs. An entry that is an array becomes short lines under the paragraph before it. */
  text: readonly unknown[];
  links: readonly HelpLink[];
  onFollow?: (name: string) => void;
  /** Content under the links: a slot. */
  more?: unknown;
  /** Text under all of it, as in `text`. The links are in reach before it. */
  below?: readonly unknown[];
}

const block = (entry: unknown) =>
  entry === undefined
    ? nothing
    : Array.isArray(entry)
      ? signLines(entry as unknown[])
      : html`<p>${entry}</p>`;

/** Draws the content of a card or banner without the outer element. */
export const helpCardContent = (card: HelpCard): TemplateResult => html`
  <p class="plate" part="level">${levelIcon(card.level)}<span>${card.word}</span></p>
  <div class="help-words">
    ${heading(card.headingLevel, card.heading, {
      look: card.level === 'emergency' ? 'title' : 'subtitle',
      ...(card.headingId ? { id: card.headingId } : {}),
      focusable: card.focusable ?? false,
    })}
    ${card.text.map(block)}
  </div>
  ${
    card.links.length > 0 || card.more !== undefined
      ? html`<div class="help-actions" part="actions">
          ${helpLinks(card.links, card.level, card.onFollow)}${card.more ?? nothing}
        </div>`
      : nothing
  }
  ${card.below ? html`<div class="help-words help-below">${card.below.map(block)}</div>` : nothing}
`;

export const helpCard = (card: HelpCard): TemplateResult =>
  html`<div class="help" part="help-card" data-level=${card.level}>${helpCardContent(card)}</div>`;

const card = css`
  .help {
    --_level: var(--_soon);
    --_level-soft: var(--_soon-soft);

    display: flex;
    flex-wrap: wrap;
    gap: var(--_rows, 0) 1.5em;
    margin-block-start: 1.25em;
    padding: 0 clamp(0.25em, (100% - 9em) * 0.12, 1.25em) 0.5em;
    border: 2.5px dashed var(--_level);
    border-radius: var(--_radius-inner);
    background: var(--_level-soft);
    color: var(--_ink);
  }

  .help[data-level='emergency'] {
    --_level: var(--_emergency);
    --_level-soft: var(--_emergency-soft);

    border: 7px double var(--_level);
  }

  .help[data-level='urgent'] {
    --_level: var(--_urgent);
    --_level-soft: var(--_urgent-soft);

    border: 3px solid var(--_level);
  }

  .help[data-level='self-care'] {
    --_level: var(--_self-care);
    --_level-soft: var(--_self-care-soft);

    border: 3px dotted var(--_level);
  }

  /* A line of its own on the border. It grows downwards when its words wrap. */
  .plate {
    display: flex;
    align-items: center;
    gap: 0.5em;
    margin-block: -1.2em calc(0.8em - 2 * var(--_rows, 0em));
    margin-inline-start: clamp(-0.5em, (9em - 100%) * 0.12, -0.25em);
    padding: 0.35em 0.8em;
    border: 1.5px solid var(--_level);
    border-radius: var(--_radius-small);
    background: var(--_level);
    color: var(--_on-level);
    font-size: 1em;
    font-weight: 700;
    line-height: 1.3;
    order: -2;
    flex-wrap: wrap;
    overflow-wrap: break-word;
  }

  /* In large letters on a phone, an icon stands above a word that is too long to stand beside it. */
  .plate span,
  .call span {
    flex: 1 1 min-content;
  }

  .help::before {
    content: '';
    order: -1;
    flex: 0 0 100%;
  }

  .plate svg {
    inline-size: 1.2em;
    block-size: 1.2em;
  }

  /* The space is below each part, so that an empty part takes no space. */
  .help-words {
    display: var(--_words, grid);
    align-content: start;
    gap: 0.5em;
    flex: 1 1 20em;
    min-inline-size: 0;
    margin-block-end: 0.75em;
  }

  .help-words > * {
    flex: 1 1 100%;
    order: var(--_after, 0);
  }

  .help-words > :is(.title, .subtitle) {
    order: 0;
  }

  .help-below {
    flex-basis: 100%;
  }

  .help-below .lines {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20em), 1fr));
    column-gap: 2em;
  }

  .lines {
    display: grid;
    gap: 0.35em;
    margin: 0;
    padding-inline-start: 1.25em;
    list-style: disc;
  }

  /* In 40em or more: a column of 18em beside the words. In less: the whole width. */
  .help-actions {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    flex: 0 1 clamp(18em, (40em - 100%) * 999, 100%);
    order: var(--_numbers, 0);
    min-inline-size: 0;
  }

  .help-actions > *,
  ::slotted([slot='actions']) {
    margin-block-end: 0.75em;
  }

  /* Aligns all icons in one column and all words in another. */
  .help-actions .call {
    flex-wrap: wrap;
    justify-content: start;
    margin-block-end: 0.631em;
    padding-inline: 0.9em;
    text-align: start;
  }

  .root[data-script='indic'] .help-actions .call {
    padding-inline: 0.3em;
    font-size: clamp(1em, 5vw, 1.0625em);
  }

  .call.filled {
    background: var(--_level);
    border-color: var(--_level);
    color: var(--_on-level);
  }

  .help[data-level='emergency'] .call:not(.filled),
  .help[data-level='urgent'] .call:not(.filled) {
    border-color: var(--_level);
  }
`;

/** Keeps words and numbers in one piece on small screens and in large text. */
const onSmallPhone = onScreen(
  smallPhone,
  css`
    .plate {
      padding-inline: 0.6em;
      font-size: 0.9375em;
    }

    .help-actions .call {
      padding-inline: 0.6em;
      font-size: 1.0625em;
    }
  `,
);

const onThinScreen = onScreen(
  thinScreen,
  css`
    .help {
      padding-inline: 0.5em;
    }

    .help .title {
      font-size: 1.375em;
    }

    .help-actions .call {
      flex-direction: column;
      align-items: start;
      gap: 0.2em;
      padding-inline: 0.4em;
      font-size: 1em;
    }
  `,
);

/** On a low screen the number to call comes before roomy lines. */
const onLowScreen = onScreen(
  lowScreen,
  css`
    .help {
      margin-block-start: 1em;
    }

    .help-words {
      gap: 0.375em;
      margin-block-end: 0.5em;
    }

    .help-words :is(p, li) {
      line-height: 1.35;
    }

    .help .title {
      font-size: 1.375em;
    }

    .help .subtitle {
      font-size: 1.1875em;
    }

    .plate {
      margin-block-end: calc(0.4em - 2 * var(--_rows, 0em));
    }

    .help-actions .call {
      min-block-size: 2.83em;
      padding-block: 0.2em;
      font-size: 1.0625em;
      line-height: 1.2;
    }
  `,
);

/**
 * What stands first where not all fits: heading, numbers, and the words under them. In scripts that take
 * twice the room this is so on more screens. An emergency is in few words, which stay above its number.
 */
const numbersFirst = css`
  --_words: contents;
  --_numbers: 1;
  --_after: 2;
  --_rows: 0.375em;
`;

const onShortPhone = onScreen(
  shortPhone,
  css`
    .root[data-script='indic'] .help:not([data-level='emergency']) {
      ${numbersFirst}
    }
  `,
);

const onSmallestPhone = onScreen(
  smallestPhone,
  css`
    .help:not([data-level='emergency']),
    .root[data-script='indic'] .help {
      ${numbersFirst}
    }
  `,
);

const forcedAndPaper = css`
  @media (forced-colors: active) {
    .help {
      border-color: CanvasText;
    }

    .help[data-level='emergency'] {
      border-width: 9px;
    }

    .plate {
      border-color: CanvasText;
    }

    .call {
      color: LinkText;
      text-decoration: underline;
    }
  }

  @media print {
    .help {
      break-inside: avoid;
    }

    /* Printers leave out backgrounds, so a plate on the border could not be read. It stands inside. */
    .plate,
    .call.filled {
      background: none;
      color: var(--_level);
    }

    .plate,
    .signs .plate {
      flex: 1 0 100%;
      margin: 0.6em 0 0.3em;
      padding: 0;
      border: 0;
    }

    /* On paper a person dials or types these. Each has a line of its own that no page break divides. */
    .help-actions {
      display: block;
      flex: 1 0 100%;
    }

    .help-actions .call {
      display: flex;
      inline-size: auto;
      break-inside: avoid;
      min-block-size: 0;
      margin-block-end: 0.25em;
      padding: 0;
      border: 0;
      font-size: 1.1em;
    }

    .call[href*=':']:not([href^='tel'])::after {
      content: attr(href);
      font-weight: 400;
    }
  }
`;

export const helpCardStyles = sheetOf(
  card,
  onSmallPhone,
  onThinScreen,
  onLowScreen,
  onShortPhone,
  onSmallestPhone,
  forcedAndPaper,
);
