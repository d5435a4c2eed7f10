/** What the reader's index is worked with. It is fetched with the index, when a reader first asks for either. */
export { gather, inScope, listingOf } from '../atlas/listing';
export { recount } from '../atlas/recount';
export { factsThrough, select } from '../atlas/selection';
export { timelineOf } from '../atlas/timeline';
