/** Which fields of a document hold words for patients. */

/** Fields that hold no text for patients: names, levels, drawings, addresses, what a clinician reads. */
const notTexts = new Set([
  'kind',
  'id',
  'lang',
  'version',
  'review',
  'sources',
  'help',
  'notSureHelp',
  'type',
  'name',
  'figure',
  'pose',
  'getReadyPose',
  'src',
  'srcDark',
  'frames',
  'poster',
  'captions',
  'leadsTo',
  'audio',
]);

/**
 * True of a field that holds text for patients. A program's `safetyCheck` names questions; the
 * document's holds them.
 */
export const isText = (key: string, value: unknown): boolean =>
  !notTexts.has(key) &&
  !(key === 'safetyCheck' && Array.isArray(value) && typeof value[0] === 'string');
