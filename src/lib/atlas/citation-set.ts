/** One thing to cite, in every form that is offered. */
export interface CitedForms {
  /** What is cited: “The source”, “This fact in the atlas”. */
  label: string;
  plain: string;
  bibtex: string;
  ris: string;
  /** CSL-JSON, an array of one. */
  csl: string;
}

/** How something of the atlas is cited. */
export interface CitationSet {
  /** The origin of addresses in the forms; the browser puts its own in its place. */
  origin: string;
  forms: readonly CitedForms[];
}
