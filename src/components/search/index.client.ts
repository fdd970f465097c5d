import { searchKind, searchKinds, type SearchKindId } from '../../model/search/kinds.ts';
import { wordsToAsk, type Query } from '../../model/search/query.ts';

/** What was found: one entry, or one page with its sections. */
export interface Hit {
  url: string;
  title: string;
  /** What else it is told by; undefined for nothing. */
  detail: string | undefined;
  among: SearchKindId;
  /** Lane of an event, sort of a source; undefined for nothing. */
  label: string | undefined;
  /** Language of the title, where it is not English. */
  lang: string | undefined;
  /** Start of an event, for a machine. */
  time: string | undefined;
  /** The stretch with the most of what was looked for, as Pagefind marks it. */
  excerpt: string;
  /** The whole text, from which excerpts are taken. */
  whole: string;
  /** Its best sections, in their order. */
  sections: readonly Pick<Section, 'url' | 'title' | 'excerpt'>[];
}

/** All that was found, read only as it is asked for. */
export interface Found {
  /** How many there are of each sort, whatever sort is chosen. */
  counts: ReadonlyMap<string, number>;
  /** How many there are of the sort that is chosen. */
  total: number;
  /** Reads some of them, the best first. */
  read: (from: number, to: number) => Promise<Hit[]>;
}

/** What of Pagefind's script is used. */
interface Pagefind {
  options(options: { ranking: typeof RANKING }): Promise<void>;
  search(
    words: string,
    options: { filters: { in: string | { any: string[] } } },
  ): Promise<{
    results: { data(): Promise<Fragment> }[];
    totalFilters: { in?: Record<string, number> };
  }>;
}

interface Section {
  url: string;
  title: string;
  excerpt: string;
  anchor?: unknown;
  weighted_locations: { balanced_score: number }[];
}

interface Fragment {
  url: string;
  content: string;
  excerpt: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  sub_results: Section[];
}

/** What counts more than Pagefind has it: names over text, and words that are alike in length to what was looked for. */
const RANKING = { termSimilarity: 10, metaWeights: { title: 3, also: 3, detail: 1.5 } };
/** Sections of a page that are shown. */
const MOST_SECTIONS = 3;
const ALL = { any: searchKinds.map(({ id }) => id as string) };

/** Fetches the script of the index from its address and gives the way to ask it. Rejects where it cannot be had. */
export async function openIndex(address: string): Promise<(query: Query) => Promise<Found>> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ ranking: RANKING });
  return async (query) => {
    // All sorts are named where none is chosen: only then are they counted.
    const { results, totalFilters } = await pagefind.search(wordsToAsk(query), {
      filters: { in: query.among ?? ALL },
    });
    return {
      counts: new Map(Object.entries(totalFilters.in ?? {})),
      total: results.length,
      read: (from, to) =>
        Promise.all(results.slice(from, to).map(async ({ data }) => hitOf(await data()))),
    };
  };
}

function hitOf({ url, content, excerpt, meta, filters, sub_results }: Fragment): Hit {
  const said = (name: string): string | undefined => filters[name]?.[0];
  return {
    url,
    excerpt,
    whole: content,
    title: meta['title'] ?? url,
    detail: meta['detail'],
    among: searchKind(said('in') ?? '')?.id ?? 'pages',
    label: said('label'),
    lang: said('lang'),
    time: said('time'),
    sections: bestSections(sub_results),
  };
}

function bestSections(all: readonly Section[]): Section[] {
  const weigh = ({ weighted_locations }: Section): number =>
    weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
  const sections = all.filter(({ anchor }) => anchor !== undefined);
  const best = [...sections].sort((a, b) => weigh(b) - weigh(a)).slice(0, MOST_SECTIONS);
  return sections.filter((section) => best.includes(section));
}
