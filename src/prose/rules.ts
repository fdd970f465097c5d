import type { Problem } from '../model/problem.ts';
import { indexById, type Shelves } from '../model/record.ts';
import { numbersIn, numbersOf, numbersOfEvent } from './digits.ts';
import { idsIn } from './notes.ts';
import type { Block, Prose, Tag } from './parse.ts';
import { findQuote } from './quote.ts';
import { isTagName, tagRules } from './tags.ts';

/** The rules that the prose of one article must keep, as faults found. */
export function checkProse(file: string, prose: Prose, shelves: Shelves): Problem[] {
  const record = {
    events: indexById(shelves.events),
    sources: indexById(shelves.sources),
    facts: indexById(shelves.facts),
    terms: indexById(shelves.glossary),
    people: indexById(shelves.people),
    lanes: indexById(shelves.lanes),
    zones: shelves.site.zones.map((shown) => shown.zone),
  };
  const fault = (line: number, field: string, says: string): Problem => ({
    file,
    entry: `line ${String(line)}`,
    field,
    says,
  });
  return [
    ...prose.strangers.map(({ what, line }) =>
      fault(
        line,
        what,
        'may not stand in an article; use Markdown and the tags of src/prose/tags.ts',
      ),
    ),
    ...prose.tags.flatMap((tag) =>
      wrongTag(tag, record).map(([field, says]) => fault(tag.line, field, says)),
    ),
    ...prose.links.flatMap(({ url, line }) =>
      wrongLink(url, shelves).map((says) => fault(line, 'link', says)),
    ),
    ...prose.blocks.flatMap((block) =>
      wrongBlock(block, record).map(([field, says]) => fault(block.line, field, says)),
    ),
  ];
}

interface Known {
  events: Map<string, Shelves['events'][number]>;
  sources: Map<string, Shelves['sources'][number]>;
  facts: Map<string, Shelves['facts'][number]>;
  terms: Map<string, Shelves['glossary'][number]>;
  people: Map<string, Shelves['people'][number]>;
  lanes: Map<string, Shelves['lanes'][number]>;
  zones: string[];
}

type Fault = [field: string, says: string];

function wrongTag(tag: Tag, known: Known): Fault[] {
  const { name, attributes } = tag;
  if (!isTagName(name)) {
    return [
      [`<${name}>`, 'is not a tag of this site; use one of src/prose/tags.ts or plain Markdown'],
    ];
  }
  const rule = tagRules[name];
  const allowed: readonly string[] = [...rule.required, ...rule.optional];
  const faults: Fault[] = [];
  for (const attribute of Object.keys(attributes)) {
    if (!allowed.includes(attribute))
      faults.push([
        `<${name} ${attribute}>`,
        `is not an attribute of this tag; use ${allowed.join(', ')}`,
      ]);
    else if (!attributes[attribute])
      faults.push([`<${name} ${attribute}>`, 'is empty or code; write a plain value in quotes']);
  }
  for (const attribute of rule.required) {
    if (!(attribute in attributes)) faults.push([`<${name}>`, `lacks ${attribute}; add it`]);
  }
  return faults.length > 0 ? faults : wrongReference(tag, name, known);
}

function wrongReference(tag: Tag, name: keyof typeof tagRules, known: Known): Fault[] {
  const missing = (ids: string[], entries: Map<string, unknown>, where: string): Fault[] =>
    ids
      .filter((id) => !entries.has(id))
      .map((id) => [
        `<${name}>`,
        `names ${id}, which is not in ${where}; correct the id or add the entry`,
      ]);
  const one = (attribute: string) => idsIn(tag.attributes[attribute]);
  switch (name) {
    case 'Cite':
      return missing(one('s'), known.sources, 'data/sources.yaml');
    case 'Fact':
      return missing(one('id'), known.facts, 'data/facts.yaml').concat(wrongFact(tag, known));
    case 'When':
      return missing(one('event'), known.events, 'events/').concat(wrongWhen(tag, known));
    case 'Said':
      return missing(one('event'), known.events, 'events/').concat(wrongSaid(tag, known));
    case 'EventRef':
      return missing(one('id'), known.events, 'events/');
    case 'Term':
      return missing(one('id'), known.terms, 'data/glossary.yaml');
    case 'Person':
      return missing(one('id'), known.people, 'data/people.yaml');
    case 'TimelineFigure':
      return [
        ...missing(one('lanes'), known.lanes, 'data/lanes.yaml'),
        ...missing(one('highlight'), known.events, 'events/'),
        ...wrongPeriod(tag),
      ];
    case 'Strip':
      return wrongPeriod(tag);
    case 'Unknown':
      return [];
  }
}

function wrongPeriod({ name, attributes }: Tag): Fault[] {
  const from = attributes['from'] ?? '';
  const to = attributes['to'] ?? '';
  const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
  if (!instant.test(from) || !instant.test(to)) {
    return [[`<${name}>`, 'has a `from` or `to` that is no instant; write 2014-12-22T00:00:00Z']];
  }
  return from < to ? [] : [[`<${name}>`, 'has `from` after `to`; swap them']];
}

function wrongFact(tag: Tag, known: Known): Fault[] {
  const fact = known.facts.get(tag.attributes['id'] ?? '');
  if (!fact) return [];
  if (!tag.text && fact.ourValue === null) {
    return [
      ['<Fact>', `shows ${fact.id}, which settles no value; write the words between its ends`],
    ];
  }
  const numbers = numbersOf(fact);
  return numbersIn(tag.text)
    .filter((number) => !numbers.has(number))
    .map((number) => [
      '<Fact>',
      `says ${number}, which is not in the card ${fact.id}; correct the number or the card`,
    ]);
}

function wrongWhen({ attributes }: Tag, known: Known): Fault[] {
  const faults: Fault[] = [];
  const { part = 'start', form = 'full', zone } = attributes;
  if (!['start', 'end'].includes(part ?? ''))
    faults.push(['<When part>', 'is neither start nor end; correct it']);
  if (!['full', 'time', 'day'].includes(form ?? ''))
    faults.push(['<When form>', 'is not full, time or day; correct it']);
  if (zone && !known.zones.includes(zone))
    faults.push([
      '<When zone>',
      `is not one of the zones of site.yaml; use ${known.zones.join(', ')}`,
    ]);
  const event = known.events.get(attributes['event'] ?? '');
  const precision = part === 'end' ? event?.endPrecision : event?.precision;
  if (event && (zone || form === 'time') && precision !== 'minute' && precision !== 'hour') {
    faults.push([
      '<When>',
      `asks for a clock time or a zone, but ${event.id} is known to the ${precision ?? 'no time'}; drop form and zone`,
    ]);
  }
  return faults;
}

function wrongSaid(tag: Tag, known: Known): Fault[] {
  const event = known.events.get(tag.attributes['event'] ?? '');
  if (!event) return [];
  if (tag.text && findQuote(event, tag.text)) return [];
  return [
    [
      '<Said>',
      `quotes words that stand in no quote of ${event.id}; copy them to the letter or add the quote there`,
    ],
  ];
}

function wrongLink(url: string, { sources }: Shelves): string[] {
  if (url.startsWith('/') || url.startsWith('#')) return [];
  const source = sources.find((one) => one.url === url);
  if (!source)
    return [`goes to ${url}, which no source has as its address; add the source or use <Cite>`];
  if (source.link !== 'ok')
    return [
      `goes to ${source.id}, which is marked ${source.link}; use <Cite>, which does not link it`,
    ];
  return [];
}

function wrongBlock(block: Block, known: Known): Fault[] {
  const faults: Fault[] = [];
  const grounded = block.tags.some((tag) => isTagName(tag.name) && tagRules[tag.name].grounds);
  const figure = block.tags.some((tag) => tag.name === 'TimelineFigure' || tag.name === 'Strip');
  if (!grounded && !figure && block.exempt === null) {
    faults.push([
      'paragraph',
      'rests on nothing; add <Cite>, <Fact>, <When>, <Said> or <EventRef>, or put {/* no source: reason */} before it',
    ]);
  }
  if (block.exempt === '')
    faults.push(['no source', 'gives no reason; write {/* no source: reason */}']);
  const numbers = groundsOf(block, known);
  for (const number of numbersIn(`${block.text} ${block.noteText}`)) {
    if (!numbers.has(number)) {
      faults.push([
        'number',
        `${number} is in no entry that this paragraph refers to; cite the entry that holds it or correct it`,
      ]);
    }
  }
  return faults;
}

function groundsOf(block: Block, known: Known): Set<string> {
  const numbers = new Set<string>();
  const add = (more: Iterable<string>) => {
    for (const number of more) numbers.add(number);
  };
  for (const { name, attributes } of block.tags) {
    for (const id of idsIn(attributes['s'])) add(numbersOf(known.sources.get(id) ?? ''));
    for (const id of [
      ...idsIn(attributes['event']),
      ...idsIn(attributes['highlight']),
      ...(name === 'EventRef' ? idsIn(attributes['id']) : []),
    ]) {
      const event = known.events.get(id);
      if (event) add(numbersOfEvent(event, known.zones));
    }
    const entries = { Fact: known.facts, Term: known.terms, Person: known.people }[name];
    if (entries) add(numbersOf(entries.get(attributes['id'] ?? '') ?? ''));
    if (attributes['from'] && attributes['to'])
      add(numbersOf([attributes['from'], attributes['to']]));
  }
  return numbers;
}
