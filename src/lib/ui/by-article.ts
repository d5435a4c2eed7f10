import type { FactView } from '../atlas/view';

/** The facts of one article. */
export interface ArticleFacts<F extends Pick<FactView, 'citation'>> {
  slug: string;
  citation: FactView['citation'];
  facts: readonly F[];
}

/** Facts by article, each article where its first fact stood. */
export function byArticle<F extends Pick<FactView, 'citation'>>(
  facts: readonly F[],
): ArticleFacts<F>[] {
  const groups = new Map<string, F[]>();
  for (const fact of facts) {
    const group = groups.get(fact.citation.slug);
    if (group) group.push(fact);
    else groups.set(fact.citation.slug, [fact]);
  }
  return [...groups].map(([slug, own]) => ({ slug, citation: own[0]!.citation, facts: own }));
}
