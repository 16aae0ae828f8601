import { defineConfig } from '@playwright/test';
import { seed } from '../harness/random.ts';

/** The log-in journeys in three engines, each in the browser that the system installed. */
export default defineConfig<{ engine: string }>({
  testDir: '.',
  outputDir: '../results/engines',
  reporter: [['list'], ['../harness/summary.ts']],
  metadata: { seed },
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 90_000,
  projects: [
    { name: 'chromium', use: { engine: 'chromium' } },
    { name: 'firefox', use: { engine: 'firefox' } },
    { name: 'webkit', use: { engine: 'webkit' } },
  ],
});
