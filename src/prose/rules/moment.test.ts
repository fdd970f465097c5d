/** The steps of a walk. A green run does not prove that a figure shows the moment. */
import { suite, test } from 'node:test';
import { breaks, passes } from '../../../tests/fixtures/faults.ts';

const AT = '2001-05-05T21:00:00Z';
const walk = (inside: string) => `<Walk figure="night">\n\n${inside}\n\n</Walk>`;
const moment = (at: string) =>
  `<Moment at="${at}">\n\nThe line broke.<Cite s="bulletin-2001-05-07" />\n\n</Moment>`;

suite('a walk', () => {
  test('holds moments of events and observers', () => {
    passes(walk(moment(AT)));
    passes(walk(moment('2001-05-05T21:10:00Z')));
  });

  test('names a figure of the record', () => {
    breaks(
      walk(moment(AT)).replace('night', 'day'),
      '<Walk figure>',
      /names day, which is not in data\/figures.yaml/,
    );
  });

  test('holds nothing but moments', () => {
    breaks(
      walk('<Unknown>\n\n- A gap.<Cite s="bulletin-2001-05-07" />\n\n</Unknown>'),
      '<Unknown>',
      /stands directly inside <Walk>, which holds <Moment> only; put/,
      3,
    );
  });
});

suite('a moment', () => {
  test('is an instant that the record gives', () => {
    breaks(
      walk(moment('2001-05-05T21:01:00Z')),
      '<Moment at>',
      /that no event and no observer gives; write/,
      3,
    );
    breaks(walk(moment('21:00')), '<Moment at>', /is 21:00, an instant that no event/, 3);
  });

  test('stands in a walk', () => {
    breaks(moment(AT), '<Moment>', /stands outside <Walk>; put it directly inside/);
  });
});
