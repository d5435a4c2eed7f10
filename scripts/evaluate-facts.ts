import { parseArgs } from 'node:util';
import { loadGazetteer } from '../src/lib/files/gazetteer';
import { f1Of, FIELDS, isHeldBack, readFactCases, scoreFacts } from './evaluate/facts-gold';

const { values } = parseArgs({
  options: {
    misses: { type: 'boolean', default: false },
    'held-back': { type: 'boolean', default: false },
  },
});
const gazetteer = loadGazetteer('full');
const digits = (value: number) => value.toFixed(3).replace(/^0/, '');
const cases = readFactCases();

/** Prints how each field is read; `--misses` what is wrong, in the cases that may be learned from. */
for (const [name, some] of [
  ['seen', cases.filter((given) => !isHeldBack(given))],
  ['held back', cases.filter(isHeldBack)],
] as const) {
  const { tallies, misses } = scoreFacts(some, gazetteer);
  console.log(`\n${name}, ${some.length} sentences | noted | precision recall F1`);
  for (const field of FIELDS) {
    const { precision, recall, f1 } = f1Of(tallies[field]);
    const figures = [precision, recall, f1].map(digits).join(' ');
    console.log(`${field.padEnd(24)} | ${String(tallies[field].noted).padStart(5)} | ${figures}`);
  }
  if (values.misses && (name === 'seen' || values['held-back'])) console.log(misses.join('\n'));
}
