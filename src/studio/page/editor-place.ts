/** Step 6: from a signed file to a page of the hospital. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DocumentKind } from '../../model/check-document.js';
import { nameOf } from '../../model/widgets.js';
import { ownDocument } from '../snippet/choices.js';
import { attributeText, element } from '../snippet/markup.js';
import { tagOf } from './editor-preview.js';

export interface PlaceNow {
  readonly kind: DocumentKind;
  /** Name of the file that was signed and downloaded, or will be. */
  readonly file: string;
  readonly lang: string;
  /** Addresses of pictures and films, as far as they count from the file. */
  readonly pictures: readonly string[];
  /** Folders of ours that are among them: `feet` of a topic `feet`. */
  readonly ourFolders: readonly string[];
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
      src: placeOf(file),
      lang: lang === 'en' ? undefined : lang,
      'approved-by': signed?.by,
      'approved-on': signed?.on,
      'approved-hash': signed?.hash,
    },
    `<p>${attributeText(title)}</p>`,
  );
};

/** Where the file would be on a hospital's server. */
const placeOf = (file: string) => `/health/${file}`;

/** The snippet builder's address with this widget and its document chosen. */
export const builderAddress = ({ kind, file, lang, signed }: PlaceNow): string => {
  const name = nameOf(tagOf(kind));
  const choices = [
    ['widgets', name],
    ...(lang === 'en' ? [] : [['lang', lang]]),
    [ownDocument[name], placeOf(file)],
    ...(signed
      ? [
          ['approved', signed.by],
          ['on', signed.on],
          ...(signed.hash ? [['hash', signed.hash]] : []),
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
              </ul>
              ${now.ourFolders.map(
                (folder) =>
                  html`<p>
                    Those in <code>${folder}/</code> are ours: you find them in
                    <code>topics/${folder}/</code> of the widgets' files.
                  </p>`,
              )}`
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
        The snippet builder gives them. It begins with this widget, its file and your sign-off. In
        its tag, write the words that people read until the widget is ready.
      </p>
      <p class="buttons">
        <a class="button" href=${builderAddress(now)}>Open the snippet builder</a>
      </p>
    </li>
  </ol>
`;
