/** Registers all four widgets. */
import './define/bedside-article-card.js';
import './define/bedside-exercise-timer.js';
import './define/bedside-risk-checklist.js';
import './define/bedside-seek-help.js';
