import type { BrowserContext, ConsoleMessage, Page, Request } from '@playwright/test';

/** What a browser says of an answer of the API that is a problem by design: a wrong code, nobody logged in, no administrator. */
const designed = /Failed to load resource: the server responded with a status of (401|403|404|409|410|422|428|429)/;

/**
 * Hears everything that no page may cause: messages in the console, errors that nobody caught, violations of
 * the content security policy, requests that failed. Holds for every page of a context.
 */
export class Guard {
  readonly #heard: string[] = [];
  readonly #allowed: RegExp[] = [];

  /** A test that makes something fail names what may then be heard. */
  allow(...what: RegExp[]): void {
    this.#allowed.push(...what);
  }

  /** What was heard and is not allowed. */
  complaints(): string[] {
    return this.#heard.filter((text) => !this.#allowed.some((pattern) => pattern.test(text)));
  }

  /** Begins to listen. */
  async watch(context: BrowserContext): Promise<void> {
    context.on('console', (message) => this.#console(message));
    context.on('weberror', (error) => this.#heard.push(`uncaught: ${error.error().stack ?? error.error().message}`));
    context.on('requestfailed', (request) => this.#failed(request));
    context.on('response', (response) => {
      if (response.status() >= 400 && !isApi(response.url())) {
        this.#heard.push(`status ${response.status()}: ${response.url()}`);
      }
    });
    await context.exposeBinding('heardViolation', (_source, text: string) => {
      this.#heard.push(`content security policy: ${text}`);
    });
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        const report = `${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`;
        (window as unknown as { heardViolation(text: string): void }).heardViolation(report);
      });
    });
  }

  #console(message: ConsoleMessage): void {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    const { url } = message.location();
    if (designed.test(message.text()) && isApi(url)) return;
    this.#heard.push(`console ${message.type()}: ${message.text()} (${url})`);
  }

  #failed(request: Request): void {
    const reason = request.failure()?.errorText ?? '';
    // The browser itself gives up what a page asked for and was left before.
    if (reason === 'net::ERR_ABORTED') return;
    this.#heard.push(`request failed: ${reason} ${request.url()}`);
  }
}

/** Waits until a page has taken over from its HTML: from then on it answers to presses. */
export async function ready(page: Page): Promise<void> {
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
}

function isApi(url: string): boolean {
  return URL.canParse(url) && new URL(url).pathname.startsWith('/api/');
}
