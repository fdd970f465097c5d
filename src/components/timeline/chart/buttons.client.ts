import type { Span } from '../../../model/chart/glide.ts';
import { LEAST } from '../../../model/explorer/range.ts';
import { added } from './still.client.ts';

/** What can be asked of the window without dragging. */
export type Ask = 'earlier' | 'out' | 'in' | 'later' | 'whole';

const BUTTONS: readonly (readonly [Ask, string, string])[] = [
  ['earlier', '←', 'Earlier'],
  ['out', '−', 'Zoom out'],
  ['in', '+', 'Zoom in'],
  ['later', '→', 'Later'],
  ['whole', 'Whole period', ''],
];

/** The buttons over the chart and the words that say which range it shows. */
export class Buttons {
  /** The line of both. */
  readonly line = added('div', 'figure-bar chart-tools');
  private readonly says = document.createElement('p');
  private readonly buttons = new Map<Ask, HTMLButtonElement>();

  constructor(ask: (what: Ask) => void) {
    const group = document.createElement('div');
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', 'Move the chart');
    for (const [what, sign, name] of BUTTONS) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = sign;
      button.dataset['ask'] = what;
      if (name) {
        button.setAttribute('aria-label', name);
        button.title = name;
      }
      button.addEventListener('click', () => {
        ask(what);
      });
      this.buttons.set(what, button);
      group.append(button);
    }
    this.says.setAttribute('role', 'status');
    this.says.dataset['range'] = '';
    this.line.append(group, this.says);
  }

  /** Says the range; the buttons that lead nowhere say so and keep the focus. */
  say(words: string, idle: readonly Ask[]): void {
    if (this.says.textContent !== words) this.says.textContent = words;
    for (const [what, button] of this.buttons)
      button.setAttribute('aria-disabled', String(idle.includes(what)));
  }
}

/** The buttons that lead nowhere while a window shows a span of the frame. */
export function idleFor({ from, to }: Span, frame: Span): Ask[] {
  const idle: Ask[] = [];
  if (from <= frame.from) idle.push('earlier');
  if (to >= frame.to) idle.push('later');
  if (idle.length === 2) idle.push('out', 'whole');
  if (to - from <= LEAST) idle.push('in');
  return idle;
}
