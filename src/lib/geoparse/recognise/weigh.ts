import type { Draft, Reading } from '../reading';
import { datelineCue } from './dateline-cue';
import { definitionCue } from './definition-cue';
import { feature } from './feature-cue';
import { followerCue } from './follower-cue';
import { neighbourGuard } from './neighbour-guard';
import { organisationGuard } from './organisation-guard';
import { personGuard } from './person-guard';
import { prepositionCue } from './preposition-cue';
import { qualifiesNothing } from './find-demonyms';
import { DROPPED } from './keep-places';
import { wordGuard } from './word-guard';

/**
 * Every sign that a name means a place or does not, in log odds. The weights are set by hand from
 * what news does, not fitted; docs/evaluation.md says what they reach.
 */
const SIGNS: readonly ((reading: Reading, draft: Draft) => number)[] = [
  fame,
  feature,
  wordGuard,
  personGuard,
  organisationGuard,
  neighbourGuard,
  prepositionCue,
  followerCue,
  datelineCue,
  definitionCue,
  container,
];

/** A capitalised name that nothing speaks for is rather not a place. */
const BIAS = -1;

/** Adds up the signs for each literal name. Demonyms and abbreviations are sure already. */
export function weigh(reading: Reading): void {
  for (const draft of reading.drafts) {
    if (draft.kind === 'demonym') {
      if (isSurnameHere(reading, draft)) draft.evidence = DROPPED;
      continue;
    }
    const sure = draft.evidence > 3;
    if (!sure) draft.evidence += BIAS;
    for (const sign of SIGNS) {
      const odds = sign(reading, draft);
      if (!sure || odds > 0) draft.evidence += odds;
    }
  }
}

/** “Finn said”, once the text has named a Thomas Finn. */
function isSurnameHere({ tokens, surnames }: Reading, { from, to }: Draft): boolean {
  return surnames.has(tokens.words[from]!.stem) && qualifiesNothing(tokens, to);
}

function fame(_reading: Reading, { name }: Draft): number {
  const alias = name.usual.length ? 0 : name.words > 1 ? 0.3 : 1;
  return 0.8 * name.prominence + (name.words > 1 ? 1.2 : 0) - alias;
}

function container(reading: Reading, draft: Draft): number {
  if (draft.container) {
    draft.located = true;
    return 3;
  }
  const before = reading.drafts[reading.draftAt[draft.from - 1]!];
  return before?.container === draft ? 2 : 0;
}
