// The key leads to the field of the search where the page has one, else to the page of the search.
addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.defaultPrevented) return;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (document.activeElement?.closest('input,textarea,select,[contenteditable]')) return;
  try {
    if (localStorage['search-key']) return; // switched off on the page of the search
  } catch {
    // Storage can be forbidden; the key then works.
  }
  const to = document.querySelector<HTMLElement>('#q,[aria-keyshortcuts]');
  event.preventDefault();
  to?.focus();
  to?.click();
});
