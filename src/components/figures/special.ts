import States from './States.astro';

/** What stands in the frame in place of one drawing, by the id of the figure. */
export const special = {
  'bgp-states': States,
};
