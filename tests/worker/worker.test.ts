import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readGold } from '../../scripts/evaluate/gold';
import { BROWSER_ARGS, ensureBrowser } from '../../scripts/setup.mjs';
import { loadGazetteer } from '../../src/lib/files/gazetteer';
import { geoparse } from '../../src/lib/geoparse/geoparse';

const FOLDER = 'test-results/worker';
let server: Server;

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: FOLDER,
      lib: { entry: 'tests/worker/worker.ts', formats: ['es'], fileName: 'worker' },
    },
  });
  const tier = (name: string) =>
    brotliDecompressSync(readFileSync(`geodata/gazetteer/${name}.bin.br`));
  const files: Record<string, [type: string, body: () => string | Buffer]> = {
    '/': ['text/html', () => '<!doctype html><title>worker</title>'],
    '/worker.js': ['text/javascript', () => readFileSync(`${FOLDER}/worker.js`)],
    '/core.bin': ['application/octet-stream', () => tier('core')],
    '/full.bin': ['application/octet-stream', () => tier('full')],
  };
  server = createServer(({ url = '' }, response) => {
    const [type, body] = files[url] ?? ['text/plain', () => ''];
    response.writeHead(200, { 'content-type': type }).end(body());
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
});

afterAll(() => server.close());

/** What a browser's worker makes of some texts. */
async function readInBrowser(texts: string[]): Promise<unknown> {
  const executablePath = ensureBrowser();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: BROWSER_ARGS,
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
    const answer = await page.evaluate(
      (asked) =>
        new Promise<string>((resolve, reject) => {
          const worker = new Worker('/worker.js', { type: 'module' });
          worker.onmessage = ({ data }: MessageEvent<string>) => resolve(data);
          worker.onerror = ({ message }) => reject(new Error(message));
          worker.postMessage(asked);
        }),
      texts,
    );
    return JSON.parse(answer);
  } finally {
    await browser.close();
  }
}

describe('a worker of Chromium', () => {
  it('reads every case of the gold set as Node does, to the last digit of confidence', async () => {
    const texts = readGold().map(({ text }) => text);
    const gazetteer = loadGazetteer('full');
    const here: unknown = JSON.parse(
      JSON.stringify(texts.map((text) => geoparse({ text }, gazetteer))),
    );
    expect(await readInBrowser(texts)).toEqual(here);
  });
});
