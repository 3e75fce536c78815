/** Careless scripts put their own values into global names. */
export default {
  says: 'Global names used as variables: `name`, `status`, `event`, `print`, `html`, `css`, `render`, `process`, `module`, `exports`, `define`',
  head: `<script>
    var name = 'x', status = 'y', html = 1, css = 2, render = 3, lit = 4, version = '0';
    var process = { env: {} }, module = { exports: {} }, exports = module.exports, global = window;
    window.define = function () { throw new Error('no modules here'); };
    window.define.amd = {};
    window.print = undefined;
  </script>`,
  lacks: /Print|tool\|#2/,
  because: 'There is no Print where the page has taken `print`',
};
