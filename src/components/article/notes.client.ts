/** Opens and closes notes where they stand, without a jump; the links work without it too. */
class Notes extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
      const note = link && document.getElementById(link.hash.slice(1));
      if (note?.classList.contains('note')) {
        event.preventDefault();
        toggle(note, !note.hasAttribute('data-open'));
      } else if (link?.classList.contains('note-close')) {
        event.preventDefault();
        close(link.closest('.note'));
      }
    });
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Escape')
        close((event.target as Element).closest('.note') ?? this.querySelector('.note[data-open]'));
    });
    for (const link of this.querySelectorAll('a:is(.noteref, .bound, .term)'))
      link.setAttribute('aria-expanded', 'false');
  }
}

function toggle(note: Element, open: boolean): void {
  note.toggleAttribute('data-open', open);
  document.querySelector(`a[href="#${note.id}"]`)?.setAttribute('aria-expanded', String(open));
}

function close(note: Element | null): void {
  if (!note) return;
  toggle(note, false);
  const link = document.querySelector<HTMLElement>(`a[href="#${note.id}"]`);
  if (link && note.matches(':target')) location.replace(`#${link.id}`); // a note opened by its address stays open until that changes
  link?.focus();
}

customElements.define('outage-notes', Notes);
