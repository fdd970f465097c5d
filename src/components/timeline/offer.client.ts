import { html } from './chart/svg.client.ts';

/** A file: what is in it, of which type, and its name. */
type File = readonly [content: string | Blob, type: string, name: string];

/** Something that can be taken along by a button. */
export interface Offer {
  /** Words on the button. */
  label: string;
  /** Words that say that it is done. */
  done: string;
  /** A text for the clipboard. */
  copy?: () => string;
  /** A file to save. */
  save?: () => File | Promise<File>;
}

/** Puts buttons at the end of a place, with a line that says what happened. What it returns takes them away. */
export function offer(place: Element, offers: readonly Offer[]): () => void {
  const block = html('div', 'export');
  const group = document.createElement('div');
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', 'Take this view along');
  const says = document.createElement('p');
  says.setAttribute('role', 'status');
  for (const one of offers) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = one.label;
    button.addEventListener('click', () => {
      block.querySelector('input')?.remove();
      says.textContent = '';
      void take(one, block).then((words) => {
        says.textContent = words;
      });
    });
    group.append(button);
  }
  block.append(group, says);
  place.append(block);
  return () => {
    block.remove();
  };
}

async function take({ copy, save, done }: Offer, block: HTMLElement): Promise<string> {
  try {
    if (copy)
      return (await copied(copy(), block))
        ? done
        : 'Copy the link from the field, where it is selected.';
    if (save) saveFile(await save());
    return done;
  } catch (error) {
    return `This did not work. ${error instanceof Error ? error.message : ''}`.trim();
  }
}

/** Copies a text; where the clipboard is closed, shows it selected in a field. */
async function copied(text: string, block: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('input');
    field.readOnly = true;
    field.value = text;
    field.setAttribute('aria-label', 'Link to this view');
    block.append(field);
    field.focus();
    field.select();
    return false;
  }
}

function saveFile([content, type, name]: File): void {
  const link = document.createElement('a');
  const address = URL.createObjectURL(
    content instanceof Blob ? content : new Blob([content], { type }),
  );
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
