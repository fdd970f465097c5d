import type { Record as Whole } from '../../content.ts';
import { paths } from '../../href.ts';
import { referencePages } from '../../model/navigation.ts';
import { pageTitle } from '../../model/source/citation.ts';

/** The name of the page at a path, for links; the path itself where it is none that has a name. */
export function nameOfPage(path: string, record: Whole): string {
  const [page = ''] = path.split('#');
  const named = [
    ...record.writings.map(({ path: to, title }) => ({ to, name: title })),
    ...referencePages.map(({ path: to, label }) => ({ to, name: label })),
    ...record.events.map(({ id, title }) => ({ to: paths.event(id), name: title })),
    ...record.sources.map((source) => ({ to: paths.source(source.id), name: pageTitle(source) })),
  ];
  return named.find(({ to }) => to === page)?.name ?? path;
}
