import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';

const PORT = Number(process.env.PORT ?? 4173);

if (!existsSync('build/index.html')) {
  console.error(
    'build/ holds no atlas. Run `npm run build` first, or `npm start`, which does both.',
  );
  process.exit(1);
}

/** The headers that static hosts send with every file, from the one list that they share. */
const headers = JSON.parse(readFileSync(new URL('./headers.json', import.meta.url), 'utf8'));
const notFound = readFileSync('build/404.html');

/** What may stand in the frames of other sites. */
const isEmbed = (/** @type {string} */ path) => /^\/embed(?:\/|\.html|$)/.test(path);

const files = sirv('build', {
  brotli: true,
  gzip: true,
  etag: true,
  setHeaders: (response, path) => {
    if (path.startsWith('/ogc/collections')) {
      const type = path.endsWith('/items') ? 'application/geo+json' : 'application/json';
      response.setHeader('Content-Type', type);
    }
    for (const [name, value] of Object.entries(headers)) {
      if (name !== 'Content-Security-Policy' || !isEmbed(path)) response.setHeader(name, value);
    }
  },
  onNoMatch: (_request, response) => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', ...headers });
    response.end(notFound);
  },
});

/** Serves on the first free port from `port` on, and says where. */
function listen(/** @type {number} */ port) {
  const server = createServer((request, response) => files(request, response));
  server.once('error', (error) => {
    if ('code' in error && error.code === 'EADDRINUSE' && port < PORT + 20) listen(port + 1);
    else throw error;
  });
  server.listen(port, () => console.log(`\n  Dateline is open at http://localhost:${port}/\n`));
}

listen(PORT);
