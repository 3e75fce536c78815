/** `var` in a script of the page takes the place of what browsers let pages replace. */
export default {
  says: '`var performance = [97, 88]`, `screen`, `event`, `origin`, `parent`, `length`, `status`, `external`, `scheduler`',
  head: `<script>
    var performance = [97, 88, 91], screen = 'waiting room', event = 'open day', origin = 'Pattom', parent = 'x',
      length = 3, status = 'open', external = {}, scheduler = null, closed = false, opener = 1, frames = [], self = 'x';
  </script>`,
};
