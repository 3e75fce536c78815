/** What every view of the timer has: its width, its sheet, and words that are broken where they must be. */
import { css } from 'lit';

export const timerBodyStyles = css`
  .root {
    max-inline-size: 56em;
    margin-inline: auto;
    overflow-wrap: break-word;
    hyphens: auto;
    hyphenate-limit-chars: 12 5 5;
  }

  :host([display='large']) .root {
    max-inline-size: 75em;
  }

  /* A long word is broken at the end of its line. Without this, it would widen its column. */
  .sheet,
  .lines,
  .help-words {
    grid-template-columns: minmax(0, 1fr);
  }

  .plate > span {
    min-inline-size: 0;
  }

  .sheet {
    display: grid;
  }

  .soft {
    color: var(--_ink-soft);
  }

  .locked,
  .tell,
  .why {
    font-weight: 700;
  }
`;
