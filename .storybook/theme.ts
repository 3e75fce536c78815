/** The look of Storybook itself: that of the widgets, warm paper, deep ink, one calm teal. */
import { create } from 'storybook/theming';

export const theme = create({
  base: 'light',
  brandTitle: 'Bedside widgets',
  brandUrl: './',
  brandTarget: '_self',
  fontBase: 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',
  colorPrimary: '#0b595f',
  colorSecondary: '#0b595f',
  appBg: '#f6f1e7',
  appContentBg: '#fffdf8',
  appPreviewBg: '#fffdf8',
  appBorderColor: '#e3dbcd',
  appBorderRadius: 10,
  textColor: '#1c2b30',
  textMutedColor: '#435056',
  barTextColor: '#435056',
  barSelectedColor: '#0b595f',
  barHoverColor: '#0b595f',
  barBg: '#fffdf8',
  inputBg: '#ffffff',
  inputBorder: '#75736b',
  inputTextColor: '#1c2b30',
});
