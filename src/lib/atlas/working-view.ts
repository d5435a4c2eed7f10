import type { FactPlace } from '../facts/fact';
import { confidenceWords } from './confidence-words';
import type { PlaceLink, WorkingView } from './view';

/** How a place of a fact was located; `place` is null where the atlas shows none. */
export function workingView(working: FactPlace, place: PlaceLink | null): WorkingView {
  const { role, roleReason, mention, start, end, site, confidence, reasons } = working;
  return {
    place,
    name: working.place.name,
    role,
    roleReason,
    mention,
    start,
    end,
    site,
    precisionKm: working.place.precisionKm,
    confidence,
    sure: confidenceWords(confidence),
    reasons,
    alternatives: working.alternatives.map(({ name }) => name),
  };
}
