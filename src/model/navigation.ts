/** A link of the site's navigation. */
export interface NavLink {
  /** Path from the root of the site. */
  path: `/${string}`;
  /** Words of the link. */
  label: string;
}

/** The reference pages, in the order of the footer; `main` stand in the header too. */
export const referencePages: readonly (NavLink & { main: boolean })[] = [
  { path: '/timeline/', label: 'Timeline', main: true },
  { path: '/facts/', label: 'Facts', main: true },
  { path: '/sources/', label: 'Sources', main: true },
  { path: '/people/', label: 'People', main: false },
  { path: '/law/', label: 'Law', main: false },
  { path: '/glossary/', label: 'Glossary', main: false },
  { path: '/method/', label: 'Method', main: true },
  { path: '/about/', label: 'About', main: true },
];
