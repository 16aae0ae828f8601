import { chromium as playwright, type Page } from '@playwright/test';
import { chromium, chromiumArguments } from '../harness/environment.ts';

/** A telephone on a middling line: 150 ms there and back, 1.6 Mbit/s down, a processor four times slower. */
const line = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const slowerProcessor = 4;

/** How often each page is loaded; the medians count. */
export const rounds = 5;

/** What came over the line. */
export interface Traffic {
  requests: number;
  bytes: number;
}

/** A page in a fresh profile on that line, and what comes over it. */
export interface Visit {
  page: Page;
  traffic: Traffic;
}

/** Lets `visit` use a browser with a fresh profile on the slow line. */
export async function inFreshProfile<T>(visit: (visit: Visit) => Promise<T>): Promise<T> {
  const browser = await playwright.launch({ executablePath: chromium(), args: chromiumArguments });
  try {
    const page = await (await browser.newContext({ viewport: { width: 412, height: 823 } })).newPage();
    const cdp = await page.context().newCDPSession(page);
    const traffic: Traffic = { requests: 0, bytes: 0 };
    await cdp.send('Network.enable');
    cdp.on('Network.loadingFinished', ({ encodedDataLength }) => (traffic.bytes += encodedDataLength));
    cdp.on('Network.responseReceived', ({ response }) => {
      if (!response.fromDiskCache && response.url.startsWith('http')) traffic.requests += 1;
    });
    await cdp.send('Network.emulateNetworkConditions', line);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowerProcessor });
    return await visit({ page, traffic });
  } finally {
    await browser.close();
  }
}

/** The middle one of an odd number of values. */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('no value, no median');
  return middle;
}
