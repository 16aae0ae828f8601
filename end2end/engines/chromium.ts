import { chromium as playwright, type Browser, type Page } from '@playwright/test';
import { chromium, chromiumArguments } from '../harness/environment.ts';
import { untilTrue, type Driver } from './driver.ts';

/** Chromium, so that a journey that fails elsewhere can be compared. */
export class ChromiumDriver implements Driver {
  readonly #complaints: string[] = [];

  private constructor(
    private readonly browser: Browser,
    private readonly page: Page,
  ) {
    page.on('pageerror', (error) => this.#complaints.push(`uncaught: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') this.#complaints.push(`console: ${message.text()}`);
    });
  }

  static async start(): Promise<ChromiumDriver> {
    const browser = await playwright.launch({ executablePath: chromium(), args: chromiumArguments });
    return new ChromiumDriver(browser, await browser.newPage());
  }

  async open(address: string): Promise<void> {
    await this.page.goto(address);
  }

  async reload(): Promise<void> {
    await this.page.reload();
  }

  async back(): Promise<void> {
    await this.page.goBack();
  }

  async forward(): Promise<void> {
    await this.page.goForward();
  }

  async type(field: string, text: string): Promise<void> {
    await this.page.locator(`xpath=${field}`).pressSequentially(text);
  }

  async press(target: string): Promise<void> {
    await this.page.locator(`xpath=${target}`).click();
  }

  value<T>(expression: string): Promise<T> {
    return this.page.evaluate<T>(expression);
  }

  until(expression: string): Promise<void> {
    return untilTrue(expression, () => this.value<boolean>(`Boolean(${expression})`));
  }

  complaints(): string[] {
    return this.#complaints;
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}
