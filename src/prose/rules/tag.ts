import type { Tag } from '../prose.ts';
import { isFrontTag, isTagName, tagRules, type TagName } from '../tags.ts';
import type { Fault, Known } from './known.ts';
import { wrongReference } from './reference.ts';

/** Where prose stands: some tags are those of the front page only. */
export type Ground = 'article' | 'front page';

/** A tag must be one of the site's, stand where it may, have its attributes and name what exists. */
export function wrongTag(tag: Tag, known: Known, ground: Ground = 'article'): Fault[] {
  const { name, attributes } = tag;
  if (!isTagName(name)) {
    return [
      [`<${name}>`, 'is not a tag of this site; use one of src/prose/tags.ts or plain Markdown'],
    ];
  }
  const faults = [
    ...strayFrontTag(name, ground),
    ...wrongPlace(tag, name),
    ...wrongAttributes(name, attributes),
  ];
  return faults.length > 0 ? faults : wrongReference(tag, name, known);
}

function strayFrontTag(name: TagName, ground: Ground): Fault[] {
  if (ground === 'front page' || !isFrontTag(name)) return [];
  return [[`<${name}>`, 'is a part of the front page; write it in front.mdx or remove it']];
}

function wrongPlace({ inside, text }: Tag, name: TagName): Fault[] {
  const fault = (says: string): Fault[] => [[`<${name}>`, says]];
  if (name === 'Column' && inside !== 'Columns')
    return fault('stands outside <Columns>; put it directly inside');
  if (inside === 'Columns' && name !== 'Column')
    return fault('stands directly inside <Columns>, which holds <Column> only; put it into one');
  if (name === 'Moment' && inside !== 'Walk')
    return fault('stands outside <Walk>; put it directly inside');
  if (inside === 'Walk' && name !== 'Moment')
    return fault('stands directly inside <Walk>, which holds <Moment> only; put it into one');
  if (tagRules[name].holds === 'nothing' && text.trim())
    return fault('holds words, which would not be shown; remove them');
  if (tagRules[name].holds === 'nothing' && inside !== null)
    return fault(`stands inside <${inside}>; put it on a line of its own outside`);
  if (inside === null) return [];
  const where = inside === 'heading' ? 'a heading' : `<${inside}>`;
  const holds = isTagName(inside) ? tagRules[inside].holds : 'words';
  if (holds === 'words')
    return fault(`stands inside ${where}, which holds words only; move it out`);
  if (holds === 'nothing') return fault(`stands inside ${where}, which holds nothing; move it out`);
  if (holds === 'tags' && tagRules[name].holds !== 'words')
    return fault(`stands inside ${where}, where only tags of words may; move it out`);
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
