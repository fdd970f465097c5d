/** Keeps a browser from asking other hosts for anything. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

/** With which Chromium is started; its sandbox refuses to start as root. */
export const browserArguments: string[] =
  process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet;
