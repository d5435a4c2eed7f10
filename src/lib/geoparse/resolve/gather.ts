import { fold } from '../../gazetteer/fold';
import { nameBook, type Name } from '../recognise/names';
import type { Draft, Reading } from '../reading';
import type { Scene, Sense, Votes } from './scene';
import { noVotes } from './votes';

/** Neighbours of a name are taken from this many drafts on each side of its first mentions. */
const NEAR_DRAFTS = 6;
const MENTIONS_WITH_NEIGHBOURS = 3;

/** Puts the mentions of a text together by name and cue, and notes what stands beside what. */
export function gather(reading: Reading): Scene {
  const { gazetteer, drafts } = reading;
  const scene: Scene = {
    gazetteer,
    home: reading.home,
    senses: [],
    senseOf: new Map(),
    votes: noVotes(),
  };
  const senses = new Map<string, Sense>();
  const ballots = new Map<string, Votes>();
  const ownOf = ({ core }: Name) => {
    let own = ballots.get(core);
    if (!own) ballots.set(core, (own = noVotes()));
    return own;
  };
  const named = drafts.filter(({ kind }) => kind !== 'site');
  for (const draft of named) {
    const key = `${draft.name.folded}|${draft.cue ?? ''}|${draft.kind === 'demonym' ? 1 : 0}`;
    let sense = senses.get(key);
    if (!sense) {
      sense = newSense(draft.name, draft.cue, draft.kind === 'demonym', ownOf(draft.name));
      senses.set(key, sense);
      scene.senses.push(sense);
    }
    sense.drafts.push(draft);
    scene.senseOf.set(draft, sense);
  }
  linkNeighbours(named, scene);
  linkFuller(scene);
  addDateline(reading, scene, ownOf);
  for (const sense of scene.senses) sense.weight = weightOf(sense);
  return scene;
}

function newSense(name: Name, cue: Sense['cue'], demonym: boolean, own: Votes): Sense {
  return {
    name,
    cue,
    demonym,
    drafts: [],
    candidates: [...name.candidates],
    points: [],
    beliefs: new Float64Array(0),
    likely: [],
    country: '',
    own,
    weight: 1,
    neighbours: new Set(),
    containers: new Set(),
    contents: new Set(),
    fuller: null,
  };
}

function linkNeighbours(named: readonly Draft[], { senseOf }: Scene): void {
  named.forEach((draft, i) => {
    const sense = senseOf.get(draft)!;
    if (draft.container) {
      const container = senseOf.get(draft.container);
      if (container && container !== sense) {
        sense.containers.add(container);
        container.contents.add(sense);
      }
    }
    if (!sense.drafts.slice(0, MENTIONS_WITH_NEIGHBOURS).includes(draft)) return;
    for (let j = Math.max(0, i - NEAR_DRAFTS); j <= i + NEAR_DRAFTS && j < named.length; j++) {
      const other = senseOf.get(named[j]!)!;
      if (other.name.core !== sense.name.core) sense.neighbours.add(other);
    }
  });
}

/** Ties a bare name to a fuller one: “Darien” to “Darien jungle”, “Takeo” to an earlier “Takeo province”. */
function linkFuller({ senses, gazetteer }: Scene): void {
  const byFirstWords = new Map<string, Sense>();
  for (const sense of senses) {
    const { folded, words, candidates } = sense.name;
    if (words < 2 || candidates.length === 0) continue;
    const kind = gazetteer.kindCode(candidates[0]!);
    if (kind !== 4 && kind !== 0) continue;
    byFirstWords.set(folded.slice(0, folded.lastIndexOf(' ')), sense);
  }
  const cued = new Map<Name, Sense>();
  for (const sense of senses) {
    if (sense.cue && !cued.has(sense.name)) cued.set(sense.name, sense);
  }
  for (const sense of senses) {
    if (sense.demonym || sense.cue) continue;
    const first = cued.get(sense.name);
    const before = first && first.drafts[0]!.from < sense.drafts[0]!.from;
    const fuller = byFirstWords.get(sense.name.folded) ?? (before ? first : undefined);
    if (!fuller) continue;
    sense.fuller = fuller;
    for (const index of fuller.name.candidates) {
      if (!sense.candidates.includes(index)) sense.candidates.push(index);
    }
  }
}

function addDateline(
  { dateline, gazetteer }: Reading,
  scene: Scene,
  ownOf: (name: Name) => Votes,
): void {
  if (!dateline) return;
  const nameOf = nameBook(gazetteer);
  for (const part of dateline.split(/[,/]/)) {
    const folded = fold(part);
    const name = folded ? nameOf(folded, folded.split(' ').length) : null;
    if (name) scene.senses.push(newSense(name, null, false, ownOf(name)));
  }
}

/** A name counts more the more often it stands there, and less if it is only an adjective. */
function weightOf({ drafts, demonym }: Sense): number {
  const often = 1 + Math.log2(Math.max(1, drafts.length)) / 2;
  return demonym ? 0.6 * often : often;
}
