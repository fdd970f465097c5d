/** What the build uses of the library that cuts fonts, which brings no types. */
declare module 'subset-font' {
  interface Options {
    targetFormat: 'woff2';
    /** OpenType features that stay, by their tags. */
    keepFeatures: readonly string[];
    /** What is left of an axis of a variable font. */
    variationAxes?: Readonly<Record<string, { min: number; max: number; default: number }>>;
    noHinting: boolean;
  }
  /** A font that holds nothing but the letters of a text. Throws where the font cannot be read. */
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
