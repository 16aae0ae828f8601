import { expect, type Locator, type Page } from '@playwright/test';
import type { Home, Registrant } from '../harness/registrants.ts';
import type { Words } from '../harness/words.ts';
import { Screen } from './screen.ts';

/** Steps whose heading is not named after them. */
const headings: Record<string, string> = {
  means: 'register-means-heading-one',
  'account-blocked': 'account-blocked-heading',
};

/** Steps whose address is not named after them. */
const addresses: Record<string, string> = { 'at-hand': 'register', 'resume-reference': 'register/resume' };

/** Registering, step by step. A step is called as the API calls it. */
export class Register extends Screen {
  constructor(page: Page, words: Words) {
    super(page, words);
  }

  /** Expects the screen of this step, at its address. */
  async isAt(step: string): Promise<void> {
    await this.shows(headings[step] ?? `register-${step}-heading`, addresses[step] ?? `register/${step}`);
  }

  /** A field, by the message of its label. */
  field(id: string): Locator {
    return this.page.getByLabel(this.words.text(id), { exact: true });
  }

  /** What this portal calls the step at which the number is asked; also what one has at hand. */
  get means(): 'client-reference' | 'customer-id' {
    return this.words.portal === 'customer' ? 'client-reference' : 'customer-id';
  }

  /** What this portal calls the step after the date of birth. */
  get confirmation(): 'home-address' | 'family-name' {
    return this.words.portal === 'customer' ? 'home-address' : 'family-name';
  }

  /** The field for the number from a paper. */
  get number(): Locator {
    return this.field(`register-${this.means}-label`);
  }

  /** The fields for day, month and year. */
  get born(): readonly [Locator, Locator, Locator] {
    const part = (name: string): Locator => this.field(`register-date-of-birth-${name}-label`);
    return [part('day'), part('month'), part('year')];
  }

  get familyName(): Locator {
    return this.field('register-family-name-label');
  }

  /** The fields for postal code, house number and box. */
  get home(): Record<keyof Home, Locator> {
    const box = `${this.words.text('register-home-address-box-label')} ${this.words.text('register-optional')}`;
    return {
      postalCode: this.field('register-home-address-postal-code-label'),
      houseNumber: this.field('register-home-address-house-number-label'),
      box: this.page.getByLabel(box, { exact: true }),
    };
  }

  get email(): Locator {
    return this.field('register-email-label');
  }

  get mobile(): Locator {
    return this.field('register-mobile-label');
  }

  get consent(): Locator {
    return this.page.getByRole('checkbox', { name: this.words.text('register-mobile-consent-label'), exact: true });
  }

  /** The field for a code by mail, by SMS or of the app. */
  get code(): Locator {
    return this.field('code-label');
  }

  get postedCode(): Locator {
    return this.field('register-posted-code-label');
  }

  get password(): Locator {
    return this.field('register-new-password-label');
  }

  get reference(): Locator {
    return this.field('register-resume-reference-label');
  }

  /** Goes on with what was filled in. */
  async goOn(): Promise<void> {
    await this.button('register-continue').click();
  }

  async giveNumber(number: string): Promise<void> {
    await this.number.fill(number);
    await this.goOn();
  }

  async giveBorn(born: Registrant['born']): Promise<void> {
    for (const [at, field] of this.born.entries()) await field.fill(born[at] ?? '');
    await this.goOn();
  }

  /** The home address or the family name, as this portal asks. */
  async giveConfirmation({ home, familyName }: Registrant): Promise<void> {
    if (this.confirmation === 'family-name') await this.familyName.fill(familyName);
    else for (const [part, field] of Object.entries(this.home)) await field.fill(home[part as keyof Home]);
    await this.goOn();
  }

  async giveEmail(email: string): Promise<void> {
    await this.email.fill(email);
    await this.button('register-email-submit').click();
  }

  async giveMobile(mobile: string): Promise<void> {
    await this.mobile.fill(mobile);
    await this.button('register-mobile-submit').click();
  }

  async giveCode(code: string): Promise<void> {
    await this.code.fill(code);
    await this.button('code-submit').click();
  }

  async givePostedCode(code: string): Promise<void> {
    await this.postedCode.fill(code);
    await this.goOn();
  }

  /** Leaves a request at the desk. */
  async askDesk(request: string, { name, born }: Pick<Registrant, 'name' | 'born'>): Promise<void> {
    await this.field('register-desk-request-request-label').fill(request);
    await this.field('register-desk-request-full-name-label').fill(name);
    for (const [at, field] of this.born.entries()) await field.fill(born[at] ?? '');
    await this.button('register-desk-request-submit').click();
  }

  /** From the first page to the question which paper one has. */
  async untilPaper(): Promise<void> {
    await this.untilNumber();
    await this.button(`register-${this.means}-cannot-find`).click();
    await this.isAt('paper');
  }

  /** From the first page to the request, for somebody who has no paper. */
  async untilDesk(): Promise<void> {
    await this.untilPaper();
    await this.choose('register-paper-none');
    await this.goOn();
    await this.isAt('desk-request');
  }

  /** From the first page to what there is to register with. */
  async untilMeans(): Promise<void> {
    await this.open('register');
    await this.choose(`register-at-hand-${this.means}`);
    await this.goOn();
    await this.isAt('residence');
    await this.choose('register-residence-belgium');
    await this.goOn();
    await this.isAt('means');
  }

  /** From the first page to the question for the number. */
  async untilNumber(): Promise<void> {
    await this.untilMeans();
    await this.goOn();
    await this.isAt(this.means);
  }

  /** From the question for the number on: says who one is. */
  async identify(person: Registrant): Promise<void> {
    await this.giveNumber(person.number);
    await this.isAt('date-of-birth');
    await this.giveBorn(person.born);
    await this.isAt(this.confirmation);
    await this.giveConfirmation(person);
  }

  /** What all of the page says but the values that were given, for pages that must not differ in anything else. */
  async saysBesideValues(...values: string[]): Promise<string> {
    const text = await this.page.getByRole('main').innerText();
    return values.reduce((rest, value) => rest.replaceAll(value, '…'), text);
  }

  /** The secret that the app is to take over, as it can be typed. */
  async authenticatorSecret(): Promise<string> {
    const key = this.page.getByRole('main').locator('code');
    await expect(key).toHaveCount(1);
    return (await key.innerText()).replaceAll(/\s/g, '');
  }

  /** The recovery codes that are shown. */
  async recoveryCodes(): Promise<string[]> {
    const list = this.page.getByRole('list', { name: this.words.text('register-recovery-codes-list') });
    await expect(list).toBeVisible();
    return list.getByRole('listitem').allInnerTexts();
  }
}
