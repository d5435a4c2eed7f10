/** Stands in `draftAt` for tokens that no step may read as a place. */
export const BLOCKED = -2;
