import { expect } from '@open-wc/testing';
import {
  areChildrenParsed,
  whenChildrenParsed,
} from '../../../src/platform/page/children-parsed.js';
import enArticle from '../../../src/content/night-leg-numbness/en/article.js';
import { settled, shownText, showsChildren, type Widget } from '../../components/widget-page.js';

/* eslint-disable @typescript-eslint/no-deprecated -- nothing else gives a parser its page in pieces */

/** A page of its own whose markup comes piece by piece, as from a slow server. */
const openPage = async () => {
  const frame = document.createElement('iframe');
  // What defines the tag comes first, in a page that is then opened anew: its window stays, and what is
  // defined in it. An `async` module in a page that is still being written may never run in WebKit.
  frame.srcdoc = '<script type="module" src="/src/define/bedside-article-card.ts"></script>';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  const isDefined = () => Boolean(frame.contentWindow!.customElements.get('bedside-article-card'));
  expect(isDefined()).to.equal(true);
  const page = frame.contentDocument!;
  page.open();
  page.write('<!doctype html><html lang="en"><head></head><body>');
  expect(page.readyState).to.equal('loading');
  expect(isDefined()).to.equal(true);
  /** The card at rest, with what it fetches on use. */
  const card = async () => {
    await settled();
    const found = page.querySelector<Widget>('bedside-article-card')!;
    await found.updateComplete;
    return found;
  };
  return {
    write: (markup: string) => {
      page.write(markup);
      return card();
    },
    end: () => {
      page.close();
      return card();
    },
    page,
    close: () => document.body.removeChild(frame),
  };
};

const ownScript = `<script type="application/json">${JSON.stringify({ ...enArticle, title: 'Our own title' })}</script>`;

describe('a widget that the parser has not finished', () => {
  let close = () => undefined as unknown;
  afterEach(() => close());
  const open = async () => {
    const opened = await openPage();
    ({ close } = opened);
    return opened;
  };

  it('shows its children, not the built-in document, until something follows', async () => {
    const { write } = await open();
    const card = await write('<bedside-article-card>');
    expect(showsChildren(card)).to.equal(true);
    await write('<p>Words of the page</p>');
    expect(showsChildren(card)).to.equal(true);
    await write('</bedside-article-card><p>Next</p>');
    expect(shownText(card)).to.contain(enArticle.title);
  });

  it('waits for its own document among them', async () => {
    const { write } = await open();
    const card = await write('<bedside-article-card>');
    await write(ownScript);
    await write('</bedside-article-card><p>Next</p>');
    expect(shownText(card)).to.contain('Our own title');
    expect(shownText(card)).not.to.contain(enArticle.title);
  });

  it('decides at the end of the page when nothing follows', async () => {
    const { write, end, page } = await open();
    const card = await write(`<bedside-article-card>${ownScript}`);
    expect(showsChildren(card)).to.equal(true);
    await end();
    expect(shownText(card)).to.contain('Our own title');
    expect(page.querySelectorAll('[data-bedside-announcer]')).to.have.length(1);
  });

  it('decides when something follows a parent of it', async () => {
    const { write } = await open();
    const card = await write(
      `<div><bedside-article-card>${ownScript}</bedside-article-card></div>`,
    );
    expect(showsChildren(card)).to.equal(true);
    await write('<p>Next</p>');
    expect(shownText(card)).to.contain('Our own title');
  });
});

describe('children that are parsed', () => {
  it('are all there once the page is read', () => {
    expect(document.readyState).not.to.equal('loading');
    expect(areChildrenParsed(document.createElement('p'))).to.equal(true);
  });

  it('are told once, and not after one stops to wait', async () => {
    const ground = document.createElement('div');
    document.body.append(ground);
    let calls = 0;
    whenChildrenParsed(ground, () => calls++);
    const stop = whenChildrenParsed(ground, () => (calls += 10));
    stop();
    ground.append('a');
    await settled();
    ground.append('b');
    await settled();
    document.body.removeChild(ground);
    expect(calls).to.equal(1);
  });
});
