import { expect, test } from './atlas';

interface Feature {
  id: string;
  geometry: { type: string };
  properties: { name: string; facts: number; kind: string; geometry: string };
}

test('the published files join: every feature has facts, every fact an article', async ({
  request,
}) => {
  const read = async (file: string) => (await request.get(`/data/${file}`)).json();
  const atlas = await read('atlas.json');
  const facts: { article: string; places: { id: string; role: string }[] }[] =
    await read('facts.json');
  const articles: { id: string }[] = await read('articles.json');
  const places: { features: Feature[] } = await read('places.geojson');
  const areas: { features: Feature[] } = await read('areas.geojson');

  expect(facts.length).toBe(atlas.counts.facts);
  expect(articles.length).toBe(atlas.counts.articles);
  const known = new Set(articles.map(({ id }) => id));
  for (const { article } of facts) expect(known).toContain(article);

  const said = new Set(facts.flatMap((fact) => fact.places.map(({ id }) => id)));
  for (const { id, properties } of [...places.features, ...areas.features]) {
    expect(properties.facts, properties.name).toBeGreaterThan(0);
    expect(said, properties.name).toContain(id);
  }
  for (const { properties } of places.features) {
    expect(['site', 'city'].includes(properties.kind) || properties.geometry === 'seat').toBe(true);
  }
});
