/** The days of the slider. A green run does not prove that the days of the reports are right. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportDays } from './report-days.ts';

const stretch = (from: string, to: string, compressed: boolean) => ({
  label: 'x',
  from,
  to,
  share: 0.5,
  compressed,
});
const stretches = [
  stretch('2011-01-01T00:00:00Z', '2014-12-21T00:00:00Z', true),
  stretch('2014-12-21T00:00:00Z', '2014-12-24T00:00:00Z', false),
  stretch('2014-12-24T00:00:00Z', '2015-12-31T00:00:00Z', true),
];

test('every day of the main period, elsewhere only days with a first report, each once', () => {
  const events = ['2015-02-01', '2014-12-22', null, '2014-06', '2013-03-13', '2013-03-13'].map(
    (firstReported) => ({ firstReported }),
  );
  assert.deepEqual(reportDays(events, stretches), [
    '2013-03-13',
    '2014-12-21',
    '2014-12-22',
    '2014-12-23',
    '2015-02-01',
  ]);
});
