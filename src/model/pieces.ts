/** A piece of a page: where an element begins, where one ends, or text. */
export type Piece =
  | { open: string; attributes: [name: string, value: string][]; isEmpty: boolean }
  | { close: string }
  | { text: string };

/** Elements that hold nothing and have no end. */
const EMPTY = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

const SIGNS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

const UNSEEN = /<!--.*?-->|<(script|style)\b.*?<\/\1>/gs;
const PIECE = /<(?<slash>\/?)(?<name>[a-z][\w-]*)(?<rest>(?:[^>"]|"[^"]*")*)>|(?<text>[^<]+)/gi;
const ATTRIBUTE = /([^\s="/]+)(?:="([^"]*)")?/g;

/**
 * Takes a page apart as the build wrote it: every element closed, every value in double quotes. Scripts and styles are left out. It is no
 * reader of HTML at large: the site has one for its own pages, since its security policy lets no script make a page out of text.
 */
export function piecesOf(html: string): Piece[] {
  return [...html.replace(UNSEEN, '').matchAll(PIECE)].map(({ groups = {} }) => {
    const { slash, name, rest = '', text } = groups;
    if (name === undefined) return { text: plain(text ?? '') };
    if (slash) return { close: name };
    const attributes = [...rest.matchAll(ATTRIBUTE)].map(
      ([, key = '', value = '']): [string, string] => [key, plain(value)],
    );
    return { open: name, attributes, isEmpty: EMPTY.has(name) || rest.endsWith('/') };
  });
}

/** Text without the signs that stand for others. */
function plain(markup: string): string {
  return markup.replace(/&(?:#(?:x([\da-f]+)|(\d+))|(\w+));/gi, (sign, hex, decimal, name) => {
    const code = hex ? Number.parseInt(hex as string, 16) : Number(decimal);
    return name ? (SIGNS[name as string] ?? sign) : String.fromCodePoint(code);
  });
}
