import { readFileSync } from 'node:fs';

/** The atlas configuration, read once for the build. */
const config = JSON.parse(readFileSync(new URL('../atlas.config.json', import.meta.url), 'utf8'));

/** Origins an owner's own style or tiles come from; none for the default atlas. */
function foreignOrigins() {
  return [config.basemap.style, config.basemap.tiles]
    .filter((address) => /^https?:/.test(address ?? ''))
    .map((address) => new URL(address).origin);
}

/**
 * The strictest policy under which the atlas works: nothing but our own origin, and what
 * `atlas.config.json` names. The `style-src-attr` hash is that of Kit's route announcer.
 *
 * @returns {import('@sveltejs/kit').CspDirectives}
 */
export function contentSecurityPolicy() {
  const foreign = foreignOrigins();
  return {
    'default-src': ['none'],
    'script-src': ['self'],
    'worker-src': ['self'],
    'connect-src': ['self', ...foreign],
    'style-src': ['self'],
    'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
    'img-src': ['self', 'data:', ...foreign],
    'font-src': ['self', ...foreign],
    'manifest-src': ['self'],
    'base-uri': ['none'],
    'form-action': ['none'],
  };
}
