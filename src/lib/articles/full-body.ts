import type { Article } from './article';
import { sentenceSpans } from './sentences';

/** The body of an article and the sentences in it. */
export type Body = Pick<Article, 'body' | 'sentences'>;

/** Puts the paragraphs of a full text together; each counts from 1 as the source's paragraph. */
export function fullBody(paragraphs: readonly string[]): Body {
  const blocks = paragraphs.map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
  let offset = 0;
  const sentences = blocks.flatMap((text, block) => {
    const start = offset;
    offset += text.length + 2;
    return sentenceSpans(text).map((span) => ({
      start: start + span.start,
      end: start + span.end,
      paragraph: block + 1,
      block,
    }));
  });
  return { body: blocks.join('\n\n'), sentences };
}
