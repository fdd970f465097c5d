/**
 * Asks a live address whether it holds a build of this site as it was built: `npm run verify -- https://example.org/`. Ends with 1 where it
 * differs, with 2 where it cannot be asked.
 * `--sample 200` asks for so many files, `--build dist` compares with a build on this machine in place of what the host says of itself,
 * `--no-headers` is for hosts that cannot be told any.
 * It proves what one place of the host answers now; not what its other places answer, nor what a reader's cache holds.
 */
import { parseArgs } from 'node:util';
import { sayFaults } from '../verify/fault.ts';
import { checkHost } from '../verify/host.ts';
import { wantedFrom, wantedOf } from '../verify/wanted.ts';

const USAGE = 'npm run verify -- https://example.org/ [--sample N] [--build dist] [--no-headers]';

const stop = (why: unknown): never => {
  console.error(why instanceof Error ? why.message : why);
  process.exit(2);
};

const { values, positionals } = ((): ReturnType<typeof read> => {
  try {
    return read();
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : ''}\n${USAGE}`);
  }
})();

function read() {
  return parseArgs({
    allowPositionals: true,
    options: {
      sample: { type: 'string' },
      build: { type: 'string' },
      'no-headers': { type: 'boolean', default: false },
    },
  });
}

const [given = ''] = positionals;
const sample = values.sample === undefined ? undefined : Number(values.sample);
if (!/^https?:\/\//.test(given) || !URL.canParse(given) || positionals.length !== 1) stop(USAGE);
if (sample !== undefined && !(Number.isInteger(sample) && sample > 0))
  stop('--sample is no number of files; write --sample 200');

const address = given.replace(/\/?$/, '/');
const start = performance.now();
const wanted = await (
  values.build === undefined ? wantedFrom(address) : wantedOf(values.build)
).catch(stop);
const { asked, packed, faults, notes } = await checkHost(address, wanted, {
  sample,
  headers: !values['no-headers'],
});
const { version, files } = wanted.manifest;
console.log(
  `${address} should hold build ${version.slice(0, 12)} of ${String(Object.keys(files).length)} files`,
);
console.log(
  `${String(asked)} asked in ${((performance.now() - start) / 1000).toFixed(1)} s, ${String(packed)} came packed`,
);
for (const note of notes) console.log(`note    ${note}`);
for (const line of sayFaults(faults)) console.log(`differs ${line}`);
console.log(
  faults.length === 0 ? 'It is what was built.' : `${String(faults.length)} differences.`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
