/** Words between a place and what rules it: “from provinces such as Kandal”, “to the United States”. */
export const PASSED = (() => {
  const words =
    'the|a|all|over|throughout|across|northern|southern|eastern|western|central|neighboring|nearby|neighbouring|province|provinces|city|town|capital|port|beach|beaches|village|countries|places|of|like|such|as|including|both|parts|border with|occupied|annexed|rebel-held';
  const adjectives =
    '(?:\\s+(?!(?:from|to|into|in|at|of|across|through|by|left|leav\\p{Ll}*|fle\\p{Ll}*|escap\\p{Ll}*|quit|reach\\p{Ll}*|enter\\p{Ll}*)\\b)\\p{Ll}+){0,2}';
  const parts = `${adjectives}\\s+(?:areas|parts|regions|corners|villages|districts|outskirts) (?:of|in|around)`;
  const owner = "\\s+[\\p{L}-]+[’'‘]s";
  const kinds = `${adjectives} (?:states|countries|nations|provinces|cities|towns|places) (?:such as|like|including)`;
  return new RegExp(`(?:\\s+(?:${words})|${parts}|${kinds}|${owner})*\\s*$`, 'iu');
})();

/** A place after these tells whose people they are. */
export const NATIONALS = /\b(?:(?:nationals|citizens|natives) of|born in)(?: the)?\s*$/i;

/** A place after these is one in whose name someone speaks. */
export const IN_NAME_OF =
  /\b(?:(?:embassy|consulate|consul|envoy|ambassador|government|president|parliament|navy|coast ?guard|air force|behest|request|invitation|help|mediation|support) of|(?:embassies|governments|missions|consulates)(?: of|,? (?:including|such as|like|together with|among them))|(?:police|officers|officials|authorities|diplomats|investigators|detectives|prosecutors|agents) from)(?: the)?\s*$/i;

/** A place after these is only compared with, or meant for: “worse than Cambodia”, “aid for Kenya”. */
export const NOT_THERE =
  /\b(?:than|across from|opposite|(?:aid|money|pledged|billion|million|help|support) for|(?:ban|embargo|tariffs|sanctions) on|against|flags? of|(?:ambassador|envoy|consul) to|named after|modelled on|compared (?:with|to)|similar to|list of(?: \p{L}+)* (?:like|with))(?: the)?\s*$/iu;

/** “On its border with Chile” is on this side of it. */
export const BORDER =
  /\b(?:on|at|by|near|along|close to|not far from|clos(?:e|es|ed|ing)|reopen(?:s|ed)?|seal(?:s|ed)?|to(?= (?:its|their)\b)) (?:the|its|their)(?: \p{L}+)? (?:borders?|frontiers?) with(?: the)? $/iu;

/** “Near the Gabon border”. */
export const AT_THE = /\b(?:on|at|near|along|to|for|towards?|from) the $/i;

/** “Along the Thai border”. */
export const IS_BORDER = /^ (?:border|frontier)\b/;

/** “The U.S. / Mexico border”. */
export const ACROSS = / \/ ·(?:’s)? (?:border|frontier)\b/;

/** “Sentenced the former mayor of Harbin”. */
export const HEAD_OF =
  /\b(?:fired|shot|named|sued|(?:sentenc|dismiss|sack|arrest|jail|detain|kill|replac|appoint|charg|convict|accus|pardon|succeed|elect)\p{L}*) (?:the |its |a )?(?:former |late |new |ex-)?(?:mayor|governor|president|premier|prime minister|minister|king|emir|chief|head) of(?: the)? $/iu;

/** “A bridge linking Brazzaville and Kinshasa”, “the river that divides Laos from Thailand”. */
export const LINKED =
  /\b(?:link|connect|separat|divid)(?:s|es|ing) (?:the )?(?:[\p{L} ]{1,30} (?:and|with|to|from) (?:the )?)?$/iu;

/** “Ann Lee, D-Plymouth”. */
export const SITS_FOR = /, [DRI]-$/;

/** “Hungary is on a list”: said of it, happening nowhere. */
export const LISTED_THERE = /^ (?:is|was|are|were) (?:reported to be )?on (?:a|the) list\b/;

/** “Manitoba Premier Brian Pallister” */
export const OFFICE =
  /^ (?:Gov\.|Governor|Lt\. Gov\.|Premier|Mayor|Senator|Sen\.|Rep\.|Attorney General|Chief Minister|Sheriff) \p{Lu}/u;

/** “What Russia is alleged to have done”. */
export const BLAMED =
  /^ (?:is|was|are|were|has been) (?:\p{Ll}+ly )?(?:(?:alleged|believed|said|thought|suspected|reported) to have|accused of|suspected of|blamed for)\b/u;

/** “Gavdos, home to 70 people, received 1,200 migrants”. */
export const RECEIVED =
  /^(?:, [^,;]+,)? (?:has |have |had )?(?:(?:took|taken|takes) in|received|receives) (?:some |about |around |nearly |almost |more than |over |at least |another )?\d/u;

/** “Bodies pulled out of the Evros”: nobody left it. */
export const DEAD = /\b(?:bod(?:y|ies)|corpses?|remains)\b/i;

/** Not “gangs operating out of Bavet”: they are there. */
export const OUT_OF =
  /(?<!\b(?:operat|work|run|bas)\p{L}*) (?:out of|(?<=\b(?:taken|brought|flown|lifted|airlifted|ferried|evacuated|moved|winched) )off)(?: the)?(?: islands? of)?(?: the)? $/iu;

/** “Came from one village near Gujrat”. */
export const FROM_A_SITE =
  /\b(?:c[ao]me|comes|coming|hail(?:s|ed)?|set (?:out|off)|sail(?:ed|s)?|embark(?:ed|s)?|started) from (?:an?|the|one|two|several|their) (?:\p{Ll}+ )?(?:villages?|towns?|camps?|beach(?:es)?|ports?|compounds?|farms?) (?:in|at|near|outside|around)(?: the)? $/iu;

/** Before a place these say where: “police in Johor arrested” is not Johor acting. */
export const RULED =
  /^(?:in|across|throughout|inside|outside|around|within|of|off|for|at|near|on|to|from|cross(?:es|ed|ing)?)$/;

/** “A Beijing court”, “Nairobi police”, “Dhaka’s airport police”, “Mogadishu’s mayor”. */
export const OF_THE_CITY =
  /^(?: (?:courts?|police|prosecutors|judges?|firefighters)\b|[’'‘]s (?:(?:airport|traffic|city|river|port|metro|tourist) )?(?:police|firefighters|hospitals?|mayor|governor)\b)/;

/** “The US Treasury named”: it decides, wherever that is felt. */
export const CABINET =
  /^ (?:Treasury|(?:State|Justice|Defense|Commerce|Interior) Department|Department of \p{L}+|Congress|Senate|Supreme Court) \p{Ll}/u;

/** “The US Coast Guard stopped”. */
export const BUREAU = /^ (?:Navy|Army|Air Force|Marines|Coast Guard|Border Patrol|Embassy) \p{Ll}/u;

/** What befalls a capital or what it is like, rather than what its government does. */
export const BEFELL =
  /^ (?:\p{Ll}+ly |has |had |have |also )*(?:recorded|reported|registered|suffered|experienced|remained|flooded|woke|celebrated|mourned|endured|witnessed|saw|lost|logged|counted|burned|seemed|looked|hosted|turned|stayed|needed|lacked|averaged|topped|ranked|reached|passed|hit)\b/u;

/** “Forced 400,000 people from their homes in Pursat”, “fled shelling in Kayah”, “boarded a bus in Turbo”. */
export const DRIVEN_OUT =
  /\b(?:(?:forc|drove|driv|displac|evict|chas|uproot|fled|fle)\p{Ll}*\b[^;]* from (?:their (?:\p{Ll}+ )?(?:homes|houses|villages|land)|(?:the |some |\d+ )?(?:homes|villages|towns|hamlets|farms))|(?:fled|fleeing|flee|escap\p{Ll}*) (?:(?!(?:to|into|across|for|from|by|with)\b)\p{Ll}+ ){0,3}(?:shelling|fighting|violence|war|clashes|bombing|attacks?|airstrikes|killings|unrest|persecution|floods?|famine)|board(?:ed|ing|s)? (?:an? |the |\p{Ll}+ )?(?:boats?|planes?|ships?|bus(?:es)?|flights?|ferry|trains?|lorr(?:y|ies)|trucks?)|(?:stream|pour|walk|r[au]n|flood|spill)\p{L}* out of (?:an? |the )?\p{Ll}+(?: \p{Ll}+)?) (?:in|at|near|around) (?:the )?$/iu;

/** “In Ryazan, 200 km from Moscow”: the other place is meant. */
export const FAR_FROM =
  /\p{Lu}[\p{L}’'-]+, (?:some |about |only |just )?[\d.,]+ ?(?:km|kilomet(?:er|re)s|miles) (?:away )?from(?: the)? $/u;

/** “Residents of Marka fled to Mogadishu”. */
export const PEOPLE_OF =
  /\b(?:residents|people|families|villagers|inhabitants|civilians|households|farmers|fishermen|herders|traders|students|workers|half|most|all|many|much|third) of(?: the)? $/iu;
export const LEFT_IT =
  /^ (?:have |had |has )?(?:all |also |already |since )?(?:fled|left for|moved away|been evacuated|were evacuated)\b/;

/** “The road to Dien Bien Phu is cut”, “wanted in Spain”, “jobs in Romania”: nothing happens there. */
export const NOT_YET_THERE =
  /\b(?:(?:(?<!\bby )road|highway|railway|(?<!\b(?:over|across) (?:the|a) )bridge|crossing|gate) to|wanted in|(?:for|of|promised|offered) (?:\p{Ll}+ ){0,2}(?:jobs?|work) in|promised [^,;]{1,60} (?:jobs?|work) in|told (?:that )?(?:they|he|she) would [^,;]{1,60} in)(?: the)? $/iu;

/** “Lawyers for the Philippines’ former president”. */
export const SOMEONE_OF = /^[’'‘]s? (?:former|late|ousted|deposed|exiled|ex-)/;

/** “On Friday”, “in May 2024”, “last week”, between a subject and its verb. */
export const TIME_ASIDE =
  /^ (?:(?:on|in) (?:\d{1,2} )?\p{Lu}\p{L}+(?: \d{1,2}(?!\d))?(?: \d{4})?|(?:last|this) \p{L}+)/u;

/** What joins a place to the one before it in a list. */
export const LISTED =
  /^(?:,|, and|, or| and| or|, then| and on to)\s+(?:the\s+)?(?:(?:northern|southern|eastern|western|central|neighbou?ring)\s+|provinces? of\s+)?$/i;
