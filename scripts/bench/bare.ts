import 'maplibre-gl/dist/maplibre-gl.css';
import { addProtocol, Map, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { Protocol } from 'pmtiles';
import tiles from '../../geodata/basemap/world.pmtiles?url';
import { graticule, GRATICULES } from '../../src/lib/map/layers/graticule';
import { ownBase } from '../../src/lib/map/own-base';
import { palettes } from '../../src/lib/map/theme';

setWorkerUrl(new URL(workerUrl, location.href).href);
addProtocol('pmtiles', new Protocol().tile);
const tilesUrl = new URL(tiles, location.href).href;
const { sources, ground, lines, labels } = ownBase({
  theme: 'day',
  region: null,
  country: null,
  marked: [],
  language: null,
  tilesUrl,
});
const net = graticule.layers({
  palette: palettes.day,
  region: null,
  country: null,
  near: 0,
  selected: [],
});
const [zoom = 1.3, lat = 20, lng = 15] = location.hash
  .slice('#map='.length)
  .split('/')
  .filter(Boolean)
  .map(Number);
const map = new Map({
  container: 'map',
  style: {
    version: 8,
    sources: { ...sources, [graticule.source]: { type: 'geojson', data: GRATICULES } },
    layers: [...ground, ...net, ...lines, ...labels],
  },
  center: [lng, lat],
  zoom,
  attributionControl: false,
});
/** With an address of points in the query, these too, as plainly as MapLibre can. */
const points = new URLSearchParams(location.search).get('points');
if (points) {
  map.on('load', () => {
    map.addSource('points', { type: 'geojson', data: new URL(points, location.href).href });
    map.addLayer({ id: 'points', type: 'circle', source: 'points' });
  });
}
map.once('idle', () => document.body.setAttribute('data-map-state', 'live'));
