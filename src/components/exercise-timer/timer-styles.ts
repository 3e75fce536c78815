/** The style sheets of the timer. Later ones override earlier ones. */
import { helpCardStyles } from '../../parts/help-card.js';
import { legDrawingStyles } from '../../parts/leg-drawings.js';
import { legFramesStyles } from '../../parts/leg-frames.js';
import { solesStyles } from '../../parts/soles.js';
import { controls } from '../../styles/controls.js';
import { endStyles } from './end-styles.js';
import { overviewStyles } from './overview-styles.js';
import { safetyCheckStyles } from './safety-check-styles.js';
import { sessionStyles } from './session-styles.js';
import { stageStyles } from './stage-styles.js';

export const timerStyles = [
  controls,
  helpCardStyles,
  legDrawingStyles,
  legFramesStyles,
  solesStyles,
  stageStyles,
  overviewStyles,
  safetyCheckStyles,
  sessionStyles,
  endStyles,
];
