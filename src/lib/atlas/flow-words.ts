import type { Flow, FlowKind } from './atlas';

/** What happened to the people of a flow. */
export const KIND_WORDS: Readonly<Record<FlowKind, string>> = {
  returned: 'taken home',
  deported: 'deported',
  trafficked: 'trafficked',
  crossed: 'crossing',
  moved: 'on the move',
};

/** What a flow is called: "Panama to India, deported". */
export function flowName({ kind }: Flow, from: { name: string }, to: { name: string }): string {
  return `${from.name} to ${to.name}, ${KIND_WORDS[kind]}`;
}

/** What is said of it along its line, after its number if one is stated: "deported from Panama to India". */
export function flowTold({ kind }: Flow, from: { name: string }, to: { name: string }): string {
  return `${KIND_WORDS[kind]} from ${from.name} to ${to.name}`;
}

/** Its number as a reader reads it: "more than 40,000"; empty if none is stated. */
export function flowLabel({
  value,
  max,
  qualifier,
}: Pick<Flow, 'value' | 'max' | 'qualifier'>): string {
  if (value === null) return '';
  const upper = max === null ? '' : `–${max.toLocaleString('en')}`;
  return [qualifier, value.toLocaleString('en') + upper].filter(Boolean).join(' ');
}
