import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import sharp from 'sharp';

/** The fonts of the page, each weight a whole file: the renderer reads neither WOFF2 nor subsets. */
const FONTS: readonly [name: string, weights: RegExp][] = [
  ['newsreader', /^(?:400|500)/],
  ['noto-sans', /^(?:400Regular|500Medium|600SemiBold)$/],
  ['noto-sans-khmer', /^400Regular$/],
  ['noto-sans-lao', /^400Regular$/],
  ['noto-sans-thai', /^400Regular$/],
  ['noto-sans-myanmar', /^400Regular$/],
];

const fontFiles = () =>
  FONTS.flatMap(([name, weights]) => {
    const folder = join('node_modules', '@expo-google-fonts', name);
    return readdirSync(folder)
      .filter((weight) => weights.test(weight))
      .flatMap((weight) =>
        readdirSync(join(folder, weight))
          .filter((file) => file.endsWith('.ttf'))
          .map((file) => join(folder, weight, file)),
      );
  });

/**
 * An SVG as PNG of at most 256 colours, as large as its view box. Only the fonts of the page are known. It must cover
 * its whole ground: the pixels of the renderer are multiplied by their opacity, and are taken as they are.
 */
export async function rasterise(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const font = { fontFiles: fontFiles(), loadSystemFonts: false, defaultFontFamily: 'Noto Sans' };
  const { pixels, width, height } = await renderAsync(svg, { font });
  const image = sharp(pixels, { raw: { width, height, channels: 4 } });
  return Uint8Array.from(await image.png({ palette: true, effort: 4 }).toBuffer());
}
