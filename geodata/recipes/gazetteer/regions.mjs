import { boxAround, halfDiagonalKm, middleOf } from './geometry.mjs';
import { packageJson } from './sources.mjs';

/** Names in use beside CLDR's, by M49 code. */
const ALIASES = {
  '011': ['West Africa'],
  '014': ['East Africa'],
  '015': ['North Africa'],
  '017': ['Middle Africa', 'Central Africa'],
  '019': ['the Americas'],
  '030': ['East Asia'],
  '034': ['South Asia'],
  '035': [
    'South-East Asia',
    'South East Asia',
    'Southeastern Asia',
    'South-eastern Asia',
    'SE Asia',
  ],
  '039': ['South Europe'],
  '057': ['Micronesia region'],
  143: ['Central Asia'],
  145: ['West Asia', 'Southwest Asia'],
  151: ['East Europe'],
  155: ['West Europe'],
  202: ['Sub Saharan Africa', 'Subsaharan Africa'],
};

/** Names that news uses before CLDR's. */
const PREFERRED = {
  '011': 'West Africa',
  '014': 'East Africa',
  '015': 'North Africa',
  '017': 'Middle Africa',
  '030': 'East Asia',
  '034': 'South Asia',
  145: 'West Asia',
};

/**
 * The points that GeoNames gives the continents (its ids 6255146 to 6255151), since the middle of
 * the countries of Europe is in Siberia; for the European Union that of the Institut géographique
 * national since 2020.
 */
const POINTS = {
  '002': [21.09, 7.19],
  '003': [-100.55, 46.07],
  '005': [-57.66, -14.6],
  '009': [138.52, -18.31],
  142: [89.3, 29.84],
  150: [9.14, 48.69],
  EU: [9.9, 49.84],
};

/** The regions of UN M49 and the European Union, without the whole world, each around its countries. */
export function makeRegions({ countries, names }) {
  const contains = packageJson('cldr-core', 'supplemental/territoryContainment.json').supplemental
    .territoryContainment;
  const byCode = new Map(countries.map((c) => [c.country, c]));
  const members = (code) =>
    byCode.has(code)
      ? [code]
      : [
          ...(contains[code]?._contains ?? []),
          ...(contains[`${code}-status-grouping`]?._contains ?? []),
        ]
          .filter((c) => byCode.has(c) || /^\d{3}$/.test(c))
          .flatMap(members);
  const codes = [...names.regions.keys()].filter((code) => code !== '001');
  return codes.sort().map((code) => {
    const inside = [...new Set(members(code))].sort().map((c) => byCode.get(c));
    const bbox = boxAround(inside.filter((c) => c.bbox).map((c) => c.bbox));
    const said = names.regions.get(code);
    return {
      id: code === 'EU' ? 'cldr:EU' : `m49:${code}`,
      kind: 'region',
      feature: 'region',
      country: null,
      countries: inside.map((c) => c.country),
      admin1: null,
      population: 0,
      name: PREFERRED[code] ?? said.name,
      localName: null,
      aliases: [said.name, ...(ALIASES[code] ?? []), ...said.aliases],
      point: POINTS[code] ?? middleOf(inside),
      bbox,
      precisionKm: halfDiagonalKm(bbox),
    };
  });
}
