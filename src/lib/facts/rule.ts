import type { Mention } from '../geoparse/mention';
import type { Role } from './fact';

/**
 * How a place takes part: what `acts` is an actor and what only `borders` (or only its head is named)
 * is about where something else tells the place, else it is there. From where `people` are does not tell where they are.
 */
export type Part = Role | 'acts' | 'borders' | 'people';

/** A part, and why: what follows “because”. */
export interface Told {
  part: Part;
  why: string;
  /** Whether a preposition stands before it: the rest of a list has the same part then. */
  ruled?: boolean;
}

/** A mention in its sentence. */
export interface Clause {
  mention: Mention;
  before: string;
  /** Without a time that stands between a subject and its verb. */
  after: string;
  /** The sentence up to the word that rules the mention, and that word if it is one. */
  ruling: string;
  preposition: string;
}

export interface Rule {
  part: Part;
  /** `~` stands for the ruling word. */
  why: string;
  holds: (clause: Clause) => boolean;
}
