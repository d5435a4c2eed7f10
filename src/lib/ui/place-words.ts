import type { PlaceLink, PlaceView, WorkingView } from '../atlas/view';

/** How exactly a place is known, in words: the text beside every mark. */
export function precisionWords({ kind, geometry, precisionKm, name }: PlaceView): string {
  const km = precisionKm < 1 ? 'less than 1 km' : `about ${Math.round(precisionKm)} km`;
  if (geometry === 'seat') return `No source has its outline: it stands by its seat, a point.`;
  if (kind === 'site') return `A site: good to ${km}.`;
  if (kind === 'city') return `A city: good to ${km}.`;
  if (kind === 'admin1') return `Somewhere in ${name}: the words name the whole of it.`;
  if (kind === 'country') return `Somewhere in ${name}: the words name the whole country.`;
  return `A region without a fixed border, some ${Math.round(precisionKm)} km around its middle.`;
}

interface Described extends Pick<PlaceView, 'feature' | 'kind' | 'name'> {
  parents: readonly Pick<PlaceLink, 'kind' | 'name'>[];
}

/** What a place is and where: "City, capital of Cambodia", "Seat of Preah Sihanouk, Cambodia". */
export function kindWords(place: Described): string {
  const text = whatAndWhere(place);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function whatAndWhere({ feature, kind, parents, name }: Described): string {
  const around = parents.find((parent) => parent.kind === 'country') ?? parents[0];
  const province = parents.find((parent) => parent.kind === 'admin1');
  if (!around || around.name === name) return feature || kind;
  if (feature === 'capital') return `city, capital of ${around.name}`;
  if (feature === 'seat of a province' && province)
    return `seat of ${province.name}, ${around.name}`;
  return `${feature || kind} in ${around.name}`;
}

const ROLES: Record<WorkingView['role'], string> = {
  where: 'happened here',
  from: 'from here',
  to: 'to here',
  actor: 'stands for its government or people in charge',
  about: 'named, but not where it happened',
};

/** What a place is to a fact, in words. */
export function roleWords(role: WorkingView['role']): string {
  return ROLES[role];
}
