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

/** The phone and the mailbox of the sample accounts. */
export class Outbox {
  constructor(private readonly origin: string) {}

  /** Everything that was sent, newest first. */
  async messages(): Promise<Message[]> {
    const answer = await fetch(`${this.origin}/outbox.json`);
    if (!answer.ok) throw new Error(`the outbox answered ${answer.status}`);
    return (await answer.json()) as Message[];
  }

  /** The SMS that came after the first `known` ones. Delivery takes a moment, so it is asked for until it is there. */
  async nextSms(known = 0): Promise<Message> {
    const deadline = Date.now() + 10_000;
    while (Date.now() < deadline) {
      const sms = (await this.messages()).filter((message) => message.kind === 'sms');
      const newest = sms[0];
      if (newest !== undefined && sms.length > known) return newest;
    }
    throw new Error(`no SMS came after the first ${known}`);
  }

  /** The code of the SMS that came after the first `known` ones. */
  async nextCode(known = 0): Promise<string> {
    return codeOf(await this.nextSms(known));
  }

  /** How many SMS were sent so far. */
  async countSms(): Promise<number> {
    return (await this.messages()).filter((message) => message.kind === 'sms').length;
  }
}

/** The code of an SMS, from its last line: `@host #123456`. */
export function codeOf(message: Message): string {
  const code = /^@\S+ #(\d{6})$/m.exec(message.text)?.[1];
  if (code === undefined) throw new Error('the SMS does not end with the line for the browser');
  return code;
}
