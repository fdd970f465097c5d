/**
 * What a page may load, run and send, beside its own scripts and styles, which the build adds by their hashes: nothing that is not
 * named, and of what is named only what comes from the site itself.
 */
export const policy = [
  "default-src 'none'",
  "connect-src 'self'", // the data of the timeline, the index of the search
  "font-src 'self'",
  "img-src 'self'", // the icons
  "manifest-src 'self'",
  "worker-src 'self'", // the worker of the search, the worker that keeps pages
  "base-uri 'none'",
  "form-action 'self'", // the form of the search
  "require-trusted-types-for 'script'", // no text becomes HTML or a script …
  'trusted-types default', // … but the addresses of the two workers: src/components/site/worker.client.ts
] as const;
