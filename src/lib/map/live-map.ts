import type { GeoJSONSource, Map } from 'maplibre-gl';
import type { SourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { LayerGroup } from '../atlas/layer-groups';
import type { Marks } from '../atlas/marks';
import { isAboutPlaces, type MapTarget } from '../atlas/view';
import type { BBox } from '../core/bbox';
import { parseCamera, type Language } from '../state/url-params';
import { cameraFor, cameraOf, flyToFit, levelOn, lookOf, reveal, sizeOf } from './camera';
import { BY_READER, HashCamera } from './hash';
import { watchKeys } from './keyboard';
import { flowsApart, indexMarks, wholeExtent } from './mark-index';
import { MarkStates } from './mark-states';
import { namesIn } from './language';
import type { LiveMapOptions, View } from './live-map-options';
import type { StageSize } from './mercator';
import { openMap } from './open-map';
import { watchPointer } from './pointer';
import type { Position } from './position';
import { styleOf } from './live-style';
import { markSources } from './style';
import type { Theme } from './theme';

/** The one map of a visit. */
export class LiveMap {
  readonly #map: Map;
  readonly #options: LiveMapOptions;
  readonly #states: MarkStates;
  readonly #places: ReturnType<typeof indexMarks>;
  readonly #resized: ResizeObserver;
  readonly hash: HashCamera;
  #sources: Record<string, SourceSpecification>;
  /** The marks that are drawn: of the whole atlas, or of a selection. */
  #marks: Marks;
  #faded: readonly string[] = [];
  #theme: Theme;
  #language: Language | null;
  #target: MapTarget | null;
  #open: string | null;
  #position: Position | null = null;
  #hidden: readonly LayerGroup[] = [];
  #selected: readonly string[];

  /** Opens the map; rejects as `openMap` does. A camera in the address wins over the target. */
  static async open(options: LiveMapOptions): Promise<LiveMap> {
    const { container, marks, language, target, whole, inset } = options;
    const sources = markSources(namesIn(marks, language));
    const size = { width: container.clientWidth, height: container.clientHeight };
    const style = styleOf(options, {
      ...options,
      sources,
      hidden: [],
      selected: selectedOf(target, options.open),
      size,
    });
    const bbox = shownExtent(extentOf(target, whole), size, options);
    const camera = parseCamera(location.hash) ?? cameraFor(bbox, size, inset());
    const covered = () => inset().bottom ?? 0;
    const map = await openMap(container, style, camera, covered, options.inFrame);
    return new LiveMap(map, options, sources);
  }

  private constructor(
    map: Map,
    options: LiveMapOptions,
    sources: Record<string, SourceSpecification>,
  ) {
    this.#map = map;
    this.#options = options;
    this.#sources = sources;
    this.#marks = options.marks;
    this.#places = indexMarks(options.marks);
    this.#states = new MarkStates(map);
    this.#theme = options.theme;
    this.#language = options.language;
    this.#target = options.target;
    this.#open = options.open;
    this.#selected = selectedOf(options.target, options.open);
    this.hash = new HashCamera(map, options.onhash);
    const tell = () => options.onview(this.view());
    map.on('move', tell);
    map.on('moveend', tell);
    map.on('resize', tell);
    map.on('style.load', () => this.#states.restore());
    watchPointer(map, {
      open: () => this.#open,
      onhover: options.onhover,
      onpick: (slug) => (slug ? options.onopen(slug) : this.#open && options.onclose()),
    });
    watchKeys(map, { onhover: options.onhover, onopen: options.onopen });
    this.#resized = new ResizeObserver(() => this.#resize());
    this.#resized.observe(options.container);
    this.#select();
    if (!this.hash.moved) this.#reveal();
    tell();
  }

  /** Where the map looks now. */
  view(): View {
    const size = sizeOf(this.#map);
    const place = this.#open === null ? undefined : this.#places.get(this.#open);
    const at = place && this.#map.project(place.at);
    const seen = at && at.x >= 0 && at.y >= 0 && at.x <= size.width && at.y <= size.height;
    const camera = cameraOf(this.#map);
    const markAt = seen ? { x: at.x, y: at.y } : null;
    const level = levelOn(this.#target, size);
    const look = lookOf(camera, size, level, this.#options.inset().bottom);
    const [marks, faded] = [this.#marks, this.#faded];
    const opened = place ?? null;
    return { camera, size, look, moved: this.hash.moved, markAt, opened, marks, faded };
  }

  /** Draws the other edition; camera and states stay. */
  setTheme(theme: Theme): void {
    if (theme === this.#theme) return;
    this.#theme = theme;
    this.#restyle();
  }

  /** Goes to what a page shows, unless the address says where to look. */
  setTarget(target: MapTarget | null): void {
    if (JSON.stringify(target) === JSON.stringify(this.#target)) return;
    const before = this.#target?.region ?? null;
    this.#target = target;
    if ((target?.region ?? null) !== before) this.#restyle();
    this.#select();
    if (!this.hash.restore()) this.showTarget();
  }

  /** Draws other marks, made of all. Camera, hover and selection stay. */
  setMarks(make: (all: Marks) => Marks): void {
    const marks = make(this.#options.marks);
    if (marks === this.#marks) return;
    this.#marks = marks;
    this.#redraw();
  }

  /** Writes the names on the map in another language. */
  setLanguage(language: Language | null): void {
    if (language === this.#language) return;
    this.#language = language;
    this.#redraw();
    this.#restyle();
  }

  #redraw(): void {
    this.#sources = markSources(namesIn(this.#marks, this.#language));
    for (const [id, source] of Object.entries(this.#sources)) {
      if (source.type === 'geojson')
        void this.#map.getSource<GeoJSONSource>(id)?.setData(source.data);
    }
    this.#select();
    this.#options.onview(this.view());
  }

  /** Switches layers off, and all others on. */
  setHidden(hidden: readonly LayerGroup[]): void {
    if (hidden.join() === this.#hidden.join()) return;
    this.#hidden = hidden;
    this.#restyle();
  }

  /** Marks a place as open and brings it into view. */
  setOpen(slug: string | null): void {
    if (slug === this.#open) return;
    this.#open = slug;
    this.#select();
    this.#reveal();
    this.#options.onview(this.view());
  }

  /** Lights a mark. */
  setHovered(slug: string | null): void {
    this.#states.set('hovered', slug === null ? [] : [slug]);
  }

  /** Leaves out the numbers along these flows. */
  setTold(flows: readonly string[]): void {
    this.#states.set('told', flows);
  }

  /** Keeps the open mark in sight after something else covers the stage. */
  keepClear(): void {
    this.#reveal();
    this.#options.onview(this.view());
  }

  /** One step closer (1) or away (-1), around the middle of what is not covered. */
  zoomBy(step: 1 | -1): void {
    const { width, height } = sizeOf(this.#map);
    const { right = 0, bottom = 0 } = this.#options.inset();
    const around = this.#map.unproject([(width - right) / 2, (height - bottom) / 2]);
    this.#map.easeTo({ zoom: this.#map.getZoom() + step, around }, BY_READER);
  }

  /** All places of the atlas in sight. */
  showWhole(): void {
    this.#fit(this.#options.whole, BY_READER);
  }

  /** Goes where some extent is in sight. */
  show(bbox: BBox): void {
    this.#fit(bbox, BY_READER);
  }

  /** Shows where the reader is, which is not kept; `tell` hears in words what comes of asking. */
  async locate(tell: (words: string) => void): Promise<void> {
    const { askPosition, Position } = await import('./position');
    askPosition(tell, (...position) => {
      this.#position ??= new Position(this.#map);
      this.#fit(this.#position.show(...position), BY_READER);
    });
  }

  /** What the page is about, in sight. */
  showTarget(): void {
    this.hash.cancel();
    this.hash.moved = false;
    this.#fit(extentOf(this.#target, this.#options.whole));
  }

  /** Frees the map and all it holds. */
  remove(): void {
    this.#resized.disconnect();
    this.hash.cancel();
    this.#map.remove();
  }

  /** A stage of another size shows the same extent, unless the reader has chosen where to look. */
  #resize(): void {
    const { width, height } = sizeOf(this.#map);
    const { clientWidth, clientHeight } = this.#map.getCanvas();
    if (width === 0 || (width === clientWidth && height === clientHeight)) return;
    this.#map.resize();
    this.#restyle();
    if (!this.hash.moved && !this.#map.isMoving()) this.#jumpToTarget();
  }

  #jumpToTarget(): void {
    const size = sizeOf(this.#map);
    const bbox = shownExtent(extentOf(this.#target, this.#options.whole), size, this.#options);
    this.#map.jumpTo(cameraFor(bbox, size, this.#options.inset()));
  }

  #reveal(): void {
    const place = this.#open === null ? undefined : this.#places.get(this.#open);
    if (place) reveal(this.#map, place.at, place.leastZoom, this.#options.inset());
  }

  #fit(bbox: BBox, data?: object): void {
    const shown = shownExtent(bbox, sizeOf(this.#map), this.#options);
    flyToFit(this.#map, shown, this.#options.inset(), data);
  }

  #restyle(): void {
    const style = styleOf(this.#options, {
      sources: this.#sources,
      theme: this.#theme,
      target: this.#target,
      hidden: this.#hidden,
      selected: this.#selected,
      language: this.#language,
      size: sizeOf(this.#map),
    });
    this.#map.setStyle(style, { diff: true });
  }

  /** Sets the open place and what the page is about apart, and draws flows that pass them by thinner. */
  #select(): void {
    const selected = selectedOf(this.#target, this.#open);
    this.#states.set('selected', selected);
    this.#faded = flowsApart(this.#marks, selected);
    this.#states.set('faded', this.#faded);
    if (selected.join() === this.#selected.join()) return;
    this.#selected = selected;
    this.#restyle();
  }
}

/** The open place and the one place that a page is about; many are only in sight. */
function selectedOf(target: MapTarget | null, open: string | null): string[] {
  const { region = null, selected = [] } = target ?? {};
  const [about, ...others] = selected;
  const alone = about !== undefined && others.length === 0 && about !== region;
  return [...(open === null ? [] : [open]), ...(alone ? [about] : [])];
}

/** What a page opens with: its extent, or the whole atlas where it is about no place. */
function extentOf(target: MapTarget | null, whole: BBox): BBox {
  return isAboutPlaces(target) ? target.bbox : whole;
}

/** The extent that is shown for one that is asked for: the whole atlas may need more. */
function shownExtent(bbox: BBox, size: StageSize, { marks, inset, whole }: LiveMapOptions): BBox {
  const { zoom } = cameraFor(bbox, size, inset());
  return bbox === whole ? wholeExtent(bbox, zoom, size.width, marks) : bbox;
}
