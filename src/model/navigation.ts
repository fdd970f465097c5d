/** A link of the site's navigation. */
export interface NavLink {
  /** Path from the root of the site. */
  path: `/${string}`;
  /** Words of the link. */
  label: string;
}

/** A page that is looked up rather than read through. */
export interface ReferencePage extends NavLink {
  /** Whether it stands in the header too. */
  main: boolean;
  /** What it holds, in a few words. */
  holds: string;
}

/** The reference pages, in the order of the footer. */
export const referencePages: readonly ReferencePage[] = [
  { path: '/timeline/', label: 'Timeline', main: true, holds: 'every event, the outages first' },
  {
    path: '/facts/',
    label: 'Facts',
    main: true,
    holds: 'contested points, with what each source says',
  },
  {
    path: '/sources/',
    label: 'Sources',
    main: true,
    holds: 'everything cited, and what it is cited for',
  },
  {
    path: '/method/explanations/',
    label: 'Explanations',
    main: false,
    holds: 'accounts of the main outage against the evidence',
  },
  {
    path: '/method/network/',
    label: 'Network data',
    main: false,
    holds: 'addresses, upstreams, attack figures, other countries',
  },
  { path: '/figures/', label: 'Figures', main: false, holds: 'each with its data, to take along' },
  { path: '/data/', label: 'Data', main: false, holds: 'the record as JSON and CSV' },
  { path: '/people/', label: 'People', main: false, holds: 'who acted, measured and spoke' },
  { path: '/law/', label: 'Law', main: false, holds: 'what the documents say on a response' },
  { path: '/glossary/', label: 'Glossary', main: false, holds: 'terms, in plain words' },
  {
    path: '/method/',
    label: 'Method',
    main: true,
    holds: 'how confidence and time are judged, errors in the sources, what was not found',
  },
  {
    path: '/corrections/',
    label: 'Corrections',
    main: false,
    holds: 'what was wrong here, and what has changed',
  },
  { path: '/about/', label: 'About', main: true, holds: 'who, licenses, how to report an error' },
  {
    path: '/offline/',
    label: 'Offline',
    main: false,
    holds: 'what your browser keeps, and how to keep all of it',
  },
  { path: '/search/', label: 'Search', main: true, holds: 'words in all of these' },
];

/** Where the pages of entries hang, by the first part of their path. */
const parents: Readonly<Record<string, `/${string}`>> = {
  events: '/timeline/',
  sources: '/sources/',
  figures: '/figures/',
  method: '/method/',
};

/** The way from the front page to a page: the front page, the list or page above it, itself. */
export function wayTo(path: `/${string}`, title: string, home: string): NavLink[] {
  const above = parents[path.split('/')[1] ?? ''];
  const parent = referencePages.find((page) => page.path === above && page.path !== path);
  return [
    { path: '/', label: home },
    ...(parent ? [{ path: parent.path, label: parent.label }] : []),
    ...(path === '/' ? [] : [{ path, label: title }]),
  ];
}
