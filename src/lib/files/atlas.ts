import { readFileSync } from 'node:fs';
import { assemble } from '../atlas/assemble';
import type { Atlas } from '../atlas/atlas';
import { middleOf } from '../atlas/boundaries';
import { mainlandOf } from '../atlas/mainland';
import { AtlasViews } from '../atlas/views';
import { buildMarks } from '../atlas/build-marks';
import type { Marks } from '../atlas/marks';
import type { Article } from '../articles/article';
import { problemLine, type Problem } from '../core/problem';
import { correct, type Corrected } from '../facts/corrections';
import type { Fact } from '../facts/fact';
import type { GivenIds } from '../facts/fact-id';
import { extractFacts } from '../facts/facts';
import type { ReadCorrections } from '../facts/read-corrections';
import { geoparse, learnHomes } from '../geoparse/geoparse';
import { noArticleIn, readArticleFolder } from './articles';
import { loadBoundaries } from './boundaries';
import { CORRECTIONS, loadCorrections, NO_CORRECTIONS } from './corrections';
import { loadGivenIds } from './given-ids';
import { loadGazetteer } from './gazetteer';

/** An atlas with what is drawn of it. */
export interface DrawnAtlas {
  atlas: Atlas;
  marks: Marks;
}

/** How articles become an atlas. */
export interface Making {
  /** An editor's hand; none by default. */
  corrections?: ReadCorrections;
  /** Ids that facts have by earlier builds; none by default. */
  given?: GivenIds;
  /** Hears of each article before its turn. */
  progress?: (article: Article, index: number) => void;
}

/** An atlas with what is drawn of it, and the corrections that could not be read or changed nothing. */
export interface MadeAtlas extends DrawnAtlas {
  problems: readonly Problem[];
}

/** The facts of articles as the program reads them, before an editor's corrections. */
export function factsOf(
  articles: readonly Article[],
  { given = {}, progress = () => {} }: Pick<Making, 'given' | 'progress'> = {},
): Fact[] {
  const gazetteer = loadGazetteer('full');
  const homes = learnHomes(
    articles.map(({ publisher, body }) => ({ outlet: publisher, text: body })),
    gazetteer,
  );
  return articles.flatMap((article, index) => {
    progress(article, index);
    const document = {
      text: article.body,
      language: article.language,
      dateline: article.dateline,
      home: homes.get(article.publisher ?? ''),
    };
    return extractFacts(article, geoparse(document, gazetteer), given[article.slug]);
  });
}

/** Takes articles through the whole pipeline. */
export function atlasOf(
  title: string,
  articles: readonly Article[],
  { corrections: read = NO_CORRECTIONS, ...making }: Making = {},
): MadeAtlas {
  const gazetteer = loadGazetteer('full');
  const boundaries = loadBoundaries();
  const extracted = factsOf(articles, making);
  const { facts, applied, idle } = correct(extracted, read.corrections, gazetteer);
  const atlas = assemble({
    title,
    articles,
    facts,
    corrections: applied,
    gazetteer,
    middleOf: (id) => middleOf(boundaries, id),
  });
  const problems = [...read.problems, ...idle.map((each) => problemOf(each, read))];
  return { atlas, marks: buildMarks(atlas, boundaries), problems };
}

/** What to tell an editor whose correction changes nothing. */
function problemOf(
  { position, cause }: Corrected['idle'][number],
  { corrections, lines }: ReadCorrections,
): Problem {
  const message = `the correction of fact ${corrections[position]?.fact} no longer applies: ${cause}. Mend or remove it.`;
  return { file: CORRECTIONS, line: lines[position] ?? 1, message };
}

/** The configuration of this project: `atlas.config.json`. */
export interface AtlasConfig {
  title: string;
  subtitle: string;
  /** `https://…` where the atlas is published, for canonical links; null if unknown. */
  origin: string | null;
  /** Who hears of errors: an e-mail address or an `https://…` page; null if nobody is named. */
  contact: string | null;
  /** Folder of articles. */
  articles: string;
}

/** Reads `atlas.config.json` from the working folder. */
export function loadConfig(): AtlasConfig {
  return JSON.parse(readFileSync('atlas.config.json', 'utf8')) as AtlasConfig;
}

let opened: DrawnAtlas | undefined;

/**
 * The atlas of this project with its marks, made once for a build. Bad inputs are named on stderr and
 * left out; throws if no article is left.
 */
export function loadDrawnAtlas(): DrawnAtlas {
  if (opened) return opened;
  const config = loadConfig();
  const { articles, problems } = readArticleFolder(config.articles);
  for (const problem of problems) console.warn(problemLine(problem));
  if (!articles.length) throw new Error(noArticleIn(config.articles));
  const made = atlasOf(config.title, articles, {
    corrections: loadCorrections(),
    given: loadGivenIds(),
  });
  for (const problem of made.problems) console.warn(problemLine(problem));
  opened = made;
  return opened;
}

/** The atlas of this project. */
export function loadAtlas(): Atlas {
  return loadDrawnAtlas().atlas;
}

let views: AtlasViews | undefined;

/** The atlas of this project as its pages show it. */
export function loadViews(): AtlasViews {
  views ??= new AtlasViews(loadAtlas(), (id) => mainlandOf(loadBoundaries(), id));
  return views;
}
