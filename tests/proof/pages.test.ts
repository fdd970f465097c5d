/**
 * Every page opens under the shipped headers without a violation of its policy, an error, a failed request or a request to another host.
 * A green run does not prove what a page does when it is used: the browser tests use one of each kind.
 */
import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { after, test } from 'node:test';
import { dist } from '../process.ts';
import { shipped, startNginx } from './nginx.ts';
import { openBrowser, watch } from './watched.ts';

const TABS = 4;

const base = process.env['BASE_PATH'] ?? '/';
const { address, close } = await startNginx(shipped(dist, base), base);
const browser = await openBrowser();
after(async () => {
  await browser.close();
  await close();
});

test('every page opens in silence', async () => {
  const { context, problems } = await watch(browser, address, 'block');
  const files = globSync('**/*.html', { cwd: dist }).sort();
  const rest = [...files];
  const start = performance.now();
  const tab = async (): Promise<void> => {
    const page = await context.newPage();
    for (let file = rest.pop(); file !== undefined; file = rest.pop()) {
      const response = await page.goto(address + file.replace(/(^|\/)index\.html$/, '$1'));
      assert.equal(response?.status(), 200, file);
      assert.match(response.headers()['content-security-policy'] ?? '', /^default-src 'none'/);
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: TABS }, tab));
  await context.close();
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(
    `${String(files.length)} pages opened in ${seconds} s, ${String(problems.length)} problems`,
  );
  assert.deepEqual(problems, []);
});

test('a violation is noticed', async () => {
  const { context, problems } = await watch(browser, address, 'block');
  const page = await context.newPage();
  await page.goto(address);
  await page.evaluate(() => {
    document.head.append(Object.assign(document.createElement('style'), { textContent: 'p{}' }));
  });
  await context.close();
  assert.match(problems.join(), /Content Security Policy/);
});
