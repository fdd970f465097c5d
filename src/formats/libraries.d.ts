/** What is used of the citation library, which brings no types. */
declare module '@citation-js/core' {
  /** A list of works. */
  export class Cite {
    constructor(items: readonly object[] | string);
    /** The works, as CSL-JSON. */
    data: { type: string; title: string; abstract: string; author: object[]; issued: object }[];
    /** The list in a format: `bibtex`, `ris`. */
    format(format: string): string;
  }

  /** An engine for one style and one list of works. */
  interface Engine {
    /** Chooses the works of the next bibliography. */
    updateItems(ids: readonly string[]): void;
    /** The chosen works, as HTML. */
    makeBibliography(): [settings: object, entries: string[]];
  }

  export const plugins: {
    config: {
      get(name: '@csl'): {
        engine(items: readonly object[], style: string, lang: string, format: string): Engine;
        styles: { add(name: string, xml: string): void };
      };
      get(name: '@bibtex'): {
        format: { asciiOnly: boolean; useIdAsLabel: boolean; checkLabel: boolean };
      };
    };
  };
}
declare module '@citation-js/plugin-cff';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
/** What tests use of the RIS reader, which brings no types. */
declare module '@customcommander/ris' {
  const reader: { read(text: string): Record<string, unknown[]>[] };
  export default reader;
}
