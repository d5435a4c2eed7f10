/**
 * Units that Natural Earth gives to whoever holds them, and the country they are drawn in here,
 * by ISO 3166-2 code. The reasons stand in geodata/README.md, "Disputed borders".
 */
const HELD_BY_ANOTHER = {
  'UA-43': 'UA',
  'UA-40': 'UA',
  'MA-15': 'EH',
  'MA-16': 'EH',
};

/** Territories of Natural Earth that have no ISO code, or none agreed, by its own code. */
const TERRITORIES = {
  KOS: { country: 'XK' },
  CYN: { country: 'CY', disputed: true },
  SOL: { country: 'SO', disputed: true },
  KAS: { country: '', disputed: true },
  PFA: { country: '', disputed: true },
  PGA: { country: '', disputed: true },
  SAH: { country: 'EH' },
  KAB: { country: 'KZ' },
  USG: { country: 'CU' },
  ESB: { country: 'CY' },
  WSB: { country: 'CY' },
  CLP: { country: 'FR' },
  CSI: { country: 'AU' },
};

/** Parts of a state that have an ISO 3166-1 code of their own, by Natural Earth's unit. */
const OWN_CODE = {
  'FR-GF': 'GF',
  'FR-GP': 'GP',
  'FR-MQ': 'MQ',
  'FR-RE': 'RE',
  'FR-YT': 'YT',
  'NL-BQ1': 'BQ',
  'NL-BQ2': 'BQ',
  'NL-BQ3': 'BQ',
  'TK-X01~': 'TK',
  'NO-21': 'SJ',
  'NO-22': 'SJ',
  'IOA-1928': 'CC',
  'IOA-2652': 'CX',
};

/**
 * Country of a Natural Earth unit as ISO 3166-1 alpha-2 (`XK` for Kosovo; empty where none is
 * agreed), and whether another than that country holds it.
 */
export function belonging({ iso_3166_2, iso_a2, adm0_a3, adm1_code }) {
  const held = HELD_BY_ANOTHER[iso_3166_2];
  if (held) return { country: held, disputed: true };
  const territory = TERRITORIES[adm0_a3] ?? TERRITORIES[adm1_code.slice(0, 3)];
  if (territory) return { disputed: false, ...territory };
  const own = OWN_CODE[iso_3166_2] ?? OWN_CODE[adm1_code];
  return { country: own ?? (/^[A-Z]{2}$/.test(iso_a2) ? iso_a2 : ''), disputed: false };
}

/** Countries whose common line is not agreed, whole or in the units named. */
const OPEN_LINES = [
  { between: ['EH', 'MA'] },
  { between: ['XK', 'RS'] },
  { between: ['IL', 'PS'] },
  { between: ['KP', 'KR'] },
  { between: ['CN', 'IN'] },
  { between: ['IN', 'PK'], units: ['gn1:IN.12', 'gn1:PK.06', 'gn1:PK.07', 'ne:IND-20012'] },
];

/** Whether the line between two units of the topology is not agreed by both sides. */
export function isOpenLine(a, b) {
  const [one, other] = [a.properties, b.properties];
  if (one.country === '' || other.country === '') return true;
  if (one.country === other.country) return Boolean(one.disputed) !== Boolean(other.disputed);
  return OPEN_LINES.some(
    ({ between, units }) =>
      between.includes(one.country) &&
      between.includes(other.country) &&
      (!units || units.includes(a.id) || units.includes(b.id)),
  );
}
