import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { zxyToTileId } from 'pmtiles';

/** Header and root directory must lie within the first 16 KiB (PMTiles 3, "Root directory"). */
const ROOT_LIMIT = 16_384 - 127;

/** Entries of a leaf directory, where one directory is not enough. */
const LEAF = 1024;

const pack = (bytes) => gzipSync(bytes, { level: 9 });

/**
 * A PMTiles archive (version 3) of vector tiles. `tiles`: `{ z, x, y, data }`; equal tiles are
 * kept once. Bytes depend on nothing but the arguments and the version of zlib.
 */
export function writePmtiles(tiles, { minZoom, maxZoom, metadata }) {
  const sorted = tiles
    .map(({ z, x, y, data }) => ({ id: zxyToTileId(z, x, y), data }))
    .sort((a, b) => a.id - b.id);
  const { entries, blobs, size } = layOut(sorted);
  const { root, leaves } = directories(entries);
  const json = pack(Buffer.from(JSON.stringify(metadata)));
  const header = Buffer.alloc(127);
  header.write('PMTiles', 0, 'ascii');
  header[7] = 3;
  const sections = [root.length, json.length, leaves.length, size];
  let offset = header.length;
  sections.forEach((length, i) => {
    header.writeBigUInt64LE(BigInt(offset), 8 + i * 16);
    header.writeBigUInt64LE(BigInt(length), 16 + i * 16);
    offset += length;
  });
  const counts = [sorted.length, entries.length, blobs.length];
  counts.forEach((count, i) => header.writeBigUInt64LE(BigInt(count), 72 + i * 8));
  const [clustered, gzip, mvt] = [1, 2, 1];
  header.set([clustered, gzip, gzip, mvt, minZoom, maxZoom], 96);
  [-180, -85, 180, 85].forEach((degrees, i) => header.writeInt32LE(degrees * 1e7, 102 + i * 4));
  return Buffer.concat([header, root, json, leaves, ...blobs]);
}

/** Where each tile lies; neighbours on the curve with equal bytes become one run. */
function layOut(sorted) {
  const known = new Map();
  const blobs = [];
  const entries = [];
  let size = 0;
  for (const { id, data } of sorted) {
    const key = createHash('sha256').update(data).digest('hex');
    if (!known.has(key)) {
      const blob = pack(data);
      known.set(key, { offset: size, length: blob.length });
      blobs.push(blob);
      size += blob.length;
    }
    const place = known.get(key);
    const last = entries.at(-1);
    if (last && last.offset === place.offset && last.id + last.run === id) last.run++;
    else entries.push({ id, run: 1, ...place });
  }
  return { entries, blobs, size };
}

/** One root directory if all entries fit, else a root of leaves. */
function directories(entries) {
  const flat = directory(entries);
  if (flat.length <= ROOT_LIMIT) return { root: flat, leaves: Buffer.alloc(0) };
  const leaves = [];
  const pointers = [];
  let offset = 0;
  for (let i = 0; i < entries.length; i += LEAF) {
    const leaf = directory(entries.slice(i, i + LEAF));
    pointers.push({ id: entries[i].id, run: 0, offset, length: leaf.length });
    leaves.push(leaf);
    offset += leaf.length;
  }
  return { root: directory(pointers), leaves: Buffer.concat(leaves) };
}

/** Entries as columns of varints (PMTiles 3, "Directories"). */
function directory(entries) {
  const bytes = [];
  const varint = (value) => {
    let rest = value;
    while (rest > 127) {
      bytes.push((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    bytes.push(rest);
  };
  varint(entries.length);
  entries.forEach(({ id }, i) => varint(i ? id - entries[i - 1].id : id));
  entries.forEach(({ run }) => varint(run));
  entries.forEach(({ length }) => varint(length));
  entries.forEach(({ offset }, i) => {
    const before = entries[i - 1];
    varint(before && before.offset + before.length === offset ? 0 : offset + 1);
  });
  return pack(Buffer.from(bytes));
}
