import { fullHref, paths, type Path } from '../../href.ts';
import type { FrameAsked } from '../../model/embed/frame-code.ts';
import { oembedOf } from '../../model/embed/oembed.ts';
import type { Figure } from '../../schema/figure.ts';
import type { Event } from '../../schema/event.ts';
import type { Site } from '../../schema/site.ts';

/** What can be shown in a frame on another site. */
export interface Embed {
  /** Its name under `/embed/`: `timeline`, `event/2014-12-22-main-outage`. */
  name: string;
  /** Path of the page that it stands for. */
  page: Path;
  /** What it is, in words that also name the frame. */
  title: string;
  /** Height in pixels that does in a column of text, for a host that does not listen. */
  height: number;
}

/** Id of the figure of the strip. */
const STRIP = 'strip';

/** The timeline. */
export function timelineEmbed({ period }: Pick<Site, 'period'>): Embed {
  return {
    name: 'timeline',
    page: '/timeline/',
    title: `Timeline of the outages, ${period}`,
    height: 900,
  };
}

/** The strip: it stands for the page of its figure, or for the front page where there is none. */
export function stripEmbed(figures: readonly Pick<Figure, 'id'>[], title: string): Embed {
  const hasPage = figures.some(({ id }) => id === STRIP);
  return { name: STRIP, page: hasPage ? paths.figure(STRIP) : '/', title, height: 800 };
}

/** One event. */
export function eventEmbed({ id, title }: Pick<Event, 'id' | 'title'>): Embed {
  return { name: `event/${id}`, page: paths.event(id), title, height: 720 };
}

/** The name of the embed that stands for a page; null where there is none. */
export function embedOf(page: Path): string | null {
  if (page === '/timeline/') return 'timeline';
  if (page === paths.figure(STRIP)) return STRIP;
  const id = /^\/events\/([^/]+)\/$/.exec(page)?.[1];
  return id === undefined ? null : `event/${id}`;
}

/** The frame that another site asks for, to show an embed. */
export function askedFor({ name, title, height }: Embed): FrameAsked {
  return { src: fullHref(paths.embed(name)), title, height };
}

/** The answer in the form of oEmbed, of the page that an embed stands for. */
export function oembedFor(embed: Embed, site: Pick<Site, 'name' | 'rightsHolder'>): Response {
  const provider = {
    name: site.name,
    address: fullHref('/'),
    author: site.rightsHolder,
    about: fullHref('/about/'),
  };
  return Response.json(oembedOf(askedFor(embed), provider));
}
