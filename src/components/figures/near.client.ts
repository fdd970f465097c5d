/** Pixels around the window within which something counts as near. */
const NEAR = '600px';

/** Loads a script once the first of the elements that a selector finds comes near the window. One that fails is told, and the page stays as it was built. */
export function whenNear(selector: string, load: () => Promise<unknown>): void {
  const watch = new IntersectionObserver(
    (seen) => {
      if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
      watch.disconnect();
      load().catch(console.error);
    },
    { rootMargin: NEAR },
  );
  for (const element of document.querySelectorAll(selector)) watch.observe(element);
}
