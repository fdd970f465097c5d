/** How the marks of a page are found, and how it is moved: by selectors, so that one probe serves all pages. */
export interface Contender {
  /** As the table calls it. */
  name: string;
  /** What holds the marks; where several selectors fit, the first one that does. */
  chart: string[];
  /** A mark in the chart; one element for each event. */
  mark: string;
  /** What is dragged, and over which the wheel turns; absent on a page that cannot be moved. */
  surface: string;
  /** Buttons that zoom in and out, where the wheel does not. */
  buttons?: { in: string; out: string };
  /** Whether the page is the one that is measured against the others. */
  own: boolean;
}

/** The pages, in the order of the table. */
export const contenders: Contender[] = [
  {
    name: 'This site',
    chart: ['outage-timeline [data-surface]', '.chart'],
    mark: '[data-event]',
    surface: 'outage-timeline [data-surface]',
    own: true,
  },
  {
    name: 'vis-timeline',
    chart: ['.vis-timeline'],
    mark: '.vis-item:is(.vis-point, .vis-range, .vis-box)',
    surface: '.vis-panel.vis-center',
    own: false,
  },
  {
    name: 'TimelineJS3',
    chart: ['.tl-timenav'],
    mark: '.tl-timemarker',
    surface: '.tl-timenav',
    buttons: {
      in: '.tl-menubar-button:has(.tl-icon-zoom-in)',
      out: '.tl-menubar-button:has(.tl-icon-zoom-out)',
    },
    own: false,
  },
];
