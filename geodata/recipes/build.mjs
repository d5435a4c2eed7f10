/**
 * The recipes in the order they run. A recipe module exports `title` and `build()`; later ones may
 * read what earlier ones wrote. `npm run build -- gazetteer` runs only the named ones.
 */
const recipes = ['gazetteer', 'boundaries', 'basemap', 'manifest'];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !recipes.includes(name));
if (unknown.length > 0) {
  throw new Error(`No recipe "${unknown.join('", "')}". Recipes: ${recipes.join(', ')}.`);
}

for (const name of recipes.filter((r) => asked.length === 0 || asked.includes(r))) {
  const started = performance.now();
  const { title, build } = await import(`./${name}.mjs`);
  console.error(`${title} …`);
  await build();
  console.error(`${title}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
