import type { Locator } from '@playwright/test';
import { oneOf } from '../harness/pattern.ts';
import type { Registrant } from '../harness/registrants.ts';
import type { ApiStep } from '../harness/registration.ts';
import type { Register } from './register.ts';

/** A code, once it was sent. */
type Code = () => Promise<string>;

/** A text, or where to get it when it is time. */
export type Text = string | Code;

/** Something that is filled in: a choice, by the message of its label, or a field. */
export type Entry = { choice: string } | Typed;

interface Typed {
  field: Locator;
  text: Text;
  /** As it stands there when one comes back, if that is not as it was typed. */
  again?: string | RegExp;
}

/** A question on the way. */
export interface Question {
  /** As the API calls its step. */
  step: string;
  entries: Entry[];
  /** The message on the button that goes on. */
  submit: string;
  /** One can come back to it. Codes, and what is shown only once, are not asked again. */
  isOpen: boolean;
  /** What the screen sends; `step` is what the API says of it. */
  sent: (step: ApiStep) => object | Promise<object>;
}

/** Who one is. */
export function aboutIdentity(register: Register, person: Registrant): Question[] {
  const { home, means, confirmation } = register;
  const [day, month, year] = person.born;
  const address = (['postalCode', 'houseNumber', 'box'] as const).map((part) => ({ field: home[part], text: person.home[part] }));
  const name = [{ field: register.familyName, text: person.familyName }];
  const number = means === 'client-reference' ? { reference: person.number } : { number: person.number };
  const confirmed = confirmation === 'home-address' ? person.home : { familyName: person.familyName };
  return [
    question('at-hand', [{ choice: `register-at-hand-${means}` }], { atHand: means }),
    question('residence', [{ choice: 'register-residence-belgium' }], { residence: 'belgium' }),
    question('means', [], { means }),
    question(means, [{ field: register.number, text: person.number, again: oneOf(person.number, person.read) }], number),
    question('date-of-birth', register.born.map((field, at) => ({ field, text: person.born[at] ?? '' })), { day, month, year }),
    question(confirmation, confirmation === 'home-address' ? address : name, confirmed),
  ];
}

/** How one is reached, each with the code that was sent; `posted` is that of the letter, if there has to be one. */
export function aboutContact(register: Register, email: [string, Code], mobile: [string, Code], posted?: Code): Question[] {
  return [
    { ...question('email', [{ field: register.email, text: email[0] }], { email: email[0] }), submit: 'register-email-submit' },
    code('email-code', register, email[1]),
    ...(posted === undefined ? [] : [letter(register, posted)]),
    {
      ...question('mobile', [{ field: register.mobile, text: mobile[0] }], { mobile: mobile[0], consent: false }),
      submit: 'register-mobile-submit',
    },
    code('mobile-code', register, mobile[1]),
  ];
}

/** How one logs in, and whether everything is right; `shown` is the code of the app with a secret, if one is to be linked. */
export function aboutLogIn(register: Register, password: string, factors: string, shown?: (secret: string) => string): Question[] {
  const onScreen = async (): Promise<string> => shown?.(await register.authenticatorSecret()) ?? '';
  const app: Question[] = [
    { ...code('authenticator-setup', register, onScreen), sent: ({ secret = '' }) => ({ type: 'code', code: shown?.(secret) }) },
    { ...once('recovery-codes', [], { type: 'recovery-codes-saved' }), submit: 'register-recovery-codes-submit' },
  ];
  const chosen = factors === 'both' ? ['sms', 'authenticator'] : [factors];
  return [
    question('new-password', [{ field: register.password, text: password, again: '' }], { password }),
    question('second-factors', [{ choice: `register-second-factors-${factors}` }], { factors: chosen }),
    ...(shown === undefined ? [] : app),
    { ...question('check-answers', [], { type: 'register' }), submit: 'register-check-answers-submit' },
  ];
}

/** What is typed into a field. */
export async function textOf({ text }: { text: Text }): Promise<string> {
  return typeof text === 'string' ? text : text();
}

function question(step: string, entries: Entry[], sent: object): Question {
  return { step, entries, submit: 'register-continue', isOpen: true, sent: () => ({ type: step, ...sent }) };
}

function code(step: string, register: Register, text: Code): Question {
  const typed = { ...once(step, [{ field: register.code, text }], {}), submit: 'code-submit' };
  return { ...typed, sent: async () => ({ type: 'code', code: await text() }) };
}

function letter(register: Register, text: Code): Question {
  const typed = once('letter', [{ field: register.postedCode, text }], {});
  return { ...typed, sent: async () => ({ type: 'posted-code', code: await text() }) };
}

function once(step: string, entries: Entry[], sent: object): Question {
  return { ...question(step, entries, sent), isOpen: false };
}
