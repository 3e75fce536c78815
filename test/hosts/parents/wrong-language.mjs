/** A language in words. */
export default {
  says: '`<html lang="English (UK)">` and tags with an empty `lang`',
  html: 'lang="English (UK)"',
  body: (widgets) => widgets.replaceAll('<bedside-seek-help', '<bedside-seek-help lang=""'),
};
