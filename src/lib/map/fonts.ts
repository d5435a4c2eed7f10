import type { Marks } from '../atlas/marks';

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

/** Letters of the Latin and Vietnamese parts of the fonts, which names of the basemap need. */
const BASE_LETTERS = 'āćđęıłőřşťžạảấđơư';

/** Weight and style of each stack, as CSS says it. */
const CSS = {
  regular: 'normal 400',
  medium: 'normal 500',
  semibold: 'normal 600',
  italic: 'italic 500',
  serif: 'normal 500',
  serifItalic: 'italic 500',
} as const satisfies Record<keyof typeof FONTS, string>;

/**
 * Loads the parts of the fonts that the names of the marks need. MapLibre itself only asks for the
 * basic Latin part and would draw the rest with whatever is there. Never rejects.
 */
export async function loadFonts({ labels, points, figures }: Marks): Promise<void> {
  const features = [...labels.features, ...points.features, ...figures.features];
  const names = features.flatMap(({ properties: { name, localName } }) => [name, localName ?? '']);
  const text = [...new Set([BASE_LETTERS, ...names].join('0123456789'))].join('');
  const stacks = Object.entries(FONTS) as [keyof typeof FONTS, readonly string[]][];
  await Promise.allSettled(
    stacks.map(([use, [, ...families]]) =>
      document.fonts.load(
        `${CSS[use]} 16px ${families.map((name) => `"${name}"`).join(', ')}`,
        text,
      ),
    ),
  );
}
