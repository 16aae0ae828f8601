import { expect, type Locator, type Page } from '@playwright/test';
import type { AuthApi } from '../harness/auth-api.ts';
import { authenticatorSecret, password, people } from '../harness/people.ts';
import { authenticatorCode } from '../harness/totp.ts';
import type { Words } from '../harness/words.ts';
import { Screen } from './screen.ts';

/** The log-in, step by step. */
export class LogIn extends Screen {
  constructor(
    page: Page,
    words: Words,
    private readonly api: AuthApi,
  ) {
    super(page, words);
  }

  get email(): Locator {
    return this.page.getByLabel(this.words.text('credentials-email-label'), { exact: true });
  }

  get password(): Locator {
    return this.page.getByLabel(this.words.text('credentials-password-label'), { exact: true });
  }

  get code(): Locator {
    return this.page.getByLabel(this.words.text('code-label'), { exact: true });
  }

  /** Fills in e-mail address and password and sends them. */
  async giveCredentials(email: string, secret: string = password): Promise<void> {
    await this.email.fill(email);
    await this.password.fill(secret);
    await this.button('credentials-submit').click();
  }

  /** Fills in a code and sends it. */
  async giveCode(code: string): Promise<void> {
    await this.code.fill(code);
    await this.button('code-submit').click();
  }

  /** The field for a recovery code. */
  get recoveryCode(): Locator {
    return this.page.getByLabel(this.words.text('recovery-code-label'), { exact: true });
  }

  /** Opens the field for a recovery code, for somebody without the phone. */
  async openRecovery(): Promise<void> {
    await expect(this.recoveryCode).toBeHidden();
    await this.page.getByText(this.words.text('recovery-code-summary'), { exact: true }).click();
    await expect(this.recoveryCode).toBeVisible();
  }

  /** Fills in a recovery code and sends it. */
  async giveRecoveryCode(code: string): Promise<void> {
    await this.recoveryCode.fill(code);
    await this.button('recovery-code-submit').click();
  }

  /** From the first page to the code that was sent by SMS. */
  async untilSmsCode(email: string = people.bySms): Promise<void> {
    await this.open('log-in');
    await this.giveCredentials(email);
    await this.shows('sms-code-heading', 'log-in/sms-code');
  }

  /** From the first page to the code of the authenticator app. */
  async untilAuthenticatorCode(): Promise<void> {
    await this.open('log-in');
    await this.giveCredentials(people.byAuthenticator);
    await this.shows('authenticator-code-heading', 'log-in/authenticator-code');
  }

  /** From the first page to the choice of a second factor. */
  async untilChoice(): Promise<void> {
    await this.open('log-in');
    await this.giveCredentials(people.byBoth);
    await this.shows('second-factor-heading', 'log-in/second-factor');
  }

  /** Chooses a second factor and goes on. */
  async chooseFactor(factor: 'sms' | 'authenticator'): Promise<void> {
    await this.choose(`second-factor-${factor}`);
    await this.button('second-factor-submit').click();
  }

  /** What the authenticator app of the sample accounts shows now. */
  authenticatorCode(): string {
    return authenticatorCode(authenticatorSecret, this.api.clock.now());
  }

  /** Logs in, all the way home. */
  async toHome(email: string = people.bySms): Promise<void> {
    const known = await this.api.outbox.countSms();
    await this.untilSmsCode(email);
    await this.giveCode(await this.api.outbox.nextCode(known));
    await this.isHome();
  }

  /** From the first page, which is shown already, all the way home: with the authenticator app. */
  async onwardByAuthenticator(): Promise<void> {
    await this.shows('credentials-heading', 'log-in');
    await this.giveCredentials(people.byAuthenticator);
    await this.shows('authenticator-code-heading', 'log-in/authenticator-code');
    await this.giveCode(this.authenticatorCode());
    await this.isHome();
  }

  /** Expects the page that somebody who is logged in sees. */
  async isHome(): Promise<void> {
    await expect(this.page).toHaveURL(`${this.api.origin}${this.address('home')}`);
    await expect(this.button('home-log-out')).toBeVisible();
  }

  /** The session as the API describes it to this browser; the status when there is none. */
  async session(): Promise<number> {
    const answer = await this.page.request.get(`${this.api.origin}/api/v1/session`);
    return answer.status();
  }
}
