/** A video of a document's own: without sound, and fetched when somebody asks for it. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Video } from '../model/picture.js';
import { icon } from './icons.js';

export type Theme = 'light' | 'dark' | 'auto';

/** Where a picture or a video stands. */
export interface PictureGround {
  readonly host: HTMLElement & { requestUpdate(): void };
  /** With `auto` the reader's device chooses. */
  readonly theme: Theme;
  /** Changes with each screen of the widget. */
  readonly screen: string;
  readonly words: { show(key: 'showVideo'): unknown };
}

const play = 'M8 5l11 7-11 7z';

/** The one video that a widget shows, and on which of its screens: on the next one it is gone. */
const shown = new WeakMap<HTMLElement, { video: Video; screen: string }>();

const onLost = ({ currentTarget }: Event): void =>
  (currentTarget as Element).setAttribute('data-lost', '');

/** Without sound the captions are all that says anything: WebKit shows none by `default` alone. */
const onFilm = ({ currentTarget }: Event): void => {
  const [captions] = (currentTarget as HTMLVideoElement).textTracks;
  if (captions) captions.mode = 'showing';
};

export const videoOf = (video: Video, { host, screen, words }: PictureGround): TemplateResult => {
  const { src, poster, alt, captions } = video;
  const now = shown.get(host);
  const isShown = now?.video === video && now.screen === screen;
  const toggle = () => {
    if (isShown) shown.delete(host);
    else shown.set(host, { video, screen });
    host.requestUpdate();
  };
  return html`<div class="film no-print">
    <button
      type="button"
      class="quiet"
      part="show-video"
      aria-expanded=${isShown ? 'true' : 'false'}
      @click=${toggle}
    >
      ${icon(play)}<span>${words.show('showVideo')}</span><span class="hidden">: ${alt}</span>
    </button>
    ${
      isShown
        ? html`<video
              part="video"
              controls
              playsinline
              preload="none"
              .muted=${true}
              src=${src}
              poster=${poster}
              aria-label=${alt}
              @loadedmetadata=${onFilm}
              @error=${onLost}
            >
              ${captions ? html`<track kind="captions" src=${captions} default />` : nothing}
            </video>
            <p class="small picture-words">${alt}</p>`
        : nothing
    }
  </div>`;
};

export const videoStyles = css`
  .film {
    display: grid;
    gap: 0.5em;
    justify-items: start;
    min-inline-size: 0;
  }

  .film video {
    inline-size: 100%;
    max-inline-size: 30em;
    aspect-ratio: 16 / 9;
    border-radius: calc(var(--_radius) * 0.4);
    background: #000;
  }

  .figure > .film {
    inline-size: 100%;
    justify-items: center;
  }

  .film video[data-lost] + .picture-words {
    display: block;
  }
`;
