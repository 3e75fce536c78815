/** What no story shows to axe: widgets beside each other, and between words of another direction. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/all.js';
import { settled } from './widget-page.js';

describe('several widgets on one page', () => {
  it('pass axe together: two of each, in a page with landmarks of its own', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        <main>
          <h1>Our page</h1>
          <bedside-article-card layout="full"></bedside-article-card>
          <bedside-article-card heading="Another article"></bedside-article-card>
          <bedside-seek-help level="emergency" country="IN"></bedside-seek-help>
          <bedside-seek-help level="soon"></bedside-seek-help>
          <bedside-risk-checklist></bedside-risk-checklist>
          <bedside-risk-checklist layout="steps"></bedside-risk-checklist>
        </main>
        <footer>Our hospital</footer>
      </div>
    `);
    await settled();
    await expect(page).to.be.accessible();
  });

  it('pass axe without any landmark of the page', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        <bedside-seek-help level="soon"></bedside-seek-help>
        <bedside-risk-checklist></bedside-risk-checklist>
      </div>
    `);
    await settled();
    await expect(page).to.be.accessible();
  });
});

describe('an exercise timer', () => {
  it('passes axe between right-to-left words', async () => {
    const page = await fixture<HTMLElement>(
      html`<div dir="rtl" lang="ar"><bedside-exercise-timer></bedside-exercise-timer></div>`,
    );
    await settled();
    await expect(page).to.be.accessible();
  });
});
