import { join } from 'node:path';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { shelves } from './loaders/collections.ts';
import { contentDir } from './loaders/folder.ts';
import { shelfLoader } from './loaders/shelf.ts';

const { events, sources, facts, people, glossary, figures, observers, lanes, kinds } = shelves;
const { errors, gaps, corrections, hypotheses, law, network, map, routingStates } = shelves;
const { linkStatus, site } = shelves;

export const collections = {
  articles: defineCollection({
    loader: glob({ base: join(contentDir(), 'articles'), pattern: '*.mdx' }),
    schema: z.looseObject({}), // content.ts checks the front matter, so that its errors read as all others do
  }),
  front: defineCollection({
    loader: glob({ base: contentDir(), pattern: 'front.mdx' }),
    schema: z.looseObject({}), // checked by content.ts too
  }),
  events: defineCollection({ loader: shelfLoader(events), schema: events.schema }),
  sources: defineCollection({ loader: shelfLoader(sources), schema: sources.schema }),
  facts: defineCollection({ loader: shelfLoader(facts), schema: facts.schema }),
  people: defineCollection({ loader: shelfLoader(people), schema: people.schema }),
  glossary: defineCollection({ loader: shelfLoader(glossary), schema: glossary.schema }),
  figures: defineCollection({ loader: shelfLoader(figures), schema: figures.schema }),
  observers: defineCollection({ loader: shelfLoader(observers), schema: observers.schema }),
  lanes: defineCollection({ loader: shelfLoader(lanes), schema: lanes.schema }),
  kinds: defineCollection({ loader: shelfLoader(kinds), schema: kinds.schema }),
  errors: defineCollection({ loader: shelfLoader(errors), schema: errors.schema }),
  gaps: defineCollection({ loader: shelfLoader(gaps), schema: gaps.schema }),
  corrections: defineCollection({ loader: shelfLoader(corrections), schema: corrections.schema }),
  hypotheses: defineCollection({ loader: shelfLoader(hypotheses), schema: hypotheses.schema }),
  law: defineCollection({ loader: shelfLoader(law), schema: law.schema }),
  network: defineCollection({ loader: shelfLoader(network), schema: network.schema }),
  map: defineCollection({ loader: shelfLoader(map), schema: map.schema }),
  routingStates: defineCollection({
    loader: shelfLoader(routingStates),
    schema: routingStates.schema,
  }),
  linkStatus: defineCollection({ loader: shelfLoader(linkStatus), schema: linkStatus.schema }),
  site: defineCollection({ loader: shelfLoader(site), schema: site.schema }),
};
