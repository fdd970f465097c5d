import States from './States.astro';

/** Figures that are more than a drawing, by id; all others are drawn by Drawn.astro. */
export const special = {
  'bgp-states': States,
};
