import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from '../process.ts';
import { serve } from '../serve.ts';

/** Serves the built site while the browser tests run, on a free port, and tells the workers where. */
export default async function server(): Promise<() => Promise<void>> {
  if (!existsSync(join(dist, 'index.html')))
    throw new Error('No built site to open: run `npm run build` first.');
  const { address, close } = await serve();
  process.env['SITE_ADDRESS'] = address;
  return close;
}
