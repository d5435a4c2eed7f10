import { writeFileSync } from 'node:fs';
import { readArticleFolder } from '../lib/files/articles';
import { factsOf, loadConfig } from '../lib/files/atlas';
import { GIVEN_IDS, givenIdsOf, loadGivenIds } from '../lib/files/given-ids';

/**
 * `dateline ids`: writes down the ids of the facts of this project's articles with their statements
 * (`geodata/fact-ids.json`), so that they outlive the next edit. The result is 1 if an article is bad.
 */
export function idsCommand(): number {
  const { articles, problems } = readArticleFolder(loadConfig().articles);
  for (const { file, message } of problems) console.error(`${file}: ${message}`);
  if (problems.length) return 1;
  const given = givenIdsOf(factsOf(articles, { given: loadGivenIds() }));
  writeFileSync(GIVEN_IDS, `${JSON.stringify(given, null, 2)}\n`);
  return 0;
}
