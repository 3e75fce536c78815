/** A link as a QR code: black on white, whatever the theme, since a camera has to read it. */
import { html, type TemplateResult } from 'lit';
import { encode } from 'uqr';

/** White around the code, in modules, as its standard asks. */
const quiet = 4;

export const qrCode = (link: string): TemplateResult => {
  // A fold or a stain may cost up to 15 % of it.
  const { data, size } = encode(link, { ecc: 'M', border: 0 });
  const dark = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  const whole = size + 2 * quiet;
  // The ground is the sheet's.
  return html`<svg
    class="qr"
    role="img"
    aria-label="QR code of the link"
    viewBox="${-quiet} ${-quiet} ${whole} ${whole}"
  >
    <path d=${dark}></path>
  </svg>`;
};
