/**
 * What the editor knows, and what a person can do in it. It draws nothing: it says that something has
 * changed, what a screen reader is to be told, and which element is to get the focus.
 */
import { checks, type DocumentKind } from '../../model/check-document.js';
import { textsOf, type TextDocument } from '../../model/document-texts.js';
import * as drafts from '../editor/draft.js';
import type { DocumentSet, Draft, DraftDocument } from '../editor/draft.js';
import { newValue, type Field } from '../editor/fields.js';
import { filledIn } from '../editor/filled-in.js';
import { isPlainObject, isWithin, pathKey, valueAt, type Path } from '../editor/paths.js';
import { problemsOf, type Problem } from '../editor/problems.js';
import { translatedDocument, type Translation } from '../editor/translation.js';
import type { BuiltTopic } from './built-topics.js';
import { fieldId } from './editor-field.js';
import { fileName, readFile, saveText } from './editor-files.js';
import { movedTo, renumbered, wayTo, without, type Places } from './editor-folds.js';
import { DraftKeeper, type KeepProblem } from './editor-kept.js';
import type { TakenPicture } from './editor-pictures.js';
import { keptText, keptWork, langOf, titleOf, withSaved, type Work } from './editor-work.js';

/** Milliseconds without a change before the sentences are checked, and the draft is kept. */
const quietMs = 300;

/** Bytes. What is larger is not even read: its text alone would stop the page. */
const largestFile = 40_000_000;

export interface Previewed {
  readonly document: object | undefined;
  /** The document as it is, as it was before it had a fault, or with its gaps filled in. */
  readonly is: 'now' | 'before' | 'outline';
}

/** How much there is to mend in a part of the document. */
export interface Counts {
  readonly gaps: number;
  readonly faults: number;
  /** Gaps and faults: a widget takes neither. */
  readonly errors: number;
  readonly hints: number;
}

/** Places of the entries of all lists. */
const entriesIn = (value: unknown, path: Path = []): Path[] => {
  if (Array.isArray(value))
    return value.flatMap((entry: unknown, i) => [[...path, i], ...entriesIn(entry, [...path, i])]);
  return isPlainObject(value)
    ? Object.entries(value).flatMap(([key, entry]) => entriesIn(entry, [...path, key]))
    : [];
};

export type KeepState = KeepProblem | 'taken' | undefined;

export class EditorState {
  work: Work | undefined;
  problems: readonly Problem[] = [];
  open: Places = new Set();
  askedFor: Places = new Set();
  /** What a screen reader is told. */
  said = '';
  openProblem: string | undefined;
  keepState: KeepState;
  isKeptElsewhere = false;
  /** The last document of each kind without a fault, which the preview shows. */
  shown: Partial<Record<DocumentKind, object>> = {};
  /** The last document of each kind that had gaps and no fault, with its gaps filled in. */
  #outlines: Partial<Record<DocumentKind, { readonly of: object; readonly document: object }>> = {};
  readonly keeper = new DraftKeeper(() => {
    this.keepState = 'taken';
    this.tell('Another tab has taken over this draft.');
  });

  readonly topics: readonly BuiltTopic[];
  readonly #onChange: () => void;
  #checked: object | undefined;
  #timer = 0;
  /** Id of the element that gets the focus after the next drawing; the first that is there. */
  #focus: readonly string[] = [];

  constructor(topics: readonly BuiltTopic[], onChange: () => void) {
    this.topics = topics;
    this.#onChange = onChange;
    if (this.keeper.draft)
      void this.keeper.isElsewhere().then((isElsewhere) => {
        this.isKeptElsewhere = isElsewhere;
        onChange();
      });
  }

  get draft(): Draft {
    return this.work!.draft;
  }

  get document(): DraftDocument {
    return drafts.documentOf(this.draft);
  }

  get isChanged(): boolean {
    return this.work !== undefined && drafts.isChanged(this.work.draft);
  }

  takeFocus(): readonly string[] {
    const ids = this.#focus;
    this.#focus = [];
    return ids;
  }

  focusOn(...ids: string[]): void {
    this.#focus = ids;
  }

  redraw(): void {
    this.#onChange();
  }

  tell(text: string): void {
    this.said = '';
    this.#onChange();
    // The same words twice would be said once.
    requestAnimationFrame(() => {
      this.said = text;
      this.#onChange();
    });
  }

  set(work: Work): void {
    this.work = work;
    this.#changed();
  }

  #setDraft(draft: Draft): void {
    if (draft !== this.draft) this.set({ ...this.work!, draft });
  }

  #changed(): void {
    const { document } = this;
    const { kind } = this.draft;
    const isRight = checks[kind](document) === undefined;
    if (isRight) this.shown = { ...this.shown, [kind]: document };
    const outline = isRight ? undefined : filledIn(document);
    if (outline && checks[kind](outline) === undefined)
      this.#outlines = { ...this.#outlines, [kind]: { of: document, document: outline } };
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.check();
      this.keepNow();
      this.#onChange();
    }, quietMs);
    this.#onChange();
  }

  /** Reads every sentence, if one has changed. */
  check(): void {
    if (!this.work || this.#checked === this.document) return;
    this.#checked = this.document;
    this.problems = problemsOf(this.document);
  }

  // The draft that this browser keeps

  get isKeeping(): boolean {
    return this.keeper.isKeeping;
  }

  setKeeping(isOn: boolean): void {
    if (isOn) this.#keep();
    else this.keeper.forget();
    if (!isOn) this.keepState = undefined;
    this.tell(
      this.isKeeping
        ? 'This browser keeps the draft from now on.'
        : isOn
          ? 'The draft is not kept.'
          : 'The draft is no longer kept.',
    );
  }

  keepNow(): void {
    if (this.isKeeping) this.#keep();
  }

  #keep(): void {
    const { work } = this;
    if (!work) return;
    this.keepState = this.keeper.keep({
      name: titleOf(work.draft),
      at: Date.now(),
      work: keptText(work),
    });
  }

  carryOn(): void {
    const { draft } = this.keeper;
    const work = draft && keptWork(draft.work);
    if (!work) {
      this.openProblem = 'The draft cannot be read any more.';
      this.#onChange();
      return;
    }
    this.#begin(work);
    this.#keep();
    this.#onChange();
  }

  forgetKept(): void {
    this.keeper.forget();
    this.tell('The draft is deleted.');
  }

  // Opening

  async openFile(file: File): Promise<void> {
    const opened = await this.read(file);
    if ('problem' in opened) {
      this.openProblem = opened.problem;
      this.#onChange();
    } else if (this.mayLeave()) this.#begin({ draft: opened.draft });
  }

  /** What is in a file, whatever it is for. */
  async read(file: File): Promise<drafts.Opened> {
    if (file.size > largestFile)
      return {
        problem: `\u201c${file.name}\u201d has ${Math.round(file.size / 1e6)} MB. The editor opens files of at most 5 MB.`,
      };
    const text = await readFile(file);
    return text === undefined
      ? { problem: `\u201c${file.name}\u201d cannot be read. It may have been moved.` }
      : drafts.openDraft(text, file.name);
  }

  openTopic(id: string, kind: DocumentKind): void {
    const topic = this.topics.find((entry) => entry.id === id);
    if (!topic || !this.mayLeave()) return;
    const draft = drafts.draftOf(topic.documents as DocumentSet, `${id}.json`);
    this.#begin({ draft: drafts.turnTo(draft, kind) });
  }

  openEmpty(kind: DocumentKind): void {
    if (!this.mayLeave()) return;
    this.#begin({ draft: drafts.emptyDraft(kind) });
    // There is one of each, and all of it is to be written.
    this.open = new Set(entriesIn(this.document).map(pathKey));
    this.#onChange();
  }

  /** Asks before changes are lost that are in no file. */
  mayLeave(): boolean {
    return (
      !this.isChanged ||
      this.isKeeping ||
      confirm(
        `\u201c${titleOf(this.draft)}\u201d has changes that you have not downloaded. Open another document and lose them?`,
      )
    );
  }

  #begin(work: Work): void {
    // Another document is another draft: the one that is kept stays as it is.
    this.keeper.stop();
    this.keepState = undefined;
    this.openProblem = undefined;
    this.open = new Set();
    this.askedFor = new Set();
    this.shown = {};
    this.#outlines = {};
    this.problems = [];
    this.#checked = undefined;
    this.set(work);
    this.check();
    location.hash = 'write';
    this.focusOn('step-title');
    this.tell(`Opened: ${titleOf(work.draft)}`);
  }

  download(): void {
    const { id, kind } = this.document;
    saveText(
      fileName(typeof id === 'string' ? id : '', kind, this.lang),
      drafts.fileText(this.draft),
    );
    this.#setDraft(withSaved(this.draft));
    this.tell('Downloaded.');
  }

  turnTo(kind: DocumentKind): void {
    this.open = new Set();
    this.askedFor = new Set();
    this.#setDraft(drafts.turnTo(this.draft, kind));
    this.check();
    this.#onChange();
  }

  // Writing

  setAt(path: Path, value: unknown): void {
    // A field that is emptied stays to be filled again.
    if (value === undefined || value === '') this.#askForPlace(path);
    this.#setDraft(
      pathKey(path) === 'title' && typeof value === 'string'
        ? drafts.setTitle(this.draft, value)
        : drafts.setNumber(this.draft, path, value),
    );
  }

  /** Fills in what a file of this computer says of a picture, in one step. */
  fillPicture(path: Path, taken: TakenPicture): void {
    const before = valueAt(this.document, path);
    this.#setDraft(
      drafts.setAt(this.draft, path, { ...(isPlainObject(before) ? before : {}), ...taken }),
    );
    this.focusOn(fieldId([...path, 'alt']));
    this.tell(`Filled in: ${taken.src}. Now describe the picture.`);
  }

  /** What is typed next is a step of its own. */
  settle(): void {
    if (this.work) this.work = { ...this.work, draft: drafts.settled(this.draft) };
  }

  #askForPlace(path: Path): void {
    this.askedFor = new Set([...this.askedFor, pathKey(path)]);
  }

  fold(path: Path): void {
    const key = pathKey(path);
    const open = new Set(this.open);
    if (!open.delete(key)) open.add(key);
    this.open = open;
    this.#onChange();
  }

  askFor(path: Path, field: Field): void {
    this.#askForPlace(path);
    this.focusOn(fieldId(path));
    // Texts, numbers and choices wait for what a person writes.
    const isMade = ['group', 'list', 'map', 'variants'].includes(field.type);
    if (isMade) {
      const value = newValue(this.draft.kind, this.document, path);
      // Of a list it is a new entry.
      const made = field.type === 'list' ? [value] : value;
      this.#setDraft(drafts.setAt(this.draft, path, made));
    }
    this.tell(`Added: ${field.label}`);
  }

  add(list: Path, name: string, variant?: string): void {
    const entries = valueAt(this.document, list);
    const path = [...list, Array.isArray(entries) ? entries.length : 0];
    this.open = new Set([...this.open, pathKey(path)]);
    this.focusOn(`fold-${pathKey(path)}`, fieldId(path));
    const entry = newValue(this.draft.kind, this.document, list, variant);
    this.#setDraft(drafts.insertAt(this.draft, path, entry));
    this.tell(`Added: ${name}`);
  }

  remove(path: Path, name: string): void {
    const index = path[path.length - 1];
    const list = path.slice(0, -1);
    if (typeof index === 'number') {
      this.open = renumbered(this.open, list, without(index));
      this.askedFor = renumbered(this.askedFor, list, without(index));
      const before = pathKey([...list, index - 1]);
      this.focusOn(`remove-${pathKey(path)}`, `remove-${before}`, fieldId(list));
    } else {
      const asked = new Set(this.askedFor);
      asked.delete(pathKey(path));
      this.askedFor = asked;
      this.focusOn(`fold-${pathKey([...list, '?'])}`, fieldId(list));
    }
    this.#setDraft(drafts.removeAt(this.draft, path));
    this.tell(`Removed: ${name}. Undo brings it back.`);
  }

  move(path: Path, by: number, name: string): void {
    const list = path.slice(0, -1);
    const from = path[path.length - 1] as number;
    const entries = valueAt(this.document, list);
    const count = Array.isArray(entries) ? entries.length : 0;
    const to = from + by;
    if (to < 0 || to >= count) {
      this.tell(`${name} is ${by < 0 ? 'first' : 'last'} already.`);
      return;
    }
    // The focus goes along, to the same button.
    const active = document.activeElement?.id ?? '';
    const [, button] = /^(up|down|fold|remove)-/.exec(active) ?? [];
    this.focusOn(`${button ?? 'fold'}-${pathKey([...list, to])}`);
    this.open = renumbered(this.open, list, movedTo(from, to));
    this.askedFor = renumbered(this.askedFor, list, movedTo(from, to));
    this.#setDraft(drafts.moveAt(this.draft, path, by));
    this.tell(`Moved: ${name}, now ${to + 1} of ${count}.`);
  }

  undo(): void {
    if (!drafts.canUndo(this.draft)) return this.tell('Nothing is left to undo.');
    this.#goTo(drafts.undo(this.draft), 'Undone');
  }

  redo(): void {
    if (!drafts.canRedo(this.draft)) return this.tell('Nothing is left to redo.');
    this.#goTo(drafts.redo(this.draft), 'Done again');
  }

  /** Another moment of the draft. What changes may be on another step than the one that is shown. */
  #goTo(draft: Draft, said: string): void {
    const isTranslation = draft.documents === this.draft.documents;
    this.#setDraft(draft);
    this.tell(isTranslation ? `${said}, in the translation.` : `${said}.`);
  }

  // Checking

  problemsAt(path: Path): readonly Problem[] {
    const key = pathKey(path);
    return this.problems.filter((problem) => pathKey(problem.path) === key);
  }

  countIn(path: Path): Counts {
    const inside = this.problems.filter((problem) => isWithin(problem.path, path));
    const errors = inside.filter(({ severity }) => severity === 'error').length;
    const gaps = inside.filter(({ isGap }) => isGap).length;
    return { gaps, faults: errors - gaps, errors, hints: inside.length - errors };
  }

  /** What the preview shows. */
  get previewed(): Previewed {
    const { kind } = this.draft;
    const shown = this.shown[kind];
    if (shown === this.document) return { document: shown, is: 'now' };
    const outline = this.#outlines[kind];
    // What was there before a fault, be it an outline too.
    return outline?.of === this.document || !shown
      ? { document: outline?.document, is: 'outline' }
      : { document: shown, is: 'before' };
  }

  /** Shows the field of a place, and puts the focus there. */
  goTo(path: Path): void {
    const [first, second] = path;
    if (first === 'review' && second !== 'judgements' && this.countIn(['review']).errors === 0) {
      location.hash = 'sign';
      return;
    }
    const way = path.map((_, i) => path.slice(0, i + 1));
    const folds = [...way.map((at) => [...at.slice(0, -1), '?']), ...way].map(pathKey);
    this.open = new Set([...this.open, ...wayTo(path)].filter((key) => !key.endsWith('?')));
    this.askedFor = new Set([...this.askedFor, ...wayTo(path)]);
    this.focusOn(
      ...[...way].reverse().flatMap((at) => [fieldId(at), `fold-${pathKey(at)}`]),
      ...folds,
    );
    location.hash = 'write';
    this.#onChange();
  }

  // Translating

  /** Of the document being written. */
  get translation(): Translation | undefined {
    return drafts.translationIn(this.draft);
  }

  /** @param textId the text that is being typed */
  setTranslation(translation: Translation | undefined, textId?: string): void {
    this.#setDraft(drafts.withTranslation(this.draft, translation, textId));
  }

  /** The translation is in a file, or came from one. */
  asSavedTranslation(): void {
    this.#setDraft(drafts.withSavedTranslation(this.draft));
  }

  /** Our own texts of a topic, and the English that they were made from; none for another topic. */
  builtTexts(lang: string): Pick<Translation, 'texts' | 'from'> | undefined {
    const { id, kind } = this.document;
    const topic = this.topics.find((entry) => entry.id === id);
    const texts = topic?.texts[lang]?.[kind];
    const english = topic && textsOf(topic.documents[kind] as TextDocument);
    return texts && english ? { texts, from: english } : undefined;
  }

  /** The document in the other language, as long as the document itself has no fault. */
  get translated(): DraftDocument | undefined {
    const { translation, document } = this;
    return translation && this.shown[this.draft.kind] === document
      ? translatedDocument(document, translation).document
      : undefined;
  }

  get lang(): string {
    return langOf(this.draft);
  }
}
