import { hasOutline } from '../figures/land.ts';
import type { Problem } from '../problem.ts';
import type { Shelves } from '../record/record.ts';

/** The map draws only what the record gives a place: links of known upstreams, between its places, and countries with an outline. */
export function wrongMap({ map, network }: Shelves): Problem[] {
  const { places, countries, links } = map;
  const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
  return [
    ...countries.flatMap(({ code }, index) =>
      hasOutline(code)
        ? []
        : [
            fault(
              `countries.${String(index)}.code`,
              `is ${code}, which has no outline; correct it`,
            ),
          ],
    ),
    ...links.flatMap(({ upstream, from, to, end }, index) => {
      const at = (field: string) => `links.${String(index)}.${field}`;
      const knows = (field: string, id: string, known: readonly string[]) =>
        known.includes(id) ? [] : [fault(at(field), `names ${id}; use one of ${known.join(', ')}`)];
      const isPlace = to !== null && ids(places).includes(to);
      return [
        ...knows('upstream', upstream, ids(network.upstreams)),
        ...knows('from', from, ids(places)),
        ...(to === null ? [] : knows('to', to, ids([...places, ...countries]))),
        ...(isPlace || end
          ? []
          : [
              fault(
                at('end'),
                'is missing; a link that ends at no place needs a point to be drawn to',
              ),
            ]),
      ];
    }),
  ];
}

function fault(field: string, says: string): Problem {
  return { file: 'data/map.yaml', entry: 'the file', field, says };
}
