/** Presentational tags of old pages around the widgets. */
export default {
  says: 'In `center`, `font`, `small`, `b`, `nobr` and `pre`',
  body: (_, { bare }) =>
    `<center><font size="1" color="silver"><small><b><nobr><pre>${bare}</pre></nobr></b></small></font></center>`,
};
