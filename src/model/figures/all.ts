import type { Shelves } from '../record/record.ts';
import type { Figure } from '../../schema/figure.ts';
import { addressesPlan } from './addresses.ts';
import { attacksPlan } from './attacks.ts';
import { durationsPlan } from './durations.ts';
import { evidencePlan } from './evidence.ts';
import { mapPlan } from './map.ts';
import { nightPlan } from './night.ts';
import type { Plan } from './plan.ts';
import { statesPlan } from './states.ts';
import { stripPlan } from './strip.ts';
import { upstreamsPlan } from './upstreams.ts';
import { wordsPlan } from './words.ts';

/** How each figure is drawn, by the id of its entry in figures.yaml. */
export const planners: Readonly<Record<string, (record: Shelves, figure: Figure) => Plan>> = {
  addresses: addressesPlan,
  attacks: attacksPlan,
  'bgp-states': statesPlan,
  durations: durationsPlan,
  evidence: evidencePlan,
  map: mapPlan,
  night: nightPlan,
  strip: stripPlan,
  upstreams: upstreamsPlan,
  words: wordsPlan,
};

/** The plan of a figure. Throws for one that nothing knows how to draw. */
export function planOf(record: Shelves, figure: Figure): Plan {
  const plan = Object.hasOwn(planners, figure.id) ? planners[figure.id] : undefined;
  if (!plan) throw new Error(`data/figures.yaml: nothing draws ${figure.id}`);
  return plan(record, figure);
}
