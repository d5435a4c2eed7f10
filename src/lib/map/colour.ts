/** Red, green and blue, 0 to 255. */
export type Rgb = [red: number, green: number, blue: number];

/** The bytes of a `#rrggbb` colour; throws for anything else. */
export function rgb(colour: string): Rgb {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (!match) throw new Error(`A colour is written #rrggbb, not "${colour}"`);
  const [, red = '', green = '', blue = ''] = match;
  return [parseInt(red, 16), parseInt(green, 16), parseInt(blue, 16)];
}

/** What `over` at an opacity of 0 to 1 looks like on `under`, as one opaque colour. */
export function blend(under: string, over: string, opacity: number): string {
  const [below, above] = [rgb(under), rgb(over)];
  const mixed = below.map((value, i) => Math.round(value + ((above[i] ?? 0) - value) * opacity));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
