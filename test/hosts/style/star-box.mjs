/** Everything is given a box: positions, sizes, overflow, transforms. */
export default {
  says: '`*` with position, overflow, box-sizing, opacity, filter and transitions',
  engine: 'filters and positions on every box',
  head: `<style>
    * { position: relative; overflow: hidden; box-sizing: content-box; transition: all 2s;
        filter: grayscale(1); min-height: 0; vertical-align: middle; border-radius: 0; outline: 0 !important }
  </style>`,
};
