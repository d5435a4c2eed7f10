import * as v from 'valibot';
import type { Given } from './compose';
import { dayOf, languageTag, webAddress } from './page-metadata';

const words = v.nullish(v.string());
const name = v.nullish(
  v.union(
    [
      v.string(),
      v.pipe(
        v.object({ name: v.string() }),
        v.transform((object) => object.name),
      ),
    ],
    'is neither text nor an object with a name',
  ),
);

/** The keys that other programs use for what an article file says of its article. */
export const looseKeys = {
  title: words,
  headline: words,
  publisher: name,
  source: name,
  site_name: words,
  site: words,
  agency: words,
  published: words,
  datePublished: words,
  published_at: words,
  date: words,
  url: words,
  link: words,
  language: words,
  lang: words,
  dateline: words,
};

type LooseKeys = v.InferOutput<v.ObjectSchema<typeof looseKeys, undefined>>;

/** The first of some texts that is not blank, without the white space around it. */
export const stated = (...values: (string | null | undefined)[]) =>
  values.find((value) => value?.trim())?.trim();

/** What such keys say, first come first served. A `source` that is an address is the link. */
export function givenOf(item: LooseKeys): Given {
  const language = languageTag(stated(item.language, item.lang));
  const names = [item.publisher, item.source, item.site_name, item.site];
  return {
    title: stated(item.title, item.headline) ?? null,
    publisher: stated(...names.filter((each) => !webAddress(each?.trim()))) ?? null,
    agency: stated(item.agency) ?? null,
    published: dayOf(stated(item.published, item.datePublished, item.published_at, item.date)),
    url: webAddress(stated(item.url, item.link)) ?? webAddress(stated(item.source)) ?? null,
    dateline: stated(item.dateline) ?? null,
    ...(language && { language }),
  };
}
