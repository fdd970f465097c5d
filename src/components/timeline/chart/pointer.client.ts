/** What a hand or a wheel asks of a window. Places are pixels from its left edge. */
export interface Hand {
  /** It begins to move at a place. */
  grab: (x: number) => void;
  /** It was moved to a place, and drew two fingers `factor` times as far apart, since it began. */
  move: (x: number, factor: number) => void;
  /** A wheel zooms around a place. */
  wheel: (x: number, factor: number) => void;
  /** It let go. */
  release: () => void;
}

/** Pixels a pointer moves before that is a drag and no longer a click. */
const SLACK = 4;

/** Turns what pointers do on a surface into moves of a hand. Nothing is listened to outside it. */
export function handOn(surface: HTMLElement, hand: Hand, signal: AbortSignal): void {
  const place = ({ clientX }: { clientX: number }) =>
    clientX - surface.getBoundingClientRect().left;
  let down: { id: number; x: number } | null = null;
  let dragging = false;
  let dragged = false;
  let apart = 0;

  const letGo = () => {
    if (dragging) hand.release();
    down = null;
    dragging = false;
  };
  surface.addEventListener(
    'pointerdown',
    (event) => {
      dragged = false;
      if (event.button !== 0 || !event.isPrimary || apart > 0) return;
      down = { id: event.pointerId, x: place(event) };
    },
    { signal },
  );
  surface.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerId !== down?.id || apart > 0) return;
      const x = place(event);
      if (!dragging) {
        if (Math.abs(x - down.x) < SLACK) return;
        dragging = true;
        surface.setPointerCapture(event.pointerId);
        hand.grab(down.x);
      }
      dragged = true;
      hand.move(x, 1);
    },
    { signal },
  );
  for (const type of ['pointerup', 'pointercancel', 'lostpointercapture'] as const)
    surface.addEventListener(
      type,
      (event) => {
        if (event.pointerId === down?.id && apart === 0) letGo();
      },
      { signal },
    );
  // A drag that ends on a mark is no click on it, and links and words are not dragged out.
  surface.addEventListener(
    'click',
    (event) => {
      if (!dragged) return;
      event.preventDefault();
      event.stopPropagation();
      dragged = false;
    },
    { capture: true, signal },
  );
  for (const type of ['dragstart', 'selectstart'] as const)
    surface.addEventListener(
      type,
      (event) => {
        event.preventDefault();
      },
      { signal },
    );

  surface.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const lines = event.deltaMode === 1 ? 16 : 1;
      // A pinch on a touch pad comes as small steps, a notch of a wheel as a large one.
      const step = Math.min(60, Math.max(-60, event.deltaY * lines));
      hand.wheel(place(event), 2 ** (-step / (Math.abs(step) < 25 ? 50 : 120)));
    },
    { passive: false, signal },
  );

  // Two fingers are taken by touch events: by `touch-action` a browser would zoom the page.
  const two = (event: TouchEvent) => {
    const [a, b] = [event.touches[0], event.touches[1]];
    if (!a || !b) return null;
    return {
      x: (place(a) + place(b)) / 2,
      gap: Math.max(20, Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY)),
    };
  };
  surface.addEventListener(
    'touchstart',
    (event) => {
      const fingers = event.touches.length === 2 ? two(event) : null;
      if (!fingers) return;
      event.preventDefault();
      letGo();
      apart = fingers.gap;
      dragged = true;
      hand.grab(fingers.x);
    },
    { passive: false, signal },
  );
  surface.addEventListener(
    'touchmove',
    (event) => {
      const fingers = apart > 0 ? two(event) : null;
      if (!fingers) return;
      event.preventDefault();
      hand.move(fingers.x, fingers.gap / apart);
    },
    { passive: false, signal },
  );
  for (const type of ['touchend', 'touchcancel'] as const)
    surface.addEventListener(
      type,
      (event) => {
        if (apart === 0 || event.touches.length > 1) return;
        apart = 0;
        hand.release();
      },
      { signal },
    );
}
