import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../harness/environment.ts';
import type { CompanyList } from './company.ts';
import { rounds } from './line.ts';
import type { Load } from './measure.ts';
import type { Step } from './steps.ts';

export interface Measured {
  /** The floors first, the product last. */
  loads: { name: string; first: Load; second: Load }[];
  /** When a form that was sent at first sight goes to the API. */
  submit: number;
  /** A first visit that begins with registering. */
  registering: Load;
  steps: Step[];
}

/** The tables, in Markdown. */
export function report({ loads, submit, registering, steps }: Measured): string {
  const whole = Math.round;
  const row = (name: string, { bytes, requests, firstPaint, largestPaint, interactive }: Load): string =>
    `| ${name} | ${(bytes / 1024).toFixed(1)} | ${requests} | ${whole(firstPaint)} | ${whole(largestPaint)} | ${whole(interactive)} |`;
  const head = ['| log-in screen | KiB | requests | FCP ms | LCP ms | interactive ms |', '|---|---|---|---|---|---|'];
  const product = loads.at(-1);
  const ratios = loads.slice(0, -1).map(({ name, first }) => {
    const of = (key: 'largestPaint' | 'interactive'): string => ((product?.first[key] ?? Number.NaN) / first[key]).toFixed(2);
    return `| ${name} | ${of('largestPaint')} | ${of('interactive')} |`;
  });
  return [
    `Chromium, fresh profile, 150 ms round trip, 1.6 Mbit/s down, processor four times slower, brotli; medians of ${rounds} loads.`,
    'Interactive: from then on what is typed into the first field is kept.',
    '',
    'First visit:',
    '',
    ...head,
    ...loads.map(({ name, first }) => row(name, first)),
    '',
    `A form that is sent at first sight goes to the API after ${whole(submit)} ms.`,
    '',
    `Whose first page is that of registering downloads ${(registering.bytes / 1024).toFixed(1)} KiB in ${registering.requests} requests; it is painted after ${whole(registering.largestPaint)} ms.`,
    '',
    'Voordeur as a multiple of the others:',
    '',
    '| | LCP | interactive |',
    '|---|---|---|',
    ...ratios,
    '',
    'Second visit:',
    '',
    ...head,
    ...loads.map(({ name, second }) => row(name, second)),
    '',
    'From a press to the paint that shows it, not counting the API:',
    '',
    '| step | ms |',
    '|---|---|',
    ...steps.map(({ name, milliseconds }) => `| ${name} | ${whole(milliseconds)} |`),
  ].join('\n');
}

/** The table of the list of a company. */
export function reportOfCompany({ firstRows, letter, found, frame, memory }: CompanyList): string {
  const row = (what: string, measured: number, goal: string): string => `| ${what} | ${Math.round(measured)} | ${goal} |`;
  return [
    `Chromium, processor four times slower, ten thousand users; medians of ${rounds} visits.`,
    '',
    '| | measured | goal |',
    '|---|---|---|',
    row('from the API’s answer to the paint of the first rows, ms', firstRows, '200'),
    row('from a letter in the search field to its paint, ms', letter, '50'),
    row('from the API’s answer to the paint of who was found, ms', found, '200'),
    row('longest frame while scrolling through the page, ms', frame, '50'),
    row('memory of the page with the list on it, MiB', memory, '–'),
  ].join('\n');
}

/** Puts tables between their marks in `docs/SPEED.md`. */
export function writeReport(name: string, text: string): void {
  const [begin, end] = [`<!-- ${name}: written by \`npm run speed\` in end2end/ -->`, `<!-- /${name} -->`];
  const file = join(root, 'docs', 'SPEED.md');
  const before = readFileSync(file, 'utf8');
  const [from, to] = [before.indexOf(begin), before.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${file} has no place for the tables: ${begin} … ${end}`);
  writeFileSync(file, `${before.slice(0, from + begin.length)}\n${text}\n${before.slice(to)}`);
}
