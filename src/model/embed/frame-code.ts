import { escapeMarkup } from '../markup.ts';

/** A frame on another site. */
export interface FrameAsked {
  /** Full address of what it shows. */
  src: string;
  /** Its name, which screen readers say. */
  title: string;
  /** Its height in pixels, for a host that does not listen to what the frame tells. */
  height: number;
}

/** The code of a frame as wide as the column it stands in, for other sites. It holds no style, which their policies may refuse. */
export function frameCode({ src, title, height }: FrameAsked): string {
  const [to, words] = [src, title].map(escapeMarkup);
  const size = `width="100%" height="${String(height)}"`;
  return `<iframe src="${to ?? ''}" title="${words ?? ''}" ${size} loading="lazy" frameborder="0"></iframe>`;
}
