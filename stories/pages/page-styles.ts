import { css } from 'lit';

/** The look of what stands on the pages beside the widgets. */
export const pageStyles = css`
  :host {
    display: block;
    margin-block: 24px;
    font:
      16px/1.5 system-ui,
      sans-serif;
    color: #1c2b30;
  }

  * {
    box-sizing: border-box;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 24px;
    margin-block-end: 16px;
  }

  label {
    display: grid;
    gap: 4px;
    font-weight: 700;
  }

  input,
  select {
    min-block-size: 40px;
    min-inline-size: 140px;
    padding: 4px 8px;
    border: 2px solid #75736b;
    border-radius: 10px;
    background: #fff;
    color: inherit;
    font: inherit;
  }

  button {
    min-block-size: 40px;
    padding: 4px 16px;
    border: 2px solid #0b595f;
    border-radius: 10px;
    background: #0b595f;
    color: #fff;
    font: inherit;
    font-weight: 700;
    cursor: pointer;
  }

  :focus-visible {
    outline: 3px solid #1c2b30;
    outline-offset: 3px;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  th,
  td {
    padding: 8px 12px 8px 0;
    border-block-end: 1px solid #e3dbcd;
    text-align: start;
    vertical-align: middle;
  }

  .scroll {
    overflow-x: auto;
  }

  code,
  pre {
    font-family: ui-monospace, monospace;
    font-size: 14px;
  }

  pre {
    margin: 0 0 12px;
    padding: 16px;
    overflow-x: auto;
    border: 1px solid #e3dbcd;
    border-radius: 10px;
    background: #f6f1e7;
  }

  .fails {
    color: #9b1c1c;
    font-weight: 700;
  }

  .note {
    color: #435056;
  }
`;
