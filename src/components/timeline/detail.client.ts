/** Parts of an event's page that its card shows, column by column. */
const COLUMNS: readonly (readonly string[])[] = [
  ['.card-header .card-rows', '.card-when > .card-rows', '.card-side > .card-rows'],
  ['section:has(> #quotes)', 'section:has(> #disagreements)', 'section:has(> #sources)'],
];
/** Headings stand one level lower in the card. */
const LOWER: Readonly<Record<string, string>> = { H2: 'h3', H3: 'h4' };
/** Milliseconds after which the page of an event is no longer waited for. */
const PATIENCE = 10_000;

const read = new Map<string, Promise<Document | null>>();

/** What the page of an event says beyond the list, as columns; none where it cannot be read. */
export async function readDetail(page: string): Promise<HTMLElement[]> {
  const known = read.get(page) ?? readPage(page);
  read.set(page, known);
  const source = await known;
  if (!source) read.delete(page); // another try may do better
  if (!source) return [];
  return COLUMNS.map((parts) => column(source, parts, page)).filter((div) => div.hasChildNodes());
}

/** Read by the old way to ask: it gives a document, and makes no HTML out of text, which the policy of the page forbids. */
function readPage(page: string): Promise<Document | null> {
  return new Promise((done) => {
    const request = new XMLHttpRequest();
    request.open('GET', page);
    request.responseType = 'document';
    request.timeout = PATIENCE;
    // Offline, too slow or not there: the card then leads to the page.
    request.onloadend = () => {
      done(request.status === 200 ? request.responseXML : null);
    };
    request.send();
  });
}

function column(source: Document, parts: readonly string[], page: string): HTMLElement {
  const div = document.createElement('div');
  for (const selector of parts) {
    const found = source.querySelector(selector);
    if (found) div.append(document.importNode(found, true));
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
