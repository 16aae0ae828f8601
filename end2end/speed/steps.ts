import { hold } from '../harness/held.ts';
import { ready } from '../harness/guard.ts';
import { password, people } from '../harness/people.ts';
import type { Words } from '../harness/words.ts';
import { inFreshProfile, median, rounds } from './line.ts';
import type { Page } from '@playwright/test';

/** From a press to the paint that shows it, in milliseconds. */
export interface Step {
  name: string;
  milliseconds: number;
}

/** Changes of page and step on a processor four times slower; what the API takes does not count. */
export async function steps(origin: string, words: Words): Promise<Step[]> {
  const address = `${origin}/${words.language}`;
  const press = (page: Page, role: 'link' | 'button', id: string): Promise<void> =>
    page.getByRole(role, { name: words.text(id), exact: true }).click();
  return [
    await step('from the start page to the log-in page', async (page) => {
      await page.goto(address);
      await ready(page);
      await page.waitForLoadState('networkidle');
      return { press: () => press(page, 'link', 'start-log-in'), shows: 'input[name=email]' };
    }),
    await step('sending a form that is not complete', async (page) => {
      await page.goto(`${address}/log-in`);
      await ready(page);
      return { press: () => press(page, 'button', 'credentials-submit'), shows: '#error-summary' };
    }),
    await step('sending e-mail address and password', async (page) => {
      await page.goto(`${address}/log-in`);
      await ready(page);
      await page.locator('input[name=email]').fill(people.bySms);
      await page.locator('input[name=password]').fill(password);
      await hold(page, '**/answers');
      return { press: () => press(page, 'button', 'credentials-submit'), shows: 'button[aria-disabled=true]' };
    }),
    await step('answering the first question of registering', async (page) => {
      await page.goto(`${address}/register`);
      await ready(page);
      await page.locator('input[name=atHand]').first().check();
      await hold(page, '**/journeys');
      return { press: () => press(page, 'button', 'register-continue'), shows: 'button[aria-disabled=true]' };
    }),
  ];
}

/** What is pressed, and what is on the page once the press shows. */
interface Press {
  press(): Promise<void>;
  shows: string;
}

async function step(name: string, prepare: (page: Page) => Promise<Press>): Promise<Step> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    times.push(
      await inFreshProfile(async ({ page }) => {
        const { press, shows } = await prepare(page);
        await page.evaluate(paintAfterClick, shows);
        await press();
        return page.evaluate(() => window.painted);
      }),
    );
  }
  return { name, milliseconds: median(times) };
}

/** Runs in the page: `painted` is how long after the next click what `selector` finds has been painted. */
function paintAfterClick(selector: string): void {
  window.painted = new Promise((resolve) => {
    const click = (event: MouseEvent): void => {
      const look = (): void => {
        if (document.querySelector(selector) === null) {
          requestAnimationFrame(look);
          return;
        }
        // A message that is sent before a paint arrives after it.
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resolve(performance.now() - event.timeStamp);
        channel.port2.postMessage(null);
      };
      requestAnimationFrame(look);
    };
    addEventListener('click', click, { capture: true, once: true });
  });
}

declare global {
  interface Window {
    painted: Promise<number>;
  }
}
