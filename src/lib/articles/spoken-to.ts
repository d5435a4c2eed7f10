import sources from '../../../geodata/lexicon/news-sources.json';

/** An outlet that people spoke to, and the 1-based paragraphs that say so. */
export interface SpokenTo {
  name: string;
  at: number[];
}

const spoken = new RegExp(
  `\\b(?:${sources.spokenTo.join('|')})\\s+(?:the\\s+)?(\\p{Lu}[\\p{L}\\p{M}'’-]*(?:\\s+(?:of\\s+|and\\s+)?\\p{Lu}[\\p{L}\\p{M}'’-]*){0,4})(?=[^\\p{L}\\s]|$|\\s+(?:${sources.afterOutlet.join('|')})\\b)`,
  'gu',
);

/** Runs of capitalised words. */
const names = /\p{Lu}[\p{L}\p{M}'’-]*(?:\s+\p{Lu}[\p{L}\p{M}'’-]*)*/gu;

const outlet = new RegExp(
  `^(?:${[...sources.agencies, ...sources.outletNames].join('|')})(?:\\s|$)|\\s(?:${sources.outletWords.join('|')})$`,
);

const agencies = new Map(sources.agencies.map((name) => [name.toLowerCase(), name]));

/** The news agency of a name in any case, with or without its article. */
export function agencyNamed(name: string): string | undefined {
  return agencies.get(name.toLowerCase().replace(/^the /, ''));
}

/** Whether a name is made of words that many papers share: `The Daily News`. */
function isCommon(name: string): boolean {
  return name.split(' ').every((word) => word === 'The' || sources.outletWords.includes(word));
}

/**
 * The outlet that people spoke to and that is named for nothing else, as a paper names itself: a
 * text that also says what the outlet reported quotes a stranger. Once is enough only of a paper,
 * agencies being quoted everywhere, and in a text that names no other outlet.
 */
export function spokenTo(paragraphs: readonly string[]): SpokenTo | null {
  const found = new Map<string, number[]>();
  paragraphs.forEach((text, i) => {
    for (const match of text.matchAll(spoken)) {
      const name = match[1]?.replace(/\s+\p{L}+day$/u, '') ?? '';
      if (outlet.test(name) && !isCommon(name))
        found.set(name, [...(found.get(name) ?? []), i + 1]);
    }
  });
  const all = paragraphs.join('\n');
  const own = [...found].filter(([name, at]) => all.split(name).length - 1 === at.length);
  const [only] = own;
  if (!only || own.length > 1) return null;
  const [name, at] = only;
  const others = all.replaceAll(name, '').match(names) ?? [];
  const once = at.length < 2;
  if (once && (agencyNamed(name) || others.some((other) => outlet.test(other)))) return null;
  return { name: agencyNamed(name) ?? name, at: [...new Set(at)] };
}
