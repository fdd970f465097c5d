import type { TimeAxis } from '../../model/figures/plan.ts';

/** Where a step counts as read, as a part of the height of the window. */
const READ = 0.72;
const SVG = 'http://www.w3.org/2000/svg';

/** A figure that text walks through: it stays in view, and a line stands at the moment of the step that is read. */
class OutageWalk extends HTMLElement {
  #lines: { line: SVGLineElement; axis: TimeAxis }[] = [];
  #steps: HTMLElement[] = [];

  connectedCallback(): void {
    this.#steps = [...this.querySelectorAll<HTMLElement>('[data-at]')];
    const drawings = this.querySelectorAll<SVGElement>('svg[data-axis]');
    if (this.#lines.length > 0 || this.#steps.length === 0 || drawings.length === 0) return;
    this.#lines = [...drawings].map((svg) => ({
      line: svg.appendChild(lineNode()),
      axis: JSON.parse(svg.dataset['axis'] ?? '') as TimeAxis,
    }));
    const sight = new IntersectionObserver(
      () => {
        this.#follow();
      },
      { rootMargin: `0px 0px -${String(Math.round((1 - READ) * 100))}% 0px`, threshold: [0, 1] },
    );
    for (const step of this.#steps) sight.observe(step);
    this.toggleAttribute('data-live', true);
  }

  /** Moves the line to the last step that has come up far enough; none before the first. */
  #follow(): void {
    const line = innerHeight * READ;
    const at = this.#steps.findLast((step) => step.getBoundingClientRect().top < line);
    for (const step of this.#steps) step.toggleAttribute('data-now', step === at);
    for (const { line: node, axis } of this.#lines) {
      const { from, to, x0, x1, y0, y1 } = axis;
      const instant = Date.parse(at?.dataset['at'] ?? '');
      const x = x0 + ((instant - from) / (to - from)) * (x1 - x0);
      const isShown = instant >= from && instant <= to;
      node.toggleAttribute('data-shown', isShown);
      if (!isShown) continue;
      for (const name of ['x1', 'x2']) node.setAttribute(name, x.toFixed(1));
      node.setAttribute('y1', String(y0));
      node.setAttribute('y2', String(y1));
    }
  }
}

function lineNode(): SVGLineElement {
  const line = document.createElementNS(SVG, 'line');
  line.setAttribute('class', 'now');
  return line;
}

customElements.define('outage-walk', OutageWalk);
