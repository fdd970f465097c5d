import type { Palette } from '../chart/paint.ts';

/** The colors of a page, which follow its theme. */
export const pageColors: Palette = {
  paper: 'var(--color-paper)',
  ink: 'var(--color-ink)',
  soft: 'var(--color-soft)',
  rule: 'var(--color-rule)',
  line: 'var(--color-line)',
  gone: 'var(--color-gone)',
  unstable: 'var(--color-unstable)',
  visible: 'var(--color-visible)',
};

/** The light colors of base.css, for pictures that stand alone; a test holds them to it. */
export const lightColors: Palette = {
  paper: '#faf8f3',
  ink: '#171a1f',
  soft: '#575d65',
  rule: '#d9d4c8',
  line: '#8a8578',
  gone: '#c8371f',
  unstable: '#a0741c',
  visible: '#1f5f5b',
};
