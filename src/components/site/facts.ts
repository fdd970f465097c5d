import { getRecord } from '../../content.ts';
import { fullHref } from '../../href.ts';
import type { SiteFacts } from '../../formats/structured.ts';

/** The site, as search engines are told of it. */
export async function getSiteFacts(): Promise<SiteFacts> {
  const { site } = await getRecord();
  const { name, description, rightsHolder } = site;
  return { name, description, rightsHolder, home: fullHref('/') };
}
