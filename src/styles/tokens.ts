/**
 * Defines the look as custom properties. A hospital sets `--bedside-*` on any ancestor; our rules use
 * `--_*`. A brand that sets only some of them is completed here: a value that is derived from an unset
 * brand colour is invalid, so our own value applies. The contrast test measures the plain values.
 */
import { css } from 'lit';

/** Dark colours are not inverted light ones: warm cream text on near-black, dim fills, no white. */
const dark = css`
  --_surface: var(--bedside-surface-dark, #12181a);
  --_ink: var(--bedside-ink-dark, #ede3d3);
  --_accent: var(--bedside-accent-dark, var(--_d-dark-accent, #7fc2ba));
  --_surface-quiet: #1b2325;
  --_ink-soft: #c8bfb0;
  --_line: #8f8a80;
  --_hairline: #343c3d;
  --_accent-fill: var(--_d-dark-fill, #1b4f52);
  --_accent-edge: var(--_accent);
  --_on-accent: #f3ecdd;
  --_accent-soft: #1d3536;
  --_tint-cloth: var(--bedside-tint-cloth-dark, #2f6466);
  --_tint-skin: var(--bedside-tint-skin, #96684c);
  --_focus: var(--_lamp);
  --_gap: transparent;
  --_emergency: #ffb4a9;
  --_emergency-soft: #381816;
  --_urgent: #f3c580;
  --_urgent-soft: #2b2112;
  --_soon: #a6cdf2;
  --_soon-soft: #172533;
  --_self-care: #a8d5a8;
  --_self-care-soft: #18261d;
  --_on-level: #14191a;
  --_warm: #2e2511;
  --_warmer: #46350f;
  color-scheme: dark;
`;

export const tokens = css`
  .root {
    --_surface: var(--bedside-surface, #fffdf8);
    --_ink: var(--bedside-ink, #1c2b30);
    --_accent: var(--bedside-accent, #0b595f);
    --_surface-quiet: var(--bedside-surface-quiet, var(--_d-quiet, #f6f1e7));
    --_ink-soft: var(--bedside-ink-soft, var(--_d-soft, #435056));
    --_line: var(--bedside-line, var(--_d-line, #75736b));
    --_hairline: var(--bedside-hairline, var(--_d-hairline, #e3dbcd));
    --_accent-fill: var(--bedside-accent-fill, var(--_accent));
    --_accent-edge: var(--_accent-fill);
    --_on-accent: var(--bedside-on-accent, #fff);
    --_accent-soft: var(--bedside-accent-soft, var(--_d-accent-soft, #ddebe8));
    --_tint-cloth: var(--bedside-tint-cloth, var(--_d-cloth, #c6deda));
    --_tint-skin: var(--bedside-tint-skin, #b0784f);
    --_lamp: #ffc857;
    --_focus: var(--_ink);
    --_gap: var(--_lamp);
    --_emergency: #9b1c1c;
    --_emergency-soft: #fce9e5;
    --_urgent: #733f00;
    --_urgent-soft: #fceed5;
    --_soon: #1f4f78;
    --_soon-soft: #e6eef5;
    --_self-care: #2c5b41;
    --_self-care-soft: #eaf1e4;
    --_on-level: #fff;
    --_warm: #fbe7bd;
    --_warmer: #f7d08a;
    --_radius: var(--bedside-radius, 1.375em);
    --_radius-inner: calc(var(--_radius) * 0.73);
    --_radius-small: calc(var(--_radius) * 0.41);
    --_edge: 1.5px;
    color-scheme: light;
  }

  @supports (color: color-mix(in srgb, red, blue)) {
    .root {
      --_d-quiet: color-mix(in srgb, var(--_ink) 5%, var(--bedside-surface));
      --_d-soft: color-mix(in srgb, var(--bedside-ink) 82%, var(--_surface));
      --_d-line: color-mix(in srgb, var(--bedside-ink) 58%, var(--_surface));
      --_d-hairline: color-mix(in srgb, var(--bedside-ink) 14%, var(--_surface));
      --_d-accent-soft: color-mix(in srgb, var(--bedside-accent) 13%, var(--_surface));
      --_d-cloth: color-mix(in srgb, var(--bedside-accent) 22%, var(--_surface));
      --_d-dark-accent: color-mix(in srgb, var(--bedside-accent) 35%, #ede3d3);
      --_d-dark-fill: color-mix(in srgb, var(--bedside-accent) 60%, #12181a);
    }
  }

  .root[data-theme='dark'] {
    ${dark}
  }

  @media (prefers-color-scheme: dark) {
    .root[data-theme='auto'] {
      ${dark}
    }
  }

  @media (prefers-contrast: more) {
    .root {
      --_edge: 2.5px;
      --_hairline: var(--_line);
    }
  }

  @media print {
    .root.root {
      --_surface: #fff;
      --_surface-quiet: #fff;
      --_ink: #000;
      --_ink-soft: #000;
      --_line: #000;
      --_hairline: #666;
      --_accent: #000;
      --_emergency: #9b1c1c;
      --_urgent: #733f00;
      --_soon: #1f4f78;
      --_self-care: #2c5b41;
      --_emergency-soft: #fff;
      --_urgent-soft: #fff;
      --_soon-soft: #fff;
      --_self-care-soft: #fff;
      color-scheme: light;
    }
  }
`;
