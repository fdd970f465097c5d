import { csvOf } from '../../model/chart/csv.ts';
import type { Palette } from '../../model/chart/paint.ts';
import { svgOf } from '../../model/chart/scene-svg.ts';
import type { Scene } from '../../model/chart/scene.ts';
import type { Explorer } from '../../model/explorer/explorer.ts';
import { pictureOf } from '../../model/explorer/picture.ts';
import { writeView } from '../../model/explorer/url.ts';
import { stripOf } from './chart/band.client.ts';
import { canvasOf } from './canvas.client.ts';
import { offer, type Offer } from './offer.client.ts';
import { shownEvents, summariesFor } from './shown.client.ts';

/** Width of a picture, in pixels, and how many times as finely a PNG is drawn. */
const [WIDTH, FINE] = [1208, 2];

/** Offers the view to be taken along, where the page has a place for that: its address, its picture, its events. What it returns takes the offer away. */
export function mountExport(root: HTMLElement, explorer: Explorer): () => void {
  const place = root.querySelector('[data-export]');
  if (!place) return () => {};
  const name = () => `timeline${writeView(explorer.view(), explorer.frame) ? '-view' : ''}`;
  const offers: Offer[] = [
    {
      label: 'Copy link to this view',
      done: 'The link to this view was copied.',
      copy: () => addressOf(explorer),
    },
    {
      label: 'Copy code for a frame',
      done: 'The code that shows this view on another site was copied.',
      copy: () => codeOf(explorer),
    },
    {
      label: 'Save as SVG',
      done: 'The picture was saved as SVG.',
      save: () => [svgOf(picture(root, explorer), palette(root)), 'image/svg+xml', `${name()}.svg`],
    },
    {
      label: 'Save as PNG',
      done: 'The picture was saved as PNG.',
      save: async () => {
        const canvas = canvasOf(picture(root, explorer), palette(root), FINE);
        const blob = await new Promise<Blob | null>((give) => {
          canvas.toBlob(give, 'image/png');
        });
        if (!blob) throw new Error('The picture is too large for this browser.');
        return [blob, 'image/png', `${name()}.png`];
      },
    },
    {
      label: 'Save events as CSV',
      done: 'The shown events were saved as CSV.',
      save: () => [csv(root, explorer), 'text/csv;charset=utf-8', `${name()}.csv`],
    },
  ];
  return offer(place, offers);
}

/** The full address of the view. */
function addressOf({ view, frame }: Pick<Explorer, 'view' | 'frame'>): string {
  const query = writeView(view(), frame);
  return `${location.origin}${location.pathname}${query && `?${query}`}`;
}

/** The code that the page shows for other sites, with the view in its address. */
function codeOf({ view, frame }: Pick<Explorer, 'view' | 'frame'>): string {
  const code = document.querySelector('.embed-code > code')?.textContent ?? '';
  const query = writeView(view(), frame).replaceAll('&', '&amp;');
  return code.replace('/"', query ? `/?${query}"` : '/"');
}

function csv(root: HTMLElement, explorer: Explorer): string {
  const { lanes, kinds } = explorer.data;
  const labels = new Map([...lanes, ...kinds].map(({ id, label }) => [id, label]));
  return csvOf(shownEvents(root, explorer), {
    labelOf: (id) => labels.get(id) ?? id,
    pageOf: (id) => new URL(`../events/${id}/`, location.href.split(/[?#]/)[0]).href,
  });
}

function picture(root: HTMLElement, { data, frame, view }: Explorer): Scene {
  const meta = document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]');
  return pictureOf({
    ...{ data, frame, view: view(), width: WIDTH, colors: palette(root), strip: stripOf(root) },
    summaries: summariesFor(root, view()),
    title: root.querySelector('.figure-title')?.textContent.trim() ?? document.title,
    site: meta?.content ?? document.title,
    address: addressOf({ view, frame }),
    changed: root.dataset['changed'] ?? null,
  });
}

/** The colors of the page as they are now: a picture knows no style sheet. */
function palette(root: HTMLElement): Palette {
  const probe = document.createElement('span');
  root.append(probe);
  const color = (name: string) => {
    probe.style.color = `var(--color-${name})`;
    return getComputedStyle(probe).color;
  };
  const [paper, ink, soft, rule] = [color('paper'), color('ink'), color('soft'), color('rule')];
  const [line, visible] = [color('line'), color('visible')];
  const [gone, unstable] = [color('gone'), color('unstable')];
  probe.remove();
  return { paper, ink, soft, rule, line, gone, unstable, visible };
}
