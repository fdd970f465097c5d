/**
 * Rules by which a browser that knows them fetches the page of a link ahead, once the link is pointed at or pressed. Pages of this site alone:
 * files end in no slash, and a place on a page that is open is there already.
 */
export const pagesAhead = (root: string): string =>
  JSON.stringify({
    prefetch: [
      {
        where: {
          and: [
            { href_matches: [root, `${root}*/`] },
            { not: { selector_matches: '[href*="#"]' } },
          ],
        },
        eagerness: 'moderate',
      },
    ],
  });

/** The part of a browser's Network Information that is read here; few browsers have it. */
interface Connection {
  saveData?: boolean;
  effectiveType?: string;
}

/**
 * Takes the rules back from a reader who saves data or whose connection is slow.
 * It is written into every page as it stands, so it uses nothing from outside itself.
 */
export function heedConnection(): void {
  const { connection } = navigator as Navigator & { connection?: Connection };
  if (connection?.saveData || /[23]g/.test(connection?.effectiveType ?? ''))
    document.querySelector('[type=speculationrules]')?.remove();
}
