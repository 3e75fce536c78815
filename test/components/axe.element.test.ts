/** What no story shows to axe: widgets beside each other, and between words of another direction. */
import { expect, fixture, html } from '@open-wc/testing';
import article from '../documents/hospital/knee-class-article.json' with { type: 'json' };
import checklist from '../documents/hospital/back-pain-list.json' with { type: 'json' };
import exercises from '../documents/hospital/knee-exercises.json' with { type: 'json' };
import '../../src/all.js';
import { all, press, settled, tick, type Widget } from './widget-page.js';

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

describe("a hospital's own documents with pictures", () => {
  const open = async (tag: string, content: object): Promise<Widget> => {
    const page = await fixture<HTMLElement>(html`<main><h1>Our page</h1></main>`);
    const widget = document.createElement(tag) as Widget;
    Object.assign(widget, { content, layout: tag === 'bedside-article-card' ? 'full' : 'list' });
    page.append(widget);
    await settled();
    return widget;
  };

  it('pass axe: exercises, before the start, in a step with its frames and video, and at the end', async () => {
    const timer = await open('bedside-exercise-timer', exercises);
    await press(timer, 'Show me');
    await expect(timer).to.be.accessible();
    for (const name of ['Start', 'No', 'I am ready', 'Next step', 'I am sitting', 'Show me'])
      await press(timer, name);
    all(timer, '[part=show-video]')[0]!.click();
    await settled();
    expect(all(timer, '[part=frames] img, video')).to.have.length(4);
    await expect(timer).to.be.accessible();
    await press(timer, 'Finish for now');
    await expect(timer).to.be.accessible();
  });

  it('pass axe: a list with an emergency and its result', async () => {
    const list = await open('bedside-risk-checklist', checklist);
    await tick(list, checklist.groups[0]!.items[0]!.text);
    await expect(list).to.be.accessible();
    await press(list, 'Show my list');
    await expect(list).to.be.accessible();
  });

  it('pass axe: an article whose picture cannot be had', async () => {
    const widget = await open('bedside-article-card', article);
    const [image] = all<HTMLImageElement>(widget, 'img');
    image!.dispatchEvent(new Event('error'));
    expect(all(widget, '[data-lost]')).to.have.length(1);
    await expect(widget).to.be.accessible();
  });
});
