import type { Page } from '@playwright/test';
import { Administrator } from '../harness/administrator.ts';
import type { AuthApi } from '../harness/auth-api.ts';
import { ready } from '../harness/guard.ts';
import { inFreshProfile, median, rounds } from './line.ts';

/** How the list of a company of ten thousand users goes on a processor four times slower: medians, in milliseconds. */
export interface CompanyList {
  /** From the API's answer to the paint that shows the first rows. */
  firstRows: number;
  /** From a letter that is typed to the paint that shows it. */
  letter: number;
  /** From the API's answer to the paint that shows who was found. */
  found: number;
  /** The longest frame while the list is scrolled from its beginning to its end. */
  frame: number;
  /** What the page keeps in memory with the list on it, in MiB: objects, and the Wasm's own memory. */
  memory: number;
}

/** So many the company has. */
export const users = 10_000;

const searched = 'jansen';

/** Looks at the list, searches it and scrolls it. */
export async function companyList(api: AuthApi): Promise<CompanyList> {
  const all: CompanyList[] = [];
  for (let round = 0; round < rounds; round += 1) {
    all.push(await inFreshProfile(async ({ page }) => {
      await Administrator.logIn(page.request, api);
      await page.addInitScript(noteRows);
      await page.goto(`${api.origin}/en/company/users`);
      await ready(page);
      const firstRows = await page.evaluate(() => window.rows());
      const { letter, found } = await search(page);
      return { firstRows, letter, found, frame: await scroll(page), memory: await memory(page) };
    }));
  }
  const of = (key: keyof CompanyList): number => median(all.map((each) => each[key]));
  return { firstRows: of('firstRows'), letter: of('letter'), found: of('found'), frame: of('frame'), memory: of('memory') };
}

/** Types a name letter by letter. */
async function search(page: Page): Promise<Pick<CompanyList, 'letter' | 'found'>> {
  await page.getByRole('searchbox').focus();
  const letters: number[] = [];
  for (const letter of searched) {
    await page.evaluate(paintAfterInput);
    await page.keyboard.type(letter);
    letters.push(await page.evaluate(() => window.painted));
  }
  return { letter: Math.max(...letters), found: await page.evaluate(() => window.rows()) };
}

/** Turns the wheel until the end of the page. */
async function scroll(page: Page): Promise<number> {
  await page.getByRole('searchbox').fill('');
  await page.evaluate(() => window.rows());
  await page.locator('tbody tr').nth(49).waitFor();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.evaluate(noteFrames);
  for (let way = 0; way < height; way += 200) await page.mouse.wheel(0, 200);
  return page.evaluate(() => window.longestFrame());
}

async function memory(page: Page): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = (await cdp.send('Runtime.getHeapUsage')) as { usedSize: number; backingStorageSize?: number };
  return (usedSize + backingStorageSize) / 1024 / 1024;
}

/** Runs in the page: `rows()` is how long after the newest answer with users what it says has been painted. */
function noteRows(): void {
  let answered = Number.NaN;
  let painted = Number.NaN;
  let waiting: (() => void)[] = [];
  const settle = (): void => {
    if (!(painted >= answered)) return;
    for (const resolve of waiting) resolve();
    waiting = [];
  };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (!new URL(entry.name).pathname.endsWith('/users')) continue;
      answered = (entry as PerformanceResourceTiming).responseEnd;
      settle();
    }
  }).observe({ type: 'resource', buffered: true });
  new MutationObserver(() => {
    if (document.querySelector('tbody a') === null) return;
    requestAnimationFrame(() => {
      // A message that is sent before a paint arrives after it.
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        painted = performance.now();
        settle();
      };
      channel.port2.postMessage(null);
    });
  }).observe(document, { subtree: true, childList: true, characterData: true });
  window.rows = async () => {
    await new Promise<void>((resolve) => {
      waiting.push(resolve);
      settle();
    });
    const took = painted - answered;
    painted = answered = Number.NaN;
    return took;
  };
}

/** Runs in the page: `painted` is how long after the next letter it has been painted. */
function paintAfterInput(): void {
  window.painted = new Promise((resolve) => {
    addEventListener('keydown', (event) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resolve(performance.now() - event.timeStamp);
        channel.port2.postMessage(null);
      });
    }, { capture: true, once: true });
  });
}

/** Runs in the page: `longestFrame()` is that since now, once the page has come to rest at its end. */
function noteFrames(): void {
  let [before, longest, place] = [performance.now(), 0, -1];
  let atRest = (): void => undefined;
  const rested = new Promise<void>((resolve) => (atRest = resolve));
  const look = (now: number): void => {
    longest = Math.max(longest, now - before);
    before = now;
    const atEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
    if (atEnd && scrollY === place) atRest();
    else requestAnimationFrame(look);
    place = scrollY;
  };
  requestAnimationFrame(look);
  window.longestFrame = async () => {
    await rested;
    return longest;
  };
}

declare global {
  interface Window {
    rows(): Promise<number>;
    longestFrame(): Promise<number>;
  }
}
