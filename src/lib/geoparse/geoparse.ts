import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Mention, Resolution } from './mention';
import type { GeoparseInput, Home, Reading } from './reading';
import { findAbbreviations } from './recognise/find-abbreviations';
import { findDemonyms } from './recognise/find-demonyms';
import { findNames } from './recognise/find-names';
import { findPersons } from './recognise/find-persons';
import { findSites } from './recognise/find-sites';
import { findStreets } from './recognise/find-streets';
import { findUnknown } from './recognise/find-unknown';
import { findUnlisted } from './recognise/find-unlisted';
import { inOrder, keepPlaces } from './recognise/keep-places';
import { linkContainers } from './recognise/link-containers';
import { open } from './recognise/open';
import { sameName } from './recognise/same-name';
import { sameCountry } from './recognise/same-country';
import { sameRegion } from './recognise/same-region';
import { spreadLists } from './recognise/spread-lists';
import { weigh } from './recognise/weigh';
import { decide } from './resolve/decide';
import { gather } from './resolve/gather';
import { homeOf } from './resolve/home';
import type { Scene, Sense } from './resolve/scene';
import { settle } from './resolve/settle';
import { useOf } from './use';

/** From words to names that mean a place here. Each step adds to the reading. */
const RECOGNISE: readonly ((reading: Reading) => void)[] = [
  findStreets,
  findAbbreviations,
  findNames,
  findDemonyms,
  inOrder,
  findPersons,
  linkContainers,
  weigh,
  sameName,
  sameRegion,
  sameCountry,
  spreadLists,
  findSites,
  findUnlisted,
  findUnknown,
  keepPlaces,
];

/**
 * Finds the places that a text names and says which places they are, with confidence and reasons.
 * Takes any text, never throws, takes time in proportion to its length, and gives mentions in text
 * order. The same text and gazetteer give the same mentions.
 */
export function geoparse(input: GeoparseInput, gazetteer: Gazetteer): Mention[] {
  const { reading, scene } = read(input, gazetteer);
  const resolutions = new Map<Sense, Resolution>();
  for (const sense of scene.senses) {
    if (sense.drafts.length) resolutions.set(sense, decide(scene, sense));
  }
  return reading.drafts.map((draft, index) => {
    const meant = draft.kind === 'site' && draft.container ? draft.container : draft;
    return mentionOf(reading, index, resolutions.get(scene.senseOf.get(meant)!)!);
  });
}

/** A text and who published it, by whatever name a run uses for the outlet; null if unknown. */
export interface OutletText {
  outlet: string | null;
  text: string;
}

/**
 * Where each outlet reports from, by what all its texts in a run name; never by the outlet's own
 * name. An outlet with a single text has no home: it would only repeat what the text says.
 */
export function learnHomes(
  documents: readonly OutletText[],
  gazetteer: Gazetteer,
): ReadonlyMap<string, Home> {
  const byOutlet = new Map<string, string[]>();
  for (const { outlet, text } of documents) {
    if (!outlet) continue;
    const texts = byOutlet.get(outlet);
    if (texts) texts.push(text);
    else byOutlet.set(outlet, [text]);
  }
  const homes = new Map<string, Home>();
  for (const [outlet, texts] of byOutlet) {
    if (texts.length < 2) continue;
    homes.set(outlet, homeOf(texts.map((text) => read({ text }, gazetteer).scene)));
  }
  return homes;
}

/** Recognises names and weighs what they could mean. */
function read(input: GeoparseInput, gazetteer: Gazetteer): { reading: Reading; scene: Scene } {
  const reading = open(input, gazetteer);
  for (const step of RECOGNISE) step(reading);
  const scene = gather(reading);
  settle(scene);
  return { reading, scene };
}

/** `U.S.` and `N.Y.`, whose last full stop belongs to them. */
const INITIALS = /^(?:\p{Lu}\.){2,4}$/u;

function mentionOf(reading: Reading, index: number, resolution: Resolution): Mention {
  const { text, tokens } = reading;
  const draft = reading.drafts[index]!;
  const { kind } = draft;
  const start = tokens.starts[draft.from]!;
  const last = tokens.ends[draft.to - 1]!;
  const end = INITIALS.test(text.slice(start, last + 1)) ? last + 1 : last;
  const surface = text.slice(start, end);
  const use = useOf(reading, index, resolution.status === 'resolved' ? resolution.place : null);
  const meant = kind === 'site' ? inContainer(surface, resolution) : resolution;
  return { start, end, surface, kind, use, resolution: meant };
}

/** A site takes the place that contains it, and says so. */
function inContainer(site: string, resolution: Resolution): Resolution {
  if (resolution.status === 'unresolved') return resolution;
  const reason = `no gazetteer has “${site}” there; the text puts it in or near ${resolution.place.name}`;
  return { ...resolution, reasons: [reason, ...resolution.reasons], alternatives: [] };
}
