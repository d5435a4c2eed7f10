/** Font stacks by use; the basemap's `font-faces` say which files draw them. */
export const FONTS = {
  regular: ['Noto Sans Regular'],
  medium: ['Noto Sans Medium'],
  semibold: ['Noto Sans SemiBold'],
  italic: ['Noto Sans Italic'],
  serif: ['Newsreader Medium'],
  serifItalic: ['Newsreader Italic'],
} as const;
