/** Path from the root of the site, such as `/outages/`. */
export type Path = `/${string}`;

/** Address of a page or file of this site, under the base path. Every link goes through here. */
export function href(path: Path): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}

/** Full address of a page, for canonical links and shared text. Throws without `site` in the config. */
export function fullHref(path: Path): string {
  return new URL(href(path), import.meta.env.SITE).href;
}

/** Paths of the pages of entries; the one place that knows how addresses are built. */
export const paths = {
  article: (id: string): Path => `/${id}/`,
  event: (id: string): Path => `/events/${id}/`,
  source: (id: string): Path => `/sources/${id}/`,
  fact: (id: string): Path => `/facts/#${id}`,
  person: (id: string): Path => `/people/#${id}`,
  term: (id: string): Path => `/glossary/#${id}`,
  legalDocument: (id: string): Path => `/law/#${id}`,
  gap: (id: string): Path => `/method/#${id}`,
  readingError: (id: string): Path => `/method/#${id}`,
  figure: (id: string): Path => `/figures/${id}/`,
  evidence: (id: string): Path => `/method/explanations/#${id}`,
  networkPart: (id: string): Path => `/method/network/#${id}`,
  data: (name: string): Path => `/data/${name}`,
  paper: (id: string): Path => `/print/${id}.css`,
  card: (name: string): Path => `/cards/${name}.png`,
  embed: (what: string): Path => `/embed/${what}/`,
  oembed: (what: string): Path => `/embed/${what}.json`,
  onTimeline: (id: string): Path => `/timeline/#${id}`,
};
