import type { Page } from '@playwright/test';

/**
 * Gives a page a connection of the third generation: 600 ms for each answer, and 100 kB a second of what the test server sends unpacked, some
 * 20 kB a second of what hosts send.
 */
export const slowDown = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 600,
    downloadThroughput: 100_000,
    uploadThroughput: 20_000,
    connectionType: 'cellular3g',
  });
};
