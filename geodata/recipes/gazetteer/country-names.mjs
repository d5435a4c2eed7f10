import { existsSync, readdirSync } from 'node:fs';
import { fold } from '../../../src/lib/gazetteer/fold.ts';
import { packageJson, territoryNames } from './sources.mjs';

const LOCALES = new URL('../node_modules/cldr-localenames-full/main/', import.meta.url);

/** The languages whose names of countries and regions readers may write or search. */
const LANGUAGES =
  'en es fr de pt it nl pl sv da nb fi cs hu ro tr id ms vi fil sw ru uk el ar fa ur he hi bn ta te ml th lo km my zh zh-Hant ja ko ka hy am mn kk uz'.split(
    ' ',
  );

const LIKELY = packageJson('cldr-core', 'supplemental/likelySubtags.json').supplemental
  .likelySubtags;

/** Language and script that people of a country mostly write, by ISO code, from CLDR. */
export function mainLanguage(country) {
  const [language = '', script = 'Latn'] = (LIKELY[`und-${country}`] ?? '').split('-');
  return { language, script };
}

/** English names: short forms, no ampersands or brackets. */
function plain(english, code) {
  const short = english[`${code}-alt-short`];
  const name = code === 'US' || code === 'GB' ? english[code] : (short ?? english[code]);
  return name.replace(' & ', ' and ').replaceAll('’', "'");
}

/**
 * Names of countries (by ISO code), of UN regions (by M49 code) and of the European Union from CLDR, with the corrections
 * and additions of `byHand`.
 */
export function readTerritoryNames(codes, byHand) {
  const english = territoryNames('en');
  const translated = LANGUAGES.map((language) => territoryNames(language));
  const countries = new Map();
  const regions = new Map();
  const aliasesOf = (code) =>
    translated.flatMap((names) =>
      Object.keys(names)
        .filter(
          (key) => key === code || (key.startsWith(`${code}-alt-`) && !/alt-chagos/.test(key)),
        )
        .map((key) => names[key]),
    );
  for (const code of codes) {
    const hand = byHand[`iso:${code}`] ?? {};
    countries.set(code, {
      name: hand.name ?? plain(english, code),
      localName: hand.localName ?? localName(code),
      aliases: [
        plain(english, code),
        ...(hand.aliases ?? []),
        ...aliasesOf(code).flatMap(variants),
      ],
    });
  }
  for (const code of Object.keys(english).filter((c) => /^(?:\d{3}|EU)$/.test(c))) {
    regions.set(code, { name: english[code], aliases: aliasesOf(code) });
  }
  return { countries, regions };
}

/** A name in brackets and a "St." also as people write them. */
function variants(name) {
  const bracket = /^(.+?) \((.+)\)$/.exec(name);
  const forms = bracket ? [bracket[1]] : [name];
  if (/^St\. /.test(name)) forms.push(name.replace('St. ', 'Saint '));
  return forms.flatMap((form) =>
    form.includes(' & ') ? [form, form.replace(' & ', ' and ')] : [form],
  );
}

function localName(code) {
  const { language, script } = mainLanguage(code);
  if (script === 'Latn') return null;
  const locale = [`${language}-${script}`, language].find((l) => existing().has(l));
  return locale ? (territoryNames(locale)[code] ?? null) : null;
}

function existing() {
  existing.names ??= new Set(
    readdirSync(LOCALES).filter((l) => existsSync(new URL(`${l}/territories.json`, LOCALES))),
  );
  return existing.names;
}

/** Folded names of countries in every language of CLDR, for telling junk from names. */
export function allCountryNames(codes) {
  const folded = new Map();
  for (const locale of [...existing()].sort()) {
    const names = territoryNames(locale);
    for (const code of codes) {
      if (names[code]) folded.set(fold(names[code]), code);
    }
  }
  return folded;
}
