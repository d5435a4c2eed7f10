import { daysOf } from '../../core/edtf';
import { placesWithFacts, sourceWords, type Published, type PublishedFact } from './published';

/** Where the terms of the format are defined. */
const CONTEXT =
  'https://raw.githubusercontent.com/LinkedPasts/linked-places-format/main/linkedplaces-context-v1.1.jsonld';

function timespans(facts: readonly PublishedFact[]) {
  const days = facts.flatMap(({ when, dated }) =>
    when && dated !== 'published' ? (daysOf(when) ?? []) : [],
  );
  return days.map(({ first, last }) => ({ start: { in: first }, end: { in: last } }));
}

/** Who says so: the only words for a source that the format's context knows. */
function citationsOf(published: Published, facts: readonly PublishedFact[]) {
  return [...new Set(facts.map((fact) => sourceWords(published, fact)))].map((label) => ({
    label,
  }));
}

/** Places and areas in the Linked Places Format 1.1, for gazetteers such as the World Historical Gazetteer. */
export function linkedPlaces(published: Published) {
  const { origin, title, version } = published;
  return {
    type: 'FeatureCollection',
    '@context': CONTEXT,
    title: `${title}, data version ${version}`,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    features: placesWithFacts(published).map(({ place, facts }) => {
      const { name, localName, country, path, kind } = place.properties;
      const geonames = /^gn:(\d+)$/.exec(String(place.id));
      const spans = timespans(facts);
      return {
        '@id': origin ? `${origin}${path}` : `urn:dateline:place:${place.id}`,
        type: 'Feature',
        properties: { title: name, ...(country && { ccodes: [country] }) },
        names: [
          { toponym: name, lang: 'en', citations: citationsOf(published, facts) },
          ...(localName ? [{ toponym: localName }] : []),
        ],
        types: [{ label: kind }],
        geometry: place.geometry,
        ...(spans.length && { when: { timespans: spans } }),
        ...(geonames && {
          links: [{ type: 'exactMatch', identifier: `https://www.geonames.org/${geonames[1]}` }],
        }),
        descriptions: facts.map((fact) => ({
          '@id': origin ? `${origin}/fact/${fact.id}` : `urn:dateline:fact:${fact.id}`,
          value: fact.statement,
          lang: 'en',
          citations: citationsOf(published, [fact]),
        })),
      };
    }),
  };
}
