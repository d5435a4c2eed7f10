import type { Fact, FactPlace } from '../facts/fact';
import type { Flow, FlowKind } from './atlas';
import { contains } from './containment';
import { isDrawn } from './drawn';
import type { Entry } from './entry';
import { sayingsOf } from './saying';
import { addUp, tallyOf } from './tally';

/** What each kind of movement is told by: the first whose counted thing or topic a fact has. */
const KINDS: readonly { kind: FlowKind; counted: string; topic: string | null }[] = [
  { kind: 'returned', counted: 'people-returned', topic: null },
  { kind: 'deported', counted: 'people-deported', topic: 'deportation' },
  { kind: 'trafficked', counted: 'people-trafficked', topic: 'trafficking' },
  { kind: 'crossed', counted: 'people-crossed', topic: 'migration' },
];

function kindOf({ quantities, topics }: Fact): FlowKind {
  const counted = KINDS.find((each) => quantities.some((own) => own.counted === each.counted));
  const told = KINDS.find(({ topic }) => topic !== null && topics.includes(topic));
  return (counted ?? told)?.kind ?? 'moved';
}

/** A fact's part in a flow. */
export interface Move {
  entry: Entry;
  from: FactPlace['place'];
  to: FactPlace['place'];
  kind: FlowKind;
  /** People it counts, if it names this one pair of places only. */
  tallies: Flow['tallies'];
}

/** The movements that a fact tells of: from each place that people left to each that they reached. */
export function movesOf(entry: Entry): Move[] {
  const { fact } = entry;
  const of = (role: string) => fact.places.filter((each) => each.role === role && isDrawn(each));
  const pairs = of('from').flatMap(({ place: from }) =>
    of('to').flatMap(({ place: to }) =>
      from.id === to.id || contains(from, to) || contains(to, from) ? [] : [{ from, to }],
    ),
  );
  if (!pairs.length) return [];
  const kind = kindOf(fact);
  const counts = sayingsOf(fact).filter(({ quantity }) => quantity.unit === 'people');
  const tallies =
    pairs.length > 1
      ? []
      : counts.flatMap((saying) => {
          const tally = tallyOf(saying);
          return tally ? [{ ...tally, fact: fact.id }] : [];
        });
  return pairs.map(({ from, to }) => ({ entry, from, to, kind, tallies }));
}

/** The key under which movements are one flow. */
export function flowKey({ from, to, kind }: Move): string {
  return `${from.id} ${to.id} ${kind}`;
}

/** A flow of the movements between one pair of places, of one kind. */
export function flowOf(moves: readonly Move[], slugOf: (id: string) => string): Flow {
  const [first] = moves;
  if (!first) throw new Error('flowOf: no moves given');
  const [from, to] = [slugOf(first.from.id), slugOf(first.to.id)];
  const slug = `${from}--${to}--${first.kind}`;
  const tallies = moves.flatMap(({ tallies }) => tallies);
  const sum = addUp(tallies);
  return {
    slug,
    href: `/flow/${slug}`,
    kind: first.kind,
    from,
    to,
    facts: moves.toSorted((a, b) => a.entry.rank - b.entry.rank).map(({ entry }) => entry.fact.id),
    tallies,
    value: sum?.value ?? null,
    max: sum?.max ?? null,
    qualifier: sum?.qualifier ?? null,
  };
}
