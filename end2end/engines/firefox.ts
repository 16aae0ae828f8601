import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { firefox } from '../harness/environment.ts';
import { untilTrue, type Driver } from './driver.ts';

/** Firefox, through WebDriver BiDi. */
export class FirefoxDriver implements Driver {
  readonly #complaints: string[] = [];

  private constructor(
    private readonly browser: Browser,
    private readonly page: Page,
    private readonly profile: string,
  ) {
    page.on('pageerror', (error) => this.#complaints.push(`uncaught: ${String(error)}`));
    page.on('console', (message) => {
      if (message.type() === 'error') this.#complaints.push(`console: ${message.text()}`);
    });
  }

  static async start(): Promise<FirefoxDriver> {
    const profile = mkdtempSync(join(tmpdir(), 'voordeur-firefox-'));
    const browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefox(), headless: true, userDataDir: profile });
    return new FirefoxDriver(browser, await browser.newPage(), profile);
  }

  async open(address: string): Promise<void> {
    await this.page.goto(address, { waitUntil: 'domcontentloaded' });
  }

  async reload(): Promise<void> {
    await this.page.reload({ waitUntil: 'domcontentloaded' });
  }

  async back(): Promise<void> {
    await this.page.evaluate('history.back()');
  }

  async forward(): Promise<void> {
    await this.page.evaluate('history.forward()');
  }

  async type(field: string, text: string): Promise<void> {
    const element = await this.#element(field);
    await element.type(text);
    await element.dispose();
  }

  async press(target: string): Promise<void> {
    const element = await this.#element(target);
    await element.click();
    await element.dispose();
  }

  async value<T>(expression: string): Promise<T> {
    return (await this.page.evaluate(expression)) as T;
  }

  until(expression: string): Promise<void> {
    return untilTrue(expression, () => this.value<boolean>(`Boolean(${expression})`));
  }

  complaints(): string[] {
    return this.#complaints;
  }

  async close(): Promise<void> {
    await this.browser.close();
    // Its helper processes may still write for a moment.
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }

  async #element(path: string) {
    const element = await this.page.waitForSelector(`::-p-xpath(${path})`, { visible: true });
    if (element === null) throw new Error(`nothing at ${path}`);
    return element;
  }
}
