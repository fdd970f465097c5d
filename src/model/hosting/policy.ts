/**
 * What a page may load, run and send, beside its own scripts and styles, which the build adds by their hashes: nothing that is not
 * named, and of what is named only what comes from the site itself.
 */
export const policy = [
  "default-src 'none'",
  "connect-src 'self'", // the data of the timeline, the index of the search
  "font-src 'self'",
  "img-src 'self'", // the icons
  "worker-src 'self'", // the worker of the search
  "base-uri 'none'",
  "form-action 'self'", // the form of the search
] as const;
