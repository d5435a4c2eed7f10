import { mainLanguage } from './country-names.mjs';

/** Unicode scripts that an ISO 15924 code of CLDR stands for. */
const SCRIPTS = {
  Hans: ['Han'],
  Hant: ['Han'],
  Jpan: ['Han', 'Hiragana', 'Katakana'],
  Kore: ['Hangul'],
  Khmr: ['Khmer'],
  Laoo: ['Lao'],
  Thai: ['Thai'],
  Mymr: ['Myanmar'],
  Arab: ['Arabic'],
  Cyrl: ['Cyrillic'],
  Grek: ['Greek'],
  Hebr: ['Hebrew'],
  Deva: ['Devanagari'],
  Beng: ['Bengali'],
  Taml: ['Tamil'],
  Sinh: ['Sinhala'],
  Geor: ['Georgian'],
  Armn: ['Armenian'],
  Ethi: ['Ethiopic'],
  Tibt: ['Tibetan'],
  Thaa: ['Thaana'],
  Mong: ['Cyrillic'],
};

/** Letters that a language does not write, so that a name with one is in another language. */
const FOREIGN = {
  ar: /[پچژگکیےۀەڤڧټځڅښړډگھہںٹڈڑېێۆ]/u,
  fa: /[يكةےۀەټځڅښړډھہںٹڈڑېێۆ]/u,
  ru: /[іїєґўјљњђћџќѓѕәғқңөұүһӑӗӳҫӣӯҷҳӕӧҥӹӓӱёѣ]/iu,
  uk: /[ыэъёўјљњђћџќѓѕәғқңөұүһӑӗӕӧ]/iu,
  bg: /[ыэёіїєґўјљњђћџќѓѕәғқңөұүһӑӗӕӧ]/iu,
  be: /[ищъїєґјљњђћџќѓѕәғқңөұүһӑӗӕӧ]/iu,
  sr: /[ыэёіїєґўйщъьюяќѓѕәғқңөұүһӑӗӕӧ]/iu,
  mk: /[ыэёіїєґўйщъьюяђћәғқңөұүһӑӗӕӧ]/iu,
};

/** Scripts whose names are unreadable without their marks. */
const VOWEL_SIGNS =
  /[\p{Script=Khmer}\p{Script=Lao}\p{Script=Thai}\p{Script=Myanmar}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Sinhala}]/u;

const LETTERS = new Map();

/** A pattern for names wholly in the main script of a country, or null if that is Latin. */
function scriptOf(country) {
  if (!LETTERS.has(country)) {
    const { language, script } = mainLanguage(country);
    const unicode = SCRIPTS[script];
    const set = unicode?.map((s) => `\\p{Script=${s}}`).join('');
    LETTERS.set(country, {
      language,
      whole: set ? new RegExp(`^[${set}\\p{M}\\s\\-'’.·・ー]+$`, 'u') : null,
    });
  }
  return LETTERS.get(country);
}

const ROMAN = Object.fromEntries(
  `аa бb вv гg дd еe ёe жzh зz иi йy кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ь эe юyu яya іi їi єye ґg ўu јj љlj њnj ђdj ћc џdz αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χch ψps ωo`
    .split(' ')
    .map((pair) => [pair[0], pair.slice(1)]),
);

function romanised(name) {
  const plain = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
  return Array.from(plain, (letter) => ROMAN[letter] ?? letter).join('');
}

/** Levenshtein distance. */
function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length];
}

/**
 * The name in the country's main script among the alternates, which carry no language. Of several,
 * for Cyrillic and Greek the one that reads most like the romanised name; for scripts with vowel
 * signs the one densest in them (alternates stripped of signs are common); else the shortest.
 */
export function pickLocalName(country, ascii, alternates) {
  const { language, whole } = scriptOf(country);
  if (!whole) return null;
  const foreign = FOREIGN[language];
  const fit = alternates.filter((name) => whole.test(name));
  const own = foreign ? fit.filter((name) => !foreign.test(name)) : fit;
  const candidates = own.length > 0 ? own : fit;
  if (candidates.length === 0) return null;
  const target = ascii.toLowerCase();
  const cost = (name) => {
    if (/^[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(name))
      return distance(romanised(name), target);
    const letters = [...name].length;
    const signs = VOWEL_SIGNS.test(name) ? (name.match(/\p{M}/gu) ?? []).length : 0;
    return letters / 1000 - signs / letters;
  };
  return candidates.reduce((best, name) => (cost(name) < cost(best) ? name : best));
}
