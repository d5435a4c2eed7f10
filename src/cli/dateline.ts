import { buildCommand } from './build';
import { geoparseCommand } from './geoparse';
import { idsCommand } from './ids';

const USAGE = `dateline: articles to a map on which every mark is a sourced fact

  npm run dateline -- build [--articles DIR] [--out DIR]
      reads .md .txt .html .json from DIR (default: the folder in atlas.config.json)
      and writes atlas.json, places.geojson, areas.geojson, flows.geojson,
      facts.json and articles.json to DIR (default: out)

  npm run dateline -- ids
      writes down the ids of the facts of this project, after an edit of its articles

  npm run dateline -- geoparse < docs.jsonl > out.jsonl
      maps {id, text, outlet?} to {id, mentions}, one line in, one line out
`;

const commands: Record<string, (args: string[]) => number | Promise<number>> = {
  build: buildCommand,
  ids: idsCommand,
  geoparse: (args) => geoparseCommand(args, process),
};

const [name = '', ...args] = process.argv.slice(2);
const command = commands[name];
if (command) {
  process.exitCode = await command(args);
} else {
  const asked = name === '--help' || name === 'help';
  (asked ? process.stdout : process.stderr).write(
    asked || !name ? USAGE : `dateline: there is no command "${name}".\n\n${USAGE}`,
  );
  process.exitCode = asked ? 0 : 2;
}
