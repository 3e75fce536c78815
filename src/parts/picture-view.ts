/**
 * Draws a picture of a document's own. An `img` runs no script, whatever is in the file. A file that
 * can't be had leaves the words for it, in the place that was kept.
 */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Picture, Video } from '../model/picture.js';
import { videoOf, videoStyles, type PictureGround, type Theme } from './video-view.js';

/** A comma or a space would end an address in `srcset`. */
const inSet = (address: string) => address.replace(/\s|,$/g, encodeURIComponent);

const onCome = ({ target, type }: Event): void => {
  (target as Element).closest('.picture')!.toggleAttribute('data-lost', type === 'error');
};

/** Forced colours are dark where the device's are: whatever theme the page asks for. */
const darkScreen = 'screen and (prefers-color-scheme: dark)';

const onePicture = ({ src, srcDark, alt, width, height }: Picture, theme: Theme): TemplateResult =>
  // A tall picture is shown smaller, and not as high as the screen.
  html`<div class="drawing picture" part="drawing">
    <svg
      class="picture-place"
      viewBox=${`0 0 ${width} ${Math.min(width, height)}`}
      aria-hidden="true"
      focusable="false"
    ></svg>
    <picture data-dark=${srcDark && theme !== 'light' ? '' : nothing}
      >${
        srcDark && theme !== 'light'
          ? html`<source
              media="${theme === 'dark' ? 'screen and (forced-colors: none), ' : ''}${darkScreen}"
              srcset=${inSet(srcDark)}
            />`
          : nothing
      }<img
        src=${src}
        alt=${alt}
        width=${width}
        height=${height}
        loading="lazy"
        decoding="async"
        referrerpolicy="same-origin"
        @error=${onCome}
        @load=${onCome}
      />
    </picture>
    ${alt ? html`<p class="small picture-words">${alt}</p>` : nothing}
  </div>`;

const frames = (picture: Picture, theme: Theme, name: string): TemplateResult =>
  html`<div class="frames" part="frames" role="img" aria-label=${name}>
    ${picture.frames!.map(
      (src) =>
        html`<div class="leg-frame">
          ${onePicture({ ...picture, src, srcDark: undefined, alt: '' }, theme)}
        </div>`,
    )}
  </div>`;

/** @param framesOf name of a row of the picture's frames, in place of the picture */
export const draw = (
  ground: PictureGround,
  what: Picture | Video,
  framesOf?: string,
): TemplateResult => {
  if ('poster' in what) return videoOf(what, ground);
  return framesOf === undefined
    ? onePicture(what, ground.theme)
    : frames(what, ground.theme, framesOf);
};

export const styles = [
  css`
    .picture {
      display: grid;
      grid-template: minmax(0, auto) / minmax(0, 1fr);
      position: relative;
      min-inline-size: 0;
      overflow: hidden;
    }

    .picture > * {
      grid-area: 1 / 1;
    }

    .picture-place {
      display: block;
      inline-size: 100%;
      block-size: auto;
      max-block-size: 100%;
    }

    .picture img {
      position: absolute;
      inset: 0;
      inline-size: 100%;
      block-size: 100%;
      object-fit: contain;
    }

    /* Made for light ground: dark lines would not be seen on ours. */
    :where(.picture picture:not([data-dark])) img {
      border-radius: calc(var(--_radius) * 0.4);
      background: light-dark(transparent, #fff);
    }

    .picture-words {
      display: none;
      align-self: center;
      text-align: center;
    }

    .picture[data-lost] img {
      visibility: hidden;
    }

    .picture[data-lost] .picture-words {
      display: block;
    }

    .image .picture {
      inline-size: 100%;
      block-size: 100%;
    }

    @media (forced-colors: active) {
      .picture img {
        background: #fff;
        forced-color-adjust: none;
      }
    }

    @media (forced-colors: active) and (prefers-color-scheme: dark) {
      .picture [data-dark] img {
        background: #000;
      }
    }
  `,
  videoStyles,
];
