import type { Painted, Palette } from '../chart/paint.ts';

/** What a figure is made of: a drawing for any width, its data as a table, and where they were read. */
export interface Plan {
  draw: (width: number, colors: Palette) => Drawing;
  table: Table;
  /** Ids of the sources, in the order of first use. */
  sources: readonly string[];
}

/** Shapes in pixels, back to front. */
export interface Drawing {
  width: number;
  height: number;
  shapes: Painted[];
  /** Where time is drawn, for a figure that text walks through. */
  axis?: TimeAxis;
}

/** A stretch of time and the box in which it is drawn, in pixels. */
export interface TimeAxis {
  /** Milliseconds UTC. */
  from: number;
  to: number;
  x0: number;
  x1: number;
  y0: number;
  y1: number;
}

/** The data behind a figure. */
export interface Table {
  columns: readonly Column[];
  rows: readonly Row[];
}

/** A column of a table. */
export interface Column {
  label: string;
  /** Whether it holds numbers, set to the right. */
  isNumber?: boolean;
}

/** One line of a table. */
export interface Row {
  /** A value for each column; null where the record has none. */
  cells: readonly (string | number | null)[];
  /** Ids of the sources of the line. */
  sources: readonly string[];
}

/** What stands in a table where the record has no value. */
export const ABSENT = 'not reported';

/** The sources of lines, each once. */
export function sourcesOf(rows: readonly Pick<Row, 'sources'>[]): string[] {
  return [...new Set(rows.flatMap(({ sources }) => sources))];
}
