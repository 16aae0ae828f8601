import { defineConfig } from '@playwright/test';
import type { EngineOptions } from './engines/engine.ts';
import { chromiumArguments, headlessShell } from './harness/environment.ts';
import { seed } from './harness/random.ts';
import { leftToOther } from './harness/widths.ts';

const inChromium = {
  browserName: 'chromium',
  launchOptions: { executablePath: headlessShell(), args: chromiumArguments },
} as const;
const desktop = { ...inChromium, viewport: { width: 1280, height: 800 } };
const phone = { ...inChromium, viewport: { width: 360, height: 740 }, hasTouch: true };

/** Every test there is. Speed and pictures have configurations of their own. */
export default defineConfig<EngineOptions>({
  outputDir: 'results/traces',
  reporter: [['list'], ['./harness/summary.ts']],
  metadata: { seed },
  fullyParallel: true,
  workers: 2,
  // Not to hide anything: the summary names what needed it, and fails the run when that is more than a few.
  retries: 1,
  // Where so many fail, something is wrong that all have in common: waiting for each says nothing more.
  maxFailures: 25,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: { actionTimeout: 15_000, locale: 'en-GB', timezoneId: 'Europe/Brussels', screenshot: 'only-on-failure', trace: 'on-first-retry' },
  projects: [
    { name: 'desktop', testDir: 'tests', testIgnore: leftToOther('desktop'), use: desktop },
    { name: 'phone', testDir: 'tests', testIgnore: leftToOther('phone'), use: phone },
    { name: 'preview', testDir: 'preview', use: desktop },
    // The main journeys, each in the browser that the system installed.
    { name: 'chromium', testDir: 'engines', use: { engine: 'chromium' } },
    { name: 'firefox', testDir: 'engines', use: { engine: 'firefox' } },
    { name: 'webkit', testDir: 'engines', use: { engine: 'webkit' } },
  ],
});
