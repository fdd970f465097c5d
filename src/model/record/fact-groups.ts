import type { Event } from '../../schema/event.ts';
import type { Fact } from '../../schema/fact.ts';
import type { Lane } from '../../schema/lane.ts';

/** Fact cards of one lane of the timeline. */
export interface FactGroup {
  /** The lane; null for cards that are about no event. */
  lane: Lane | null;
  /** In the order of their file. */
  facts: Fact[];
}

/**
 * Groups fact cards by the lane of the first event that each is about: lanes in their order, cards
 * without an event last, no empty group.
 */
export function groupFacts(
  facts: readonly Fact[],
  events: readonly Event[],
  lanes: readonly Lane[],
): FactGroup[] {
  const laneOf = new Map(events.map((event) => [event.id, event.lane]));
  const groups = [...lanes, null].map((lane) => ({
    lane,
    facts: facts.filter(
      (fact) => (laneOf.get(fact.events[0] ?? '') ?? null) === (lane?.id ?? null),
    ),
  }));
  return groups.filter((group) => group.facts.length > 0);
}
