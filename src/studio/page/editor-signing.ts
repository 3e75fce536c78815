/** What a person does in step 5, and what step 6 has to know of it. */
import { localDate } from '../../model/local-date.js';
import { changesSince, type Change } from '../editor/comparison.js';
import { withSavedTranslation, withWhole, type DraftDocument } from '../editor/draft.js';
import { addressesIn, isRelative, ownPictures } from '../editor/pictures.js';
import { reviewOf } from '../editor/review.js';
import {
  hashProblem,
  isAsSigned,
  sign,
  signOffSheet,
  type Signature,
  type SignOffSheet,
} from '../editor/signature.js';
import { rowsOf } from '../editor/translation.js';
import { download, fileName } from './editor-files.js';
import type { PlaceNow } from './editor-place.js';
import type { SignActions, SignNow, Standing } from './editor-sign.js';
import type { EditorState } from './editor-state.js';
import { withSaved } from './editor-work.js';

const yearLater = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

export class Signing implements SignActions {
  readonly #state: EditorState;
  readonly #nameOf: (lang: string) => string;
  #which: 'document' | 'translation' = 'document';
  /** What was written into the form; the rest is as the document has it. */
  #written: Partial<Signature> = {};
  #writtenFor = '';
  #problems: SignNow['problems'] = {};
  /** Whether the words of an approved document are those that were signed; known a moment later. */
  #standing: { readonly of: object; readonly isAsSigned: boolean } | undefined;

  /** @param nameOf a language by its name in English */
  constructor(state: EditorState, nameOf: (lang: string) => string) {
    this.#state = state;
    this.#nameOf = nameOf;
  }

  /** What is signed: nothing while the document has a fault that its translation would have too. */
  get #document(): DraftDocument | undefined {
    const { translated, document } = this.#state;
    return this.#which === 'translation' ? translated : document;
  }

  get #signature(): Signature {
    const today = localDate(new Date());
    return {
      name: '',
      role: '',
      date: today,
      due: yearLater(this.#written.date || today),
      version: textOf(this.#state.document['version']),
      ...this.#written,
    };
  }

  /** The document as it was signed last: here, or in the file that was opened. */
  get #lastSigned(): DraftDocument | undefined {
    const { kind, saved } = this.#state.draft;
    const last = saved[kind];
    return last && reviewOf(last)['status'] === 'approved' ? last : undefined;
  }

  /** What to compare with: a file that was opened for it, else what was signed last. */
  get #before(): { readonly name: string; readonly document: DraftDocument } | undefined {
    const { before } = this.#state.work!;
    const given = before?.documents[this.#state.draft.kind];
    if (before && given) return { name: before.name, document: given };
    const last = this.#lastSigned;
    return last && { name: 'what was signed last', document: last };
  }

  /** Words of another language cannot be compared. */
  #inSameLanguage(other: DraftDocument | undefined): DraftDocument | undefined {
    return other?.['lang'] === this.#document?.['lang'] ? other : undefined;
  }

  get #changes(): readonly Change[] {
    const before = this.#inSameLanguage(this.#before?.document);
    return before && this.#document ? changesSince(before, this.#document) : [];
  }

  /** Looks once at each document, since a hash takes the browser a moment. */
  #look(document: DraftDocument): Standing | undefined {
    const { status, by, on } = reviewOf(document);
    if (status !== 'approved' || hashProblem()) return undefined;
    if (this.#standing?.of !== document) {
      void isAsSigned(document).then((isSame) => {
        this.#standing = { of: document, isAsSigned: isSame };
        this.#state.redraw();
      });
      return undefined;
    }
    return { by: textOf(by), on: textOf(on), isAsSigned: this.#standing.isAsSigned };
  }

  /** Who signs may sign several documents; a version is one document's. */
  #takeUp(document: DraftDocument | undefined): void {
    const of = document
      ? `${document.kind} ${textOf(document['id'])} ${textOf(document['lang'])}`
      : '';
    if (of === this.#writtenFor) return;
    this.#writtenFor = of;
    const { name, role, date, due } = this.#written;
    this.#written = Object.fromEntries(
      Object.entries({ name, role, date, due }).filter(([, value]) => value !== undefined),
    );
    this.#problems = {};
  }

  get now(): SignNow {
    const { translation, work } = this.#state;
    if (!translation) this.#which = 'document';
    const document = this.#document;
    const before = this.#before;
    this.#takeUp(document);
    const { problems } = this.#state;
    const { judgements } = document ? reviewOf(document) : {};
    const { signature } = work!;
    return {
      faults: problems.filter(({ severity }) => severity === 'error').length,
      // What is said of the review, whoever signs is about to write.
      hints: problems.filter(({ severity, check }) => severity !== 'error' && check !== 'review')
        .length,
      which: this.#which,
      translation: translation && this.#nameOf(translation.lang),
      untranslated:
        translation && this.#which === 'translation'
          ? rowsOf(this.#state.document, translation).filter(
              ({ state, problem }) => state === 'untranslated' || state === 'older' || problem,
            ).length
          : 0,
      standing: document && this.#look(document),
      before: before && {
        name: before.name,
        changes: this.#inSameLanguage(before.document) && this.#changes,
      },
      judgements: Array.isArray(judgements) ? judgements.map(textOf) : [],
      signature: this.#signature,
      problems: this.#problems,
      cannot: hashProblem(),
      done: signature && signature.document === document ? signature.file : undefined,
    };
  }

  get place(): Omit<PlaceNow, 'copied'> {
    const { work, document, lang } = this.#state;
    const { signature } = work!;
    const pictures = addressesIn(document).filter(isRelative);
    const signed = signature && signature.kind === document.kind ? signature : undefined;
    const review = reviewOf(document);
    const inFile =
      review['status'] === 'approved'
        ? {
            by: textOf(review['by']),
            on: textOf(review['on']),
            hash: textOf(review['approvedHash']) || undefined,
          }
        : undefined;
    return {
      kind: document.kind,
      pictures,
      ourFolders: this.#state.topics
        .filter((topic) => pictures.some((address) => ownPictures([topic]).has(address)))
        .map(({ id }) => id),
      lang: signed?.lang ?? lang,
      file: signed?.file ?? fileName(textOf(document['id']), document.kind, lang),
      signed: signed ?? inFile,
    };
  }

  get sheet(): SignOffSheet {
    return signOffSheet(this.#document ?? this.#state.document, this.#changes);
  }

  readonly choose = (which: 'document' | 'translation'): void => {
    this.#which = which;
    this.#problems = {};
    this.#state.redraw();
  };

  readonly openBefore = (file: File): void => void this.#open(file);

  async #open(file: File): Promise<void> {
    const state = this.#state;
    const opened = await state.read(file);
    const { kind } = state.draft;
    if ('problem' in opened) this.#problems = { before: opened.problem };
    else if (!opened.draft.documents[kind])
      this.#problems = {
        before: `\u201c${file.name}\u201d holds no document of this kind: ${kind}.`,
      };
    else {
      this.#problems = {};
      state.set({
        ...state.work!,
        before: { name: file.name, documents: opened.draft.documents },
      });
      return state.tell(`Compared with ${file.name}.`);
    }
    state.redraw();
  }

  readonly set = (field: keyof Signature, value: string): void => {
    this.#written = { ...this.#written, [field]: value };
    this.#state.redraw();
  };

  readonly sign = (): void => void this.#sign();

  async #sign(): Promise<void> {
    const state = this.#state;
    const document = this.#document;
    if (!document) {
      this.#problems = { document: 'Mend the faults of the document first.' };
      return state.redraw();
    }
    const signature = this.#signature;
    const last = this.#inSameLanguage(this.#lastSigned ?? this.#before?.document);
    const signed = await sign(document, signature, last);
    if ('problems' in signed) {
      this.#problems = signed.problems;
      const first = (['name', 'role', 'date', 'due', 'version'] as const).find(
        (field) => signed.problems[field],
      );
      state.focusOn(first ? `sign-${first}` : 'sign-problem');
      return state.tell('It is not signed yet.');
    }
    this.#problems = {};
    const made = signed.document;
    const { by, on, approvedHash } = reviewOf(made);
    const lang = textOf(made['lang']) || 'en';
    const file = fileName(textOf(made['id']), made.kind, lang);
    download(file, made);
    state.set({
      ...state.work!,
      // The document is the signed one now; a signed translation is in its file.
      draft:
        this.#which === 'document'
          ? withSaved(withWhole(state.draft, made))
          : withSavedTranslation(state.draft),
      signature: {
        kind: made.kind,
        lang,
        by: textOf(by),
        on: textOf(on),
        hash: textOf(approvedHash),
        file,
        document: this.#which === 'document' ? made : document,
      },
    });
    state.focusOn('signed');
    state.tell(`Signed and downloaded: ${file}`);
  }

  readonly print = (): void => window.print();
}
