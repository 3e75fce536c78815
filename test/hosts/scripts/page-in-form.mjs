/** ASP.NET puts the whole page into one form, whose fields become properties of the form. */
export default {
  says: 'The page in one form with fields named `parentNode`, `nextSibling`, `lang`, `dir`, `id`, `children`, `submit`',
  engine: 'fields as names of the form',
  scripts: '<script src="/dist/bedside.js"></script>',
  body: (widgets) => `
    <form id="aspnetForm" lang="en" dir="ltr" onsubmit="throw new Error('the form was sent')">
      ${[
        '__VIEWSTATE',
        'parentNode',
        'nextSibling',
        'lang',
        'dir',
        'id',
        'children',
        'attributes',
        'submit',
        'closest',
      ]
        .map((name) => `<input type="hidden" name="${name}" value="x">`)
        .join('')}
      ${widgets}
    </form>`,
};
