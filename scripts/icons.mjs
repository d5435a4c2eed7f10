import { readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

/** The icons that phones want as pictures, drawn from static/icon.svg: `npm run icons`. */
const SIZES = { 'icon-192.png': 192, 'icon-512.png': 512, 'apple-touch-icon.png': 180 };

const svg = readFileSync('static/icon.svg', 'utf8');
for (const [file, width] of Object.entries(SIZES)) {
  const icon = new Resvg(svg, { fitTo: { mode: 'width', value: width } });
  writeFileSync(`static/${file}`, icon.render().asPng());
}
