import { test as withApi } from '../harness/with-api.ts';
import { ChromiumDriver } from './chromium.ts';
import type { Driver } from './driver.ts';
import { FirefoxDriver } from './firefox.ts';
import { Visitor } from './visitor.ts';
import { WebKitDriver } from './webkit.ts';

const engines = { chromium: ChromiumDriver, firefox: FirefoxDriver, webkit: WebKitDriver };

export interface EngineOptions {
  /** Which engine the browser has. */
  engine: keyof typeof engines;
}

interface Fixtures {
  /** A fresh browser with that engine. */
  driver: Driver;
  /** Somebody at that browser. */
  visitor: Visitor;
}

/** What an engine says in its console of an answer that is a problem by design. */
const designed = /status of (401|404|409|410|422|429)|HTTP status code: (401|404|409|410|422|429)/;

/** A test of a journey, in the engine of its project. */
export const test = withApi.extend<EngineOptions & Fixtures>({
  engine: ['chromium', { option: true }],

  driver: async ({ engine }, use, info) => {
    const driver = await engines[engine].start();
    await use(driver);
    if (info.status !== info.expectedStatus) {
      const shown = driver.value<string>('location.href + "\\n" + document.body.innerText');
      await info.attach('page', { body: await shown.catch(String) });
    }
    const complaints = driver.complaints().filter((text) => !designed.test(text));
    await driver.close();
    expect(complaints, 'what the pages complained of').toEqual([]);
  },

  visitor: async ({ driver, api, words }, use) => use(new Visitor(driver, api.origin, words)),
});

export const { expect } = test;
