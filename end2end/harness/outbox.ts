import { expect } from '@playwright/test';

/** What a person would have received: an element of `/outbox.json`. */
export interface Message {
  id: string;
  kind: 'sms' | 'mail' | 'letter';
  to: string;
  subject: string | null;
  text: string;
  language: string;
  at: string;
  /** Where the PDF of a letter is. */
  document?: string;
}

/** How a code stands in a message: an SMS ends with `@host #123456`, elsewhere the code has a line of its own. */
const codes: Record<Message['kind'], RegExp> = {
  sms: /^@\S+ #(\d{6})$/m,
  mail: /^(\d{6})$/m,
  letter: /^([0-9A-Z]{4}-[0-9A-Z]{4})$/m,
};

/** Delivery takes a moment; so long it is waited for, in milliseconds. */
const PATIENCE = 10_000;

/** What people would have received: on the phone, in the mailbox and by post. */
export class Outbox {
  constructor(private readonly origin: string) {}

  /** Everything that was sent, newest first. */
  async messages(): Promise<Message[]> {
    const answer = await fetch(`${this.origin}/outbox.json`);
    if (!answer.ok) throw new Error(`the outbox answered ${answer.status}`);
    return (await answer.json()) as Message[];
  }

  /** What was sent `to` somebody, newest first: to a number, an address, or the name on an envelope. */
  async sentTo(to: string): Promise<Message[]> {
    return (await this.messages()).filter((message) => isTo(message, to));
  }

  /** The message that `fits` and came after the first `known` ones that do. */
  async next(fits: (message: Message) => boolean, known = 0): Promise<Message> {
    let newest: Message | undefined;
    const count = async (): Promise<number> => {
      const messages = (await this.messages()).filter(fits);
      newest = messages[0];
      return messages.length;
    };
    const asking = { timeout: PATIENCE, intervals: [50, 100, 200], message: `a message after the first ${known}` };
    await expect.poll(count, asking).toBeGreaterThan(known);
    return newest as unknown as Message;
  }

  /** The message with this subject that came `to` somebody after the first `known` ones. */
  async mailTo(to: string, subject: string, known = 0): Promise<Message> {
    return this.next((message) => isTo(message, to) && message.subject === subject, known);
  }

  /** The SMS that came after the first `known` ones. */
  async nextSms(known = 0): Promise<Message> {
    return this.next(({ kind }) => kind === 'sms', known);
  }

  /** The code of the SMS that came after the first `known` ones. */
  async nextCode(known = 0): Promise<string> {
    return codeOf(await this.nextSms(known));
  }

  /** The code that was sent `to` somebody after the first `known` ones. */
  async codeTo(to: string, known = 0): Promise<string> {
    return codeOf(await this.next((message) => isTo(message, to) && codes[message.kind].test(message.text), known));
  }

  /** How many codes were sent `to` somebody so far. */
  async countCodesTo(to: string): Promise<number> {
    return (await this.sentTo(to)).filter((message) => codes[message.kind].test(message.text)).length;
  }

  /** How many SMS were sent so far. */
  async countSms(): Promise<number> {
    return (await this.messages()).filter((message) => message.kind === 'sms').length;
  }
}

/** The code of a message. */
export function codeOf(message: Message): string {
  const code = codes[message.kind].exec(message.text)?.[1];
  if (code === undefined) throw new Error(`there is no code in “${message.text}”`);
  return code;
}

function isTo(message: Message, to: string): boolean {
  if (message.kind === 'letter') return message.to.split('\n')[0] === to;
  return message.to.replaceAll(' ', '') === to.replaceAll(' ', '');
}
