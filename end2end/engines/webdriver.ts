/** The few commands of W3C WebDriver that the journeys need, over HTTP. */
export class WebDriver {
  private constructor(private readonly session: string) {}

  /** Begins a session with the driver at `address`; `capabilities` say which browser. */
  static async begin(address: string, capabilities: Record<string, unknown>): Promise<WebDriver> {
    const body = { capabilities: { alwaysMatch: capabilities } };
    const { sessionId } = await command<{ sessionId: string }>('POST', `${address}/session`, body);
    return new WebDriver(`${address}/session/${sessionId}`);
  }

  async open(url: string): Promise<void> {
    await command('POST', `${this.session}/url`, { url });
  }

  async navigate(how: 'back' | 'forward' | 'refresh'): Promise<void> {
    await command('POST', `${this.session}/${how}`, {});
  }

  /** Runs the body of a function in the page and gives what it returns. */
  async execute<T>(script: string): Promise<T> {
    return command<T>('POST', `${this.session}/execute/sync`, { script, args: [] });
  }

  /** The address of the first element at an XPath. */
  async find(xpath: string): Promise<string> {
    const found = await command<Record<string, string>>('POST', `${this.session}/element`, { using: 'xpath', value: xpath });
    const id = found['element-6066-11e4-a52e-4f735466cecf'];
    if (id === undefined) throw new Error(`nothing at ${xpath}`);
    return `${this.session}/element/${id}`;
  }

  async click(element: string): Promise<void> {
    await command('POST', `${element}/click`, {});
  }

  async sendKeys(element: string, text: string): Promise<void> {
    await command('POST', `${element}/value`, { text });
  }

  async end(): Promise<void> {
    await command('DELETE', this.session);
  }
}

async function command<T>(method: string, address: string, body?: unknown): Promise<T> {
  const answer = await fetch(address, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  const { value } = (await answer.json()) as { value: T & { error?: string; message?: string } };
  if (!answer.ok) throw new Error(`WebDriver: ${value.error}: ${value.message}`);
  return value;
}
