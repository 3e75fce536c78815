/** The built-in topics, for the editor. The build puts a module with what is in `content/` in this one's place. */
import type { DocumentKind } from '../../model/check-document.js';
import type { Texts } from '../../model/document-texts.js';

export interface BuiltTopic {
  readonly id: string;
  /** The article's title in English. */
  readonly title: string;
  /**
   * The English documents, with all that a clinician weighs. Their pictures are in the folder of the
   * topic's name beside each: `feet/toes.svg` of the topic `feet`.
   */
  readonly documents: Readonly<Record<DocumentKind, object>>;
  /** Names of the files of the pictures, which are in `../topics/<id>/` of the built editor. */
  readonly pictures: readonly string[];
  /** By language: the texts of each document. */
  readonly texts: Readonly<Record<string, Readonly<Partial<Record<DocumentKind, Texts>>>>>;
}

export interface Built {
  /** Languages of the interface by their tags, with their names in English; English first. */
  readonly languages: readonly { readonly lang: string; readonly name: string }[];
  readonly topics: readonly BuiltTopic[];
}

export const built: Built = { languages: [], topics: [] };
