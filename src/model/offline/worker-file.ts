/** Where the worker is, under the root of the site. */
export const WORKER = 'worker.js';
