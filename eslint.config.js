import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** The order of the house: a room may import only from rooms before it. */
const rooms = ['core', 'gazetteer', 'articles', 'geoparse', 'facts', 'atlas', 'state', 'map', 'ui'];

/** Rooms from here on may use Svelte, MapLibre and the DOM; those before are pure TypeScript. */
const firstImpure = rooms.indexOf('state');

const impure = {
  regex: '^(svelte|maplibre-gl|\\$app|node:)',
  message: 'The rooms up to atlas are pure TypeScript: no Svelte, MapLibre, DOM or node:.',
};

/**
 * @param {string} room
 * @param {string[]} forbidden
 * @param {boolean} pure
 */
function arrow(room, forbidden, pure) {
  const later = {
    regex: `^(\\$lib|\\.\\./?.*)/(${forbidden.join('|')})(/|$)`,
    message: `${room} may not import a room after it (docs/architecture.md, "The arrow").`,
  };
  return {
    files: [`${room}/**`],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: pure ? [later, impure] : [later] }],
    },
  };
}

const arrows = [
  ...rooms.map((room, i) =>
    arrow(`src/lib/${room}`, [...rooms.slice(i + 1), 'files', 'routes', 'cli'], i < firstImpure),
  ),
  arrow('src/lib/files', [...rooms.slice(firstImpure), 'routes', 'cli'], false),
  arrow('src/cli', [...rooms.slice(firstImpure), 'routes'], false),
];

export default ts.config(
  {
    ignores: [
      'build/',
      '.svelte-kit/',
      'geodata/recipes/node_modules/',
      'test-results/',
      'playwright-report/',
    ],
  },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  prettier,
  ...svelte.configs.prettier,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
  },
  {
    rules: {
      'no-undef': 'off',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-depth': ['error', 4],
      'svelte/no-navigation-without-resolve': 'off',
      'svelte/no-useless-mustaches': 'off',
    },
  },
  { files: ['**/*.test.ts', 'tests/**'], rules: { 'max-lines': 'off' } },
  ...arrows,
);
