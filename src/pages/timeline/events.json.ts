import type { APIRoute } from 'astro';
import { getRecord } from '../../content.ts';
import { explorerData } from '../../model/explorer/data.ts';

/** All that the script of the timeline needs of the record; the words of the list stay in the page. */
export const GET: APIRoute = async () => Response.json(explorerData(await getRecord()));
