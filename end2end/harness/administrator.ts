import type { APIRequestContext } from '@playwright/test';
import type { AuthApi } from './auth-api.ts';
import { ask, send } from './calls.ts';
import { authenticatorSecret, password } from './people.ts';
import { authenticatorCode } from './totp.ts';

/** Somebody of the sample company, in the portals that have companies. */
export interface Colleague {
  /** In the address of the page about this user. */
  id: string;
  name: string;
  email: string;
}

const place = (number: number, name: string, email: string): Colleague => ({
  id: `00000000-0000-4000-a000-0001${String(number).padStart(8, '0')}`,
  name,
  email,
});

/** The sample company, which every test begins with; portal `business` has the first three of its people. */
export const company = { id: '00000000-0000-4000-b000-000000000001', name: 'Voorbeeld Transport B.V.', number: '90000001' } as const;

export const ada = place(0, 'Ada Willems', 'administrator@example.com');
/** A user who logs in by SMS. */
export const noor = place(1, 'Noor de Vries', 'noor.de-vries@example.com');
/** Has not accepted yet. */
export const elodie = place(2, 'Élodie Lefèvre', 'elodie.lefevre@example.com');

/** What the API says of a user, as far as tests need it. */
export interface ApiUser {
  user: Colleague & { revision: number; role: string; status: string };
}

/** What somebody is invited with. */
export interface NewUser {
  name: string;
  email: string;
  mobile?: string;
  language?: 'nl' | 'fr' | 'en';
  role?: 'administrator' | 'user';
  authorisations?: string[];
}

interface Journey {
  id: string;
  revision: number;
  step: { type: string };
}

/** What the API does for somebody who is logged in, with the cookies of a browser: the pages on the way are for other tests. */
export class Administrator {
  /** The company whose users these are. */
  #company: string = company.id;

  private constructor(
    private readonly request: APIRequestContext,
    private readonly api: AuthApi,
  ) {}

  /** Logs in with this browser, by SMS or by app as the account has it; Ada is at work for the sample company. */
  static async logIn(request: APIRequestContext, api: AuthApi, { email }: { email: string } = ada): Promise<Administrator> {
    const administrator = new Administrator(request, api);
    await administrator.#logIn(email);
    if (email === ada.email) await administrator.choose(company);
    return administrator;
  }

  /** Is at work for another company. */
  async choose({ id }: { id: string }): Promise<void> {
    await send(this.request, this.api.origin, 'PUT', '/session/company', { company: id });
    this.#company = id;
  }

  async user({ id }: Pick<Colleague, 'id'>): Promise<ApiUser> {
    return ask<ApiUser>(this.request, this.api.origin, `/companies/${this.#company}/users/${id}`);
  }

  /** Does something to somebody, as he or she stands now. */
  async act(colleague: Pick<Colleague, 'id'>, type: string, rest: object = {}): Promise<ApiUser> {
    const { user } = await this.user(colleague);
    return this.#post<ApiUser>(`/companies/${this.#company}/users/${colleague.id}/acts`, { revision: user.revision, act: { type, ...rest } });
  }

  /** Makes a user another administrator. */
  async promote(colleague: Pick<Colleague, 'id'>): Promise<void> {
    await this.act(colleague, 'authorise', { role: 'administrator', authorisations: [] });
  }

  /** Invites somebody, and says who that is from now on. */
  async invite({ name, email, mobile = '', language = 'en', role = 'user', authorisations = [] }: NewUser): Promise<Colleague> {
    const users = [{ name, email, mobile, language, role, authorisations }];
    type Answer = { outcomes: { type: string; user?: Colleague }[] };
    const { outcomes } = await this.#post<Answer>(`/companies/${this.#company}/users`, { users });
    const user = outcomes[0]?.user;
    if (user === undefined) throw new Error(`${email} was not invited: ${JSON.stringify(outcomes)}`);
    return { id: user.id, name, email };
  }

  /** Accepts the invitation of a link with the account that is logged in. */
  async accept(link: string): Promise<void> {
    const invitation = new URL(link).hash.slice(1);
    const journey = await this.#post<Journey>('/journeys', { kind: 'register', language: 'en', invitation });
    await this.#answer(journey, { type: 'accept-invitation' });
  }

  async #logIn(email: string): Promise<void> {
    const known = await this.api.outbox.countSms();
    const begun = await this.#post<Journey>('/journeys', { kind: 'log-in', language: 'en' });
    let journey = await this.#answer(begun, { type: 'credentials', email, password });
    if (journey.step.type === 'second-factor') journey = await this.#answer(journey, { type: 'second-factor', factor: 'sms' });
    const byApp = journey.step.type === 'authenticator-code';
    const code = byApp ? authenticatorCode(authenticatorSecret, this.api.clock.now()) : await this.api.outbox.nextCode(known);
    await this.#answer(journey, { type: 'code', code });
  }

  async #answer({ id, revision }: Journey, answer: object): Promise<Journey> {
    return this.#post<Journey>(`/journeys/${id}/answers`, { revision, language: 'en', answer });
  }

  async #post<T>(path: string, data: object): Promise<T> {
    return send<T>(this.request, this.api.origin, 'POST', path, data);
  }
}
