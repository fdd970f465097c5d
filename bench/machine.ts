import { cpus, totalmem, type CpuInfo } from 'node:os';

/** What the bench ran on. */
export const machine = () => ({
  cores: cpus().length,
  processor: cpus()[0]?.model ?? 'unknown',
  memory: `${(totalmem() / 2 ** 30).toFixed(0)} GiB`,
  platform: `${process.platform} ${process.arch}`,
});

const sum = (all: CpuInfo[]) =>
  all.reduce(
    (total, { times }) => {
      const whole = times.user + times.nice + times.sys + times.irq + times.idle;
      return { idle: total.idle + times.idle, whole: total.whole + whole };
    },
    { idle: 0, whole: 0 },
  );

/** The busy part of all processors while something is done, 0 to 1. */
const busyDuring = async (task: () => Promise<unknown>): Promise<number> => {
  const before = sum(cpus());
  await task();
  const after = sum(cpus());
  return 1 - (after.idle - before.idle) / Math.max(1, after.whole - before.whole);
};

/** From this part on the machine counts as busy with something else. */
export const BUSY = 0.15;

/** Waits for a machine that has nothing else to do, for some seconds at most; gives the busy part that was left. */
export const untilIdle = async (seconds: number): Promise<number> => {
  let part = 1;
  for (let attempt = 0; attempt < seconds; attempt += 1) {
    part = await busyDuring(() => new Promise((done) => setTimeout(done, 1000)));
    if (part < BUSY) return part;
  }
  return part;
};
