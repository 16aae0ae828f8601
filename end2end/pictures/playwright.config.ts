import { defineConfig } from '@playwright/test';
import { chromium, chromiumArguments } from '../harness/environment.ts';

/** Pictures of all main screens, for looking and for the README; into the folder that `PICTURES` names. */
export default defineConfig({
  testDir: '.',
  outputDir: '../results/pictures-left-over',
  reporter: 'list',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 120_000,
  use: { launchOptions: { executablePath: chromium(), args: chromiumArguments } },
});
