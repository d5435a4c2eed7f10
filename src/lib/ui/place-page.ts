import type { PlaceView } from '../atlas/view';
import { edtfWords } from './edtf-words';
import { counted } from '../core/counted';
import { kindWords } from './place-words';

/** "August 2022 to January 2026", or nothing if no fact is dated. */
function datesOf({ first, last }: PlaceView): string {
  if (!first || !last) return '';
  const [from, to] = [edtfWords(first.slice(0, 7)), edtfWords(last.slice(0, 7))];
  return from === to ? from : `${from} to ${to}`;
}

/** A point as a reader writes it: latitude first. */
function pointOf([lng, lat]: PlaceView['point']): string {
  const part = (value: number, positive: string, negative: string) =>
    `${Math.abs(value).toFixed(2)}° ${value < 0 ? negative : positive}`;
  return `${part(lat, 'N', 'S')}, ${part(lng, 'E', 'W')}`;
}

/** What a place is, what is said of it and when, in sentences: the head of its page. */
export function placeSummary(place: PlaceView): string {
  const { total, count, articles, rows, kind } = place;
  const inside = total - count;
  const split =
    inside > 0 && count > 0
      ? `: ${count} about the whole of it, ${inside} in ${counted(rows.length, 'place')} inside it`
      : inside > 0
        ? `, all in ${counted(rows.length, 'place')} inside it`
        : '';
  const where = kind === 'city' || kind === 'site' ? ` ${pointOf(place.point)}` : '';
  const dates = datesOf(place);
  const sentence = `${counted(total, 'fact')} from ${counted(articles, 'article')}${split}.`;
  return `${kindWords(place)}. ${sentence}${dates ? ` ${dates}.` : ''}${where}`;
}
