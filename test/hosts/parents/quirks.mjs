/** A page without a doctype, from long ago. */
export default {
  says: 'Quirks mode: no doctype, a layout table',
  engine: 'quirks mode',
  page: ({ widgets, script, probe }) =>
    `<html lang="en"><head><meta charset="utf-8">${probe}<title>A hospital</title>${script}</head>
     <body bgcolor="white"><center><font size="1" color="gray">
       <table width="760" cellpadding="4"><tr><td>${widgets}</td></tr></table>
     </font></center></body></html>`,
};
