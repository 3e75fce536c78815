/**
 * Keeps a widget on the page unless its author marked the tag as one that may be hidden; `reset.ts`
 * says why. A file of its own: the build's minifier cannot read the colon in Livewire's names.
 */
import { css } from 'lit';

export const shownUnlessMarked = css`
  :host(
    :not(
      [class],
      [style*='display' i],
      [style*='visibility' i],
      [aria-hidden='true'],
      [x-cloak],
      [v-cloak],
      [ng-cloak],
      [data-ng-cloak],
      [wire\\:cloak],
      [wire\\:loading],
      [data-cloak]
    )
  ) {
    display: block !important;
    visibility: visible !important;
  }
`;
