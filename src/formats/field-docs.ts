/** A field of a schema, and what its file says of it. */
export interface FieldDoc {
  name: string;
  /** Its JSDoc in one line. */
  says: string;
}

const FIELD = /^(\s*)\/\*\*([\s\S]*?)\*\/\s*\n\s*([A-Za-z][A-Za-z0-9]*)[:,]/gm;

/**
 * The fields of the schema that a file exports under a name, with the words that stand over each: the one place that explains
 * them. Throws where the file exports no such schema or it explains no field.
 */
export function fieldDocs(code: string, schema: string): FieldDoc[] {
  const start = code.indexOf(`export const ${schema} =`);
  const body = start === -1 ? '' : code.slice(start, endOf(code, start));
  const found = [...body.matchAll(FIELD)].map(([, indent = '', says = '', name = '']) => ({
    depth: indent.length,
    name,
    says: says
      .split('\n')
      .map((line) => line.replace(/^\s*\*?\s?/, '').trim())
      .filter(Boolean)
      .join(' '),
  }));
  const least = Math.min(...found.map(({ depth }) => depth));
  if (found.length === 0) throw new Error(`no field of ${schema} is explained`);
  return found.filter(({ depth }) => depth === least).map(({ name, says }) => ({ name, says }));
}

/** Where the statement ends that begins at a place: at the next line that begins with no blank and no bracket. */
function endOf(code: string, start: number): number {
  const next = /\n(?=[^\s})\].])/.exec(code.slice(start + 1));
  return next ? start + 1 + next.index : code.length;
}
