/** The type of each kind of file that the site holds, by the end of its name; all text is UTF-8. */
export const types: Readonly<Record<string, string>> = {
  bib: 'application/x-bibtex',
  css: 'text/css',
  csv: 'text/csv',
  html: 'text/html',
  ico: 'image/x-icon',
  ics: 'text/calendar',
  jpg: 'image/jpeg',
  js: 'text/javascript',
  json: 'application/json',
  mjs: 'text/javascript',
  pdf: 'application/pdf',
  png: 'image/png',
  ris: 'application/x-research-info-systems',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml',
  zip: 'application/zip',
};

/** Whether a type is text, whose charset a host should name. */
export function isText(type: string): boolean {
  return /^text\/|json$|xml$|x-bibtex$|research-info-systems$/.test(type);
}

/** The value of `Content-Type` for a file. */
export function typeOf(file: string): string {
  const type = types[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
  return isText(type) ? `${type}; charset=utf-8` : type;
}
