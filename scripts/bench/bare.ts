import 'maplibre-gl/dist/maplibre-gl.css';
import { addProtocol, Map, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { Protocol } from 'pmtiles';
import tiles from '../../geodata/basemap/world.pmtiles?url';
import { ownBase } from '../../src/lib/map/own-base';

setWorkerUrl(new URL(workerUrl, location.href).href);
addProtocol('pmtiles', new Protocol().tile);
const tilesUrl = new URL(tiles, location.href).href;
const { sources, ground, lines, labels } = ownBase({
  theme: 'day',
  region: null,
  marked: [],
  tilesUrl,
});
const map = new Map({
  container: 'map',
  style: { version: 8, sources, layers: [...ground, ...lines, ...labels] },
  center: [15, 20],
  zoom: 1.3,
  attributionControl: false,
});
map.once('idle', () => document.body.setAttribute('data-map-state', 'live'));
