import { base } from '$app/paths';
import type { FoundGroup } from '../atlas/search';

/** Fetches the index of the atlas and what searches it. Rejects if either cannot be had. */
export async function loadSearch(): Promise<(typed: string) => FoundGroup[]> {
  const [{ openSearch }, json] = await Promise.all([
    import('../atlas/search'),
    fetch(`${base}/search/index.json`).then((response) => response.text()),
  ]);
  return openSearch(json);
}
