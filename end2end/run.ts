import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { seed } from './harness/random.ts';

/** What `npm test` is made of; every part runs, also when one before it failed. */
const parts = [
  { name: 'types', command: 'tsc', args: ['--noEmit'] },
  { name: 'Chromium', command: 'playwright', args: ['test'] },
  { name: 'Chromium, Firefox and WebKit', command: 'playwright', args: ['test', '--config', 'engines/playwright.config.ts'] },
];

const lines: string[] = [];
let failed = false;
for (const { name, command, args } of parts) {
  const begun = Date.now();
  const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, SEED: seed } });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) failed = true;
  const seconds = Math.round((Date.now() - begun) / 1000);
  lines.push(`${code === 0 ? 'passed' : 'FAILED'}  ${name}  ${seconds} s`);
}
console.log(`\nBrowser tests (SEED=${seed} repeats them):\n${lines.join('\n')}`);
process.exitCode = failed ? 1 : 0;
