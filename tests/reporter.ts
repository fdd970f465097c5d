import { resolve } from 'node:path';
import type { TestEvent } from 'node:test/reporters';
import type { Count } from './count.ts';

/**
 * Counts the tests of `node --test` into one line of JSON. Node reports a file without tests as a test that passed;
 * here it counts as a failure.
 */
export default async function* reporter(source: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const count: Count = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of source) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details.type === 'suite') continue;
    const wholeFile = data.file !== undefined && resolve(data.name) === data.file;
    if (data.skip !== undefined || data.todo !== undefined) count.skipped += 1;
    else if (type === 'test:fail' || wholeFile) count.failed += 1;
    else count.passed += 1;
    if (type === 'test:pass' && wholeFile) process.stderr.write(`${data.name} holds no test\n`);
  }
  yield JSON.stringify(count);
}
