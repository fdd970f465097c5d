import type { Explorer } from '../../model/explorer/explorer.ts';
import type { View } from '../../model/explorer/state.ts';

/** Milliseconds of rest after which what lies outside the chart follows a range that is being moved. */
const REST = 150;

/** Calls back after every change of the view; while only its range is being moved, not before it rests. */
export function followView(
  { view, subscribe }: Pick<Explorer, 'view' | 'subscribe'>,
  follow: (now: View, before: View) => void,
): () => void {
  let before = view();
  let resting: ReturnType<typeof setTimeout> | undefined;
  const catchUp = (): void => {
    const last = before;
    before = view();
    follow(before, last);
  };
  const leave = subscribe((now) => {
    clearTimeout(resting);
    if (onlyMoved(now, before)) resting = setTimeout(catchUp, REST);
    else catchUp();
  });
  return () => {
    leave();
    clearTimeout(resting);
  };
}

/** Whether two views differ in nothing but their range. */
function onlyMoved(now: View, { from, to, ...rest }: View): boolean {
  const keys = Object.keys(rest) as (keyof typeof rest)[];
  return (from !== now.from || to !== now.to) && keys.every((key) => now[key] === rest[key]);
}
