import { readFileSync } from 'node:fs';
import { loadGazetteer } from './src/lib/files/gazetteer';
import { geoparse } from './src/lib/geoparse/geoparse';
import { extractFacts } from './src/lib/facts/facts';
import { sentenceSpans } from './src/lib/articles/sentences';
const [, , file, from, count] = process.argv;
const g = loadGazetteer('full');
const docs = readFileSync(`../shared/eval/${file}.jsonl`, 'utf8').trim().split('\n').map((l) => JSON.parse(l));
let n = 0;
for (const d of docs.filter((d) => /arrest|migrant|deport|refugee|killed|troops|smuggl|raid/i.test(d.text)).slice(+from!, +from! + +count!)) {
  const text: string = d.text;
  const sentences = sentenceSpans(text).map((s) => ({ ...s, paragraph: 1, block: 0 }));
  const facts = extractFacts({ slug: 'x', title: null, publisher: null, agency: null, url: null, dateline: null, notes: null, published: '2018-04-11', language: 'en', text: 'full', body: text, sentences } as never, geoparse({ text }, g));
  console.log(`\n== ${d.id}`);
  for (const f of facts) {
    if (!f.quantities.length && !f.places.some((x) => x.role !== "where")) continue;
    const p = f.places.map((x) => `${x.mention}=${x.role}[${x.place.name === x.mention ? '' : x.place.name},${x.place.country}]`).join('; ');
    const q = f.quantities.map((x) => `${x.words}→${x.counted ?? x.unit}${x.of ? ` (${x.of})` : ''}${x.per ? '/' + x.per : ''}`).join('; ');
    console.log(`${++n}. ${f.statement.replace(/\s+/g, ' ').slice(0, 420)}\n    ${p} | ${q} | ${f.dated === 'published' ? '-' : f.when} | ${f.topics.join(', ')}`);
  }
}
