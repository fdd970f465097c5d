/** The address of a file of `_astro/` in a page or a sheet, or beside it in a script. */
const NAMED =
  /["'`(=](?<to>[^"'`()\s<>=]*?(?:_astro\/|\.\/)[\w./-]+\.(?:css|js|svg|woff2))(?=["'`)\s>])/g;

/** The full addresses of the files under `_astro/` that a page, sheet or script names, each once. The scope is the full address of the site. */
export function assetsIn(text: string, address: string, scope: string): string[] {
  const found = [...text.matchAll(NAMED)].map(
    ({ groups }) => new URL(groups?.['to'] ?? '', address).href,
  );
  return [...new Set(found)].filter((asset) => asset.startsWith(`${scope}_astro/`));
}
