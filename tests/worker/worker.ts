import { openGazetteer } from '../../src/lib/gazetteer/open';
import { geoparse } from '../../src/lib/geoparse/geoparse';

/** Reads texts with the gazetteer beside it, and answers with their mentions as JSON. */
self.onmessage = async ({ data: texts }: MessageEvent<string[]>) => {
  const load = async (name: string) =>
    new Uint8Array(await (await fetch(`/${name}.bin`)).arrayBuffer());
  const gazetteer = openGazetteer(await load('core'), await load('full'));
  self.postMessage(JSON.stringify(texts.map((text) => geoparse({ text }, gazetteer))));
};
