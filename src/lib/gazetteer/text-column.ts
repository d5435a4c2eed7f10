const NEWLINE = 10;

/** UTF-8 texts, a line each. No string is built until one is asked for. */
export class TextColumn {
  readonly length: number;
  readonly #bytes: Uint8Array;
  readonly #starts: Uint32Array;
  readonly #decoder = new TextDecoder();

  /** @param bytes Copied, so that nothing of the file is held on to. */
  constructor(bytes: Uint8Array) {
    this.#bytes = new Uint8Array(bytes);
    this.length = bytes.reduce((lines, byte) => lines + (byte === NEWLINE ? 1 : 0), 0);
    this.#starts = new Uint32Array(this.length + 1);
    let line = 0;
    for (let at = 0; at < bytes.length; at++) {
      if (bytes[at] === NEWLINE) this.#starts[++line] = at + 1;
    }
  }

  /** The text of a line. */
  at(line: number): string {
    return this.#decoder.decode(
      this.#bytes.subarray(this.#starts[line]!, this.#starts[line + 1]! - 1),
    );
  }
}
