import { css } from 'lit';

export const articleCardStyles = css`
  article,
  .card-tap,
  .card-words {
    display: grid;
    align-content: start;
    min-inline-size: 0;
  }

  /* Cards of a row are of one height. At least, not just: a parent of a fixed height may be lower. */
  .root {
    display: grid;
    min-block-size: 100%;
  }

  .card {
    grid-template-rows: 1fr auto;
  }

  .card-tap {
    grid-template-rows: auto 1fr;
    cursor: pointer;
  }

  .image {
    padding: 1em 1.25em 0.75em;
    border-block-end: var(--_edge) solid var(--_hairline);
    border-start-start-radius: var(--_radius);
    border-start-end-radius: var(--_radius);
    background: var(--_surface-quiet);
  }

  .image .drawing {
    inline-size: min(100%, 22em);
    margin-inline: auto;
  }

  ::slotted([slot='image']) {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
  }

  .card-words {
    grid-template-rows: auto auto;
    gap: 0.5em;
    padding: 1.25em var(--_inset) 0.75em;
  }

  .card-title {
    font-size: 1.5em;
    line-height: 1.25;
  }

  .card-link {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    text-align: start;
    text-decoration: none;
    cursor: pointer;
  }

  .read-more {
    display: flex;
    align-items: center;
    gap: 0.6em;
    align-self: end;
    min-block-size: 2.7em;
    color: var(--_accent);
    font-weight: 700;
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.3em;
  }

  .root[dir='rtl'] .read-more svg {
    transform: scaleX(-1);
  }
`;
