/** One line of input of `dateline geoparse`. */
export interface Document {
  id: string | number;
  text: string;
  /** Who published it, by any name that is the same in all its documents. */
  outlet: string | null;
}

/** Reads a line of JSON as a document. Throws an error for people that says what is wrong with it. */
export function readDocument(line: string): Document {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new Error(
      `this is not JSON (${(error as Error).message}). Each line must be one object like {"id": "1", "text": "…"}.`,
      { cause: error },
    );
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error('this is not an object. Each line must be like {"id": "1", "text": "…"}.');
  }
  const { id, text, outlet } = value as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') {
    throw new Error(`"id" must be a text or a number, not ${JSON.stringify(id) ?? 'missing'}.`);
  }
  if (typeof text !== 'string') {
    throw new Error(`"text" of document "${id}" must be a text, not ${shown(text)}.`);
  }
  return { id, text, outlet: typeof outlet === 'string' ? outlet : null };
}

function shown(value: unknown): string {
  return value === undefined ? 'missing' : JSON.stringify(value).slice(0, 40);
}
