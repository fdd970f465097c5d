import { piecesOf } from '../../model/pieces.ts';

/** Parts of an event's page that its card shows, column by column. */
const COLUMNS: readonly (readonly string[])[] = [
  ['.card-header .card-rows', '.card-when > .card-rows', '.card-side > .card-rows'],
  ['section:has(> #quotes)', 'section:has(> #disagreements)', 'section:has(> #sources)'],
];
/** Headings stand one level lower in the card. */
const LOWER: Readonly<Record<string, string>> = { H2: 'h3', H3: 'h4' };
/** Milliseconds after which the page of an event is no longer waited for. */
const PATIENCE = 10_000;
const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

const read = new Map<string, Promise<DocumentFragment | null>>();

/** What the page of an event says beyond the list, as columns; none where it cannot be read. */
export async function readDetail(page: string): Promise<HTMLElement[]> {
  const known = read.get(page) ?? readPage(page);
  read.set(page, known);
  const source = await known;
  if (!source) read.delete(page); // another try may do better
  if (!source) return [];
  return COLUMNS.map((parts) => column(source, parts, page)).filter((div) => div.hasChildNodes());
}

async function readPage(page: string): Promise<DocumentFragment | null> {
  try {
    const response = await fetch(page, { signal: AbortSignal.timeout(PATIENCE) });
    if (!response.ok) return null;
    const text = await response.text();
    const from = text.indexOf('<main');
    return from < 0 ? null : nodesOf(text.slice(from, text.indexOf('</main>')));
  } catch {
    return null; // offline, or too slow: the card then leads to the page
  }
}

/** A part of a page of this site as nodes. No script may make HTML out of text here, so they are made one by one. */
function nodesOf(html: string): DocumentFragment {
  const whole = document.createDocumentFragment();
  const inside: (DocumentFragment | Element)[] = [whole];
  for (const piece of piecesOf(html)) {
    const parent = inside.at(-1) ?? whole;
    if ('text' in piece) parent.append(piece.text);
    else if ('close' in piece) inside.pop();
    else {
      const { open, attributes, isEmpty } = piece;
      const space = parent instanceof SVGElement || open === 'svg' ? SVG : HTML;
      const element = document.createElementNS(space, open);
      for (const [name, value] of attributes) element.setAttribute(name, value);
      parent.append(element);
      if (!isEmpty) inside.push(element);
    }
  }
  return whole;
}

function column(source: DocumentFragment, parts: readonly string[], page: string): HTMLElement {
  const div = document.createElement('div');
  for (const selector of parts) {
    const found = source.querySelector(selector);
    if (found) div.append(found.cloneNode(true));
  }
  for (const rows of div.querySelectorAll('.card-rows')) rows.classList.add('stacked');
  for (const heading of div.querySelectorAll('h2, h3')) lower(heading);
  for (const element of div.querySelectorAll('[id], [aria-labelledby]')) {
    element.removeAttribute('id');
    element.removeAttribute('aria-labelledby');
  }
  for (const link of div.querySelectorAll<HTMLAnchorElement>('a[href^="#"]'))
    link.href = page + link.hash;
  return div;
}

function lower(heading: Element): void {
  const lowered = document.createElement(LOWER[heading.tagName] ?? 'h4');
  lowered.append(...heading.childNodes);
  heading.replaceWith(lowered);
}
