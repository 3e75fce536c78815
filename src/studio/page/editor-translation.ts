/** What a person does in step 4. */
import { isSameLanguage } from '../../model/language-tag.js';
import {
  asCurrent,
  emptyTranslation,
  openTranslation,
  rowsOf,
  translationOf,
  translationText,
  withText,
  type Translation,
} from '../editor/translation.js';
import type { Built } from './built-topics.js';
import { download, fileName, readFile, saveText } from './editor-files.js';
import type { EditorState } from './editor-state.js';
import type { TranslateActions, TranslateNow } from './editor-translate.js';

/** A language as BCP 47 writes it, as far as a page needs one. */
const languageTag = /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i;

export class TranslationActions implements TranslateActions {
  readonly #state: EditorState;
  readonly #languages: Built['languages'];
  #problem: string | undefined;
  #onlyOpen = false;

  constructor(state: EditorState, languages: Built['languages']) {
    this.#state = state;
    this.#languages = languages;
  }

  get now(): TranslateNow {
    const { translation, document, lang } = this.#state;
    return {
      languages: this.#languages
        .filter((entry) => !isSameLanguage(entry.lang, lang))
        .map((entry) => [entry.lang, entry.name]),
      translation: translation && {
        lang: translation.lang,
        name: this.nameOf(translation.lang),
        rows: rowsOf(document, translation),
        onlyOpen: this.#onlyOpen,
      },
      problem: this.#problem,
    };
  }

  /** A language by its name in English. */
  nameOf(lang: string): string {
    const known = this.#languages.find((entry) => entry.lang === lang)?.name;
    return known ?? new Intl.DisplayNames(['en'], { type: 'language' }).of(lang) ?? lang;
  }

  #refuse(problem: string): void {
    this.#problem = problem;
    this.#state.tell(problem);
  }

  readonly begin = (lang: string): void => {
    const state = this.#state;
    if (!languageTag.test(lang))
      return this.#refuse('Write the tag of a language, such as te for Telugu.');
    if (isSameLanguage(lang, state.lang))
      return this.#refuse('The document is in this language already.');
    this.#problem = undefined;
    const { document } = state;
    const ours = state.builtTexts(lang);
    const empty = emptyTranslation(document, lang);
    state.setTranslation(ours ? { ...empty, ...ours } : empty);
    state.asSavedTranslation();
    state.focusOn('step-title');
    state.tell(`Translation into ${this.nameOf(lang)}`);
  };

  readonly openFile = (file: File): void => void this.#open(file);

  async #open(file: File): Promise<void> {
    const state = this.#state;
    const text = await readFile(file);
    if (text === undefined) return this.#refuse(`\u201c${file.name}\u201d cannot be read.`);
    const saved = openTranslation(text, state.document);
    if ('translation' in saved) {
      return this.#take(saved.translation);
    }
    // A whole document in the other language will do too.
    const opened = await state.read(file);
    const other = 'draft' in opened ? opened.draft.documents[state.document.kind] : undefined;
    if (!other || isSameLanguage(String(other['lang']), state.lang))
      return this.#refuse(saved.problem);
    this.#take(translationOf(state.document, other));
  }

  #take(translation: Translation): void {
    this.#problem = undefined;
    this.#state.setTranslation(translation);
    this.#state.asSavedTranslation();
  }

  readonly setText = (id: string, text: string): void => {
    const { translation, document } = this.#state;
    if (translation) this.#state.setTranslation(withText(translation, document, id, text), id);
  };

  readonly settle = (): void => this.#state.settle();

  readonly stillFits = (id: string): void => {
    const { translation, document } = this.#state;
    if (!translation) return;
    this.#state.setTranslation(asCurrent(translation, document, id));
    this.#state.tell('Marked as translated.');
  };

  readonly onlyOpen = (only: boolean): void => {
    this.#onlyOpen = only;
    this.#state.redraw();
  };

  readonly download = (): void => {
    const { translation, translated, document } = this.#state;
    if (!translation) return;
    if (!translated)
      return this.#refuse(
        'Mend the faults of the document first: they are in the translation too.',
      );
    download(fileName(String(document['id']), document.kind, translation.lang), translated);
    this.#state.asSavedTranslation();
    this.#state.tell('Downloaded.');
  };

  readonly save = (): void => {
    const { translation, document } = this.#state;
    if (!translation) return;
    const name = fileName(String(document['id']), document.kind, translation.lang, 'translation');
    saveText(name, translationText(translation));
    this.#state.asSavedTranslation();
    this.#state.tell('Saved.');
  };

  readonly leave = (): void => {
    this.#problem = undefined;
    this.#state.setTranslation(undefined);
    this.#state.focusOn('step-title');
    this.#state.tell('The translation is put aside. Undo brings it back.');
  };
}
