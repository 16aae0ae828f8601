import { expect } from '@playwright/test';
import type { AuthApi } from '../harness/auth-api.ts';
import { mobile, newPassword, type Registrant } from '../harness/registrants.ts';
import { Registration } from '../harness/registration.ts';
import { authenticatorCode } from '../harness/totp.ts';
import { aboutContact, aboutIdentity, aboutLogIn, textOf, type Question } from './questions.ts';
import type { Register } from './register.ts';

/** Who registers, and with what. */
export interface Visitor {
  person: Registrant;
  /** Another e-mail address than the person's own. */
  email?: string;
  factors?: 'sms' | 'authenticator' | 'both';
  /** A code comes by post, although the person is one to whom none has to. */
  byPost?: boolean;
}

/** Everything that somebody who registers is asked, and what he or she answers. */
export class Way {
  readonly questions: Question[];
  readonly email: string;
  /** How many codes were sent to each address, number and name before. */
  readonly #known = new Map<string, number>();

  constructor(
    readonly register: Register,
    readonly visitor: Visitor,
    private readonly api: AuthApi,
  ) {
    const { person, email = person.email, factors = 'sms', byPost = person.byPost } = visitor;
    this.email = email;
    const code = (to: string) => (): Promise<string> => api.outbox.codeTo(to, this.#known.get(to));
    const shown = (secret: string): string => authenticatorCode(secret, api.clock.now());
    this.questions = [
      ...aboutIdentity(register, person),
      ...aboutContact(register, [email, code(email)], [mobile.typed, code(mobile.number)], byPost ? code(person.name) : undefined),
      ...aboutLogIn(register, newPassword, factors, factors === 'sms' ? undefined : shown),
    ];
  }

  /** From the first page to this step, screen by screen. */
  async until(step: string): Promise<void> {
    await this.#countCodes();
    await this.register.open('register');
    await this.onward(step);
  }

  /** Begins at this step: the screens before it are left to the tests that are about them. */
  async startAt(step: string): Promise<void> {
    await this.#countCodes();
    const { page, words } = this.register;
    const registration = await Registration.begin(page.request, this.api.origin, words.language);
    for (const question of this.questions) {
      if (registration.step.type === step) break;
      expect(registration.step.type).toBe(question.step);
      await registration.answer(await question.sent(registration.step));
    }
    await this.register.open(`register/${step}?journey=${registration.id}`);
    await this.register.isAt(step);
  }

  /** From the step that is shown to this one, or to the end. */
  async onward(step = 'registered'): Promise<void> {
    for (const question of this.questions.slice(await this.#shown())) {
      await this.register.isAt(question.step);
      if (question.step === step) return;
      await this.answer(question);
    }
    await this.register.isAt(step);
  }

  /** Fills a question in and goes on. */
  async answer(question: Question): Promise<void> {
    await this.fill(question);
    await this.register.button(question.submit).click();
  }

  async fill({ entries }: Question): Promise<void> {
    for (const entry of entries) {
      if ('choice' in entry) await this.register.choose(entry.choice);
      else await entry.field.fill(await textOf(entry));
    }
  }

  /** Expects what was answered to stand there again, but no secret. */
  async isFilled({ entries }: Question): Promise<void> {
    for (const entry of entries) {
      if ('choice' in entry) await expect(this.register.radio(entry.choice)).toBeChecked();
      else await expect(entry.field).toHaveValue(entry.again ?? (await textOf(entry)));
    }
  }

  /** The question at this step. */
  at(step: string): Question {
    const question = this.questions.find((each) => each.step === step);
    if (question === undefined) throw new Error(`nobody is asked ${step} on this way`);
    return question;
  }

  /** Comes back, with this browser or another, by the link in the mail: a code is mailed to go with it. */
  async resume(register: Register = this.register, mail = 'register-letter-sent'): Promise<void> {
    const known = await this.api.outbox.countCodesTo(this.email);
    await register.page.goto(await this.mailedLink(mail));
    await register.isAt('resume-reference');
    await register.goOn();
    await register.isAt('resume-code');
    await register.giveCode(await this.api.outbox.codeTo(this.email, known));
  }

  /** The link in the mail that says that a letter is on its way, or in the one that says how to go on without. */
  async mailedLink(mail = 'register-letter-sent'): Promise<string> {
    const subject = this.register.words.text(`mail-${mail}-subject`);
    const { text } = await this.api.outbox.mailTo(this.email, subject);
    const link = /^http\S+\/register\/resume\?reference=\S+$/m.exec(text)?.[0];
    if (link === undefined) throw new Error(`there is no link in “${text}”`);
    return link;
  }

  /** A code that comes from now on is told from those that came before. */
  async #countCodes(): Promise<void> {
    for (const to of [this.email, mobile.number, this.visitor.person.name]) {
      this.#known.set(to, await this.api.outbox.countCodesTo(to));
    }
  }

  /** Where on the way the question stands that is shown. */
  async #shown(): Promise<number> {
    const { page } = this.register;
    const at = (url: URL): number => this.questions.findIndex(({ step }) => step === stepAt(url));
    await page.waitForURL((url) => at(url) >= 0);
    return at(new URL(page.url()));
  }
}

/** Which step an address is of. */
function stepAt({ pathname }: URL): string {
  return pathname.endsWith('/register') ? 'at-hand' : (pathname.split('/').at(-1) ?? '');
}
