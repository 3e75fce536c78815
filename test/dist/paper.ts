/** What is on a printed page, read from a browser's PDF. */
import { PDFiumLibrary } from '@hyzyla/pdfium';

export interface Sheet {
  readonly text: string;
  /** Inked pixels of each row, 2 rows a point. */
  readonly rows: number[];
  /** In pixels. */
  readonly width: number;
}

/** One for all: its code takes longer to compile than most sheets take to draw. */
const library = PDFiumLibrary.init();

/** Sheets of a PDF as a reader has them: the words, and how many pixels of each row are inked. */
export const sheets = async (pdf: Uint8Array): Promise<Sheet[]> => {
  const found = await (await library).loadDocument(pdf);
  const pages: Sheet[] = [];
  for (const sheet of found.pages()) {
    const text = sheet.getText().replace(/\s+/g, ' ').trim();
    let width = 0;
    const rows: number[] = [];
    await sheet.render({
      scale: 2,
      render: (picture) => {
        ({ width } = picture);
        for (let y = 0; y < picture.height; y++) {
          let ink = 0;
          for (let x = 0; x < width; x++) {
            const at = (y * width + x) * 4;
            if (picture.data[at]! + picture.data[at + 1]! + picture.data[at + 2]! < 600) ink++;
          }
          rows.push(ink);
        }
        return Promise.resolve(picture.data);
      },
    });
    pages.push({ text, rows, width });
  }
  found.destroy();
  return pages;
};
