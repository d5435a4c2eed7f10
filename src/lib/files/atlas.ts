import { readFileSync } from 'node:fs';
import { assemble } from '../atlas/assemble';
import type { Atlas } from '../atlas/atlas';
import { middleOf } from '../atlas/boundaries';
import { AtlasViews } from '../atlas/views';
import { buildMarks } from '../atlas/build-marks';
import type { Marks } from '../atlas/marks';
import type { Article } from '../articles/article';
import { extractFacts } from '../facts/facts';
import { geoparse, learnHomes } from '../geoparse/geoparse';
import { readArticleFolder } from './articles';
import { loadBoundaries } from './boundaries';
import { loadGazetteer } from './gazetteer';

/** An atlas with what is drawn of it. */
export interface DrawnAtlas {
  atlas: Atlas;
  marks: Marks;
}

/** Takes articles through the whole pipeline. `progress` hears of each article before its turn. */
export function atlasOf(
  title: string,
  articles: readonly Article[],
  progress: (article: Article, index: number) => void = () => {},
): DrawnAtlas {
  const gazetteer = loadGazetteer('full');
  const boundaries = loadBoundaries();
  const homes = learnHomes(
    articles.map(({ publisher, body }) => ({ outlet: publisher, text: body })),
    gazetteer,
  );
  const facts = articles.flatMap((article, index) => {
    progress(article, index);
    const document = {
      text: article.body,
      language: article.language,
      dateline: article.dateline,
      home: homes.get(article.publisher ?? ''),
    };
    return extractFacts(article, geoparse(document, gazetteer));
  });
  const atlas = assemble({
    title,
    articles,
    facts,
    gazetteer,
    middleOf: (id) => middleOf(boundaries, id),
  });
  return { atlas, marks: buildMarks(atlas, boundaries) };
}

/** The configuration of this project: `atlas.config.json`. */
export interface AtlasConfig {
  title: string;
  subtitle: string;
  /** `https://…` where the atlas is published, for canonical links; null if unknown. */
  origin: string | null;
  /** Folder of articles. */
  articles: string;
}

/** Reads `atlas.config.json` from the working folder. */
export function loadConfig(): AtlasConfig {
  return JSON.parse(readFileSync('atlas.config.json', 'utf8')) as AtlasConfig;
}

let opened: DrawnAtlas | undefined;

/** The atlas of this project with its marks, made once for a build. Throws if an article is bad. */
export function loadDrawnAtlas(): DrawnAtlas {
  if (opened) return opened;
  const config = loadConfig();
  const { articles, problems } = readArticleFolder(config.articles);
  if (problems.length) {
    throw new Error(problems.map(({ file, message }) => `${file}: ${message}`).join('\n'));
  }
  opened = atlasOf(config.title, articles);
  return opened;
}

/** The atlas of this project. */
export function loadAtlas(): Atlas {
  return loadDrawnAtlas().atlas;
}

let views: AtlasViews | undefined;

/** The atlas of this project as its pages show it. */
export function loadViews(): AtlasViews {
  views ??= new AtlasViews(loadAtlas());
  return views;
}
