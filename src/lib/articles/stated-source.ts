import sources from '../../../geodata/lexicon/news-sources.json';
import type { Article } from './article';
import { saysReprint, type KnownLine } from './classify';
import { agencyNamed, spokenTo } from './spoken-to';

/** Who published a text, as the text says it. */
export interface StatedSource extends Pick<Article, 'publisher' | 'agency' | 'url'> {
  /** What it was read from, for the reader; null if that is plain. */
  note: string | null;
}

const URL = /https?:\/\/[^\s<>"')\]]+/;
const notSources = new Set(sources.notSources);
const republished = new RegExp(`^(?:${sources.republished.join('|')})$`, 'i');
const copyright = new RegExp(`^(?:${sources.copyright.join('|')})$`, 'i');
/** A name as a line gives it, without what follows it; null if it names nobody. */
function nameIn(value: string | undefined): string | null {
  const name = value
    ?.replace(/[.,;]?\s*all rights reserved.*$/i, '')
    .replace(/\s+on \p{L}+ \d.*$/u, '')
    .replace(/[\s.,;]+$/, '');
  if (!name || name.length > 60 || URL.test(name) || notSources.has(name.toLowerCase()))
    return null;
  return name;
}

function captured(pattern: RegExp, text: string): string | null {
  const match = text.length <= 200 ? pattern.exec(text) : null;
  return nameIn(match?.slice(1).find(Boolean));
}

/** The one agency that the last line signs for: `(Reuters)`, `— AFP`. */
function signature(lines: readonly KnownLine[]): string | null {
  for (const { text } of lines) {
    const name = /^[([—–-]*\s*([^()[\]]{2,30}?)\s*[)\]]*$/.exec(text)?.[1];
    const agency = name && agencyNamed(name);
    if (agency) return agency;
  }
  return null;
}

/**
 * Finds publisher, agency and link where a copy states them. In this order: lines such as
 * `Publisher: …` and `© 2024 …`; `Original source: …` and the like, which name whom the publisher
 * took the text from; an agency's signature; and, for want of those, the outlet that the text says
 * people spoke to ("told the Morning Herald"), which is the publisher, or in a reprint the agency.
 * Outlets that are only quoted, and the credits of photographs, say nothing about the text.
 */
export function statedSource(
  lines: readonly KnownLine[],
  paragraphs: readonly string[],
): StatedSource {
  const labelled = (name: string) => lines.filter(({ label }) => label?.name === name);
  const first = <T>(items: readonly T[], read: (item: T) => string | null) =>
    items.map(read).find((value) => value !== null) ?? null;
  const valueOf = ({ label }: KnownLine) => nameIn(label?.value);

  const url = first([...labelled('url'), ...labelled('source')], ({ label }) => {
    return URL.exec(label?.value ?? '')?.[0] ?? null;
  });
  let publisher =
    first(labelled('publisher'), valueOf) ?? first(lines, ({ text }) => captured(copyright, text));
  let agency =
    first(labelled('source'), valueOf) ??
    first(lines, ({ text }) => captured(republished, text)) ??
    signature(lines);
  if (publisher || agency) return { publisher, agency, url, note: null };

  const told = spokenTo(paragraphs);
  if (!told) return { publisher, agency, url, note: null };
  const taken = agencyNamed(told.name) !== undefined;
  const isAgency = taken || lines.some(({ text }) => saysReprint(text));
  if (isAgency) agency = told.name;
  else publisher = told.name;
  const who = isAgency ? 'agency' : 'publisher';
  const at = told.at.map((paragraph) => `¶${paragraph}`).join(', ');
  const note = `The ${who} is the outlet that the text says was spoken to (${at}).`;
  return { publisher, agency, url, note };
}
