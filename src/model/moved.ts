import { escapeMarkup } from './markup.ts';

/** An address that has changed. */
export interface Moved {
  /** Title of the page. */
  title: string;
  /** Its path today, base path included. */
  path: string;
  /** Its full address today. */
  address: string;
}

/**
 * The HTML of an old address: it sends the reader on at once, holds a link for those it cannot send, and asks
 * search engines to keep the new address alone.
 */
export function movedPage({ title, path, address }: Moved): string {
  const [words, to, canonical] = [title, path, address].map(escapeMarkup);
  return `<!doctype html>
<html lang="en-US">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">
<meta http-equiv="refresh" content="0; url=${to}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>Moved: ${words}</title>
<link rel="canonical" href="${canonical}">
</head>
<body>
<main>
<h1>This page has moved</h1>
<p><a href="${to}">${words}</a></p>
</main>
</body>
</html>
`;
}
