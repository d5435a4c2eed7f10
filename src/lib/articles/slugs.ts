import { slugify } from '../core/slug';

/** Longest slug made from a title, in characters: it still fits one line of an address bar. */
const LONGEST = 80;

/** A slug from the first of `names` that has Latin letters or digits, cut between words. */
export function slugFrom(...names: readonly (string | null)[]): string {
  for (const name of names) {
    const slug = slugify(name ?? '');
    if (!slug) continue;
    if (slug.length <= LONGEST) return slug;
    const cut = slug.lastIndexOf('-', LONGEST);
    return slug.slice(0, cut > 0 ? cut : LONGEST);
  }
  return 'article';
}

/**
 * The same articles with slugs that differ: the first that asks for a slug keeps it, the next ones
 * add `-2`, `-3`, …. Stable as long as the order is.
 */
export function withUniqueSlugs<T extends { slug: string }>(articles: readonly T[]): T[] {
  const asked = new Set(articles.map(({ slug }) => slug));
  const taken = new Set<string>();
  return articles.map((article) => {
    let { slug } = article;
    for (let n = 2; taken.has(slug); n++) {
      const next = `${article.slug}-${n}`;
      if (!asked.has(next)) slug = next;
    }
    taken.add(slug);
    return { ...article, slug };
  });
}
