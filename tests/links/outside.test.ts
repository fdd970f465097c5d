/**
 * Hosts are asked politely, and what they answer is told as it came. A green run does not prove that a host far away takes a
 * program for a reader.
 */
import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { stateOf } from '../../src/model/source/link-state.ts';
import { openHost, type Host } from './hosts.ts';
import { askAll, type Manners, type Statuses } from './outside.ts';

const manners: Manners = { userAgent: 'link-check (test)', timeout: 300, hosts: 4, again: true };

suite('an outside', () => {
  let host: Host;
  let other: Host;
  let statuses: Statuses;
  const paths = ['200', '301', '403', '404', '410', '500', 'never', 'no-head', '200?a=1&b="2"#c'];

  before(async () => {
    [host, other] = await Promise.all([openHost(), openHost()]);
    const closed = await openHost();
    closed.close();
    statuses = await askAll(
      [
        ...paths.map((path) => host.address + path),
        `${other.address}200`,
        `${other.address}404`,
        `${closed.address}closed`,
      ],
      manners,
    );
  });
  after(() => {
    host.close();
    other.close();
  });

  const requestsOf = (path: string): string[] =>
    host.requests.filter(({ url }) => url === `/${path}`).map(({ method = '' }) => method);

  test('is told by the status at the end of every redirect', () => {
    assert.deepEqual(
      paths.map((path) => statuses.get(host.address + path)),
      [200, 200, 403, 404, 410, 500, null, 200, 200],
    );
    assert.deepEqual([...statuses.values()].slice(-3), [200, 404, null]);
  });

  test('comes to the states of the record', () => {
    assert.deepEqual(
      paths.map((path) => stateOf(statuses.get(host.address + path) ?? null)),
      ['answers', 'answers', 'refuses', 'gone', 'gone', 'silent', 'silent', 'answers', 'answers'],
    );
  });

  test('is asked by HEAD, and by GET where that is no answer', () => {
    assert.equal(requestsOf('403').join(), 'HEAD,GET');
    assert.equal(requestsOf('no-head').join(), 'HEAD,GET');
    assert.ok(requestsOf('200').every((method) => method === 'HEAD'));
  });

  test('is asked once more where it failed or gave no answer, and only there', () => {
    assert.equal(requestsOf('500').join(), 'HEAD,GET,HEAD,GET');
    assert.equal(requestsOf('never').join(), 'HEAD,GET,HEAD,GET');
    assert.equal(requestsOf('404').join(), 'HEAD,GET');
  });

  test('gets one request at a time for each host, while another host gets its own', () => {
    const stuck = 1; // a request that was given up may still be open on the other side
    assert.ok(host.most() <= 1 + stuck, String(host.most()));
    assert.equal(other.most(), 1);
  });

  test('learns who asks, and never gets a fragment', () => {
    for (const { headers, url = '' } of [...host.requests, ...other.requests]) {
      assert.equal(headers['user-agent'], 'link-check (test)');
      assert.ok(!url.includes('#'), url);
    }
  });

  test('is asked nothing that only its pages link', () => {
    assert.deepEqual(requestsOf('elsewhere'), []);
  });
});
