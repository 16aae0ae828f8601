import { defineConfig } from '@playwright/test';

/** The benchmark: one at a time, and nothing beside it. */
export default defineConfig({
  testDir: '.',
  outputDir: '../results/speed',
  reporter: 'list',
  workers: 1,
  retries: 0,
});
