import type { Browser, BrowserContext, Page } from '@playwright/test';
import { join, resolve } from 'node:path';

/** Where the pictures go. */
export const folder = resolve(process.env['PICTURES'] ?? 'results/pictures');

/** What people look at, with how many points a pixel. */
const devices = {
  phone: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 },
  desktop: { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 },
} as const;
export type Device = keyof typeof devices;
export const everyDevice = Object.keys(devices) as Device[];

/** A working day, while the help desk is open. */
const moment = '2026-11-18T10:00:00+01:00';

/** Takes pictures of a page; each has `about` and the device in its name. */
export class Camera {
  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    private readonly about: string,
  ) {}

  static async at(browser: Browser, baseURL: string, device: Device, about: string): Promise<Camera> {
    const context = await browser.newContext({ baseURL, reducedMotion: 'reduce', timezoneId: 'Europe/Brussels', ...devices[device] });
    const page = await context.newPage();
    await page.clock.setFixedTime(moment);
    return new Camera(page, context, `${about}-${device}`);
  }

  async take(name: string): Promise<void> {
    const path = join(folder, `${name}-${this.about}.png`);
    await this.page.screenshot({ path, fullPage: true, animations: 'disabled' });
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}
