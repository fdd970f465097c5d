import { csvOf } from '../../model/chart/csv.ts';
import { ranked } from '../../model/chart/crowd.ts';
import type { Palette } from '../../model/chart/paint.ts';
import { rangeWords, zoneForms } from '../../model/chart/range-words.ts';
import { sceneOf, type Scene } from '../../model/chart/scene.ts';
import { svgOf } from '../../model/chart/scene-svg.ts';
import { evenAxis, wholeAxis } from '../../model/chart/window-axis.ts';
import { layOutWindow } from '../../model/chart/window.ts';
import type { Explorer } from '../../model/explorer/explorer.ts';
import { known } from '../../model/explorer/known.ts';
import { matching } from '../../model/explorer/select.ts';
import { writeView } from '../../model/explorer/url.ts';
import { sayDate } from '../../model/time/time-words.ts';
import { canvasOf } from './canvas.client.ts';
import { offer, type Offer } from './offer.client.ts';
import { shownEvents, summariesFor } from './shown.client.ts';

/** Width of the drawing in a picture, in pixels, and how many times as finely a PNG is drawn. */
const [WIDTH, FINE] = [1160, 2];

/** Offers the view to be taken along: its address, its picture, its events. What it returns takes the offer away. */
export function mountExport(root: HTMLElement, explorer: Explorer): () => void {
  const name = () => `timeline${writeView(explorer.view(), explorer.frame) ? '-view' : ''}`;
  const offers: Offer[] = [
    {
      label: 'Copy link to this view',
      done: 'The link to this view was copied.',
      copy: () => addressOf(explorer),
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
  return offer(
    root.querySelector('[data-export]') ?? root.querySelector('[data-chart]') ?? root,
    offers,
  );
}

/** The full address of the view. */
function addressOf({ view, frame }: Explorer): string {
  const query = writeView(view(), frame);
  return `${location.origin}${location.pathname}${query && `?${query}`}`;
}

function csv(root: HTMLElement, explorer: Explorer): string {
  const { lanes, kinds } = explorer.data;
  const labels = new Map([...lanes, ...kinds].map(({ id, label }) => [id, label]));
  return csvOf(shownEvents(root, explorer), {
    labelOf: (id) => labels.get(id) ?? id,
    pageOf: (id) => new URL(`../events/${id}/`, location.href.split(/[?#]/)[0]).href,
  });
}

function picture(root: HTMLElement, explorer: Explorer): Scene {
  const { data, frame } = explorer;
  const view = explorer.view();
  const whole = view.from <= frame.from && view.to >= frame.to;
  const axis = whole ? wholeAxis(data.stretches, WIDTH) : evenAxis(view.from, view.to, WIDTH);
  const events = new Map(data.events.map((event) => [event.id, event]));
  const lanes = layOutWindow({
    axis,
    lanes: data.lanes.filter(({ id }) => view.lanes?.includes(id) ?? true),
    subjectLane: data.subjectLane,
    events: ranked(matching(data.events, view, summariesFor(root, view))),
    rows: 12,
  });
  const meta = document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]');
  const changed = root.dataset['changed'];
  const site = meta?.content ?? document.title;
  const by =
    view.knownBy === null
      ? []
      : [
          `What was not yet reported by the end of ${sayDate(view.knownBy)}, as far as the cited sources show, is dotted; where that is not known, dashed.`,
        ];
  return sceneOf({
    axis,
    lanes,
    zone: view.zone,
    zoneWords: (instant) => zoneForms(instant, view.zone, data.zones),
    colors: palette(root),
    out: (id) => {
      const event = events.get(id);
      return event ? known(event, view) : 'out';
    },
    title: root.querySelector('.figure-title')?.textContent.trim() ?? document.title,
    says: [
      rangeWords(view.from, view.to, view.zone, data.zones),
      ...(view.zone === 'UTC'
        ? []
        : [`In UTC: ${rangeWords(view.from, view.to, 'UTC', data.zones)}`]),
      ...by,
    ],
    cites: [
      `${site}. ${addressOf(explorer)}`,
      ...(changed === undefined ? [] : [`The record was last changed on ${sayDate(changed)}.`]),
    ],
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
  const [line, gone, unstable] = [color('line'), color('gone'), color('unstable')];
  probe.remove();
  return { paper, ink, soft, rule, line, gone, unstable };
}
