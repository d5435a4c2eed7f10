import { csvFormatRow } from 'd3-dsv';
import type { Published } from './published';

/** A cell that a spreadsheet would run as a formula is made text by an apostrophe (OWASP, CSV injection). */
function safe(value: string | number | null | undefined): string | number {
  if (typeof value !== 'string') return value ?? '';
  return /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
}

/** One row for each place of each fact (RFC 4180, UTF-8 with a mark, so that spreadsheets read it). */
export function factsCsv(published: Published): string {
  const { facts, articles, places, areas, origin } = published;
  const points = new Map([...places.features, ...areas.features].map((f) => [f.id, f]));
  const rows = facts.flatMap((fact) => {
    const article = articles.find(({ id }) => id === fact.article);
    const date = article?.issued?.['date-parts'][0]
      ?.map((part) => String(part).padStart(2, '0'))
      .join('-');
    const own = fact.places.length ? fact.places : [null];
    return own.map((place) => {
      const feature = place && points.get(place.id);
      const at = feature?.geometry.type === 'Point' ? feature.geometry.coordinates : [];
      const cells = {
        fact: fact.id,
        statement: fact.statement,
        when: fact.when,
        dated: fact.dated,
        place: place?.name,
        place_id: place?.id,
        role: place?.role,
        mention: place?.mention,
        confidence: place?.confidence,
        longitude: at[0],
        latitude: at[1],
        precision_km: feature?.properties.precisionKm,
        numbers: fact.quantities.map(({ words, unit }) => `${words} ${unit}`).join('; '),
        topics: fact.topics.join('; '),
        publisher: article?.['container-title'] ?? article?.['original-publisher'],
        title: article?.title,
        published: date,
        paragraph: fact.locator.paragraph,
        link: `${origin}/fact/${fact.id}`,
      };
      return Object.fromEntries(Object.entries(cells).map(([key, value]) => [key, safe(value)]));
    });
  });
  const columns = Object.keys(rows[0] ?? {});
  const lines = [columns, ...rows.map((row) => columns.map((column) => String(row[column])))];
  return `\ufeff${lines.map((line) => `${csvFormatRow(line)}\r\n`).join('')}`;
}
