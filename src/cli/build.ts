import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { problemLine, type Problem } from '../lib/core/problem';
import { publish, publishers, type PublishedFile } from '../lib/atlas/publish/publish';
import { noArticleIn, readArticleFolder } from '../lib/files/articles';
import { atlasOf, loadConfig } from '../lib/files/atlas';
import { counted } from '../lib/core/counted';
import { loadCorrections, NO_CORRECTIONS } from '../lib/files/corrections';
import { loadGivenIds } from '../lib/files/given-ids';

/**
 * `dateline build`: a folder of articles in, the published files out. Bad inputs are named on
 * stderr and left out; the result is 1 if there was one, 2 if the arguments make no sense.
 */
export function buildCommand(args: string[]): number {
  const config = loadConfig();
  let folder = config.articles;
  let out = 'out';
  try {
    const options = { articles: { type: 'string' }, out: { type: 'string' } } as const;
    const { values } = parseArgs({ args, options });
    folder = values.articles ?? folder;
    out = values.out ?? out;
  } catch (error) {
    console.error(`dateline build: ${(error as Error).message}`);
    return 2;
  }
  try {
    mkdirSync(out, { recursive: true });
  } catch (error) {
    console.error(
      `dateline build: the folder ${out} cannot be made (${(error as Error).message}). Give another one with --out.`,
    );
    return 2;
  }

  const { articles, problems } = readArticleFolder(folder);
  tell(problems);
  if (!articles.length) {
    console.error(`dateline build: ${noArticleIn(folder)}`);
    return 1;
  }

  const made = atlasOf(config.title, articles, {
    // Ids and corrections are of the articles of this project.
    corrections: folder === config.articles ? loadCorrections() : NO_CORRECTIONS,
    given: folder === config.articles ? loadGivenIds() : {},
    progress: ({ slug }, index) => console.error(`${index + 1}/${articles.length} ${slug}`),
  });
  const { atlas, marks } = made;
  tell(made.problems);
  for (const file of Object.keys(publishers) as PublishedFile[]) {
    writeFileSync(join(out, file), publish(file, atlas, marks));
  }
  const drawn = atlas.facts.filter(({ notOnMap }) => notOnMap === null).length;
  console.error(
    `${counted(atlas.facts.length, 'fact')} from ${counted(articles.length, 'article')}, ${drawn} on the map, in ${out}`,
  );
  return problems.length + made.problems.length ? 1 : 0;
}

function tell(problems: readonly Problem[]): void {
  for (const problem of problems) console.error(problemLine(problem));
}
