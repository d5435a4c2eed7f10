import { recordText } from './sources.mjs';

/** The hand-checked places of geodata/gazetteer/curated.json. */
export function makeCurated() {
  return JSON.parse(recordText('gazetteer/curated.json')).places.map((place) => ({
    id: place.id,
    kind: place.kind,
    feature: place.feature,
    country: place.countries.length === 1 ? place.countries[0] : null,
    countries: place.countries,
    admin1: place.admin1 ?? null,
    population: 0,
    name: place.name,
    localName: place.localName ?? null,
    aliases: place.aliases,
    point: place.point,
    bbox: place.bbox ?? null,
    precisionKm: place.precisionKm,
  }));
}
