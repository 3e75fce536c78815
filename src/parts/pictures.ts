/** What is drawn of a step or a figure: a picture of the document's own, or one of our drawings. */
import type { TemplateResult } from 'lit';
import type { Pose } from '../model/document.js';
import type { Picture, Video } from '../model/picture.js';
import { OnUse } from '../platform/start/on-use.js';
import { isDrawn, legDrawing, type DrawingOptions } from './leg-drawings.js';

/** Draws the pictures and videos of a document. Most pages have none. */
export const pictureView = new OnUse(() => import('./picture-view.js'));

const morePoses = new OnUse(() => import('./poses.js'));

/** As much of a widget's `PiecesController` as is needed here. */
interface Pieces {
  get(piece: OnUse<unknown>): unknown;
  isLost(piece: OnUse<unknown>): boolean;
}

/**
 * True until all of these can be drawn. Without the file that draws one, its place stays empty.
 * @param looks poses, and pictures, which nobody waits for here
 */
export const awaitsDrawing = (
  pieces: Pieces,
  looks: readonly (Pose | Picture | undefined)[],
): boolean =>
  looks.some((look) => typeof look === 'string' && !isDrawn(look)) &&
  !pieces.get(morePoses) &&
  !pieces.isLost(morePoses);

/**
 * Draws a picture or a video, or a row of a picture's frames under a name.
 * @returns `undefined` while what draws them is not here
 */
export type Draw = (what: Picture | Video, framesOf?: string) => TemplateResult | undefined;

/** A picture that can't be drawn leaves its words. */
export const drawing = (
  look: Pose | Picture | undefined,
  draw: Draw,
  options?: DrawingOptions,
): unknown =>
  typeof look === 'string' ? legDrawing(look, options) : look && (draw(look) ?? look.alt);
