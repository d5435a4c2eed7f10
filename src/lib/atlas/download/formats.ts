import { factsCsv } from './facts-csv';
import { wholeGeoJson } from './geojson';
import { kml } from './kml';
import { linkedPlaces } from './linked-places';
import type { Published } from './published';

/** A format that the whole atlas, or any selection of its facts, can be taken away in. */
export interface Format {
  /** Name of the file. */
  file: string;
  label: string;
  /** What opens it, in a few words. */
  use: string;
  type: string;
  make: (published: Published) => string | Promise<Uint8Array<ArrayBuffer>>;
}

const json = (value: unknown) => `${JSON.stringify(value)}\n`;

/** Every such format, the most asked for first. */
export const FORMATS: readonly Format[] = [
  {
    file: 'facts.csv',
    label: 'CSV',
    use: 'a row for each place of each fact, for spreadsheets',
    type: 'text/csv; charset=utf-8',
    make: factsCsv,
  },
  {
    file: 'atlas.geojson',
    label: 'GeoJSON',
    use: 'places and areas with their facts, for map programs',
    type: 'application/geo+json',
    make: (published) => json(wholeGeoJson(published)),
  },
  {
    file: 'atlas.fgb',
    label: 'FlatGeobuf',
    use: 'the same, small and indexed, for QGIS and GDAL',
    type: 'application/octet-stream',
    // Its writer is large, and few ask for it: it is fetched when one does.
    make: async (published) => (await import('./flatgeobuf')).flatGeobuf(published),
  },
  {
    file: 'atlas.kml',
    label: 'KML',
    use: 'the same for Google Earth and its kin',
    type: 'application/vnd.google-earth.kml+xml',
    make: kml,
  },
  {
    file: 'atlas.lpf.json',
    label: 'Linked Places',
    use: 'JSON-LD for gazetteers of the past and present',
    type: 'application/ld+json',
    make: (published) => json(linkedPlaces(published)),
  },
];
