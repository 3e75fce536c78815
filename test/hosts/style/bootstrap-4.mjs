/** Bootstrap 4, with the widgets in a card in its grid. */
export default {
  says: 'Bootstrap 4.6.2, in a card in its grid',
  head: '<link rel="stylesheet" href="/npm/bootstrap4/dist/css/bootstrap.css">',
  body: (widgets) => `
    <div class="container"><div class="row"><div class="col-md-8">
      <div class="card"><div class="card-body text-center text-white">${widgets}</div></div>
    </div></div></div>`,
};
