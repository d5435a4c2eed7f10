/** Why one input could not be used, or not all of it; the others go on. */
export interface Problem {
  /** As the caller named it. */
  file: string;
  /** 1-based. */
  line?: number;
  /** What is wrong and what cures it, one sentence each. */
  message: string;
}

/** A problem as a person is told of it: file, line, cause and cure. */
export function problemLine({ file, line, message }: Problem): string {
  return `${file}${line ? `:${line}` : ''}: ${message}`;
}
