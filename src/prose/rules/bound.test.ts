/**
 * Values and times that are bound to the record. Each test has one thing wrong. A green run does not prove
 * that the words around a value are right.
 */
import { suite, test } from 'node:test';
import { breaks, passes } from '../../../tests/fixtures/faults.ts';

suite('bound values', () => {
  test('of a fact hold no number that its card does not', () => {
    passes('<Fact id="outage-length">about 2 hours</Fact>');
    breaks(
      '<Fact id="outage-length">at 11:45</Fact>, when <EventRef id="2001-05-06-splice">divers</EventRef> came.',
      '<Fact>',
      /says 11:45, which is not in the card outage-length; correct the number or the card/,
    );
  });

  test('of an event hold no number that the event does not', () => {
    breaks(
      '<EventRef id="2001-05-07-council-statement">at 11:45</EventRef>, after <EventRef id="2001-05-06-splice">the splice</EventRef>.',
      '<EventRef>',
      /says 11:45, which is not in the event 2001-05-07-council-statement; correct the number or the id/,
    );
  });

  test('of a card that settles nothing need words', () => {
    passes('It lies <Fact id="anchor-place">somewhere</Fact>.');
    breaks('It lies <Fact id="anchor-place" />.', '<Fact>', /settles no value; write the words/);
    breaks(
      'It lies <Fact id="anchor-place"> </Fact>.',
      '<Fact>',
      /settles no value; write the words/,
    );
  });
});

suite('times', () => {
  const day = '2001-05-07-council-statement';
  const minute = '2001-05-06-cable-cut';

  test('convert only where they are known to the hour', () => {
    passes(`It failed <When event="${minute}" form="time" zone="Pacific/Chatham" />.`);
    passes(`It spoke <When event="${day}" form="day" />.`);
    breaks(
      `It spoke <When event="${day}" form="time" />.`,
      '<When>',
      /asks for a clock time.* is known to the day; drop form/,
    );
    breaks(
      `It spoke <When event="${day}" zone="UTC" />.`,
      '<When>',
      /asks for a clock time.* is known to the day; drop form/,
    );
  });

  test('of an end that is not known have no clock', () => {
    breaks(
      `It ended <When event="${day}" part="end" form="time" />.`,
      '<When>',
      /has no known end; drop form and zone/,
    );
  });

  test('are told in a zone of the site', () => {
    breaks(
      `It failed <When event="${minute}" zone="Asia/Tokyo" />.`,
      '<When zone>',
      /not one of the zones of site\.yaml; use UTC, Pacific\/Chatham/,
    );
  });

  test('have known forms and parts, and no words of their own', () => {
    breaks(
      `It failed <When event="${minute}" form="short" />.`,
      '<When form>',
      /is not full, time or day; write/,
    );
    breaks(
      `It failed <When event="${minute}" part="middle" />.`,
      '<When part>',
      /is neither start nor end; write/,
    );
    breaks(
      `It failed <When event="${minute}">at noon</When>.`,
      '<When>',
      /holds words, which would not be shown; remove/,
    );
  });

  test('of an event that a figure is about lie in its period, and the event in its lanes', () => {
    const figure = (from: string, to: string, lanes: string) =>
      `<TimelineFigure from="${from}" to="${to}" lanes="${lanes}" highlight="2001-05-06-cable-cut" title="So" />`;
    const undrawn =
      /names 2001-05-06-cable-cut, which is in none of its lanes or not in its period; correct/;
    const [before, during, after] = [
      '2001-05-05T20:00:00Z',
      '2001-05-05T22:00:00Z',
      '2001-05-06T00:00:00Z',
    ];
    passes(figure(before, after, 'cable'));
    passes(figure(before, during, 'cable council'));
    passes(figure(during, after, 'cable'));
    breaks(figure(before, after, 'council'), '<TimelineFigure highlight>', undrawn);
    breaks(figure(after, '2001-05-07T00:00:00Z', 'cable'), '<TimelineFigure highlight>', undrawn);
    breaks(figure('2001-05-04T00:00:00Z', before, 'cable'), '<TimelineFigure highlight>', undrawn);
  });

  test('of a figure are two instants in order', () => {
    const strip = (from: string, to: string) => `<Strip from="${from}" to="${to}" title="So" />`;
    breaks(strip('2001-05-05', '2001-05-08T00:00:00Z'), '<Strip>', /is no instant; write/);
    breaks(
      strip('2001-02-30T00:00:00Z', '2001-05-08T00:00:00Z'),
      '<Strip>',
      /is no instant; write/,
    );
    breaks(
      strip('2001-05-08T00:00:00Z', '2001-05-05T00:00:00Z'),
      '<Strip>',
      /has `from` not before `to`; correct/,
    );
    breaks(
      strip('2001-05-08T00:00:00Z', '2001-05-08T00:00:00Z'),
      '<Strip>',
      /has `from` not before `to`; correct/,
    );
  });
});
