import { DEGREE, MAGIC, PRECISION, VERSION } from '../../../src/lib/gazetteer/format.ts';

const NO_ADMIN1 = 0xffff;

/** Integers as byte planes, lowest bytes first. */
function planes(values, width) {
  const bytes = Buffer.alloc(values.length * width);
  for (let plane = 0; plane < width; plane++) {
    values.forEach((value, i) => {
      bytes[plane * values.length + i] = (value >> (plane * 8)) & 0xff;
    });
  }
  return bytes;
}

function steps(values) {
  return values.map((value, i) => value - (i === 0 ? 0 : values[i - 1]));
}

function indexIn(list, value, same = (a, b) => a === b) {
  const found = list.findIndex((item) => same(item, value));
  return found >= 0 ? found : list.push(value) - 1;
}

/**
 * One file of the gazetteer.
 *
 * @param rows places, each with `names` (English, then local if `localName`, then the others)
 * @param firstRow index of the first
 * @param indexOfId index by id of first-level units
 * @param extra more names of places of the core: `[index, names]`, ascending
 */
export function encode({ rows, firstRow, indexOfId, extra }) {
  const meta = { firstRow, rows: rows.length, features: [], countries: [''], spans: {} };
  const features = rows.map(({ kind, feature }) =>
    indexIn(meta.features, [kind, feature], (a, b) => a[0] === b[0] && a[1] === b[1]),
  );
  const codes = new Map([['', 0]]);
  const countries = rows.map(({ country }) => {
    const code = country ?? '';
    if (!codes.has(code)) codes.set(code, meta.countries.push(code) - 1);
    return codes.get(code);
  });
  rows.forEach((row, i) => {
    if (row.countries.length > 1) meta.spans[i] = row.countries;
  });
  const withExtent = rows.flatMap((row, i) => (row.precisionKm === undefined ? [] : [i]));
  const extent = (pick) => withExtent.map((i) => Math.round(pick(rows[i])));
  const groups = [...extra.map(([, names]) => names), ...rows.map((row) => row.names)];
  return pack([
    ['META', Buffer.from(JSON.stringify(meta))],
    [
      'LNGS',
      planes(
        rows.map((r) => Math.round(r.point[0] * DEGREE)),
        3,
      ),
    ],
    [
      'LATS',
      planes(
        rows.map((r) => Math.round(r.point[1] * DEGREE)),
        3,
      ),
    ],
    [
      'POPU',
      planes(
        rows.map((r) => r.population),
        4,
      ),
    ],
    ['IDNO', planes(steps(rows.map((r) => r.number ?? 0)), 4)],
    [
      'IDTX',
      Buffer.from(
        rows
          .filter((r) => !r.number)
          .map((r) => `${r.id}\n`)
          .join(''),
      ),
    ],
    ['FEAT', Buffer.from(features)],
    ['CTRY', Buffer.from(countries)],
    [
      'ADM1',
      planes(
        rows.map((r) => (r.admin1 ? indexOfId.get(r.admin1) : NO_ADMIN1)),
        2,
      ),
    ],
    ['LOCL', Buffer.from(rows.map((r) => (r.localName ? 1 : 0)))],
    [
      'EXTN',
      planes(
        [
          ...steps(withExtent),
          ...[0, 1, 2, 3].flatMap((side) => extent((r) => (r.bbox ? r.bbox[side] * DEGREE : 0))),
          ...extent((r) => r.precisionKm * PRECISION),
        ],
        4,
      ),
    ],
    ['XTRA', planes(steps(extra.map(([index]) => index)), 3)],
    [
      'NCNT',
      planes(
        groups.map((names) => names.length),
        2,
      ),
    ],
    [
      'NAME',
      Buffer.from(
        groups
          .flat()
          .map((name) => `${name}\n`)
          .join(''),
      ),
    ],
  ]);
}

function pack(sections) {
  const head = Buffer.alloc(12 + sections.length * 8);
  head.writeUInt32LE(MAGIC, 0);
  head.writeUInt32LE(VERSION, 4);
  head.writeUInt32LE(sections.length, 8);
  sections.forEach(([tag, bytes], i) => {
    head.write(tag, 12 + i * 8, 'latin1');
    head.writeUInt32LE(bytes.length, 16 + i * 8);
  });
  return Buffer.concat([head, ...sections.map(([, bytes]) => bytes)]);
}
