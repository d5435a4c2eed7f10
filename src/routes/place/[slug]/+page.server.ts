import { loadPlacePage, placeEntries } from '../../place-page.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => placeEntries('/place/');

export const load: PageServerLoad = ({ params, locals }) =>
  loadPlacePage('/place/', params.slug, locals);
