import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Marks, NameProperties } from '../atlas/marks';
import type { Language } from '../state/url-params';
import { expr } from './expression';

/** MapLibre needs a plugin to set these scripts from right to left; their names stay English. */
const RIGHT_TO_LEFT = /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Thaana}|\p{Script=Syriac}/u;

/** Where such scripts are written: names of the base map cannot be asked for their script. */
const RIGHT_TO_LEFT_COUNTRIES =
  'AE AF BH DZ EG EH IL IQ IR JO KW LB LY MA MR MV OM PK PS QA SA SD SY TN YE'.split(' ');

/** The name of a place in a language, if it has one: Spanish is known for countries only. */
function nameOf({ name, localName, kind, country }: NameProperties, language: Language): string {
  if (language === 'local') {
    return localName && !RIGHT_TO_LEFT.test(localName) ? localName : name;
  }
  if (kind !== 'country' || country === null) return name;
  return new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(country) ?? name;
}

/** Marks named in a language; null for English, with local names beside. Shapes are shared. */
export function namesIn(marks: Marks, language: Language | null): Marks {
  if (language === null) return marks;
  const named = <C extends { features: { properties: NameProperties }[] }>(all: C): C => ({
    ...all,
    features: all.features.map((feature) => {
      const { properties } = feature;
      const name = nameOf(properties, language);
      const localName = language === 'local' ? null : properties.localName;
      return { ...feature, properties: { ...properties, name, localName } };
    }),
  });
  const { areas, extents, points, labels, figures, names } = marks;
  return {
    ...marks,
    areas: named(areas),
    extents: named(extents),
    points: named(points),
    labels: named(labels),
    figures: named(figures),
    names: named(names),
  };
}

/** The name of a base map label in a language. */
export function baseName(language: Language | null): ExpressionSpecification {
  if (language === null) return expr('get', 'name');
  if (language !== 'local') return expr('coalesce', ['get', `name:${language}`], ['get', 'name']);
  const isRightToLeft = ['in', ['get', 'country'], ['literal', RIGHT_TO_LEFT_COUNTRIES]];
  return expr(
    'case',
    isRightToLeft,
    ['get', 'name'],
    ['coalesce', ['get', 'local'], ['get', 'name']],
  );
}
