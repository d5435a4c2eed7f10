/** What the reader's index is worked with. It is fetched with the index, when a reader first asks for either. */
export { gather, inScope, listingOf } from '../atlas/listing';
export { factsThrough, select } from '../atlas/selection';
export { timelineOf } from '../atlas/timeline';
