import { parseArgs } from 'node:util';
import { loadGazetteer } from '../src/lib/files/gazetteer';
import { geoparse, learnHomes } from '../src/lib/geoparse/geoparse';
import type { Home } from '../src/lib/geoparse/reading';
import { SCORERS } from '../src/lib/geoparse/resolve/settle';
import { ambiguousTexts, scoreAmbiguous } from './evaluate/ambiguous';
import {
  figures,
  readCorpus,
  reliability,
  rightAmongKept,
  rightUse,
  scoreCorpus,
  type Answer,
  type Document,
  type Score,
} from './evaluate/corpus';
import { f1Of, readGold, scoreGold } from './evaluate/gold';
import { figuresOf, readParagraphs, scoreParagraphs } from './evaluate/mentions';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    outlet: { type: 'boolean', default: false },
    'no-demonyms': { type: 'boolean', default: false },
    ablate: { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
    ambiguous: { type: 'boolean', default: false },
    mentions: { type: 'boolean', default: false },
  },
});
const gazetteer = loadGazetteer('full');
const digits = (value: number) => value.toFixed(3).replace(/^0/, '');

function answersTo({ text }: Document, home: Home | undefined): Answer[] {
  return geoparse({ text, home }, gazetteer).flatMap(({ start, end, kind, use, resolution }) => {
    if (kind === 'demonym' && values['no-demonyms']) return [];
    const resolved = resolution.status === 'resolved';
    const point = resolved ? resolution.place.point : null;
    const confidence = resolved ? resolution.confidence : 0;
    const extent = resolved ? resolution.place.bbox : null;
    return [{ start, end, point, extent, confidence, literal: use === 'literal' }];
  });
}

function scoreOf(documents: readonly Document[]): Score {
  const named = documents.map(({ outlet, text }) => ({ outlet: outlet ?? null, text }));
  const homes = values.outlet ? learnHomes(named, gazetteer) : new Map<string, Home>();
  return scoreCorpus(documents, (document) =>
    answersTo(document, homes.get(document.outlet ?? '')),
  );
}

function row(name: string, score: Score): string {
  const { overlap, exact, resolved, endToEnd } = figures(score);
  const of = ({ precision, recall, f1 }: typeof overlap) =>
    `${digits(precision)} ${digits(recall)} ${digits(f1)}`;
  return `${name.padEnd(28)} | ${of(overlap)} | ${digits(exact.f1)} | ${digits(resolved)} | ${of(endToEnd)}`;
}

/** What each consideration of the resolver contributes: all but one, in turn. */
function ablate(documents: readonly Document[]): void {
  for (const scorer of SCORERS) {
    const { points } = scorer;
    scorer.points = () => 0;
    console.log(row(`  without ${scorer.name}`, scoreOf(documents)));
    scorer.points = points;
  }
}

function evaluateCorpus(file: string): void {
  const documents = readCorpus(file);
  const score = scoreOf(documents);
  console.log(`${file}: ${documents.length} documents
                             | recognition P R F1 | exact | right | end to end P R F1`);
  console.log(row('all', score));
  if (values.ablate) ablate(documents);
  console.log('\nconfidence   answers  right within 161 km');
  for (const [from, to, answers, right] of reliability(score)) {
    console.log(
      `${from.toFixed(2)}–${to.toFixed(2)}  ${String(answers).padStart(7)}  ${digits(right)}`,
    );
  }
  const { near, within } = rightAmongKept(score, 0.9);
  console.log(
    `the surest 90 %: ${digits(near)} right, ${digits(within)} counting points inside the place`,
  );
  const use = rightUse(score);
  if (use !== null) console.log(`literal or associative: ${digits(use)} right`);
  console.log('');
}

function evaluateGold(): void {
  const cases = readGold();
  const read = (text: string) => geoparse({ text }, gazetteer);
  const sections = [...new Set(cases.map(({ section }) => section))];
  console.log(`${''.padEnd(36)} places  P    R    F1`);
  for (const section of [...sections, null]) {
    const asked = section === null ? cases : cases.filter((each) => each.section === section);
    const score = scoreGold(asked, read, gazetteer);
    const { precision, recall, f1 } = f1Of(score);
    const shown = [precision, recall, f1].map(digits).join(' ');
    console.log(`${(section ?? 'all').padEnd(36)} ${String(score.gold).padStart(6)}  ${shown}`);
    if (values.misses && section !== null)
      for (const miss of score.misses) console.log(`  ${miss}`);
  }
}

/** One name in many places, each as likely: texts made from the gazetteer. */
function evaluateAmbiguous(): void {
  const texts = ambiguousTexts(gazetteer, 400);
  const { rows, misses } = scoreAmbiguous(
    texts,
    (text) => geoparse({ text }, gazetteer),
    gazetteer,
  );
  console.log(`${''.padEnd(24)} texts  found  within 161 km  if always the largest`);
  for (const [hint, row] of rows) {
    const [found, right, largest] = [row.found, row.right, row.largest].map((n) =>
      digits(n / row.texts),
    );
    console.log(
      `${hint.padEnd(24)} ${String(row.texts).padStart(5)}  ${found}   ${right}           ${largest}`,
    );
  }
  if (values.misses) for (const miss of misses) console.log(`  ${miss}`);
}

/** Which words name a place: paragraphs of our own. */
function evaluateMentions(): void {
  const paragraphs = readParagraphs();
  const files = [...new Set(paragraphs.map(({ file }) => file))];
  console.log(`${''.padEnd(12)} places  P    R    F1   use`);
  for (const file of [...files, null]) {
    const asked = file === null ? paragraphs : paragraphs.filter((each) => each.file === file);
    const score = scoreParagraphs(asked, (text) => geoparse({ text }, gazetteer));
    const { precision, recall, f1, use } = figuresOf(score);
    const shown = [precision, recall, f1, use].map(digits).join(' ');
    console.log(`${(file ?? 'all').padEnd(12)} ${String(score.gold).padStart(6)}  ${shown}`);
    if (values.misses && file !== null) for (const miss of score.misses) console.log(`  ${miss}`);
  }
}

if (values.ambiguous) evaluateAmbiguous();
else if (values.mentions) evaluateMentions();
else if (positionals.length === 0) evaluateGold();
for (const file of positionals) evaluateCorpus(file);
