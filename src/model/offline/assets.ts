/** The address of a file in a page or a sheet, or beside it in a script. */
const NAMED =
  /["'`(=](?<to>[^"'`()\s<>=]*?(?:_astro\/|print\/|\.\/)[\w./-]+\.(?:css|js|svg|woff2))(?=["'`)\s>])/g;

/** Folders of what pages are drawn and printed with. */
const FOLDERS = ['_astro/', 'print/'];

/** The full addresses of the files that a page, sheet or script needs to be drawn, printed and enlivened, each once. The scope is the full address of the site. */
export function assetsIn(text: string, address: string, scope: string): string[] {
  const found = [...text.matchAll(NAMED)].map(
    ({ groups }) => new URL(groups?.['to'] ?? '', address).href,
  );
  return [...new Set(found)].filter((asset) =>
    FOLDERS.some((folder) => asset.startsWith(scope + folder)),
  );
}
