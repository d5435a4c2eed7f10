import { loadPlacePage, placeEntries } from '../../place-page.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => placeEntries('/region/');

export const load: PageServerLoad = ({ params, locals }) =>
  loadPlacePage('/region/', params.slug, locals);
