import { defineConfig } from '@playwright/test';
import { browserArguments } from './arguments.ts';
import { findBrowser } from './find.ts';

const executablePath = findBrowser();
process.env['CHROMIUM_PATH'] = executablePath; // the workers read this file again: they need not look again

const report = process.env['REPORT_FILE'];

/**
 * A test without a tag runs on the desktop and on the phone. `@desktop`, `@phone` and `@no-javascript` each name a project
 * to run it in, and then it runs in no other; a test may carry several.
 */
const only = (project: string): RegExp =>
  new RegExp(`^(?!.*@${project}\\b).*@(desktop|phone|no-javascript)\\b`, 's');

export default defineConfig({
  testDir: '.',
  testMatch: '*.test.ts',
  outputDir: '../../test-results',
  globalSetup: './server.ts',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 60_000,
  reporter: report === undefined ? [['list']] : [['list'], ['json', { outputFile: report }]],
  use: {
    browserName: 'chromium',
    locale: 'en-US',
    timezoneId: 'UTC',
    serviceWorkers: 'block', // one that answers would hide what the site itself answers; offline.test.ts lets it
    launchOptions: {
      executablePath,
      args: browserArguments,
    },
  },
  projects: [
    {
      name: 'desktop',
      grepInvert: only('desktop'),
      use: { viewport: { width: 1280, height: 900 } },
    },
    {
      name: 'phone',
      grepInvert: only('phone'),
      use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    },
    {
      name: 'no-javascript',
      grep: /@no-javascript\b/,
      use: { viewport: { width: 1280, height: 900 }, javaScriptEnabled: false },
    },
  ],
});
