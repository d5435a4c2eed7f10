/** “1 fact”, “7 facts”, “1,200 facts”: a count with its noun, in English. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
