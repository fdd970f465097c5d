/**
 * Follows every link and fragment of the built site, and asks the address of every linked source whether it still answers; what
 * came back is written to `data/link-status.yaml` of the content. Ends with 1 where a link inside the site is broken, never for a dead one outside.
 * It proves that links lead somewhere; not that a page still says what was read there.
 */
import { parseArgs } from 'node:util';
import { contentDir } from '../../src/loaders/folder.ts';
import { daySchema } from '../../src/schema/time.ts';
import { careInside, careOutside, type Care } from '../links/care.ts';
import { builtAddress } from '../links/inside.ts';
import { dist } from '../process.ts';

const { date } = parseArgs({ options: { date: { type: 'string' } } }).values;
const day = daySchema.safeParse(date ?? new Date().toISOString().slice(0, 10));
if (!day.success) {
  console.error(`--date ${String(date)} ${day.error.issues[0]?.message ?? ''}`);
  process.exit(2);
}
const address = builtAddress(dist);
if (address === undefined) {
  console.error(`There is no built site in ${dist}: run \`npm run build\` first.`);
  process.exit(1);
}

const care: Care = {
  site: dist,
  address,
  content: contentDir(),
  day: day.data,
  probes: ['https://example.com/', 'https://www.iana.org/', 'https://www.wikipedia.org/'],
  manners: { timeout: 15_000, hosts: 8, again: true },
  say: console.log,
};

const whole = await careInside(care);
await careOutside(care);
process.exitCode = whole ? 0 : 1;
