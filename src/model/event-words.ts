import type { Confidence, Disagreement, Event } from '../schema/event.ts';

/** The words of confidence, and what each rests on. */
export const confidenceWords: Readonly<Record<Confidence, { word: string; meaning: string }>> = {
  confirmed: {
    word: 'Confirmed',
    meaning: 'Two or more independent origins, or a primary text or transcript.',
  },
  'single-source': {
    word: 'Single source',
    meaning: 'One origin, however many pages repeat it.',
  },
  disputed: {
    word: 'Disputed',
    meaning: 'Authorship, number, time or meaning is contested.',
  },
};

/** How observers came to know it. */
export const methodWords: Readonly<Record<Event['method'][number], string>> = {
  bgp: 'Routing tables (BGP)',
  traceroute: 'Path probes (traceroute)',
  'web-check': 'Checks whether sites answered',
  traffic: 'Measured traffic',
  'in-country': 'Observation inside the country',
  statement: 'Statements',
};

/** What sources differ on. */
export const aboutWords: Readonly<Record<Disagreement['about'], string>> = {
  start: 'When it began',
  end: 'When it ended',
  duration: 'How long it lasted',
  number: 'How many or how much',
  scope: 'What was affected',
  actor: 'Who did it',
  cause: 'What caused it',
  meaning: 'What it means',
  other: 'Another point',
};

/** What is known of an event's end, as a sentence; null where the end is exact and speaks for itself. */
export const endWords: Readonly<Record<Event['endState'], string | null>> = {
  exact: null,
  approximate: 'The end is approximate.',
  unknown: 'It ended, but no time is known.',
  none: 'It was over at once, or it changed something for good: no end is given.',
};
