/** The sources. */
import { css } from 'lit';

export const sourcesStyles = css`
  .sources {
    padding: 1.25em var(--_inset) 1em;
    background: var(--_surface-quiet);
  }

  .sources ol {
    list-style: decimal;
    padding-inline-start: 1.75em;
  }

  /* The room to tap is the item's: a link that is a box would have its number beside its last line. */
  .sources li {
    font-size: 1em;
    padding-block: 0.85em;
  }

  .sources a {
    padding-block: 0.95em;
  }

  /* Short titles: two columns where the page is wide. */
  .wide .source-lists > ol {
    columns: 2;
    column-gap: 2em;
  }

  .wide .sources li {
    break-inside: avoid;
  }

  @media print {
    .sources {
      max-inline-size: none;
      padding: 0;
    }

    .wide .source-lists > ol {
      columns: auto;
    }

    /* Lines of twelve points are short ones: in two columns they fill the paper. */
    .sections,
    .source-lists {
      columns: 2;
      column-gap: 1.5em;
    }

    .signs .items > li,
    .lines > li,
    .sources li {
      break-inside: avoid;
    }

    .source-lists {
      font-size: 8.5pt;
    }

    .source-lists > .all > summary {
      display: none;
    }

    .sources li {
      padding: 0;
      line-height: 1.15;
    }

    .sources a {
      text-decoration: none;
    }

    .sources a::after {
      content: ', ' attr(data-site);
    }
  }
`;
