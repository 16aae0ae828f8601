import type { Page } from '@playwright/test';
import { password, people } from '../harness/people.ts';
import { inFreshProfile, median, rounds } from './line.ts';
import { probe, type Notes } from './probe.ts';

/** How a log-in page loads: medians, in milliseconds and bytes. */
export interface Load extends Notes {
  requests: number;
  bytes: number;
}

/** A page to be measured, and when it is done loading. */
export interface Subject {
  name: string;
  address: string;
  isDone(page: Page): Promise<unknown>;
}

/** A first visit, in a fresh profile. */
export async function firstVisit(subject: Subject): Promise<Load> {
  const loads: Load[] = [];
  for (let round = 0; round < rounds; round += 1) {
    loads.push(await inFreshProfile(async ({ page, traffic }) => {
      await page.addInitScript(probe);
      return load(page, traffic, subject);
    }));
  }
  return medians(loads);
}

/** A visit when everything has been here before. */
export async function secondVisit(subject: Subject): Promise<Load> {
  const loads: Load[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const visit = inFreshProfile(async ({ page, traffic }) => {
      await page.addInitScript(probe);
      await load(page, traffic, subject);
      // The tab keeps what was typed, and would give it back instead of taking it.
      await page.evaluate(() => sessionStorage.clear());
      await page.goto('about:blank');
      Object.assign(traffic, { requests: 0, bytes: 0 });
      return load(page, traffic, subject);
    });
    loads.push(await visit);
  }
  return medians(loads);
}

/** When a form that was sent at first sight of it goes to the API. */
export async function earlySubmit(address: string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const time = inFreshProfile(async ({ page }) => {
      const answered = page.waitForResponse((response) => response.url().endsWith('/answers'), { timeout: 60_000 });
      await page.addInitScript(sendAtFirstSight, { email: people.bySms, password });
      await page.goto(address, { waitUntil: 'commit' });
      await answered;
      return page.evaluate(() => {
        const requests = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/api/v1/journeys'));
        return requests[0]?.startTime ?? Number.NaN;
      });
    });
    times.push(await time);
  }
  return median(times);
}

async function load(page: Page, traffic: { requests: number; bytes: number }, subject: Subject): Promise<Load> {
  await page.goto(subject.address, { waitUntil: 'commit' });
  await subject.isDone(page);
  await page.waitForLoadState('networkidle');
  const notes = await page.evaluate(() => window.notes);
  return { ...notes, ...traffic };
}

function medians(loads: Load[]): Load {
  const of = (key: keyof Load): number => median(loads.map((each) => each[key]));
  return {
    firstPaint: of('firstPaint'),
    largestPaint: of('largestPaint'),
    interactive: of('interactive'),
    requests: of('requests'),
    bytes: of('bytes'),
  };
}

function sendAtFirstSight(values: Record<string, string>): void {
  const look = (): void => {
    const form = document.querySelector('form');
    const button = form?.querySelector<HTMLButtonElement>('button[type=submit]');
    if (!form || !button) {
      requestAnimationFrame(look);
      return;
    }
    for (const [name, value] of Object.entries(values)) {
      const field = form.elements.namedItem(name);
      if (field instanceof HTMLInputElement) field.value = value;
    }
    form.requestSubmit(button);
  };
  requestAnimationFrame(look);
}
