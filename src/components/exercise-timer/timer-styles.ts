/** The style sheets of the timer. Later ones override earlier ones. */
import { helpCardStyles } from '../../parts/help-card.js';
import { legDrawingStyles } from '../../parts/leg-drawings.js';
import { legFramesStyles } from '../../parts/leg-frames.js';
import { solesStyles } from '../../parts/soles.js';
import { stepperStyles } from '../../parts/stepper.js';
import { switchStyles } from '../../parts/switch.js';
import { controls } from '../../styles/controls.js';
import { widthLine } from '../../styles/width-line.js';
import { endStyles } from './end-styles.js';
import { enlargedStyles } from './enlarged-styles.js';
import { handsFreeStyles } from './hands-free-styles.js';
import { overviewStyles } from './overview-styles.js';
import { questionStyles } from './question-styles.js';
import { safetyCheckStyles } from './safety-check-styles.js';
import { sessionStyles } from './session-styles.js';
import { stageStyles } from './stage-styles.js';
import { stageTopStyles } from './stage-top-styles.js';
import { stageZoneStyles } from './stage-zone-styles.js';
import { timerBodyStyles } from './timer-body-styles.js';

export const timerStyles = [
  controls,
  widthLine,
  helpCardStyles,
  legDrawingStyles,
  legFramesStyles,
  solesStyles,
  stepperStyles,
  switchStyles,
  timerBodyStyles,
  stageStyles,
  stageTopStyles,
  stageZoneStyles,
  overviewStyles,
  questionStyles,
  safetyCheckStyles,
  sessionStyles,
  endStyles,
  handsFreeStyles,
  enlargedStyles,
];
