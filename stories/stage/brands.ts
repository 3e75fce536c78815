/** Hospitals to try the tokens with. None of them exists. */

export interface Brand {
  readonly title: string;
  /** Custom properties as a hospital sets them. */
  readonly tokens: Readonly<Record<string, string>>;
  /** What is wrong with it, for the designer to read above the story. */
  readonly fault?: string;
}

export const brands = {
  none: { title: 'Our own look', tokens: {} },
  lakeside: {
    title: 'Lakeside Hospital: navy on white',
    tokens: {
      '--bedside-accent': '#1b3a6b',
      '--bedside-surface': '#ffffff',
      '--bedside-ink': '#14213a',
      '--bedside-font': 'Verdana, "DejaVu Sans", sans-serif',
    },
  },
  hillside: {
    title: 'Hillside Clinic: forest, square corners',
    tokens: {
      '--bedside-accent': '#22543d',
      '--bedside-surface': '#fbfaf6',
      '--bedside-ink': '#1f2a24',
      '--bedside-radius': '0',
      '--bedside-tint-cloth': '#cfe3c8',
      '--bedside-font': 'Georgia, "DejaVu Serif", serif',
    },
  },
  harbour: {
    title: 'Harbour Health: plum, set for dark too',
    tokens: {
      '--bedside-accent': '#6b2148',
      '--bedside-accent-dark': '#e3a9c6',
      '--bedside-surface': '#fffafc',
      '--bedside-ink': '#2a1a22',
      '--bedside-radius': '0.75em',
    },
  },
  sunrise: {
    title: 'Sunrise Care: fails contrast',
    tokens: {
      '--bedside-accent': '#f2a33a',
      '--bedside-surface': '#ffffff',
      '--bedside-ink': '#8a8f94',
    },
    fault:
      'This brand fails. Its orange and its grey are too pale on white: links, buttons and text fall below 4.5:1. See the contrast page, and choose darker tones.',
  },
} satisfies Record<string, Brand>;

/**
 * Skin of the people in the drawings: a choice apart from brand and theme. Each is a tone of
 * `--bedside-tint-skin`; the first leaves it to the widgets.
 */
export const skins: Record<string, { title: string; tone?: string }> = {
  own: { title: 'Skin: mid-brown, the widgets’ own' },
  light: { title: 'Skin: light', tone: '#e3b594' },
  brown: { title: 'Skin: brown', tone: '#a4683f' },
  dark: { title: 'Skin: dark brown', tone: '#7a4e36' },
};

export type BrandName = keyof typeof brands;
