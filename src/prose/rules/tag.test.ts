/**
 * Tags, and the entries that they name. Each test has one thing wrong. A green run does not prove
 * that what a tag names is what the sentence is about.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { breaks, cite, faultsInProse, passes } from '../../../tests/fixtures/faults.ts';

suite('tags', () => {
  test('are those of the site', () => {
    breaks(`So.${cite} <Source id="a" />`, '<Source>', /is not a tag of this site; use one of/);
    breaks(`So.${cite} <b>bold</b>`, '<b>', /is not a tag of this site; use/);
    breaks(`So.${cite} a<br />b`, '<br>', /is not a tag of this site; use/);
    breaks(`So.${cite} <constructor />`, '<constructor>', /is not a tag of this site; use/);
  });

  test('have no attribute that is not theirs', () => {
    breaks(
      '<Fact id="outage-length" note="a" />',
      '<Fact note>',
      /is not an attribute of this tag; use id/,
    );
    breaks(
      `<Unknown id="a">\n\nSo.${cite}\n\n</Unknown>`,
      '<Unknown id>',
      /is not an attribute.*; it takes none/,
    );
  });

  test('have the attributes that they need', () => {
    breaks('<Fact />', '<Fact>', /lacks id; add it/);
    breaks(`So.${cite} <Cite>so</Cite>`, '<Cite>', /lacks s; add it/);
    breaks(
      '<Strip from="2001-05-05T00:00:00Z" to="2001-05-08T00:00:00Z" />',
      '<Strip>',
      /lacks title; add it/,
    );
  });

  test('have plain attributes, no code', () => {
    breaks('<Fact id={"outage-length"} />', '<Fact id>', /is empty or code; write a plain value/);
    breaks(
      '<Fact id="outage-length" {...a} />',
      '<Fact …>',
      /is not an attribute of this tag; use id/,
    );
    breaks('<Fact id=" " />', '<Fact id>', /is empty or code; write a plain value/);
  });

  test('stand in no tag that becomes a link', () => {
    breaks(
      '<Fact id="outage-length">by <Person id="ada-example" /></Fact>',
      '<Person>',
      /stands inside <Fact>, which holds words only; move it out/,
    );
    breaks(
      `<EventRef id="2001-05-06-splice">so${cite}</EventRef>`,
      '<Cite>',
      /stands inside <EventRef>.*; move it out/,
    );
  });

  test('stand in notes and captions only where they are words', () => {
    passes('So.<Cite s="bulletin-2001-05-07">By the <Person id="island-council" />.</Cite>');
    breaks(
      `So.<Cite s="bulletin-2001-05-07">so${cite}</Cite>`,
      '<Cite>',
      /stands inside <Cite>.*; move it out/,
    );
  });

  test('of the front page stand in no article', () => {
    for (const part of ['KeyFacts', 'ReadingPaths', 'Corrections'])
      breaks(`<${part} />`, `<${part}>`, /is a part of the front page; write it in front\.mdx or/);
    const fact = '<Fact id="outage-length" />';
    const column = `<Columns>\n\n<Column title="Known">\n\n${fact}\n\n</Column>\n\n</Columns>`;
    assert.deepEqual(
      faultsInProse(column).map(({ field, says }) => `${field} ${says}`),
      ['<Columns>', '<Column>'].map(
        (tag) => `${tag} is a part of the front page; write it in front.mdx or remove it`,
      ),
    );
  });

  test('stand in no heading', () => {
    breaks(
      `## The <Term id="anchor" />\n\nSo.${cite}`,
      '<Term>',
      /stands inside a heading.*; move it out/,
    );
  });
});

suite('names', () => {
  const unknown: [name: string, body: string, field: string, where: string][] = [
    [
      'a source',
      'So.<Cite s="cable-log-2001-05-06 nobody-2001" />',
      '<Cite s>',
      'data/sources.yaml',
    ],
    ['a fact', '<Fact id="nobody-2001">so</Fact>', '<Fact id>', 'data/facts.yaml'],
    ['an event', '<EventRef id="nobody-2001">so</EventRef>', '<EventRef id>', 'events/'],
    [
      'an event whose time is told',
      'It was <When event="nobody-2001" />.',
      '<When event>',
      'events/',
    ],
    ['an event that is quoted', '<Said event="nobody-2001">so</Said>', '<Said event>', 'events/'],
    ['a term', `A <Term id="nobody-2001" />.${cite}`, '<Term id>', 'data/glossary.yaml'],
    ['a person', `By <Person id="nobody-2001" />.${cite}`, '<Person id>', 'data/people.yaml'],
  ];
  for (const [name, body, field, where] of unknown) {
    test(`${name} must be in the record`, () => {
      breaks(
        body,
        field,
        new RegExp(`names nobody-2001, which is not in ${where}; correct the id or add`),
      );
    });
  }

  const figure = (lanes: string, highlight: string) =>
    `<TimelineFigure from="2001-05-05T00:00:00Z" to="2001-05-08T00:00:00Z" lanes="${lanes}" highlight="${highlight}" title="So" />`;

  test('lanes and events of a figure must be in the record', () => {
    passes(figure('cable council', '2001-05-06-splice'));
    breaks(
      figure('cable sky', '2001-05-06-splice'),
      '<TimelineFigure lanes>',
      /names sky, which is not in data\/lanes\.yaml; correct/,
    );
    breaks(
      figure('cable', 'nobody'),
      '<TimelineFigure highlight>',
      /names nobody, which is not in events\/; correct/,
    );
  });

  test('a note names a source once', () => {
    breaks(
      'So.<Cite s="cable-log-2001-05-06 cable-log-2001-05-06" />',
      '<Cite s>',
      /names cable-log-2001-05-06 twice; remove one/,
    );
  });

  test('a tag that is bound to one entry names one', () => {
    breaks(
      '<Fact id="outage-length anchor-place">so</Fact>',
      '<Fact id>',
      /names more than one entry; write a tag for each/,
    );
  });
});
