/**
 * The holder of the view. A green run does not prove that a page draws what it is told.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { hardData } from '../../../tests/fixtures/explorer-data.ts';
import { select, setText, toggleLane } from './actions.ts';
import { createExplorer } from './explorer.ts';
import { wholeView, type View } from './state.ts';

const make = (search = '') => createExplorer(hardData(), search);

test('begins with the view of the query', () => {
  assert.deepEqual(make().view(), wholeView(make().frame));
  assert.equal(make('?event=event-1').view().selected, 'event-1');
  assert.deepEqual(make('?event=nobody&from=NaN').view(), wholeView(make().frame));
});

suite('a change', () => {
  test('is told once, with the view before it and how', () => {
    const explorer = make();
    const told: unknown[] = [];
    explorer.subscribe((...all) => told.push(all));
    const before = explorer.view();
    explorer.update((view) => select(view, 'event-1', explorer.frame), 'push');
    assert.deepEqual(told, [[explorer.view(), before, 'push']]);
    assert.equal(explorer.view().selected, 'event-1');
  });

  test('that changes nothing is not told', () => {
    const explorer = make();
    explorer.subscribe(() => assert.fail('told'));
    explorer.update((view) => ({ ...view }), 'replace');
    explorer.update((view) => toggleLane(view, 'sky', explorer.frame), 'replace');
  });

  test('by a listener comes after the one it was told of, for every listener', () => {
    const explorer = make();
    const told: [string, string][] = [];
    explorer.subscribe((view) => {
      if (view.text === 'a') explorer.update((now) => setText(now, 'b'), 'replace');
    });
    explorer.subscribe((view, previous) => told.push([previous.text, view.text]));
    explorer.update((view) => setText(view, 'a'), 'replace');
    assert.deepEqual(told, [
      ['', 'a'],
      ['a', 'b'],
    ]);
  });
});

suite('a listener', () => {
  test('is told no more once it is taken away, by itself or by another', () => {
    const explorer = make();
    const told: string[] = [];
    const listener = (name: string) => () => {
      told.push(name);
    };
    const stopOne = explorer.subscribe(() => {
      told.push('one');
      stopOne();
      stopTwo();
    });
    const stopTwo = explorer.subscribe(listener('two'));
    explorer.subscribe(listener('three'));
    explorer.update((view) => setText(view, 'a'), 'replace');
    explorer.update((view) => setText(view, 'b'), 'replace');
    assert.deepEqual(told, ['one', 'three', 'three']);
  });

  test('that is added twice is told twice and taken away singly', () => {
    const explorer = make();
    let told = 0;
    const listener = () => {
      told += 1;
    };
    const stop = explorer.subscribe(listener);
    explorer.subscribe(listener);
    stop();
    stop();
    explorer.update((view) => setText(view, 'a'), 'replace');
    assert.equal(told, 1);
  });

  test('that throws is heard by who made the change, and the explorer goes on', () => {
    const explorer = make();
    const seen: View[] = [];
    const stop = explorer.subscribe(() => {
      throw new Error('drawn badly');
    });
    assert.throws(() => {
      explorer.update((view) => setText(view, 'a'), 'replace');
    }, /drawn badly/);
    assert.equal(explorer.view().text, 'a');
    stop();
    explorer.subscribe((view) => seen.push(view));
    explorer.update((view) => setText(view, 'b'), 'replace');
    assert.deepEqual(
      seen.map(({ text }) => text),
      ['b'],
    );
  });
});
