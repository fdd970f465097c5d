const { dataset } = document.documentElement;

/** The choice between the system's colors, light and dark, remembered on this device. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    const show = (theme = ''): void => {
      select.value = dataset['theme'] = theme;
    };
    show(dataset['theme']);
    select.addEventListener('change', () => {
      show(select.value);
      try {
        localStorage['theme'] = select.value;
      } catch {
        // Storage can be forbidden or full; the choice then holds for this page only.
      }
    });
    // A page that was kept while another was open: the choice may have been made there.
    addEventListener('pageshow', ({ persisted }) => {
      try {
        if (persisted) show(localStorage['theme']);
      } catch {
        // The choice of this page stands.
      }
    });
  }
}

customElements.define('outage-theme', ThemeSwitch);
