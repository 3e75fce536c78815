/** Everything moves: a page that fades its content in. */
export default {
  says: '`* { animation }` and transitions on everything',
  head: `<style>
    @keyframes come { from { transform: translateY(4px) } }
    * { animation: come 50ms both !important; transition: all 50ms !important }
  </style>`,
};
