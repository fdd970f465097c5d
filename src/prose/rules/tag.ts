import type { Tag } from '../prose.ts';
import { isTagName, tagRules, type TagName } from '../tags.ts';
import type { Fault, Known } from './known.ts';
import { wrongReference } from './reference.ts';

/** A tag must be one of the site's, stand where it may, have its attributes and name what exists. */
export function wrongTag(tag: Tag, known: Known): Fault[] {
  const { name, attributes } = tag;
  if (!isTagName(name)) {
    return [
      [`<${name}>`, 'is not a tag of this site; use one of src/prose/tags.ts or plain Markdown'],
    ];
  }
  const faults = [...wrongPlace(tag, name), ...wrongAttributes(name, attributes)];
  return faults.length > 0 ? faults : wrongReference(tag, name, known);
}

function wrongPlace({ inside }: Tag, name: TagName): Fault[] {
  if (inside === null) return [];
  const where = inside === 'heading' ? 'a heading' : `<${inside}>`;
  const holds = isTagName(inside) ? tagRules[inside].holds : 'words';
  if (holds === 'words')
    return [[`<${name}>`, `stands inside ${where}, which holds words only; move it out`]];
  if (holds === 'tags' && tagRules[name].holds !== 'words') {
    return [[`<${name}>`, `stands inside ${where}, where only tags of words may; move it out`]];
  }
  return [];
}

function wrongAttributes(name: TagName, attributes: Tag['attributes']): Fault[] {
  const { required, optional } = tagRules[name];
  const allowed: readonly string[] = [...required, ...optional];
  const names = allowed.length > 0 ? `use ${allowed.join(', ')}` : 'it takes none';
  const faults: Fault[] = [];
  for (const [attribute, value] of Object.entries(attributes)) {
    const field = `<${name} ${attribute}>`;
    if (!allowed.includes(attribute))
      faults.push([field, `is not an attribute of this tag; ${names}`]);
    else if (!value?.trim())
      faults.push([field, 'is empty or code; write a plain value in quotes']);
  }
  for (const attribute of required) {
    if (!(attribute in attributes)) faults.push([`<${name}>`, `lacks ${attribute}; add it`]);
  }
  return faults;
}
