import type { Marks } from '../atlas/marks';
import type { PlaceKind } from '../gazetteer/place';

/** Families of `src/fonts.css`; each script has its own. */
const SCRIPTS = ['Noto Sans Khmer', 'Noto Sans Lao', 'Noto Sans Thai', 'Noto Sans Myanmar'];
const SANS = ['Noto Sans Variable', ...SCRIPTS];
const SERIF = ['Newsreader Variable', ...SCRIPTS];

/**
 * Font stacks by use. MapLibre draws labels with the fonts of the page and reads weight and style
 * out of the first name of a stack, so that name says these and no family has it.
 */
export const FONTS = {
  regular: ['Regular', ...SANS],
  medium: ['Medium', ...SANS],
  semibold: ['SemiBold', ...SANS],
  italic: ['Medium Italic', ...SANS],
  serif: ['Medium', ...SERIF],
  serifItalic: ['Medium Italic', ...SERIF],
} as const;

/** Weight and style of each stack, as CSS says it. */
const CSS = {
  regular: 'normal 400',
  medium: 'normal 500',
  semibold: 'normal 600',
  italic: 'italic 500',
  serif: 'normal 500',
  serifItalic: 'italic 500',
} as const satisfies Record<keyof typeof FONTS, string>;

type Texts = Partial<Record<keyof typeof FONTS, string>>;

/**
 * Letters outside the basic Latin part of the fonts that names of the basemap need: Latin,
 * Vietnamese, and one of each script that countries are written in.
 */
const BASE_LETTERS = 'āćđęıłőřşťžạảấđơưកກกက';

/**
 * Loads the parts of the fonts that a text needs. MapLibre itself only asks for the basic Latin
 * part and would draw the rest with whatever is there. Never rejects.
 */
async function load(texts: Texts): Promise<void> {
  const uses = Object.entries(texts) as [keyof typeof FONTS, string][];
  await Promise.allSettled(
    uses.map(([use, text]) => {
      const [, ...families] = FONTS[use];
      const stack = families.map((name) => `"${name}"`).join(', ');
      return document.fonts.load(`${CSS[use]} 16px ${stack}`, text);
    }),
  );
}

/** Loads what the names of the marks are written with. Never rejects. */
export function loadMarkFonts({ labels, points, figures }: Marks): Promise<void> {
  const all = [...labels.features, ...points.features, ...figures.features].map(
    ({ properties }) => properties,
  );
  const written = (...kinds: PlaceKind[]) =>
    '0' + all.map(({ kind, name }) => (kinds.includes(kind) ? name : '')).join('');
  return load({
    serif: '0',
    serifItalic: written('region'),
    italic: written('site'),
    semibold: written('country', 'admin1', 'city'),
    regular: '0' + all.map(({ localName }) => localName ?? '').join(''),
  });
}

/** Loads what the names of the basemap are written with. Never rejects. */
export function loadBaseFonts(): Promise<void> {
  return load({ regular: BASE_LETTERS });
}
