/*
 * What has to be known before the first paint. These functions are written into pages as they stand, so they use nothing from outside
 * themselves. Storage can be forbidden; then, and without scripts, the system's setting and the fonts of the style sheet rule.
 */

/** Sets the reader's chosen theme. */
export function applyTheme(): void {
  try {
    const theme = localStorage.getItem('theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
  } catch {
    return;
  }
}

/** Remembers, on a page that fetches the fonts ahead, that they are in the browser's cache. */
export function rememberFonts(): void {
  addEventListener('load', () => {
    try {
      localStorage.setItem('fonts', 'fetched');
    } catch {
      return;
    }
  });
}

/** Does without the fonts until they have been fetched: a font that comes late lays out the whole page a second time, and is not used. */
export function awaitFonts(): void {
  try {
    if (localStorage.getItem('fonts') === null) document.documentElement.dataset['fonts'] = 'plain';
  } catch {
    return;
  }
}
