/** Icons that only the article uses. */
export const articleIcons = {
  triangle: 'M12 3.5 22 20.5H2zM12 9.5v5M12 17.5v.1',
  sound: 'M4 9.5v5h3.5L12 19V5L7.5 9.5zM15.5 9a4 4 0 0 1 0 6M18.5 6a8.5 8.5 0 0 1 0 12',
  share: 'M12 15V3M8 6.5 12 3l4 3.5M6 11H4.5v10h15V11H18',
  arrow: 'M4 12h16M14 6l6 6-6 6',
} as const;
