/** Step 6: from a signed file to a page of the hospital. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DocumentKind } from '../../model/check-document.js';
import { nameOf } from '../../model/widgets.js';
import { attributeText, element } from '../snippet/markup.js';
import { tagOf } from './editor-preview.js';

export interface PlaceNow {
  readonly kind: DocumentKind;
  /** Name of the file that was signed and downloaded, or will be. */
  readonly file: string;
  readonly lang: string;
  /** Addresses of pictures and films, as far as they count from the file. */
  readonly pictures: readonly string[];
  /** Who signed, on which day, and the hash of what was signed; not there before somebody has. */
  readonly signed:
    { readonly by: string; readonly on: string; readonly hash: string | undefined } | undefined;
  readonly copied: string | undefined;
}

/** The tag to paste, with the words that people read until it is ready. */
export const placeTag = ({ kind, file, lang, signed }: PlaceNow, title: string): string => {
  const tag = tagOf(kind);
  return element(
    tag,
    {
      src: `/health/${file}`,
      lang: lang === 'en' ? undefined : lang,
      'approved-by': signed?.by,
      'approved-on': signed?.on,
      'approved-hash': signed?.hash,
    },
    `<p>${attributeText(title)}</p>`,
  );
};

/** The snippet builder's address with this widget chosen. */
export const builderAddress = ({ kind, lang, signed }: PlaceNow): string => {
  const choices = [
    ['widgets', nameOf(tagOf(kind))],
    ...(lang === 'en' ? [] : [['lang', lang]]),
    ...(signed
      ? [
          ['approved', signed.by],
          ['on', signed.on],
        ]
      : []),
  ];
  return `snippet.html#${choices.map(([name, value]) => `${name}=${encodeURIComponent(value!)}`).join('&')}`;
};

export const placeView = (
  now: PlaceNow,
  title: string,
  onCopy: (event: Event) => void,
): TemplateResult => html`
  <ol class="todo">
    <li>
      <h3>Give the file to your web team</h3>
      <p>
        ${
          now.signed
            ? html`<code>${now.file}</code>, as you downloaded it. It goes on your server, such as
                in <code>/health/</code>.`
            : html`Nobody has signed it yet, so the widget marks it as a draft.
                <a href="#sign">Sign it first</a>.`
        }
      </p>
      ${
        now.pictures.length > 0
          ? html`<p>Give these files too. Their places count from the folder of the document:</p>
              <ul class="notes" id="place-pictures">
                ${now.pictures.map((address) => html`<li><code>${address}</code></li>`)}
              </ul>`
          : nothing
      }
    </li>
    <li>
      <h3>The tag</h3>
      <p id="text-tag-where">
        Where the widget is to be on the page. The title in it is what people read until it is
        ready.
      </p>
      <div class="text">
        <textarea
          id="text-tag"
          readonly
          rows="10"
          spellcheck="false"
          aria-label="The tag"
          aria-describedby="text-tag-where"
          .value=${placeTag(now, title)}
        ></textarea>
        <p class="copy">
          <button type="button" data-copy="tag" @click=${onCopy}>Copy the tag</button>
          ${now.copied === 'tag' ? html`<span class="done">Copied</span>` : nothing}
        </p>
      </div>
    </li>
    <li>
      <h3>Scripts, numbers to call, colours</h3>
      <p>
        The snippet builder gives them. It begins with this widget and your sign-off. Use its script
        tag, and the tag above in place of its own.
      </p>
      <p class="buttons">
        <a class="button" href=${builderAddress(now)}>Open the snippet builder</a>
      </p>
    </li>
  </ol>
`;
