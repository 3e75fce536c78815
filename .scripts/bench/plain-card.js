// The yardstick: the article card as anybody would write it with Lit alone, for one language and one
// document, without loading, checking, languages or themes. It shows the same words and drawing in
// the same elements with the same styles, which `bench:look` takes from the real card.
import { html, LitElement } from 'lit';
import { arrow, drawing, styles, words } from 'bench:look';

class PlainCard extends LitElement {
  static properties = {
    heading: {},
    summary: {},
    bylines: { attribute: false },
    foot: { attribute: false },
    isOpen: { state: true },
  };

  static styles = styles;

  constructor() {
    super();
    this.heading = words.heading;
    this.summary = words.summary;
    this.bylines = words.bylines;
    this.foot = words.foot;
    this.isOpen = false;
  }

  toggle() {
    this.isOpen = !this.isOpen;
  }

  render() {
    return html`<div class="root" part="root" lang="en" dir="ltr" data-theme="light">
      <article class="card" aria-labelledby="title">
        <div class="card-tap">
          <div class="image" part="image"><slot name="image">${drawing}</slot></div>
          <div class="card-words">
            <h2 class="title card-title" part="title" id="title">${this.heading}</h2>
            <p part="summary">${this.summary}</p>
            ${this.bylines.map((byline) => html`<p class="small" part="byline">${byline}</p>`)}
            <button
              type="button"
              class="card-link"
              aria-expanded=${this.isOpen ? 'true' : 'false'}
              @click=${this.toggle}
            >
              <span>${words.readMore}</span><span class="hidden">: ${this.heading}</span>${arrow}
            </button>
          </div>
        </div>
        <slot name="actions"></slot>
        <footer class="foot" part="foot">${this.foot.map((line) => html`<p>${line}</p>`)}</footer>
      </article>
    </div>`;
  }
}

customElements.define('plain-card', PlainCard);
