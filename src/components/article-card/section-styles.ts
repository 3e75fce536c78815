/** A section that opens and closes. */
import { css } from 'lit';
import { onScreen, sheetOf, thinScreen } from '../../styles/screen-sizes.js';

const section = css`
  .section {
    border-block-start: var(--_edge) solid var(--_hairline);
  }

  summary {
    min-block-size: 4em;
    padding: 0.75em var(--_inset);
  }

  summary:focus-visible {
    outline-offset: -5px;
    box-shadow: none;
    border-radius: var(--_radius-small);
  }

  summary .icon {
    color: var(--_accent);
  }

  .blocks {
    gap: 1em;
    padding: 0 var(--_inset) 1.75em;
  }

  .block {
    display: grid;
    gap: 1em;
    min-inline-size: 0;
  }

  .block .subtitle {
    font-size: 1.1875em;
  }

  .block[data-reading] {
    outline: 3px solid var(--_accent);
    outline-offset: 0.4em;
    border-radius: var(--_radius-small);
    background: var(--_accent-soft);
  }

  ::highlight(bedside-reading) {
    background-color: var(--_accent);
    color: var(--_surface);
  }

  /* The link to a checklist or timer of the page stands after all warnings of the section. */
  .lead-to {
    inline-size: auto;
    justify-self: start;
  }

  .root[dir='rtl'] .lead-to svg {
    transform: scaleX(-1);
  }

  /* Keeps Stop beside the words that are being read. */
  .sections > .shelf {
    position: sticky;
    inset-block-end: 0;
  }

  /* Side by side from 40em of the whole. */
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16.5em), 1fr));
    gap: 1em;
  }
`;

const onThinScreen = onScreen(
  thinScreen,
  css`
    .section .subtitle {
      font-size: 1.0625em;
    }

    summary {
      gap: 0.5em;
    }
  `,
);

const onPaper = css`
  @media print {
    .blocks,
    .block {
      display: block;
    }

    .blocks,
    .section > summary {
      max-inline-size: none;
      padding: 0;
    }

    summary {
      min-block-size: 0;
    }

    summary,
    .subtitle {
      break-after: avoid;
    }

    .block .subtitle {
      font-size: 1.05em;
    }

    .section {
      border: 0;
    }

    .section + .section,
    .sources {
      margin-block-start: 0.5em;
    }

    .figures {
      display: block;
    }
  }
`;

export const sectionStyles = sheetOf(section, onThinScreen, onPaper);
