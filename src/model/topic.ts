/** The topic whose documents stand in the widgets' own files: the one that a widget shows unless asked. */
export const firstTopic = 'night-leg-numbness';
