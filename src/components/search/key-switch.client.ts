/** Name under which the choice is kept on this device; the script of the header asks for it too. */
const NAME = 'search-key';

/** Lets the reader switch the key of the search off, on every page of this device. Without storage there is nothing to switch. */
export function mountKeySwitch(root: HTMLElement): void {
  const label = root.querySelector<HTMLElement>('[data-key]');
  const box = label?.querySelector('input');
  if (!label || !box) return;
  try {
    box.checked = localStorage.getItem(NAME) !== 'off';
  } catch {
    return;
  }
  label.hidden = false;
  box.addEventListener('change', () => {
    try {
      if (box.checked) localStorage.removeItem(NAME);
      else localStorage.setItem(NAME, 'off');
    } catch {
      box.checked = true; // a full storage keeps nothing: the key stays as it is
    }
  });
}
