import { frameCode, type FrameAsked } from './frame-code.ts';

/** An answer in the form of oEmbed 1.0, for what is more than a picture. */
export interface OEmbed {
  version: '1.0';
  type: 'rich';
  title: string;
  /** Who made it, and where they say who they are. */
  author_name: string;
  author_url: string;
  /** The site, and its address. */
  provider_name: string;
  provider_url: string;
  /** The code that shows it. */
  html: string;
  /** Size in pixels. */
  width: number;
  height: number;
}

/** Whose words an answer names. */
export interface Provider {
  /** Name of the site. */
  name: string;
  /** Full address of its front page. */
  address: string;
  /** Who wrote it, and the full address of the page that says so. */
  author: string;
  about: string;
}

/** Width that an answer names, in pixels: that of a column of text. The code fits any. */
export const OEMBED_WIDTH = 640;

/** The answer for a frame. */
export function oembedOf(asked: FrameAsked, provider: Provider): OEmbed {
  return {
    version: '1.0',
    type: 'rich',
    title: asked.title,
    author_name: provider.author,
    author_url: provider.about,
    provider_name: provider.name,
    provider_url: provider.address,
    html: frameCode(asked),
    width: OEMBED_WIDTH,
    height: asked.height,
  };
}
