import type { Event } from '../schema/event.ts';
import type { FrontHead } from '../schema/front.ts';
import { readWriting, type Writing } from './article.ts';

/** File of the front page, from the root of the content folder. */
export const FRONT = 'front.mdx';

/** The front page. */
export interface Front extends Writing {
  head: FrontHead;
}

/** Reads the front page as an article is read; the cards that it shows are among the facts that it names. */
export function readFront(
  title: string,
  head: FrontHead,
  body: string,
  events: ReadonlyMap<string, Event>,
  firstLine = 1,
): Front {
  const place = { id: 'front', file: FRONT, path: '/', title } as const;
  const writing = readWriting(place, body, events, firstLine);
  for (const fact of head.facts) writing.named.facts.add(fact);
  return { ...writing, head };
}
