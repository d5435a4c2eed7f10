import type { Span } from '../core/span';
import type { Place } from '../gazetteer/place';

/**
 * What a span that names a place does:
 * `literal` the place itself · `demonym` its people or an adjective · `nested` inside the name of
 * an organisation · `site` a named thing no gazetteer has, known only by what contains it.
 */
export type MentionKind = 'literal' | 'demonym' | 'nested' | 'site';

/**
 * What a mention stands for: `literal` where something is, `associative` the people, government or
 * things of the place.
 */
export type MentionUse = 'literal' | 'associative';

/** Another place the words could have meant. */
export interface Alternative {
  place: Place;
  /** Share of belief, 0–1. */
  confidence: number;
}

/** The place chosen for a mention. */
export interface Resolved {
  status: 'resolved';
  place: Place;
  /** 0–1. */
  confidence: number;
  /** What decided, in words a reader understands, the strongest first. */
  reasons: readonly string[];
  /** Runners-up, best first, at most three. */
  alternatives: readonly Alternative[];
}

/** No place could be chosen honestly. */
export interface Unresolved {
  status: 'unresolved';
  /** In words a reader understands. */
  reason: string;
}

/** What a mention turned out to mean. */
export type Resolution = Resolved | Unresolved;

/** A span of a text that names a place. */
export interface Mention extends Span {
  /** The words themselves: `text.slice(start, end)`. */
  surface: string;
  kind: MentionKind;
  use: MentionUse;
  resolution: Resolution;
}
