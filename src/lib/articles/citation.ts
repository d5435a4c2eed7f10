import type { Article } from './article';

/** A CSL-JSON item, of which what the source does not state is absent. */
export interface CslItem {
  id: string;
  type: 'article-newspaper' | 'webpage' | 'article';
  title?: string;
  'container-title'?: string;
  /** The agency or outlet that the text was taken over from. */
  'original-publisher'?: string;
  issued?: { 'date-parts': number[][] };
  URL?: string;
  language?: string;
  note?: string;
}

/** An article as CSL-JSON (citationstyles.org, schema 1.0). */
export function toCsl(article: Article): CslItem {
  const { slug, title, publisher, agency, published, url, language, notes } = article;
  const parts = published?.match(/\d+/g)?.slice(0, 3).map(Number);
  return {
    id: slug,
    type: publisher || agency ? 'article-newspaper' : url ? 'webpage' : 'article',
    ...(title && { title }),
    ...(publisher && { 'container-title': publisher }),
    ...(agency && { 'original-publisher': agency }),
    ...(parts?.length && { issued: { 'date-parts': [parts] } }),
    ...(url && { URL: url }),
    ...(language !== 'und' && { language }),
    ...(notes && { note: notes }),
  };
}

/**
 * Who an article comes from, as readers are told: `Arab News`, `VOA Khmer, in a reprint`,
 * `The Post (AFP)`. Null if the source states neither, which is to be said.
 */
export function publisherText({
  publisher,
  agency,
}: Pick<Article, 'publisher' | 'agency'>): string | null {
  if (publisher) return agency ? `${publisher} (${agency})` : publisher;
  return agency && `${agency}, in a reprint`;
}

/** Tags by which reference managers know an article (Highwire Press); what is not stated is left out. */
export function citationTags(article: Article): Record<string, string> {
  const { title, publisher, agency, published, url, language } = article;
  return {
    ...(title && { citation_title: title }),
    ...(publisher && { citation_journal_title: publisher }),
    ...(agency && !publisher && { citation_publisher: agency }),
    ...(published && { citation_publication_date: published.replaceAll('-', '/') }),
    ...(url && { citation_public_url: url }),
    ...(language !== 'und' && { citation_language: language }),
  };
}
