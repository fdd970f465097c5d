/** A button that copies the code before it; where the clipboard is closed, it selects the code. */
class OutageCopy extends HTMLElement {
  connectedCallback(): void {
    const code = this.previousElementSibling;
    const button = document.createElement('button');
    const says = document.createElement('span');
    if (!code) return;
    button.type = 'button';
    button.textContent = 'Copy';
    says.role = 'status';
    button.onclick = () => {
      navigator.clipboard.writeText(code.textContent).then(
        () => (says.textContent = 'Copied.'),
        () => {
          getSelection()?.selectAllChildren(code);
          says.textContent = 'Selected, to be copied.';
        },
      );
    };
    this.replaceChildren(button, says);
  }
}

customElements.define('outage-copy', OutageCopy);
