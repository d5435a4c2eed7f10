import type { Gazetteer } from '../gazetteer/gazetteer';
import { draws } from './draws';
import type { Fact, FactPlace, Role } from './fact';

/** What an editor changes of a place of a fact. */
export interface PlaceChange {
  /** The words it was read from, as the fact has them. */
  mention: string;
  /** Id of the place that is meant instead; null: none, the words name no place. Absent: as it was. */
  place?: string | null | undefined;
  role?: Role | undefined;
}

/** What an editor changes of a number of a fact. */
export interface NumberChange {
  /** The number as the article has it: `more than 1,362` is `1,362`. */
  words: string;
  /** The value that is right; null: a word such as “dozens”, which stays a word. */
  value: number | null;
}

/** One entry of `geodata/corrections.yaml` (docs/formats/corrections.md). */
export interface Correction {
  fact: string;
  /** Why, for readers. */
  reason: string;
  /** EDTF day on which the editor decided. */
  date: string;
  /** The fact is no fact and leaves the atlas. */
  drop?: boolean | undefined;
  /** EDTF date that is right; null: it has none. */
  when?: string | null | undefined;
  places?: readonly PlaceChange[] | undefined;
  numbers?: readonly NumberChange[] | undefined;
}

/** A correction that is in force, as readers meet it. */
export interface Applied {
  fact: string;
  statement: string;
  article: string;
  reason: string;
  date: string;
  /** What was changed, one sentence each. */
  changes: readonly string[];
}

/** Facts as an editor wants them, and what came of each correction. */
export interface Corrected {
  facts: Fact[];
  applied: Applied[];
  /** Corrections that change nothing any more: their position, and why. */
  idle: { position: number; cause: string }[];
}

/** Thrown inside a correction that cannot be applied; its message is the cause. */
class Idle extends Error {}

/**
 * Applies an editor's corrections to facts, in order. A correction that finds nothing to change is
 * reported and changes nothing at all. The facts handed in stay as they are.
 */
export function correct(
  facts: readonly Fact[],
  corrections: readonly Correction[],
  gazetteer: Gazetteer,
): Corrected {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const corrected: Corrected = { facts: [], applied: [], idle: [] };
  corrections.forEach((correction, position) => {
    const { fact: id, reason, date } = correction;
    const fact = byId.get(id);
    try {
      if (!fact) throw new Idle('no fact has this id: its statement or article has changed');
      const { result, changes } = changed(fact, correction, gazetteer);
      if (result) byId.set(id, result);
      else byId.delete(id);
      const { statement, article } = fact;
      corrected.applied.push({ fact: id, statement, article, reason, date, changes });
    } catch (error) {
      if (!(error instanceof Idle)) throw error;
      corrected.idle.push({ position, cause: error.message });
    }
  });
  corrected.facts = facts.flatMap(({ id }) => byId.get(id) ?? []);
  return corrected;
}

interface Change {
  result: Fact | null;
  changes: string[];
}

function changed(fact: Fact, correction: Correction, gazetteer: Gazetteer): Change {
  const { drop, when, places = [], numbers = [] } = correction;
  if (drop) return { result: null, changes: ['It is no fact, and was taken out.'] };
  const done: Change & { result: Fact } = { result: fact, changes: [] };
  if (when !== undefined) {
    if (when === fact.when) throw new Idle(`its date is ${when ?? 'none'} already`);
    done.changes.push(`Date: ${fact.when ?? 'none'} became ${when ?? 'none'}.`);
    done.result = { ...fact, when, dated: when === null ? null : 'stated' };
  }
  for (const change of places) changePlace(done, change, gazetteer);
  for (const change of numbers) changeNumber(done, change);
  if (!done.changes.length) throw new Idle('it says nothing to change');
  return done;
}

function changePlace(
  done: Change & { result: Fact },
  { mention, place: id, role }: PlaceChange,
  gazetteer: Gazetteer,
): void {
  const { places, notOnMap } = done.result;
  const before = places.find((own) => own.mention === mention);
  if (!before) throw new Idle(`no place of it was read from “${mention}”`);
  const index = id == null ? -1 : gazetteer.indexOf(id);
  if (id != null && index < 0) throw new Idle(`the gazetteer has no place "${id}"`);
  const place = index < 0 ? before.place : gazetteer.place(index);
  if (place.id === before.place.id && (role ?? before.role) === before.role && id !== null) {
    throw new Idle(`“${mention}” is ${wordsOf(before)} already`);
  }
  const after: FactPlace | null =
    id === null
      ? null
      : {
          ...before,
          place,
          role: role ?? before.role,
          roleReason: role && role !== before.role ? BY_EDITOR : before.roleReason,
          confidence: 1,
          alternatives: [],
          reasons: [BY_EDITOR],
        };
  done.changes.push(
    `“${mention}”: ${wordsOf(before)} became ${after ? wordsOf(after) : 'no place'}.`,
  );
  const own = places.flatMap((other) => (other === before ? (after ?? []) : other));
  const drawn = own.some((each) => draws(each.role));
  done.result = { ...done.result, places: own, notOnMap: drawn ? null : (notOnMap ?? NOWHERE) };
}

function changeNumber(done: Change & { result: Fact }, { words, value }: NumberChange): void {
  const { quantities } = done.result;
  const before = quantities.find((own) => own.words === words);
  if (!before) throw new Idle(`it states no number “${words}”`);
  if (before.value === value) throw new Idle(`“${words}” is ${value ?? 'no number'} already`);
  done.changes.push(`“${words}”: ${before.value ?? 'no number'} became ${value ?? 'no number'}.`);
  const own = quantities.map((other) => (other === before ? { ...before, value } : other));
  done.result = { ...done.result, quantities: own };
}

const BY_EDITOR = 'an editor says so';
const NOWHERE = 'By an editor’s correction none of its places can be drawn.';

const wordsOf = ({ place, role }: FactPlace) => `${place.name} (${role})`;
