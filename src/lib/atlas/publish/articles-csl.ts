import { toCsl } from '../../articles/citation';
import type { Atlas } from '../atlas';

/** The articles as CSL-JSON, which reference managers read. */
export function articlesCsl(atlas: Atlas) {
  return atlas.articles.map(toCsl);
}
