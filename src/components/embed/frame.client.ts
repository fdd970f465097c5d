import { HEIGHT_MESSAGE } from '../../model/embed/listener.ts';

// The page around the frame is told whenever the height changes; /about/#embed documents it.
if (parent !== self)
  new ResizeObserver(() => {
    const { height } = document.documentElement.getBoundingClientRect();
    parent.postMessage({ type: HEIGHT_MESSAGE, height: Math.ceil(height) }, '*');
  }).observe(document.documentElement);

// Links to a full page take the view along, as it is when they are reached.
for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-view]')) {
  const follow = (): void => {
    link.search = [location.search.slice(1), link.dataset['view']].filter(Boolean).join('&');
  };
  follow();
  for (const type of ['pointerdown', 'focus']) link.addEventListener(type, follow);
}

// The zone that the address asks for comes first, where a time is told in it.
const zone = new URLSearchParams(location.search).get('zone');
for (const row of document.querySelectorAll<HTMLElement>('[data-in]'))
  if (row.dataset['in'] === zone) row.parentElement?.prepend(row);
