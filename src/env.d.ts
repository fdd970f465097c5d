/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** Whether the site keeps pages for readers without a network; `OFFLINE=off` at build ends it. */
  readonly HAS_WORKER: boolean;
}
