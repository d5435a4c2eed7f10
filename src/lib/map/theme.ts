/** The two editions. */
export type Theme = 'day' | 'night';

/** The colours of an edition, named as the tokens of `src/tokens.css`, which must say the same. */
export interface Palette {
  paper: string;
  sheet: string;
  ink: string;
  ink2: string;
  ink3: string;
  rule: string;
  fact: string;
  factDeep: string;
  onFact: string;
  press: string;
  /** 1 fact, 2–3, 4–9, 10 and more. */
  tints: readonly [string, string, string, string];
  land: string;
  landOff: string;
  water: string;
  shelf: string;
  coast: string;
  river: string;
  waterLabel: string;
  graticule: string;
  border: string;
  border1: string;
  town: string;
  halo: string;
  haloWater: string;
}

/** Colours for what cannot read CSS: the live map, and pictures of it. */
export const palettes: Readonly<Record<Theme, Palette>> = {
  day: {
    paper: '#f6f1e7',
    sheet: '#fdfaf3',
    ink: '#1d1b18',
    ink2: '#57503f',
    ink3: '#695f4e',
    rule: '#d8cfbc',
    fact: '#b3361e',
    factDeep: '#8f2815',
    onFact: '#fdfaf3',
    press: '#ece4d4',
    tints: ['#f3d9c8', '#e8b59e', '#d98d72', '#ca6a4e'],
    land: '#f6f1e7',
    landOff: '#efe8da',
    water: '#cfdde6',
    shelf: '#dde7ec',
    coast: '#8fa9b9',
    river: '#a3bccb',
    waterLabel: '#3d5d72',
    graticule: '#b9c9d1',
    border: '#8b8069',
    border1: '#bfb49d',
    town: '#695f4e',
    halo: '#f6f1e7',
    haloWater: '#cfdde6',
  },
  night: {
    paper: '#12151a',
    sheet: '#1c2128',
    ink: '#ece5d8',
    ink2: '#b4ac9c',
    ink3: '#958e7e',
    rule: '#2e333b',
    fact: '#f07f5f',
    factDeep: '#f6a184',
    onFact: '#16110f',
    press: '#1e232a',
    tints: ['#432d28', '#64362b', '#86412f', '#a84831'],
    land: '#20242b',
    landOff: '#1a1e24',
    water: '#0b1722',
    shelf: '#10202d',
    coast: '#3d566a',
    river: '#2f4658',
    waterLabel: '#7fa0b6',
    graticule: '#1d3040',
    border: '#7a7466',
    border1: '#434750',
    town: '#958e7e',
    halo: '#20242b',
    haloWater: '#0b1722',
  },
};
