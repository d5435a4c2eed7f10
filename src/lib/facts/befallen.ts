import lexicon from '../../../geodata/lexicon/counted.json';
import { QUALIFIERS } from './quantity-pattern';

/** “killed four.”, “displaced 600,000 in May”: whether a number stands for people whom a verb befalls. */
export function isBefallen(before: string, after: string): boolean {
  return (
    (BEFALLEN.test(before) &&
      /^(?:[.,;]| (?:and|in|on|at|near|off|across|during|after|when|more|others|worldwide|there|here)\b|$)/.test(
        after,
      )) ||
    (CHARGED.test(before) && /^ with\b/.test(after)) ||
    (DRIVEN.test(before) &&
      /^ (?:from (?:their )?(?:homes?|villages?|towns?|houses|camps)|out of their homes|to flee)\b/.test(
        after,
      ))
  );
}

/** “charged 48 with smuggling” */
const CHARGED = new RegExp(`\\bcharg(?:ed|ing|es?) (?:(?:${QUALIFIERS}) )?$`, 'i');

/** “drove 1.2 million from their homes” */
const DRIVEN = new RegExp(
  `\\b(?:dr(?:ove|iven|iving|ives)|forc(?:ed|ing|es)|push(?:ed|ing)) (?:(?:${QUALIFIERS}) )?$`,
  'i',
);

/** A verb that befalls people, before a number without a noun: “killed four”. */
export const BEFALLEN = new RegExp(
  `\\b(?:kill|injur|wound|arrest|detain|freed|rescu|abduct|kidnapp|captur|behead|displac|deport|expel|evacuat|repatriat|convict|jail|hospitali[sz]|infect|sicken|poison|uproot|strand|bur(?=ied|y))(?:l?ed|l?ing|e|ied|y(?:ing)?)? (?:(?:${QUALIFIERS}) )?$|\\b(?:tak(?:en|ing)|took|sen[dt]|sending|turn(?:ed|ing)|brought|flown|flew) (?:back|home|away) (?:(?:${QUALIFIERS}) )?$`,
  'i',
);

const oneOf = (patterns: string) => patterns.replaceAll('; ', '|');

/** “the 1,011 deported”, “40 were set free”, “12 perished” */
export const WERE_BEFALLEN = new RegExp(
  `^ (?:who\\b|(?:released|stranded|trapped|taken) (?:at|from|in|on|by|near|off|to)\\b|(?:were|was|are|is|(?:could|may|might) (?:soon |yet )?be|(?:have|has|had) (?:since |already )?been) (?:still |also |later |then |all |reportedly )?(?:${oneOf(lexicon._done)})|${oneOf(lexicon._did)}|(?:were |was |are |is |(?:have|has|had) been )?(?:still )?(?:killed|injured|wounded|hurt|burn(?:ed|t)(?=[.,;]|$| in\\b)|drowned|died|dead(?! (?!there|and|or|in|on|at|after|when|as|from|near|by|so)\\p{Ll})|homeless|arrested|detained|deported|rescued|freed|evacuated|displaced|abducted|kidnapped|repatriated|missing|(?:sent|flown|taken|moved|handed|transferred|bus+ed) (?:to|home|back|over)\\b))(?!\\p{L})`,
  'iu',
);
