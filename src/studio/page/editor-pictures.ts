/**
 * Where the preview finds the pictures and films of a document: ours beside the editor, the hospital's on
 * this computer, or on its server when the person names it. Nothing is fetched before, and nothing of
 * this computer leaves it.
 */
import {
  addressOf,
  fileNameAt,
  isRelative,
  sizeOfSvg,
  withAddresses,
  type PictureSize,
} from '../editor/pictures.js';

/** Bytes. The preview holds a picture as text, a third longer. */
const largestPicture = 20_000_000;
/** Bytes. What is larger is slow on a cheap phone. */
const slowPicture = 500_000;

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

const isPicture = ({ type }: File): boolean => type.startsWith('image/');

/** Few computers know what kind of file captions are. */
const isFilm = ({ type, name }: File): boolean => type.startsWith('video/') || /\.vtt$/i.test(name);

/** A picture, a film, or the captions of one. */
export const isShownFile = (file: File): boolean => isPicture(file) || isFilm(file);

/** What is filled into a picture of the document. */
export interface TakenPicture extends Partial<PictureSize> {
  readonly src: string;
}

const asText = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error!);
    reader.readAsDataURL(file);
  });

/** By the file's own bytes, since the page's rules may let it show no picture. */
const sizeOf = async (file: File): Promise<PictureSize | undefined> => {
  if (file.type === 'image/svg+xml') return sizeOfSvg(await file.text());
  const bitmap = await createImageBitmap(file);
  const { width, height } = bitmap;
  bitmap.close();
  return { width, height };
};

export class Pictures {
  /** The folder on the server, with a `/` at its end; empty: nothing is fetched. */
  folder = '';
  /** Why what was written is no folder. */
  folderProblem: string | undefined;
  /** Of files of this computer: what went wrong, or could go wrong. */
  problem: string | undefined;
  /** The rules of the page have kept a picture from being shown. */
  isBlocked = false;

  /** By file name: the picture itself, as an address. */
  readonly #own = new Map<string, string>();
  /** By file name: an address in this page at which a film or its captions are. */
  readonly #films = new Map<string, string>();
  readonly #ours: ReadonlyMap<string, string>;
  readonly #onChange: () => void;
  #shown = new WeakMap<object, object>();

  /** @param ours where our own pictures are, by their addresses in a copy of one of our documents */
  constructor(ours: ReadonlyMap<string, string>, onChange: () => void) {
    this.#ours = ours;
    this.#onChange = onChange;
  }

  /** Names of the files of this computer that stand in for pictures and films of the document. */
  get ownNames(): string[] {
    return [...this.#own.keys(), ...this.#films.keys()];
  }

  /** Where the film or the captions of this address are on this computer, if they are there. */
  filmAt(address: string): string | undefined {
    return this.#films.get(fileNameAt(address));
  }

  #changed(): void {
    this.#shown = new WeakMap();
    this.isBlocked = false;
    this.#onChange();
  }

  setFolder(text: string): void {
    const given = text.trim();
    this.folderProblem = undefined;
    this.folder = '';
    if (given !== '')
      try {
        const { protocol, origin, pathname } = new URL(given);
        if (!/^https?:$/.test(protocol)) throw new TypeError(protocol);
        // A file in the folder names it too.
        this.folder = origin + pathname.replace(/[^/]+\.[^/]*$/, '').replace(/\/?$/, '/');
      } catch {
        this.folderProblem = 'Write an address that begins with https:// or http://.';
      }
    this.#changed();
  }

  block(): void {
    if (this.isBlocked) return;
    this.isBlocked = true;
    this.#onChange();
  }

  /** Takes pictures and films of this computer for the preview. @returns names of those that were taken */
  async take(files: readonly File[]): Promise<string[]> {
    const taken: string[] = [];
    this.problem = undefined;
    for (const file of files) {
      const { name, size } = file;
      if (isFilm(file)) {
        // No document holds a film itself, so the player gets it. It stays while the page is open.
        URL.revokeObjectURL(this.#films.get(name) ?? '');
        this.#films.set(name, URL.createObjectURL(file));
        taken.push(name);
      } else if (!isPicture(file)) this.problem = `\u201c${name}\u201d is no picture and no film.`;
      else if (size > largestPicture)
        this.problem = `\u201c${name}\u201d has ${megabytes(size)}. The preview shows pictures of at most ${megabytes(largestPicture)}.`;
      else
        try {
          // The name tells whose picture it is: a signature counts the name, wherever the file is.
          const data = await asText(file);
          this.#own.set(name, `${data}#${encodeURIComponent(name)}`);
          taken.push(name);
          if (size > slowPicture)
            this.problem = `\u201c${name}\u201d has ${megabytes(size)}, which is slow on a phone. A picture 1000 pixels wide is enough.`;
        } catch {
          this.problem = `\u201c${name}\u201d cannot be read. It may have been moved.`;
        }
    }
    this.#changed();
    return taken;
  }

  /** Takes a picture of this computer for the document: its address beside the document, and its size. */
  async takeFor(file: File): Promise<TakenPicture | undefined> {
    const [name] = await this.take([file]);
    if (name === undefined) return undefined;
    try {
      return { src: addressOf(name), ...(await sizeOf(file)) };
    } catch {
      this.problem = `\u201c${name}\u201d is no picture that this browser can show.`;
      this.#own.delete(name);
      this.#changed();
      return undefined;
    }
  }

  /** The document with the addresses at which the preview finds its pictures; the same one until these change. */
  shownIn<D extends object | undefined>(document: D): D {
    if (!document) return document;
    const before = this.#shown.get(document);
    if (before) return before as D;
    const shown = withAddresses(document, (address) => this.#addressFor(address)) as D & object;
    this.#shown.set(document, shown);
    return shown;
  }

  #addressFor(address: string): string {
    const own = this.#own.get(fileNameAt(address));
    if (own) return own;
    if (this.folder !== '' && isRelative(address)) return new URL(address, this.folder).href;
    return this.#ours.get(address) ?? address;
  }
}
