import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { publisherText, toCsl } from '../articles/citation';
import type { CitationSet, CitedForms } from '../atlas/citation-set';
import { daysOf } from '../core/edtf';
import { loadConfig, loadViews } from './atlas';

/** Stands for the address of the atlas where the configuration has none; the browser knows it. */
const UNKNOWN_ORIGIN = 'https://atlas.invalid';

const unstated = (value: string | null, what: string) => value ?? `${what} not stated`;

/** An item in every form. `plain` is ours: styles have no words for what is not stated. */
function formsOf(
  label: string,
  plain: string,
  csl: { id: string; [field: string]: unknown },
): CitedForms {
  const cite = new Cite({ ...csl, 'citation-key': csl.id }, { generateGraph: false });
  const text = (format: string) => String(cite.format(format)).trim();
  return {
    label,
    plain,
    bibtex: text('bibtex'),
    ris: text('ris'),
    csl: JSON.stringify([csl], null, 2),
  };
}

function sourceForms(slug: string, paragraph: number | null): CitedForms[] {
  const article = loadViews().article(slug);
  if (!article) return [];
  const { title, published, url } = article;
  const parts = [
    unstated(publisherText(article), 'publisher'),
    title ? `“${title}”` : 'title not stated',
    published && daysOf(published) ? published : 'date not stated',
    ...(paragraph === null ? [] : [`paragraph ${paragraph}`]),
  ];
  const plain = `${parts.join(', ')}.${url ? ` ${url}` : ''}`;
  const csl = {
    ...toCsl(article),
    ...(paragraph === null ? {} : { note: `Paragraph ${paragraph}` }),
  };
  return [formsOf('The source', plain, csl)];
}

/** A page of the atlas as a part of a data set with its version. */
function pageForms(label: string, id: string, name: string, path: string): CitedForms {
  const { title, origin } = loadConfig();
  const { version } = loadViews().atlas;
  const url = `${origin ?? UNKNOWN_ORIGIN}${path}`;
  const plain = `${title}, “${name.replace(/[.]$/, '')}”, data version ${version}. ${url}`;
  return formsOf(label, plain, {
    id,
    type: 'dataset',
    title: name,
    publisher: title,
    version,
    URL: url,
  });
}

/** How each thing of the atlas is cited, by the first part of its path. Null if there is none. */
const KINDS = {
  fact: (id: string) => {
    const fact = loadViews().fact(id);
    if (!fact) return null;
    const { slug, paragraph } = fact.citation;
    const own = pageForms('This fact in the atlas', `fact-${id}`, fact.statement, fact.href);
    return [...sourceForms(slug, paragraph), own];
  },
  article: (slug: string) => {
    const article = loadViews().article(slug);
    if (!article) return null;
    const name = article.title ?? 'An article whose title is not stated';
    const own = pageForms('Its page in the atlas', `article-${slug}`, name, `/article/${slug}`);
    return [...sourceForms(slug, null), own];
  },
  place: (slug: string) => {
    const place = loadViews().place(slug);
    return place ? [pageForms('This page of the atlas', slug, place.name, place.href)] : null;
  },
  view: (key: string) =>
    key === 'atlas'
      ? [pageForms('This view of the atlas', 'view', loadConfig().subtitle, '/')]
      : null,
};

/** What can be cited. */
export type CitedKind = keyof typeof KINDS;

/** Everything that can be cited, as the addresses under `/cite/` name it. */
export function citedThings(): { kind: CitedKind; key: string }[] {
  const { facts, articles, places } = loadViews().atlas;
  return [
    ...facts.map(({ id }) => ({ kind: 'fact' as const, key: id })),
    ...articles.map(({ slug }) => ({ kind: 'article' as const, key: slug })),
    ...places.map(({ slug }) => ({ kind: 'place' as const, key: slug })),
    { kind: 'view', key: 'atlas' },
  ];
}

/** How a thing is cited; null if the atlas has no such thing. */
export function citationSet(kind: string, key: string): CitationSet | null {
  const forms = Object.hasOwn(KINDS, kind) ? KINDS[kind as CitedKind](key) : null;
  return forms && { origin: loadConfig().origin ?? UNKNOWN_ORIGIN, forms };
}
