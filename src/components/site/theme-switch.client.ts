/** The choice between the system's colors, light and dark, remembered on this device. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    const root = document.documentElement;
    select.value = root.dataset['theme'] ?? '';
    select.addEventListener('change', () => {
      if (select.value) root.dataset['theme'] = select.value;
      else delete root.dataset['theme'];
      remember(select.value);
    });
  }
}

function remember(theme: string): void {
  try {
    if (theme) localStorage.setItem('theme', theme);
    else localStorage.removeItem('theme');
  } catch {
    // Storage can be forbidden; the choice then holds for this page only.
  }
}

customElements.define('outage-theme', ThemeSwitch);
