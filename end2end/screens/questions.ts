import type { Locator } from '@playwright/test';
import { oneOf } from '../harness/pattern.ts';
import type { Registrant } from '../harness/registrants.ts';
import type { Register } from './register.ts';

/** A text, or where to get it when it is time. */
export type Text = string | (() => Promise<string>);

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
}

/** Who one is. */
export function aboutIdentity(register: Register, person: Registrant): Question[] {
  const { home } = register;
  const address = (['postalCode', 'houseNumber', 'box'] as const).map((part) => ({ field: home[part], text: person.home[part] }));
  const name = [{ field: register.familyName, text: person.familyName }];
  return [
    question('at-hand', [{ choice: `register-at-hand-${register.means}` }]),
    question('residence', [{ choice: 'register-residence-belgium' }]),
    question('means', []),
    question(register.means, [{ field: register.number, text: person.number, again: oneOf(person.number, person.read) }]),
    question('date-of-birth', register.born.map((field, at) => ({ field, text: person.born[at] ?? '' }))),
    question(register.confirmation, register.confirmation === 'home-address' ? address : name),
  ];
}

/** How one is reached, each with the code that was sent; `posted` is that of the letter, if there has to be one. */
export function aboutContact(register: Register, email: [string, Text], mobile: [string, Text], posted?: Text): Question[] {
  const letter = posted === undefined ? [] : [once('letter', [{ field: register.postedCode, text: posted }])];
  return [
    { ...question('email', [{ field: register.email, text: email[0] }]), submit: 'register-email-submit' },
    code('email-code', register, email[1]),
    ...letter,
    { ...question('mobile', [{ field: register.mobile, text: mobile[0] }]), submit: 'register-mobile-submit' },
    code('mobile-code', register, mobile[1]),
  ];
}

/** How one logs in, and whether everything is right; `shown` is the code of the app, if one is to be linked. */
export function aboutLogIn(register: Register, password: string, factors: string, shown?: Text): Question[] {
  const app = [
    code('authenticator-setup', register, shown ?? ''),
    { ...once('recovery-codes', []), submit: 'register-recovery-codes-submit' },
  ];
  return [
    question('new-password', [{ field: register.password, text: password, again: '' }]),
    question('second-factors', [{ choice: `register-second-factors-${factors}` }]),
    ...(shown === undefined ? [] : app),
    { ...question('check-answers', []), submit: 'register-check-answers-submit' },
  ];
}

/** What is typed into a field. */
export async function textOf({ text }: { text: Text }): Promise<string> {
  return typeof text === 'string' ? text : text();
}

function question(step: string, entries: Entry[]): Question {
  return { step, entries, submit: 'register-continue', isOpen: true };
}

function code(step: string, register: Register, text: Text): Question {
  return { ...once(step, [{ field: register.code, text }]), submit: 'code-submit' };
}

function once(step: string, entries: Entry[]): Question {
  return { ...question(step, entries), isOpen: false };
}
