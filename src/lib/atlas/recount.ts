import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { noteOf } from './figures';
import { flowLabel } from './flow-words';
import { valueProperties } from './mark-properties';
import type { MarkProperties, Marks } from './marks';
import { measured, tintOf, type Measure } from './measure';
import type { ReaderIndex } from './reader-index';
import type { Selection } from './selection';
import { addUp } from './tally';

/** The flows of a selection, each with the number that its facts now add up to. */
function recountFlows(marks: Marks['flows'], index: ReaderIndex, ids: Selection['ids']) {
  const flows = new Map(index.flows.map((flow) => [flow.slug, flow]));
  return marks.features.flatMap((feature): Marks['flows']['features'] => {
    const { facts = [], tallies = [] } = flows.get(feature.properties.slug) ?? {};
    const count = facts.filter((id) => ids.has(id)).length;
    if (!count) return [];
    const sum = addUp(tallies.filter(({ fact }) => ids.has(fact)));
    const value = sum?.value ?? null;
    const label = flowLabel(sum ?? { value: null, max: null, qualifier: null });
    return [{ ...feature, properties: { ...feature.properties, facts: count, value, label } }];
  });
}

/**
 * The marks of a selection: each with what it counts now under a measure, those without a fact gone. Shapes are
 * shared with the marks of the whole atlas.
 */
export function recount(
  marks: Marks,
  index: ReaderIndex,
  { ids, counts, totals }: Selection,
  measure: Measure = 'facts',
): Marks {
  const values = measure === 'facts' ? null : measured(index, ids, measure);
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
    if (!total) return null;
    if (!values)
      return {
        ...properties,
        count,
        total,
        ...valueProperties(properties, count, total, index.steps),
      };
    // A loose region shows what is said of it, never what lies in it.
    const value = properties.geometry === 'extent' ? 0 : (values.get(i) ?? 0);
    const figure = value ? value.toLocaleString('en') : '';
    return {
      ...properties,
      count,
      total,
      value,
      tint: tintOf(measure, value, index.steps),
      figure,
    };
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
    flows: { ...marks.flows, features: recountFlows(marks.flows, index, ids) },
    names: marks.names,
  };
}
