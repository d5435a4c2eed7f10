import * as v from 'valibot';
import type { Given } from './compose';
import { dateIn } from './stated-date';

/** A thing with a name in schema.org markup, which may also be the bare name. */
const named = v.union([
  v.string(),
  v.pipe(
    v.object({ name: v.string() }),
    v.transform(({ name }) => name),
  ),
]);

/** What is read of schema.org's NewsArticle (schema.org/NewsArticle); the rest is left alone. */
const newsArticle = v.object({
  '@type': v.pipe(
    v.union([v.string(), v.array(v.string())]),
    v.check((type) => /Article|Report|BlogPosting/.test(String(type))),
  ),
  headline: v.fallback(v.optional(v.string()), undefined),
  datePublished: v.fallback(v.optional(v.string()), undefined),
  publisher: v.fallback(v.optional(named), undefined),
  url: v.fallback(v.optional(v.string()), undefined),
  inLanguage: v.fallback(v.optional(v.string()), undefined),
  dateline: v.fallback(v.optional(v.string()), undefined),
});

type NewsArticle = v.InferOutput<typeof newsArticle>;

/** Every object in a JSON-LD block, which may be one, a list, or a graph of them. */
function objectsIn(json: unknown): unknown[] {
  if (Array.isArray(json)) return json.flatMap(objectsIn);
  if (typeof json !== 'object' || json === null) return [];
  return [json, ...('@graph' in json ? objectsIn(json['@graph']) : [])];
}

function linkedArticle(document: Document): NewsArticle | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      for (const object of objectsIn(JSON.parse(script.textContent ?? ''))) {
        const article = v.safeParse(newsArticle, object);
        if (article.success) return article.output;
      }
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return undefined;
}

/** Text of the first element that has any, or the value of `attribute`. */
function firstOf(document: Document, attribute: string | null, ...selectors: string[]) {
  for (const selector of selectors) {
    const element = document.querySelector(selector);
    const text = attribute ? element?.getAttribute(attribute) : element?.textContent;
    if (text?.trim()) return text.replace(/\s+/g, ' ').trim();
  }
  return undefined;
}

/** An http address, or undefined. */
export function webAddress(text: string | undefined): string | undefined {
  return text && /^https?:\/\/\S+$/.test(text) ? text : undefined;
}

/** A well-formed language tag, or undefined. */
export function languageTag(text: string | undefined): string | undefined {
  const tag = text?.trim().replace(/_/g, '-');
  return tag && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) ? tag : undefined;
}

/** The day at the start of a date and time, or null. */
export function dayOf(text: string | undefined): string | null {
  if (!text) return null;
  return /^\d{4}(-\d{2}){0,2}(?!\d)/.exec(text)?.[0] ?? dateIn(text);
}

/** What a web page says of its article in JSON-LD, meta elements and its head, in this order. */
export function pageMetadata(document: Document): Given {
  const linked = linkedArticle(document);
  const meta = (...names: string[]) =>
    firstOf(
      document,
      'content',
      ...names.flatMap((name) => [`meta[property="${name}"]`, `meta[name="${name}"]`]),
    );
  return {
    title:
      linked?.headline?.trim() ||
      (meta('og:title', 'citation_title', 'twitter:title') ??
        firstOf(document, null, 'article h1', 'h1', 'title') ??
        null),
    publisher: linked?.publisher?.trim() || (meta('og:site_name', 'citation_publisher') ?? null),
    published: dayOf(
      linked?.datePublished ??
        meta('article:published_time', 'citation_publication_date', 'date', 'dc.date', 'pubdate') ??
        firstOf(document, 'datetime', 'article time[datetime]'),
    ),
    url:
      webAddress(linked?.url) ??
      webAddress(firstOf(document, 'href', 'link[rel="canonical"]')) ??
      webAddress(meta('og:url')) ??
      null,
    dateline: linked?.dateline?.trim() || null,
    ...optional(
      'language',
      languageTag(linked?.inLanguage) ??
        languageTag(document.documentElement?.getAttribute('lang') ?? undefined),
    ),
  };
}

function optional(key: 'language', value: string | undefined): Given {
  return value === undefined ? {} : { [key]: value };
}
