/**
 * A dead link does not stop a build: the page of its source tells what its address answered, the list of sources how many did.
 * A green run does not prove that a reader finds the page elsewhere.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { LinkStatus } from '../../src/schema/link-status.ts';
import { copySmall } from '../fixtures/small.ts';
import { writeStatus } from '../links/status.ts';
import { parsePage, textOf } from '../site/document.ts';
import { build } from './build.ts';

const status: LinkStatus = {
  checked: '2001-06-03',
  links: [
    {
      source: 'bulletin-2001-05-07',
      url: 'https://example.org/bulletin',
      state: 'gone',
      status: 410,
      checked: null,
    },
    {
      source: 'cable-log-2001-05-06',
      url: 'https://example.org/cable-log',
      state: 'silent',
      status: null,
      checked: '2001-06-01',
    },
  ],
};

test('what an address answered stands on the page of its source', async () => {
  const copy = copySmall();
  writeStatus(copy.dir, status);
  try {
    const { code, output, pages } = await build(copy.dir, (out) =>
      [
        'sources/bulletin-2001-05-07',
        'sources/cable-log-2001-05-06',
        'sources/rumor-2001-05',
        'sources',
        'method',
      ].map((page) => textOf(parsePage(readFileSync(join(out, page, 'index.html'), 'utf8')))),
    );
    assert.equal(code, 0, output);
    const [gone = '', silent = '', unlinked = '', list = '', method = ''] = pages;
    assert.match(gone, /On 3 June 2001 the page was gone from its address \(410\)\. The archive/);
    assert.match(silent, /On 1 June 2001 the address did not answer\. The archive may have it\./);
    assert.doesNotMatch(unlinked, /Does it answer/);
    assert.match(list, /Of 2 linked addresses, asked last on 3 June 2001, 1 had lost the page/);
    assert.match(method, /It last did so on 3 June 2001, and the page of each source/);
  } finally {
    copy.remove();
  }
});
