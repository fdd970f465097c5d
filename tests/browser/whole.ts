import type { Page } from '@playwright/test';
import { expect, unfold } from './page.ts';

/** Expects chart and list of the timeline whole as they were built, no control that needs the script, and the switches at work. */
export const expectComplete = async (page: Page): Promise<void> => {
  await expect(page.locator('#list li[data-event]:visible')).toHaveCount(146);
  await expect(page.locator('[data-chart] svg [data-event]:visible')).toHaveCount(146);
  await expect(page.locator('.scripted:visible, .event-known, [data-selected]')).toHaveCount(0);
  await expect(page.locator('[data-card]')).toBeHidden();
  await expect(page.locator('.chart.live, .overview, .chart-tools, .export')).toHaveCount(0);
  await unfold(page);
  const washington = page.getByRole('group', { name: 'Show' }).getByLabel('Washington');
  await washington.uncheck();
  await expect(page.locator('#list li.lane-2:visible')).toHaveCount(0);
  await washington.check();
  await expect(page.locator('#list li[data-event]:visible')).toHaveCount(146);
};

/** Expects the timeline to have given up: it says so, and all is complete. */
export const expectGivenBack = async (page: Page): Promise<void> => {
  await expect(page.locator('outage-timeline')).toHaveAttribute('data-failed', '', {
    timeout: 20_000, // a start has many steps
  });
  await expect(page.getByText('The controls of this timeline could not be started.')).toBeVisible();
  await expectComplete(page);
};
