import type { Problem } from '../core/problem';
import { anatomyOf } from './anatomy';
import type { Article } from './article';
import type { KnownLine } from './classify';
import { datelineOf } from './dateline';
import { fullBody } from './full-body';
import { languageOf } from './language';
import { slugFrom } from './slugs';
import { statedPublication } from './stated-publication';
import { statedSource } from './stated-source';

/** What a file says of an article beside its text; what it does not say is sought in the text. */
export type Given = Partial<
  Pick<Article, 'title' | 'publisher' | 'agency' | 'published' | 'url' | 'language' | 'dateline'>
>;

/** Makes an article of the lines of one; the slug is made from its title or else its file's name. */
export function composeArticle(
  file: string,
  lines: readonly KnownLine[],
  given: Given = {},
): Article | Problem {
  const anatomy = anatomyOf(lines);
  const [first = '', ...others] = anatomy.paragraphs;
  if (!first) {
    return {
      file,
      line: lines[0]?.number ?? 1,
      message:
        'there is no article here: no line reads as a sentence of one. Check that the text was copied, or give it front matter and the ending .md.',
    };
  }
  const dateline = datelineOf(first);
  const paragraphs = [dateline?.rest ?? first, ...others];
  const source = statedSource(lines, paragraphs);
  const publication = statedPublication(lines, anatomy);
  const title = given.title ?? anatomy.title;
  const name = file.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  const notes = [
    given.published ? null : publication.note,
    given.publisher || given.agency ? null : source.note,
  ].filter((note) => note !== null);
  return {
    slug: slugFrom(title, name),
    title,
    publisher: given.publisher ?? source.publisher,
    agency: given.agency ?? source.agency ?? dateline?.agency ?? null,
    published: given.published ?? publication.published,
    url: given.url ?? source.url,
    language: given.language ?? languageOf(paragraphs.join('\n')),
    dateline: given.dateline ?? dateline?.place ?? null,
    text: 'full',
    notes: notes.length ? notes.join(' ') : null,
    ...fullBody(paragraphs),
  };
}
