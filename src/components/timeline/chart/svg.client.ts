/** An element to draw: its name, its attributes and what is in it. An undefined attribute is left out. */
export interface Drawn {
  tag: string;
  attributes?: Readonly<Record<string, string | number | undefined>> | undefined;
  /** Words in it. */
  text?: string | undefined;
}

const SPACE = 'http://www.w3.org/2000/svg';
const written = new WeakMap<Element, Map<string, string>>();

/** A new element of SVG. */
export function svg<K extends keyof SVGElementTagNameMap>(tag: K): SVGElementTagNameMap[K] {
  return document.createElementNS(SPACE, tag);
}

/** A new element of HTML with a class. */
export function html<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  kind: string,
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  node.className = kind;
  return node;
}

/** Writes attributes, but only those that changed: a browser draws anew what is written. */
export function write(node: Element, attributes: NonNullable<Drawn['attributes']>): void {
  let before = written.get(node);
  if (!before) written.set(node, (before = new Map()));
  for (const [name, value] of Object.entries(attributes)) {
    const text = value === undefined ? undefined : String(value);
    if (before.get(name) === text) continue;
    if (text === undefined) {
      node.removeAttribute(name);
      before.delete(name);
    } else {
      node.setAttribute(name, text);
      before.set(name, text);
    }
  }
  for (const name of [...before.keys()])
    if (!(name in attributes)) {
      node.removeAttribute(name);
      before.delete(name);
    }
}

/** Draws elements in another, in order, using again those that are there. Words are written as text, never as markup. */
export function fill(parent: Element, drawn: readonly Drawn[]): void {
  let at = parent.firstElementChild;
  for (const { tag, attributes = {}, text } of drawn) {
    let node = at;
    if (node?.localName === tag) at = node.nextElementSibling;
    else {
      const next = document.createElementNS(SPACE, tag);
      if (node) node.replaceWith(next);
      else parent.append(next);
      at = next.nextElementSibling;
      node = next;
    }
    write(node, attributes);
    if (text !== undefined && node.textContent !== text) node.textContent = text;
  }
  while (at) {
    const next = at.nextElementSibling;
    at.remove();
    at = next;
  }
}
