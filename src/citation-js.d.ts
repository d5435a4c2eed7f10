/** What we use of citation-js, which ships no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: object, options?: { generateGraph?: boolean });
    format(format: string): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
