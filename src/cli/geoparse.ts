import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { loadGazetteer } from '../lib/files/gazetteer';
import type { Gazetteer } from '../lib/gazetteer/gazetteer';
import { geoparse, learnHomes } from '../lib/geoparse/geoparse';
import type { Home } from '../lib/geoparse/reading';
import { readDocument, type Document } from './geoparse-document';

/** Where a command reads and writes; `process` is one. */
export interface Io {
  stdin: Readable;
  stdout: Writable;
  stderr: Writable;
}

/** Work that takes longer than this says on stderr how far it is, and again each time it has passed. */
const PROGRESS_MS = 2_000;

/**
 * `dateline geoparse`: JSONL documents in, JSONL mentions out, line by line in the same order; from
 * the first document on that names its outlet they are answered at the end, for where an outlet
 * reports from is learned from all its documents. A bad line is named on stderr and left out, and
 * the result is then 1; it is 2 if there are arguments, for the command takes none.
 */
export async function geoparseCommand(args: readonly string[], io: Io): Promise<number> {
  if (args.length) {
    io.stderr.write(
      `dateline geoparse: it takes no arguments, not "${args.join(' ')}". Give documents on stdin: npm run dateline -- geoparse < docs.jsonl > out.jsonl\n`,
    );
    return 2;
  }
  const gazetteer = loadGazetteer('full');
  const waiting: Document[] = [];
  let number = 0;
  let bad = 0;
  let done = 0;
  let told = Date.now();
  const write = async (document: Document, home?: Home) => {
    if (!io.stdout.write(`${JSON.stringify(answer(document, gazetteer, home))}\n`)) {
      await once(io.stdout, 'drain');
    }
    done++;
    if (Date.now() - told < PROGRESS_MS) return;
    told = Date.now();
    io.stderr.write(`${done} documents\n`);
  };
  for await (const line of createInterface({ input: io.stdin, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    try {
      const document = readDocument(line);
      if (waiting.length || document.outlet !== null) waiting.push(document);
      else await write(document);
    } catch (error) {
      bad++;
      io.stderr.write(`line ${number}: ${(error as Error).message}\n`);
    }
  }
  const homes = learnHomes(waiting, gazetteer);
  for (const document of waiting) await write(document, homes.get(document.outlet ?? ''));
  return bad ? 1 : 0;
}

function answer({ id, text }: Document, gazetteer: Gazetteer, home: Home | undefined) {
  const mentions = geoparse({ text, home }, gazetteer).map((mention) => {
    const { start, end, surface, kind, use, resolution } = mention;
    if (resolution.status === 'unresolved') {
      const unknown = { lat: null, lon: null, placeId: null, name: null, confidence: 0 };
      return { start, end, text: surface, kind, use, ...unknown };
    }
    const { place, confidence } = resolution;
    const [lon, lat] = place.point;
    const { id: placeId, name } = place;
    return {
      start,
      end,
      text: surface,
      lat,
      lon,
      placeId,
      name,
      kind,
      use,
      confidence,
    };
  });
  return { id, mentions };
}
