/**
 * Rules inside one entry that no file test breaks. A green run does not prove that a value is true.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { eventWith, small, smallHead } from '../../tests/fixtures/small.ts';
import { articleSchema } from './article.ts';
import { correctionSchema } from './correction.ts';
import { eventSchema, quoteSchema } from './event.ts';
import { ratingSchema } from './hypothesis.ts';
import { linkStatusSchema } from './link-status.ts';
import { mapSchema } from './map.ts';
import { routingStateSchema } from './routing-state.ts';
import { visibilityStepSchema } from './visibility.ts';
import { siteSchema } from './site.ts';
import { id, text } from './text.ts';

interface Schema {
  safeParse: (value: unknown) => {
    success: boolean;
    error?: { issues: { path: PropertyKey[]; message: string }[] } | undefined;
  };
}

/** The fields at fault in a value. */
const wrong = (schema: Schema, value: unknown): string[] =>
  (schema.safeParse(value).error?.issues ?? []).map(({ path }) => path.join('.'));

suite('an event', () => {
  const end = { earliest: '2001-05-05T23:30:00Z', latest: '2001-05-05T23:40:00Z' };
  const ended = eventWith({ end, endPrecision: 'minute', endState: 'approximate' });

  test('can end, and can begin and end in one bound', () => {
    assert.deepEqual(wrong(eventSchema, ended), []);
    assert.deepEqual(wrong(eventSchema, { ...ended, end: ended.start }), []);
  });

  test('with an end does not say that none is known', () => {
    for (const endState of ['unknown', 'none']) {
      assert.deepEqual(wrong(eventSchema, { ...ended, endState }), ['endState']);
    }
  });

  test('does not end before it can have begun, in part or whole', () => {
    const start = { earliest: end.latest, latest: end.latest };
    assert.deepEqual(wrong(eventSchema, { ...ended, start }), ['end']);
  });

  test('has a label that fits beside its mark', () => {
    assert.deepEqual(wrong(eventSchema, { ...ended, label: 'a'.repeat(26) }), []);
    assert.deepEqual(wrong(eventSchema, { ...ended, label: 'a'.repeat(27) }), ['label']);
  });
});

test('a quote has at most 30 words, of any length', () => {
  const quote = { speaker: 'Ada', source: 'log' };
  assert.deepEqual(wrong(quoteSchema, { ...quote, words: 'word '.repeat(30) }), []);
  assert.deepEqual(wrong(quoteSchema, { ...quote, words: 'a '.repeat(31) }), ['words']);
});

suite('a rating', () => {
  const rating = { hypothesis: 'H1', rating: 'neutral', reason: 'Because.' };

  test('by a source names it', () => {
    assert.deepEqual(wrong(ratingSchema, { ...rating, basis: 'source', sources: ['log'] }), []);
    assert.deepEqual(wrong(ratingSchema, { ...rating, basis: 'source' }), ['sources']);
  });

  test('by the editors hides behind no source', () => {
    assert.deepEqual(wrong(ratingSchema, { ...rating, basis: 'inference' }), []);
    assert.deepEqual(wrong(ratingSchema, { ...rating, basis: 'inference', sources: ['log'] }), [
      'sources',
    ]);
  });
});

suite('what a way of looking shows', () => {
  const [state] = small().routingStates.states;
  const withBgp = (bgp: object) => ({ ...state, shows: { ...state?.shows, bgp } });

  test('by a source names it', () => {
    const bgp = { text: 'Nothing.', basis: 'source', sources: ['log'] };
    assert.deepEqual(wrong(routingStateSchema, withBgp(bgp)), []);
    assert.deepEqual(wrong(routingStateSchema, withBgp({ ...bgp, sources: [] })), [
      'shows.bgp.sources',
    ]);
  });

  test('by reasoning hides behind no source', () => {
    const bgp = { text: 'Nothing.', basis: 'inference', sources: ['log'] };
    assert.deepEqual(wrong(routingStateSchema, withBgp(bgp)), ['shows.bgp.sources']);
  });
});

test('a place is east, then north, and on the globe', () => {
  const { map } = small();
  const at = (label: [number, number]) => ({
    ...map,
    countries: map.countries.map((country) => ({ ...country, label })),
  });
  assert.deepEqual(wrong(mapSchema, at([125.7, 39])), []);
  assert.deepEqual(wrong(mapSchema, at([39, 125.7])), ['countries.0.label.1']);
});

suite('a step of the visible networks', () => {
  const step = { min: 0, max: 4, text: 'so', sources: ['log'] };

  test('tells zero from not known', () => {
    assert.deepEqual(wrong(visibilityStepSchema, { ...step, state: 'value', networks: 0 }), []);
    assert.deepEqual(wrong(visibilityStepSchema, { ...step, state: 'value' }), ['networks']);
    assert.deepEqual(wrong(visibilityStepSchema, { ...step, state: 'unknown', networks: 0 }), [
      'networks',
    ]);
  });

  test('has its limits in order', () => {
    assert.deepEqual(wrong(visibilityStepSchema, { ...step, state: 'range', min: 3, max: 2 }), [
      'min',
    ]);
  });
});

suite('front matter', () => {
  test('has every field, and no other', () => {
    assert.deepEqual(wrong(articleSchema, smallHead), []);
    for (const field of Object.keys(smallHead)) {
      assert.deepEqual(wrong(articleSchema, { ...smallHead, [field]: undefined }), [field]);
    }
    assert.match(
      articleSchema.safeParse({ ...smallHead, author: 'Ada' }).error?.message ?? '',
      /author/,
    );
  });

  test('fits its places', () => {
    assert.deepEqual(wrong(articleSchema, { ...smallHead, description: 'a'.repeat(156) }), [
      'description',
    ]);
    assert.deepEqual(wrong(articleSchema, { ...smallHead, nav: 'a'.repeat(25) }), ['nav']);
    assert.deepEqual(wrong(articleSchema, { ...smallHead, order: 0 }), ['order']);
  });
});

test('a correction names a page of this site', () => {
  const correction = { id: 'a', date: '2001-06-03', was: 'b', now: 'c', why: 'd' };
  assert.deepEqual(wrong(correctionSchema, { ...correction, page: '/the-cut/' }), []);
  for (const page of ['the-cut', '//example.org/', '/\\example.org/']) {
    assert.deepEqual(wrong(correctionSchema, { ...correction, page }), ['page'], page);
  }
});

test('a site shows at least one zone and one stretch of time', () => {
  const { site } = small();
  assert.deepEqual(wrong(siteSchema, { ...site, zones: [] }), ['zones']);
  assert.deepEqual(wrong(siteSchema, { ...site, stretches: [] }), ['stretches']);
});

test('a site may offer other zones and presets on its timeline, and need not', () => {
  const { presets, explorerZones, ...site } = small().site;
  assert.deepEqual([presets, explorerZones], [[], null]);
  assert.deepEqual(wrong(siteSchema, site), []);
  assert.deepEqual(wrong(siteSchema, { ...site, explorerZones: [] }), ['explorerZones']);
  assert.deepEqual(wrong(siteSchema, { ...site, presets: [{ label: 'All' }] }), []);
  assert.deepEqual(wrong(siteSchema, { ...site, presets: [{}] }), ['presets.0.label']);
  const none = { label: 'None', lanes: [] };
  assert.deepEqual(wrong(siteSchema, { ...site, presets: [none] }), ['presets.0.lanes']);
});

suite('words', () => {
  test('are not empty and lose the blanks at their ends', () => {
    assert.equal(text.parse('  so it is \n'), 'so it is');
    for (const empty of ['', ' ', '\n']) assert.ok(!text.safeParse(empty).success);
  });

  test('of an id are joined by single hyphens', () => {
    for (const right of ['a', 'H1', '2014-12-22-main-outage'])
      assert.ok(id.safeParse(right).success, right);
    for (const not of ['', 'a b', 'a--b', '-a', 'a-', 'a/b', 'a.b', 'é'])
      assert.ok(!id.safeParse(not).success, not);
  });
});

suite('the status of links', () => {
  const link = { source: 'a', url: 'https://example.org/', state: 'gone', status: 404 };
  const status = { checked: '2001-06-02', links: [link] };

  test('is empty before the first check, and has a day after it', () => {
    assert.deepEqual(wrong(linkStatusSchema, { checked: null, links: [] }), []);
    assert.deepEqual(wrong(linkStatusSchema, status), []);
    assert.deepEqual(wrong(linkStatusSchema, { checked: null, links: [link] }), ['checked']);
    assert.deepEqual(wrong(linkStatusSchema, { ...status, checked: '2001-06' }), ['checked']);
  });

  test('keeps answers of earlier days alone under a day of their own', () => {
    const kept = (checked: string) => ({ ...status, links: [{ ...link, checked }] });
    assert.deepEqual(wrong(linkStatusSchema, kept('2001-06-01')), []);
    assert.deepEqual(wrong(linkStatusSchema, kept('2001-06-02')), ['links']);
    assert.deepEqual(wrong(linkStatusSchema, kept('2001-06-03')), ['links']);
  });

  test('has a status that a server can give, or none', () => {
    const of = (code: unknown) => ({ ...status, links: [{ ...link, status: code }] });
    assert.deepEqual(wrong(linkStatusSchema, of(null)), []);
    for (const code of [0, 99, 1000, 200.5, '404'])
      assert.deepEqual(wrong(linkStatusSchema, of(code)), ['links.0.status'], String(code));
  });
});
