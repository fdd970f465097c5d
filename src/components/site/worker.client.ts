import { WORKER } from '../../model/offline/worker-file.ts';
import { href } from '../../href.ts';

/** The one script that a page may start besides those in it: that of the worker that keeps pages, and that of the search. */
const admitted = [href(`/${WORKER}`), href('/pagefind/pagefind-worker.js')];

/** What browsers that know Trusted Types give a page; TypeScript does not know them yet. */
interface TrustedTypes {
  createPolicy(name: 'default', rules: { createScriptURL(url: string): string | null }): void;
}

// Whatever is not named here is refused: a page may make no HTML and no script out of text.
(globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('default', {
  createScriptURL: (url) =>
    admitted.some((one) => new URL(one, location.origin).href === new URL(url, location.href).href)
      ? url
      : null,
});

/** Registers the worker once the page has been loaded, in a turn of its own. Where that fails, or there can be none, the site is as it was. */
if (import.meta.env.HAS_WORKER && import.meta.env.PROD && 'serviceWorker' in navigator)
  addEventListener('load', () => {
    setTimeout(() => {
      navigator.serviceWorker.register(href(`/${WORKER}`)).catch(() => {});
    });
  });
