import type { Published } from '../atlas/download/published';
import { areasGeoJson } from '../atlas/publish/areas-geojson';
import { articlesCsl } from '../atlas/publish/articles-csl';
import { factsJson } from '../atlas/publish/facts-json';
import { placesGeoJson } from '../atlas/publish/places-geojson';
import { loadConfig, loadDrawnAtlas } from './atlas';

let made: Published | undefined;

/** What downloads and feeds of this project are made from. */
export function loadPublished(): Published {
  const { atlas, marks } = loadDrawnAtlas();
  made ??= {
    title: atlas.title,
    version: atlas.version,
    origin: loadConfig().origin ?? '',
    places: placesGeoJson(atlas) as Published['places'],
    areas: areasGeoJson(atlas, marks) as Published['areas'],
    facts: factsJson(atlas),
    articles: articlesCsl(atlas),
  };
  return made;
}
