import { escapeMarkup } from '../markup.ts';

/** Where a page begins to be seen. */
const BODY = /<body(?:\s[^>]*)?>/i;

/** A link after the words of a notice. */
export interface NoticeLink {
  /** Where it leads. */
  to: string;
  /** Its words. */
  label: string;
}

/** A page with a notice above all else. A page without a body stays as it is. */
export function withNotice(html: string, words: string, link?: NoticeLink): string {
  const anchor = link ? ` <a href="${escapeMarkup(link.to)}">${escapeMarkup(link.label)}</a>` : '';
  const notice = `<p class="page-width">${escapeMarkup(words)}${anchor}</p>`;
  return html.replace(
    BODY,
    (body) => `${body}<aside class="stored" aria-label="Stored copy">${notice}</aside>`,
  );
}

/** A page of words alone, for a reader whose browser has not even kept the page that says what is kept. */
export function barePage(words: string): string {
  return `<!doctype html><html lang="en-US"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>No network</title></head><body><h1>No network</h1><p>${escapeMarkup(words)}</p></body></html>`;
}

/** The title of a page as text, without the name of the site; null where it has none. */
export function titleIn(html: string): string | null {
  const title = /<title>([^<]*)<\/title>/i.exec(html)?.[1]?.replace(/ · [^·]*$/, '');
  return title ? plain(title) : null;
}

function plain(markup: string): string {
  const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return markup.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => signs[name] ?? '');
}
