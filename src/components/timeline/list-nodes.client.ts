/** The list as it was built: what stands in what, in which order. */
export interface ListNodes {
  /** Around all phases. */
  list: HTMLElement;
  /** Items by the id of their event. */
  items: ReadonlyMap<string, HTMLElement>;
  /** Sections of the phases by name, and the phase of an event. */
  phases: ReadonlyMap<string, HTMLElement>;
  phaseOf: ReadonlyMap<string, string>;
  /** Puts every node back into its place. */
  restore: () => void;
}

/** Reads the list once, before anything in it is moved. */
export function readList(root: HTMLElement): ListNodes | null {
  const list = root.querySelector<HTMLElement>('#list');
  if (!list) return null;
  const items = new Map<string, HTMLElement>();
  const phaseOf = new Map<string, string>();
  const phases = new Map<string, HTMLElement>();
  const children: [parent: Element, nodes: Node[]][] = [[list, [...list.childNodes]]];
  for (const section of list.querySelectorAll<HTMLElement>('[data-phase]')) {
    const name = section.dataset['phase'] ?? '';
    phases.set(name, section);
    children.push([section, [...section.childNodes]]);
    for (const item of section.querySelectorAll<HTMLElement>('[data-event]')) {
      items.set(item.id, item);
      phaseOf.set(item.id, name);
    }
    for (const day of section.querySelectorAll('.day > ol'))
      children.push([day, [...day.childNodes]]);
  }
  const restore = (): void => {
    for (const [parent, nodes] of children) parent.replaceChildren(...nodes);
  };
  return { list, items, phases, phaseOf, restore };
}
