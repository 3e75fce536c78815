/** Important rules in a cascade layer beat important rules outside of layers. */
export default {
  says: 'Important rules in a cascade layer',
  head: `<style>
    @layer reset { * { display: inline !important; visibility: hidden !important; font-size: 7px !important;
      text-align: end !important } }
  </style>`,
  differs: {},
};
