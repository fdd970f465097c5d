import assert from 'node:assert/strict';
import { builtPages, makePage, type Page } from './page.ts';

/** What is wrong with a page: each fault says what, and what to do about it. */
export type Rule = (page: Page) => string[];

/** Fails with the faults, at most thirty of them in full. */
export const refuse = (faults: readonly string[]): void => {
  if (faults.length === 0) return;
  const more = faults.length > 30 ? `\n… and ${String(faults.length - 30)} more` : '';
  assert.fail(
    `${String(faults.length)} faults on the built site:\n${faults.slice(0, 30).join('\n')}${more}`,
  );
};

/** Fails unless every built page keeps the rule. */
export const holds = (rule: Rule): void => {
  const faults: string[] = [];
  for (const page of builtPages())
    faults.push(...rule(page).map((fault) => `${page.path} ${fault}`));
  refuse(faults);
};

/** Fails unless the rule finds exactly one fault in a broken sample, in these words. */
export const catches = (rule: Rule, html: string, words: RegExp, path = '/sample/'): void => {
  const faults = rule(makePage(path, html));
  assert.equal(faults.length, 1, `expected one fault, not: ${faults.join(' | ') || 'none'}`);
  assert.match(faults[0] ?? '', words);
};

/** Fails if the rule finds a fault in a sound sample: a rule that refuses everything proves nothing. */
export const accepts = (rule: Rule, html: string, path = '/sample/'): void => {
  assert.deepEqual(rule(makePage(path, html)), []);
};

/** One fault if something is so, else none. */
export const when = (bad: boolean, fault: string): string[] => (bad ? [fault] : []);
