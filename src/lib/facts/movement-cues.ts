/** “Have gone home, most to Aleppo”. */
export const MOST_OF_THEM =
  /^ (?:most|many|some|half|others|mainly|mostly|chiefly|the rest)(?: of them)? (?:to|into)$/;

/** “Pushed 350 men, women and children back into”: the verb stands before the comma. */
export const LISTED_PEOPLE = /^ \p{Ll}+ and \p{Ll}+ /u;

/** “moved to a camp at”, “taken to hospital in”. */
export const TO_A_SITE =
  /^(.*\b(?:to|(?<!\b(?:went|go|going|broke|burst|walked|barged|way) )into|(?<=\b(?:fled|left|flee|leave)\b[^,;]*)for))(?: (?:an?|the|its|their))? (?:\p{Ll}+ ){0,2}(?:camps?|centres?|centers?|hospitals?|prisons?|jails?|shelters?|compounds?|casinos?|villages?|towns?|hotels?|farms?|factory|base|airport|port|famil(?:y|ies)|buyers?|employers?|homes?|fence|station|border|frontier|crossing|checkpoint|bridge|mines?|plantations?|brothels?|bars?|ships?|boats?) (?:in|at|near|around|outside|off)$/u;

/** “arrived by boat in the Canary Islands”, “flights landed in Accra”, “on a beach in Aceh”. */
export const ARRIVES =
  /\b(?:arriv(?:e|es|ed|ing|als)|(?:was|were|is|are) back|landed|landing|touched down|disembarked|docked|(?:came|washed) ashore|brought (?:[^,;]|,(?=\d))* ashore)(?: (?:safely|by \p{L}+|back|(?:on|at|in) (?:an?|the) \p{Ll}+))? (?:in|at|on|near)$/iu;

/** “Fewer than a dozen made it to Calais”. */
export const MADE_IT = /\b(?:made|makes?|making) it (?:\p{Ll}+ ){0,3}(?:to|into)$/iu;

/** “Reached the coast of Aceh”. */
export const SHORE_OF =
  /\b(?:reach|land|arriv|enter)\p{L}* (?:on |at |in |off )?the (?:coast|shores?|beach(?:es)?|waters|island|outskirts|border|port|territory)(?: of)?$/iu;

/** “Shells landed in Surin”: nobody came. */
export const STRIKES =
  /\b(?:shells?|rockets?|missiles?|bombs?|drones?|mortars?|artillery)\b[^,;]* (?:landed|fell) (?:in|at|on|near)$/iu;

/** “Sent men to fight in Ukraine”, “sending 36 people to work in fraud centres in Bavet”. */
export const TO_FIGHT =
  /\b(?:(?:sent|send|sending|recruit\p{Ll}*|went|go|going|travel\p{Ll}*) [^,;]*\bto fight|(?:sent|send|sending|flew|flown|took|taken) [^,;]*\bto (?:work|beg|serve)(?: (?:in|at|for|on) (?:an? |the )?(?:\p{Ll}+ ){1,3})?)(?: in|in)$/iu;

/** “A response to China’s move”, “close to Manila”. */
export const NOBODY_GOES =
  /\b(?:responses?|answer|reply|reaction|reference|regard|threats?|contrast|comparison|opposed|opposition|related|similar|close|closer|next|access|damage|harm|due|thanks|allegiance|loyalty|loyal|belong(?:s|ed|ing)?|compared|key|according) to$|(?<!\bacross the )\b(?:road|highway|railway|line|bridge|distance|pipeline|cable|canal|border|coast|belt)(?: that \p{L}+| (?:runs|leads|goes|stretches|winds))? from [^,;]{1,40} to$/iu;

/** “The road from Tapachula to Oaxaca” goes nowhere. */
export const WAY =
  /(?<!\bacross the )\b(?:road|highway|railway|line|bridge|distance|border|pipeline|cable|canal|coast|belt) (?:that \p{L}+ |(?:runs|leads|goes|stretches|winds) )?from$/iu;

/** “Backing from Washington”: a government gives it; “eradicated from Asia”, “12 km from Bavet”: nobody leaves. */
export const GIVEN_BY =
  /\b(?:backing|support|approval|permission|pressure|criticism|condemnation|responses?|requests?|demands?|warnings?|orders?|condolences|tips?|tip-offs?|invitations?|pleas?|complaints?|protests?|intelligence|instructions) from$/i;

export const NOBODY_LEAVES =
  /\b(?:(?:heard|report|reports|reported|reporting|wrote|spoke|said|letters?|news|word|far|km|kilomet(?:re|er)s|miles|metres|meters|minutes|(?<!\b(?:walked|walking|walks|came|swam|crossed|rowed|ran|got|went|waded|paddled|moved|brought|sent|driven) )across|(?:stay|stays|stayed|keep|keeps|kept) away|independence|benefits?|benefited|learned) from|(?:recover|retriev|dredg|eradicat|eliminat)\p{L}*(?: \p{L}+){0,2} from|\b(?:bod(?:y|ies)|corpses?|remains)(?: [\p{L}\d]+){0,2} from)$/iu;

/** “The government says it has deported 30,000”: they left it. */
export const SAID_IT_EXPELLED =
  /^[’'‘]?s?(?: \p{Ll}+){0,3} (?:says?|said|announced)(?: on \p{L}+)?(?: that)? (?:it|they) (?:has |have |had |would |will )?(?:deport|expel|extradit|sent back|send back|(?:bus+ed|flown|shipped|sent) (?:\d[\d,.]*|[\p{Ll} ]+) (?:\p{Ll}+ )?to |hand\p{Ll}* over)/u;

/** “The foreign ministry said it had repatriated 554”: they came there. */
export const SAID_IT_BROUGHT =
  /^[’'‘]?s?(?: [\p{L}-]+){0,5} (?:says?|said|announced)(?: on \p{L}+)?(?: that)? (?:it|they) (?:has |have |had |would |will )?(?:repatriat|received \d|brought home|brought back|flown home|bring home|taken back|airlifted home)/u;

/** “Sent its planes to Houston to bring home 200”: from there, to where the planes come from. */
export const FETCHES =
  /\bsent (?:[^,;]* )?(?:planes?|flights?|aircraft|jets?|ships?|buses|trains?|officers|officials|police|detectives|diplomats|teams?|delegation) to [^;]* to (?:bring|fly|take|evacuate|pick up|collect|repatriate)(?! (?:part|action|over|notes?|a look)\b)\b/;

/** “Iran welcomed the ruling”: nobody comes. */
export const HAILS =
  /^ (?:\p{Ll}+ )?(?:welcom|accept|receiv)\p{Ll}* (?:and\b|(?:the|this|that|an?|any|his|her) (?!(?:first|second|third|new|last|flight|plane|group|ship|boat|batch|family|man|woman|\p{Ll}+ees|\p{Ll}+ants|few|dozen|hundred|thousand|\d)\b))/u;

/** “Canada will take 3,000 refugees from Jordan”. */
export const WILL_TAKE =
  /^\s+(?:(?:has |have |had )?agreed (?:(?:in|on) \p{Lu}\p{Ll}+ (?:\d{1,4} )?)?to (?:take|accept|receive)\b|(?:will|would|is to) take (?:another |up to |about |some )?\d[\d,.]*[^,;]* from\b)/u;

/** “South Sudan took eight men deported by the United States”. */
export const TOOK_EXPELLED =
  /^ (?:has |have )?(?:took|taken|takes|take) (?:[\p{L}\d,]+ ){1,4}(?:deported|expelled|sent)\b/u;

/** “Venezuela said it would take back 180 of its citizens”: it is more than the speaker. */
export const SAID_IT_WOULD =
  /^\s+(?:said|says|has said|announced|promised)(?: that)? it (?:would|will|was ready to) (?:take (?:back|in)|receive|accept|repatriate|bring home|fly home)\b/i;

/** “has brought home”, “flew 316 of its workers home”. */
export const BRINGS_BACK =
  /^\s+(?:has |have |had |also |will )*(?:brought|bring|flown|flew|fly|taken|took|got)(?: [^,;.]{1,60})? (?:home|back)\b/i;

/** “Lebanon’s army deported”. */
export const ITS_AGENT =
  /^[’'‘]s? (?:(?!(?:by|in|to|from|who|that|said|says|has|have|had)\b)[\p{L}-]+ ){0,4}[\p{L}-]+(?= (?:has |have |had )?(?:deported|expelled|sent back|pushed back|turned back|threw out)\b)/u;

/** “Dominican agents deported”: at sea or at a border they turn others back. */
export const ITS_AGENTS_DEPORT =
  /^ (?:\p{Ll}+ ){0,2}(?:police|government|authorities|agents|officers|officials|troops) (?:has |have |had )?(?:deported|expelled|threw out)\b/u;

/** Between a country and those it deports: “deported 2,695 Chinese”, but not “…, and the Chinese among them”. */
export const OBJECT = /^(?:[^,;]|,(?=\d))*$/;

/** Between one nationality deported and the next: “20 Kenyans, 30 Ugandans and 5 Somalis”. */
export const NEXT =
  /^(?:,| and|, and) (?:(?:more than|over|some|about|another|nearly) )?(?:[\d,.]+ )?$/;

/** “… broke out of a casino in Kandal and got to Vietnam”. */
export const ESCAPED_IN =
  /\b(?:(?:out of|escaped|fled|ran away|left(?! (?:at least |more than |some |about |nearly )?\d)|held|stuck|trapped|stranded|(?:home|back) [^,;]*\b(?:detained|jailed|arrested|rescued|freed))\b[^,;]*|from (?:the )?(?:camps|jails|prisons|shelters)) in (?:the )?$/i;
