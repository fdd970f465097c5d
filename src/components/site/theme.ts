/**
 * Sets the reader's chosen theme before the first paint. Without a choice, without storage and without scripts the system's setting rules.
 * It is written into every page as it stands, so it uses nothing from outside itself.
 */
export function applyTheme(): void {
  try {
    const theme = localStorage.getItem('theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
  } catch {
    return;
  }
}
