import { expect, test } from '../../harness/test.ts';

/** A phone whose browser hands over the codes of SMS (WebOTP); the test says which and when. */
function phone(): void {
  const page = window as unknown as { OTPCredential: unknown; handOver(code: string): void };
  page.OTPCredential = class {};
  Object.defineProperty(navigator.credentials, 'get', {
    value: ({ otp, signal }: { otp?: { transport: string[] }; signal: AbortSignal }) => {
      document.documentElement.dataset['waitsFor'] = otp?.transport.join() ?? '';
      return new Promise((resolve, reject) => {
        page.handOver = (code) => resolve({ code });
        signal.addEventListener('abort', () => reject(signal.reason as Error));
      });
    },
  });
}

test.beforeEach(async ({ page }) => {
  await page.addInitScript(phone);
});

test('the phone fills the code of the SMS in, and the log-in goes on', async ({ page, logIn, api }) => {
  await logIn.untilSmsCode();
  await expect(page.locator('html')).toHaveAttribute('data-waits-for', 'sms');
  const code = await api.outbox.nextCode();
  await page.evaluate((text) => (window as unknown as { handOver(code: string): void }).handOver(text), code);
  await logIn.isHome();
});

test('a code can be typed while the phone waits for one', async ({ page, logIn, api }) => {
  await logIn.untilSmsCode();
  await expect(page.locator('html')).toHaveAttribute('data-waits-for', 'sms');
  await logIn.giveCode(await api.outbox.nextCode());
  await logIn.isHome();
});
