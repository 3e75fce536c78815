/** Below the preview: where it finds the pictures and films of the document. */
import { html, nothing, type TemplateResult } from 'lit';

export interface PicturesNow {
  /** Names of files of this computer that stand in for pictures and films of the document. */
  readonly ownNames: readonly string[];
  readonly folder: string;
  readonly folderProblem: string | undefined;
  readonly problem: string | undefined;
  readonly isBlocked: boolean;
}

export interface PicturesActions {
  readonly take: (files: readonly File[]) => void;
  readonly setFolder: (address: string) => void;
}

/** A page from disk has no rules of a server. */
const blockedWords = ({ folder }: PicturesNow) =>
  `The rules of this page (Content-Security-Policy) let it show no pictures or films from there, so it shows their descriptions. Open the editor from disk to see them${
    folder ? `, or have your web team allow img-src ${new URL(folder).origin}` : ''
  }.`;

export const picturesView = (now: PicturesNow, act: PicturesActions): TemplateResult => {
  const onFiles = (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    act.take([...(input.files ?? [])]);
    input.value = '';
  };
  const onFolder = (event: Event) => act.setFolder((event.currentTarget as HTMLInputElement).value);
  const folderHints = ['pictures-folder-hint', now.folderProblem && 'pictures-folder-problem'];
  return html`<fieldset class="list-of pictures" id="preview-pictures">
    <legend>Pictures and films in the preview</legend>
    <p class="hint">What is not found from this page shows as its description.</p>
    ${
      now.isBlocked
        ? html`<p class="problem" id="pictures-blocked" role="status">${blockedWords(now)}</p>`
        : nothing
    }
    <p class="field">
      <label for="pictures-own">Pictures and films of this computer</label>
      <span class="hint" id="pictures-own-hint"
        >Or drag them onto this page. They are found by their names, and stay on this
        computer.</span
      >
      ${now.problem ? html`<span class="problem" id="pictures-problem">${now.problem}</span>` : nothing}
      <input
        id="pictures-own"
        type="file"
        accept="image/*,video/*,.vtt"
        multiple
        aria-describedby=${now.problem ? 'pictures-problem pictures-own-hint' : 'pictures-own-hint'}
        @change=${onFiles}
      />
      ${
        now.ownNames.length > 0
          ? html`<span class="hint" id="pictures-here"
              >From this computer: ${now.ownNames.join(', ')}</span
            >`
          : nothing
      }
    </p>
    <p class="field">
      <label for="pictures-folder">Where your pictures are</label>
      <span class="hint" id="pictures-folder-hint"
        >The folder on your server in which this document will be, such as
        https://www.hospital.example/health/. The preview fetches pictures from there, and nothing
        while this is empty.</span
      >
      ${
        now.folderProblem
          ? html`<span class="problem" id="pictures-folder-problem">${now.folderProblem}</span>`
          : nothing
      }
      <input
        id="pictures-folder"
        type="text"
        inputmode="url"
        autocomplete="off"
        spellcheck="false"
        aria-invalid=${now.folderProblem ? 'true' : nothing}
        aria-describedby=${folderHints.filter(Boolean).join(' ')}
        @change=${onFolder}
      />
    </p>
  </fieldset>`;
};
