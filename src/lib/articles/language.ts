import languages from '../../../geodata/lexicon/languages.json';

/** How much of a text is looked at, in UTF-16 units. */
const ENOUGH = 4000;

const scripts = Object.entries(languages.scripts).map(
  ([script, language]) => [new RegExp(`\\p{Script=${script}}`, 'gu'), language] as const,
);

const words = Object.entries(languages.words).map(
  ([language, list]) => [language, new Set(list)] as const,
);

/**
 * The language of a text as a BCP 47 tag: by its script, then by its commonest words
 * (`geodata/lexicon/languages.json`). `und` if neither tells.
 */
export function languageOf(text: string): string {
  const sample = text.slice(0, ENOUGH);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, language] of scripts) {
    if ((sample.match(script)?.length ?? 0) > letters / 5) return language;
  }
  const found = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scores = words
    .map(([language, set]) => ({ language, hits: found.filter((word) => set.has(word)).length }))
    .sort((a, b) => b.hits - a.hits);
  const [best, next] = scores;
  return best && best.hits > (next?.hits ?? 0) ? best.language : 'und';
}
