/**
 * What is laid out in columns or containers has no width of its own. In a float or a table cell such a
 * widget would be only as wide as its foot. This invisible line gives it a width.
 */
import { css } from 'lit';

export const widthLine = css`
  .root::before {
    content: '- - - - - - - - -';
    display: block;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    word-spacing: 6em;
  }
`;
