import fc from 'fast-check';
import { expect, test } from 'vitest';
import { syntheticFacts } from '../../../tests/synthetic';
import { loadGazetteer } from '../files/gazetteer';
import { draws } from '../facts/draws';
import { assemble, Assembly } from './assemble';

const gazetteer = loadGazetteer('full');
const ground = { title: 'Synthetic', gazetteer, middleOf: () => null };
const anySources = fc
  .tuple(fc.integer({ min: 1, max: 200 }), fc.integer())
  .map(([count, seed]) => syntheticFacts(gazetteer, count, seed));

test('an atlas made at once and one made article by article are the same', () => {
  const check = fc.property(anySources, ({ articles, facts }) => {
    const assembly = new Assembly(ground);
    for (const article of articles) {
      assembly.add(
        [article],
        facts.filter(({ article: slug }) => slug === article.slug),
      );
      assembly.atlas();
    }
    expect(assembly.atlas()).toEqual(assemble({ ...ground, articles, facts }));
  });
  fc.assert(check, { numRuns: 20 });
});

test('an article added leaves every place that its facts do not touch as it was', () => {
  const { articles, facts } = syntheticFacts(gazetteer, 400);
  const assembly = new Assembly(ground);
  assembly.add(articles, facts);
  const before = new Map(assembly.atlas().places.map((place) => [place.id, place]));
  const more = syntheticFacts(gazetteer, 3, 2);
  assembly.add(more.articles, more.facts);
  const ids = new Set(more.facts.map(({ id }) => id));
  const fresh = assembly.atlas().places.filter(({ id }) => !before.has(id));
  for (const place of assembly.atlas().places) {
    const touched =
      place.allFacts.some((id) => ids.has(id)) ||
      fresh.some(({ slug }) => slug === place.slug || place.parents.includes(slug));
    if (!touched) expect(place).toBe(before.get(place.id));
  }
});

test('every fact is counted once in each place it is said of, and once in all that holds it', () => {
  const check = fc.property(anySources, ({ articles, facts }) => {
    const atlas = assemble({ ...ground, articles, facts });
    expect(atlas.facts.map(({ id }) => id).sort()).toEqual(facts.map(({ id }) => id).sort());
    const bySlug = new Map(atlas.places.map((place) => [place.slug, place]));
    const said = new Map(atlas.facts.map((fact) => [fact.id, new Set<string>()]));
    for (const place of atlas.places) {
      expect(new Set(place.allFacts).size).toBe(place.allFacts.length);
      for (const id of place.facts) said.get(id)!.add(place.id);
      const inner = place.inside.flatMap((slug) => bySlug.get(slug)?.facts ?? []);
      expect(new Set(place.allFacts)).toEqual(new Set([...place.facts, ...inner]));
    }
    for (const { id, places, notOnMap } of atlas.facts) {
      const drawn = places.filter(({ role, place }) => draws(role) && place.countries.length <= 24);
      expect(said.get(id)).toEqual(new Set(drawn.map(({ place }) => place.id)));
      expect(notOnMap === null).toBe(drawn.length > 0);
    }
  });
  fc.assert(check, { numRuns: 50 });
});

test('an article cannot come in twice', () => {
  const { articles, facts } = syntheticFacts(gazetteer, 5);
  const assembly = new Assembly(ground);
  assembly.add(articles, facts);
  expect(() => assembly.add(articles, facts)).toThrow('the atlas has an article "article-1-0"');
});
