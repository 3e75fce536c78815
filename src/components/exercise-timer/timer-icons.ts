/** Icons that only the timer uses. */
export const timerIcons = {
  bell: 'M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15zM10 21h4',
  play: 'M8 5l11 7-11 7z',
  hand: 'M7 13V6.5a1.5 1.5 0 0 1 3 0V11V4.5a1.5 1.5 0 0 1 3 0V11V5.5a1.5 1.5 0 0 1 3 0V12V8.5a1.5 1.5 0 0 1 3 0V15a6.5 6.5 0 0 1-12 3.5L3.800 14.5a1.600 1.600 0 0 1 2.4-2z',
  foot: 'M9 3v10c0 2-1.5 3-1.5 5a3 3 0 0 0 3 3h8a2 2 0 0 0 .5-4c-3-.8-4-2.5-4-5V3',
} as const;
