// Sets the reader's chosen theme before the first paint. Without a choice, or without this file,
// the system's setting rules.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage can be forbidden; the system's setting rules.
}
