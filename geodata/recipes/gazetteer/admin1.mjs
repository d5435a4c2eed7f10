import { fold } from '../../../src/lib/gazetteer/fold.ts';
import { extentOf } from './countries.mjs';
import { mainLanguage } from './country-names.mjs';
import { distanceKm } from './geometry.mjs';
import { pickLocalName } from './local-name.mjs';
import { isName, newsSpelling } from './names.mjs';
import { packageJson, readUnits } from './sources.mjs';

/** Words for kinds of units, which names are used with and without. */
const GENERIC =
  'Province|Department|Governorate|District|Municipality|Parish|Region|County|State|Oblast|Prefecture|Division|Canton|Voivodeship|Krai|Emirate|Atoll|Aimag|Aimak|Territory|City|Comarca|Regency|Raion|Republic';
const SUFFIX = new RegExp(` (?:${GENERIC})$`, 'i');
const PREFIX =
  /^(?:Urban Municipality of|Municipality of|Opština|Raionul|Departamento de|Provincia de|Province of|Region of|State of|Republic of|Kanton|Canton of|Județul) /i;

/** Units that only a generic word names: "Northern Province" is never just "Northern". */
const DIRECTION =
  /^(?:(?:north|south|east|west|upper|lower|mid|far)[ -]?)*(?:north|south|east|west|northern|southern|eastern|western|northeast|northwest|southeast|southwest|northeastern|northwestern|southeastern|southwestern|central|centre|center|capital|national|federal|coastal|highland|islands?|lakes|plateaux|savanes|maritime|littoral|city|river|gulf|mountain|interior|border)$/i;

/** The last words of a display name that stay: people say "Shan State", "Chernihiv Oblast". */
const KEPT =
  /(?:State|Region|Oblast|County|Prefecture|Krai|Division|Territory|City|Voivodeship|Republic|Comarca)$/i;

/** Kinds as readers know them, by country or by the word in a name or in Natural Earth. */
const FEATURE_BY_COUNTRY = Object.fromEntries(
  Object.entries({
    state: 'US IN BR MX AU DE NG VE MY AT SS SD',
    province: 'KH LA VN TH CN PA CA ID PK',
    region: 'FR IT',
    canton: 'CH',
    prefecture: 'JP',
    department: 'CO',
    'country of the United Kingdom': 'GB',
  }).flatMap(([feature, countries]) => countries.split(' ').map((country) => [country, feature])),
);

/** What "a name alone" is. */
function bare(name) {
  return name.replace(PREFIX, '').replace(SUFFIX, '').trim();
}

/** CLDR's English names of ISO 3166-2 units; other languages have only four names each. */
const ENGLISH = packageJson('cldr-subdivisions-full', 'subdivisions/en/en.json').subdivisions
  .localeDisplayNames.subdivisions;

/** First-level units as places. */
export function makeAdmin1({ joined, cities, byHand, countries }) {
  const seats = seatsOf(cities);
  const known = new Set(countries.map((c) => c.country));
  return readUnits(1)
    .filter(({ code }) => known.has(code.slice(0, 2)) && code.slice(3) !== '00')
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, name }) => {
      const id = `gn1:${code}`;
      const country = code.slice(0, 2);
      const hand = byHand[id] ?? {};
      const join = joined.get(code);
      const only = join?.features.length === 1 ? join.features[0] : undefined;
      const members = seats.get(code);
      const extent = join ? extentOf(join.polygons) : seatExtent(members);
      if (!extent) return undefined;
      const english = englishName(only, name);
      const aliases = [
        name,
        bare(name),
        ...(english ? [english, bare(english)] : []),
        ...(hand.aliases ?? []),
        ...(only ? naturalEarthAliases(only, name, english) : []),
      ].filter((alias) => !DIRECTION.test(alias));
      const display = hand.name ?? displayName(name, english, country);
      return {
        id,
        kind: 'admin1',
        feature: featureOf(name, country, only),
        country,
        countries: [country],
        admin1: null,
        population: members?.population ?? 0,
        name: display,
        localName: hand.localName ?? localName(country, display, only, members?.seat),
        aliases,
        ...extent,
      };
    })
    .filter((unit) => unit !== undefined);
}

function displayName(given, english, country) {
  const name = mainLanguage(country).script === 'Latn' ? given : newsSpelling(given);
  const short = bare(name);
  if (KEPT.test(name) || DIRECTION.test(short)) return name;
  return english && fold(english) === fold(short) ? english : short;
}

function featureOf(name, country, only) {
  if (FEATURE_BY_COUNTRY[country]) return FEATURE_BY_COUNTRY[country];
  const word = new RegExp(`(?:${GENERIC})$`, 'i').exec(name)?.[0].toLowerCase();
  const natural = only?.type_en?.split('|')[0].toLowerCase();
  const feature = word ?? (natural === '' ? undefined : natural);
  return feature === 'aimak' ? 'province' : (feature ?? 'first-level unit');
}

/** CLDR's English name of the unit if it is plainly the same name as GeoNames'. */
function englishName(only, name) {
  const english = ENGLISH[only?.iso_3166_2?.toLowerCase().replace(/[-~]/g, '')];
  return english && similar(bare(english), bare(name)) ? english : undefined;
}

/** Whether two romanisations could be of one name: half of their letter pairs agree (Dice). */
function similar(a, b) {
  const pairs = (name) => {
    const letters = fold(name).replace(/ /g, '');
    return new Set(Array.from({ length: letters.length - 1 }, (_, i) => letters.slice(i, i + 2)));
  };
  const [x, y] = [pairs(a), pairs(b)];
  if (x.size === 0 || y.size === 0) return fold(a) === fold(b);
  return (2 * [...x].filter((p) => y.has(p)).length) / (x.size + y.size) >= 0.5;
}

/** Natural Earth's own names, of which `name_en` is wrong too often to use. */
function naturalEarthAliases(unit, name, english) {
  const said = [
    unit.name,
    ...(unit.name_alt ?? '').split('|'),
    unit.gn_name ?? '',
    unit.woe_name ?? '',
  ];
  const trusted = [name, english, unit.name, ...(unit.name_alt ?? '').split('|')].filter(Boolean);
  if (
    !trusted.slice(0, english ? 2 : 1).some((n) => said.some((s) => s && similar(bare(n), bare(s))))
  )
    return [];
  const languages = Object.keys(unit)
    .filter((key) => /^name_(?!en$|alt$|len$|local$)/.test(key))
    .map((key) => unit[key]);
  const abbreviations =
    unit.iso_a2 === 'US' || unit.iso_a2 === 'CA' || unit.iso_a2 === 'AU'
      ? [unit.abbrev, unit.postal]
      : [];
  return [...said, unit.name_local ?? '', ...languages, ...abbreviations]
    .filter((n) => typeof n === 'string' && n !== '')
    .flatMap((n) => n.split('|'));
}

/**
 * The name in the country's main script: Natural Earth's in that language, else that of a seat of
 * the same name. Natural Earth's `name_local` has units under their neighbours' names; left out.
 */
function localName(country, display, only, seat) {
  const { language } = mainLanguage(country);
  const own = only?.[`name_${language}`];
  if (typeof own === 'string' && own !== '') {
    const picked = pickLocalName(country, display, own.split('|'));
    if (picked) return picked;
  }
  if (!seat || fold(seat.ascii) !== fold(display)) return null;
  return pickLocalName(country, seat.ascii, seat.alternates.filter(isName));
}

/** Seat, members and inhabitants by unit. */
function seatsOf(cities) {
  const units = new Map();
  for (const city of cities) {
    const unit = units.get(city.admin1) ?? { seat: city, population: 0, points: [] };
    units.set(city.admin1, unit);
    if (city.feature !== 'PPLX') unit.population += city.population;
    unit.points.push([city.lng, city.lat]);
    const better = rank(city) - rank(unit.seat) || city.population - unit.seat.population;
    if (better > 0) unit.seat = city;
  }
  return units;
}

function rank({ feature }) {
  return feature === 'PPLA' || feature === 'PPLC' ? 1 : 0;
}

/** Without a polygon the seat stands for a unit; nine of ten of its places lie within the radius. */
function seatExtent(members) {
  if (!members) return undefined;
  const point = [members.seat.lng, members.seat.lat];
  const reach = members.points.map((p) => distanceKm(point, p)).sort((a, b) => a - b);
  const precisionKm = Math.max(5, Math.round(reach[Math.floor((reach.length - 1) * 0.9)]));
  return { point, bbox: null, precisionKm };
}
