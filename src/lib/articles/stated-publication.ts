import { daysOf } from '../core/edtf';
import type { Anatomy } from './anatomy';
import type { KnownLine } from './classify';

/** When a text was published, as the copy says it. */
export interface StatedPublication {
  /** EDTF, or null. */
  published: string | null;
  /** What it was read from; null if that is plain or there is nothing to say. */
  note: string | null;
}

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December'.split(
    '|',
  );
const DAY = new RegExp(
  `\\b(?:(\\d{1,2}) (${MONTHS.join('|')})|(${MONTHS.join('|')}) (\\d{1,2}))\\b`,
  'g',
);

/** Whether a text names a day of the month of `date`, up to that day. */
function namesDayOf(date: string, paragraphs: readonly string[]): boolean {
  const [, month = '', day = ''] = date.split('-');
  return paragraphs.some((text) =>
    [...text.matchAll(DAY)].some(
      ([, before, monthAfter, monthBefore, after]) =>
        MONTHS[Number(month) - 1] === (monthAfter ?? monthBefore) &&
        Number(before ?? after) <= Number(day),
    ),
  );
}

/**
 * The date of publication. A labelled date counts wherever it stands, a first publication before
 * an update; a bare one counts below the headline. A bare date above the headline is the day of
 * the page, which may have been copied much later: of it only the month is taken, and only if the
 * text itself names a day of that month.
 */
export function statedPublication(
  lines: readonly KnownLine[],
  { header, titleAt, paragraphs }: Pick<Anatomy, 'header' | 'titleAt' | 'paragraphs'>,
): StatedPublication {
  const dated = (label: 'published' | 'updated') =>
    lines.find(({ date }) => date?.label === label && date.date)?.date?.date;
  const labelled = dated('published');
  if (labelled) return { published: labelled, note: null };
  const updated = dated('updated');
  if (updated) return { published: updated, note: 'The date is the one after “Updated”.' };

  const bare = header.flatMap(({ date }, i) =>
    date?.label === null && date.date
      ? [{ i, date: date.date, below: titleAt >= 0 && i > titleAt }]
      : [],
  );
  const below = bare.find((item) => item.below);
  if (below) return { published: below.date, note: null };
  const above = bare[0];
  if (!above || !daysOf(above.date)) return { published: null, note: null };
  const agrees = /-\d\d-/.test(above.date) && namesDayOf(above.date, paragraphs);
  return {
    published: agrees ? above.date.slice(0, 7) : null,
    note: agrees
      ? `The page is dated ${above.date}, the article is not; days that the text names bear out the month.`
      : `The page is dated ${above.date}, the article is not.`,
  };
}
