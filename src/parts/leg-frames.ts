/** Draws the frames of a movement in a row, while a person asks for them. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Pose } from '../model/document.js';
import type { Picture } from '../model/picture.js';
import { frameCount, legDrawing } from './leg-drawings.js';
import type { Draw } from './pictures.js';

export interface FrameRow {
  /** A pose, or a picture that has frames. */
  readonly look: Pose | Picture;
  /** Above the row; the row is named after it. */
  readonly caption: string;
  /** Only the first so many; all when it is not given. */
  readonly count?: number;
}

/**
 * The frames of a row come one after another, and then stand still. Their order is said by numbers,
 * too; what they show is said by the words of the step.
 *
 * @param name says of what a row is: "Pictures: Lower your legs"
 */
export const legFrames = (
  rows: readonly FrameRow[],
  name: (caption: string) => string,
  draw: Draw,
): TemplateResult[] =>
  rows.map(
    ({ look, caption, count }) =>
      html`${rows.length > 1 ? html`<p class="frames-of">${caption}</p>` : nothing}
      ${
        typeof look === 'string'
          ? html`<div class="frames" part="frames" role="img" aria-label=${name(caption)}>
              ${[...Array(count ?? frameCount(look)).keys()].map(
                (frame) =>
                  html`<div class="leg-frame">
                    ${legDrawing(look, { frame, crop: look !== 'legs-raised' || count === 1 })}
                  </div>`,
              )}
            </div>`
          : draw(look, name(caption))
      }`,
  );

export const legFramesStyles = css`
  .pictures {
    display: grid;
    gap: 0.75em;
    min-inline-size: 0;
  }

  .pictures > .quiet {
    justify-self: start;
  }

  .frames-of {
    margin-block-start: 0.5em;
    font-weight: 700;
  }

  .frames {
    counter-reset: frame;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 5em), 1fr));
    gap: 0.5em;
  }

  .leg-frame {
    position: relative;
    max-inline-size: 18em;
    counter-increment: frame;
  }

  .leg-frame:not(:only-child)::before {
    content: counter(frame);
    position: absolute;
    inset: 0 auto auto 0;
    font-weight: 700;
  }

  /* Pictures appear without a fade. With reduced motion all of them are shown at once. */
  @media (prefers-reduced-motion: no-preference) {
    .leg-frame + .leg-frame {
      animation: come 1.2s backwards step-end;
    }

    .leg-frame + .leg-frame + .leg-frame {
      animation-duration: 2.4s;
    }

    @keyframes come {
      from {
        visibility: hidden;
      }
    }
  }
`;
