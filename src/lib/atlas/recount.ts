import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Role } from '../facts/fact';
import { noteOf } from './figures';
import type { MarkProperties, Marks } from './marks';
import type { IndexedFact, ReaderIndex } from './reader-index';
import type { Selection } from './selection';

/** The pairs of places, `from>to` by slug, that some of these facts say people moved between. */
function movesOf(facts: readonly IndexedFact[], { places }: ReaderIndex): Set<string> {
  const inRole = (fact: IndexedFact, wanted: Role) =>
    fact.places.flatMap(([place, role]) => (role === wanted ? (places[place]?.slug ?? []) : []));
  return new Set(
    facts.flatMap((fact) =>
      inRole(fact, 'from').flatMap((from) => inRole(fact, 'to').map((to) => `${from}>${to}`)),
    ),
  );
}

/**
 * The marks of a selection: each with what it counts now, those that count nothing gone. Shapes are
 * shared with the marks of the whole atlas.
 */
export function recount(
  marks: Marks,
  index: ReaderIndex,
  { facts, counts, totals }: Selection,
): Marks {
  const moves = movesOf(facts, index);
  const inside = new Map<string, number>();
  index.places.forEach(({ within }, i) => {
    if (!counts[i]) return;
    for (const { slug } of within.flatMap((outer) => index.places[outer] ?? []))
      inside.set(slug, (inside.get(slug) ?? 0) + 1);
  });
  const position = new Map(index.places.map(({ slug }, i) => [slug, i]));
  const counted = <P extends MarkProperties>(properties: P): P | null => {
    const i = position.get(properties.slug) ?? -1;
    const count = counts[i] ?? 0;
    const total = properties.geometry === 'extent' ? count : (totals[i] ?? 0);
    return total ? { ...properties, count, total } : null;
  };
  const kept = <G extends Geometry, P extends MarkProperties>(all: FeatureCollection<G, P>) => ({
    ...all,
    features: all.features.flatMap((feature): Feature<G, P>[] => {
      const properties = counted(feature.properties);
      return properties ? [{ ...feature, properties }] : [];
    }),
  });
  const figures = kept(marks.figures);
  return {
    areas: kept(marks.areas),
    edges: kept(marks.edges),
    extents: kept(marks.extents),
    points: kept(marks.points),
    labels: kept(marks.labels),
    figures: {
      ...figures,
      features: figures.features.map((feature) => {
        const { slug, geometry } = feature.properties;
        const inner = geometry === 'extent' ? 0 : (inside.get(slug) ?? 0);
        return { ...feature, properties: { ...feature.properties, note: noteOf(inner) } };
      }),
    },
    leaders: kept(marks.leaders),
    flows: {
      ...marks.flows,
      features: marks.flows.features.filter(({ properties: { from, to } }) =>
        moves.has(`${from}>${to}`),
      ),
    },
  };
}
