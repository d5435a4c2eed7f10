import { actsByItsArm } from './actors';
import { isDestination, isOrigin } from './movement';
import {
  ACROSS,
  AT_THE,
  BORDER,
  BUREAU,
  CABINET,
  DEAD,
  DRIVEN_OUT,
  HEAD_OF,
  IN_NAME_OF,
  FAR_FROM,
  FROM_A_SITE,
  IS_BORDER,
  LEFT_IT,
  LINKED,
  LISTED_THERE,
  NATIONALS,
  NOT_THERE,
  NOT_YET_THERE,
  OFFICE,
  OUT_OF,
  PEOPLE_OF,
  RECEIVED,
  RULED,
  SITS_FOR,
  SOMEONE_OF,
} from './role-cues';
import type { Rule } from './rule';

/** What any place is to its sentence: the first rule that holds. */
export const RULES: readonly Rule[] = [
  {
    part: 'actor',
    why: 'a part of its government acts',
    holds: ({ after }) => CABINET.test(after),
  },
  {
    part: 'acts',
    why: 'a part of its government acts',
    holds: ({ mention: { resolution }, after }) =>
      resolution.status !== 'unresolved' &&
      resolution.place.kind === 'country' &&
      BUREAU.test(after),
  },
  {
    part: 'about',
    why: 'it is part of a longer name',
    holds: ({ mention }) => mention.kind === 'nested',
  },
  { part: 'people', why: 'people are named by it', holds: ({ before }) => NATIONALS.test(before) },
  {
    part: 'actor',
    why: 'someone acts in its name',
    holds: ({ before }) => IN_NAME_OF.test(before),
  },
  {
    part: 'about',
    why: 'it is only compared with, dealt with or listed',
    holds: ({ before, after }) => NOT_THERE.test(before) || LISTED_THERE.test(after),
  },
  {
    part: 'borders',
    why: 'only its border is named',
    holds: ({ before, after }) =>
      BORDER.test(before) ||
      (AT_THE.test(before) && IS_BORDER.test(after)) ||
      ACROSS.test(before + '·' + after),
  },
  {
    part: 'where',
    why: 'something joins it with another place or parts them',
    holds: ({ before }) => LINKED.test(before),
  },
  {
    part: 'about',
    why: 'it only tells how far another place is from it',
    holds: ({ before }) => FAR_FROM.test(before),
  },
  {
    part: 'from',
    why: 'its people left it',
    holds: ({ before, after }) => PEOPLE_OF.test(before) && LEFT_IT.test(after),
  },
  {
    part: 'about',
    why: 'it tells for whom a politician sits',
    holds: ({ before }) => SITS_FOR.test(before),
  },
  {
    part: 'borders',
    why: 'only who governs it is named',
    holds: ({ before }) => HEAD_OF.test(before),
  },
  {
    part: 'about',
    why: 'it only qualifies the next word',
    holds: ({ after }) =>
      /^ (?:cartel|mafia)\b|^-(?:flagged|based|backed|registered|owned|style|funded|led|brokered|sponsored|mediated|controlled|linked|aligned|supported|trained|made|built|issued)\b/.test(
        after,
      ),
  },
  {
    part: 'acts',
    why: 'who governs it is named',
    holds: ({ after }) => OFFICE.test(after),
  },
  {
    part: 'people',
    why: 'someone is called a native of it',
    holds: ({ after }) => /^ natives?\b/.test(after),
  },
  { part: 'to', why: 'it is bound for there', holds: ({ after }) => /^-bound\b/.test(after) },
  {
    part: 'to',
    why: 'money is given to it',
    holds: ({ before, after }) =>
      isGiven(before, after) || HELPED.test(before) || IS_PAID.test(after),
  },
  {
    part: 'to',
    why: 'it takes people in',
    holds: ({ preposition, after }) =>
      (preposition === 'of' || !RULED.test(preposition)) && RECEIVED.test(after),
  },
  {
    part: 'from',
    why: 'it sent people out',
    holds: ({ before }) =>
      /\b(?:deported|expelled|turned away|pushed back) by(?: the)? $/i.test(before),
  },
  {
    part: 'from',
    why: 'it stands after “out of”',
    holds: ({ before }) => OUT_OF.test(before) && !DEAD.test(before),
  },
  {
    part: 'from',
    why: 'people are driven out or set out there',
    holds: ({ before }) => DRIVEN_OUT.test(before) || FROM_A_SITE.test(before),
  },
  {
    part: 'borders',
    why: 'it is only on the way, wanted or promised',
    holds: ({ before }) => NOT_YET_THERE.test(before),
  },
  {
    part: 'borders',
    why: 'only someone of it is named',
    holds: ({ after }) => SOMEONE_OF.test(after),
  },
  {
    part: 'from',
    why: 'it stands after “~”',
    holds: ({ preposition, ruling, after }) =>
      isOrigin(preposition, ruling) && !actsByItsArm(after),
  },
  {
    part: 'to',
    why: 'it stands after “~”',
    holds: ({ preposition, ruling }) => isDestination(preposition, ruling),
  },
];

/** “Provide $3 million to help Laos fight”. */
const HELPED = /(?:[$€£]|[mb]illion )[^;]* to (?:help|assist|support) (?:the )?$/i;

/** “Nauru will be paid A$408 million”. */
const IS_PAID =
  /^ (?:(?:will|is to|would) be|is|was|has been|is being|are|were) (?:paid|given|granted|lent|promised|offered) [^,;\d]{0,20}[$€£]?[\d.,]+ ?(?:m|bn|[mb]illion)\b/;

/** “gave Fiji $20 million”: money goes there. */
function isGiven(before: string, after: string): boolean {
  return (
    /\b(?:g[ai]ven?|giv(?:es|ing)|gave|lend|lent|lends|pa(?:y|ys|id|ying)|granted|offered|promised) (?:the )?$/i.test(
      before,
    ) &&
    /^ (?:another |about |some |more than |nearly |up to )?(?:(?:US|A|C|S|NZ|HK)?[$€£¥₹]|\d[\d,.]*(?: [mb]illion)? (?:\p{Lu}\p{Ll}+ )?(?:euros|dollars|pounds|yen|yuan|francs)\b)/u.test(
      after,
    )
  );
}
