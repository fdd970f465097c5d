import { parseArgs } from 'node:util';

/** What one run of the bench measures, and how often. */
export interface Settings {
  /** Numbers of events. */
  sizes: number[];
  /** Cold loads of each page at a size. */
  loads: (size: number) => number;
  /** Times that each page is dragged and zoomed at a size. */
  moves: (size: number) => number;
  /** Seconds after which one load or one move is given up. */
  limit: (size: number) => number;
  /** Seconds for which a run waits at most for a machine that has nothing else to do. */
  patience: number;
}

/** From this many events on there are fewer runs, as a peer takes minutes for one. */
const LARGE = 5000;

const whole = (name: string, value: string): number => {
  const number = Number(value);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(`--${name} has ${value}, which is not a whole number above 0`);
};

/** Reads `--sizes real,1000 --runs 5 --large-runs 3 --limit 60 --large-limit 240 --patience 60`; `real` is the record as it is. */
export const readSettings = (args: string[], real: number): Settings => {
  const { values } = parseArgs({
    args,
    options: {
      sizes: { type: 'string', default: 'real,1000,10000' },
      runs: { type: 'string', default: '5' },
      'large-runs': { type: 'string', default: '3' },
      limit: { type: 'string', default: '60' },
      'large-limit': { type: 'string', default: '240' },
      patience: { type: 'string', default: '60' },
    },
  });
  const runs = whole('runs', values.runs);
  const largeRuns = whole('large-runs', values['large-runs']);
  const limit = whole('limit', values.limit);
  const largeLimit = whole('large-limit', values['large-limit']);
  return {
    sizes: values.sizes.split(',').map((size) => (size === 'real' ? real : whole('sizes', size))),
    loads: (size) => (size < LARGE ? runs : largeRuns),
    moves: (size) => (size < LARGE ? Math.min(runs, 3) : 1),
    limit: (size) => (size < LARGE ? limit : largeLimit),
    patience: whole('patience', values.patience),
  };
};
