import type { Page } from '@playwright/test';

/** Lets a test say how time goes by on this page; `page.clock` moves it. */
export async function installClock(page: Page, time?: string): Promise<void> {
  await page.clock.install(time === undefined ? {} : { time });
  await page.addInitScript(smallTimerIds);
}

/**
 * Playwright's clock numbers timers from a million millions on. In browsers they are 32-bit integers, and Wasm
 * that is given a larger one cannot end that timer again.
 */
function smallTimerIds(): void {
  const numbers = new Map<number, number>();
  const scope = window as unknown as Record<string, (...args: unknown[]) => unknown>;
  const pairs = [
    ['setTimeout', 'clearTimeout'],
    ['setInterval', 'clearInterval'],
    ['requestAnimationFrame', 'cancelAnimationFrame'],
  ];
  let last = 0;
  for (const [begin, end] of pairs) {
    const [beginning, ending] = [scope[begin ?? '']?.bind(window), scope[end ?? '']?.bind(window)];
    if (!begin || !end || !beginning || !ending) continue;
    scope[begin] = (...args) => {
      last += 1;
      numbers.set(last, Number(beginning(...args)));
      return last;
    };
    scope[end] = (id) => ending(numbers.get(Number(id)));
  }
}
