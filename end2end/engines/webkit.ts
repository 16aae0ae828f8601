import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { needed } from '../harness/environment.ts';
import { freePort } from '../harness/free-port.ts';
import { untilTrue, type Driver } from './driver.ts';
import { WebDriver } from './webdriver.ts';

/** `XPathResult.FIRST_ORDERED_NODE_TYPE`. */
const FIRST_NODE = 9;

/** WebKitGTK's MiniBrowser on a screen of its own, through WebDriver. Its console cannot be heard. */
export class WebKitDriver implements Driver {
  private constructor(
    private readonly driver: WebDriver,
    private readonly processes: ChildProcess[],
  ) {}

  static async start(): Promise<WebKitDriver> {
    const [screen, display] = await startScreen();
    const port = await freePort();
    const server = start(needed('WebKitWebDriver', process.env['WEBKIT_DRIVER'], '/usr/bin/WebKitWebDriver'), [`--port=${port}`], {
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
    });
    const address = `http://127.0.0.1:${port}`;
    await untilTrue('WebKitWebDriver', async () => (await fetch(`${address}/status`)).ok);
    const options = { binary: miniBrowser(), args: ['--automation'] };
    const driver = await WebDriver.begin(address, { 'webkitgtk:browserOptions': options });
    return new WebKitDriver(driver, [server, screen]);
  }

  open(address: string): Promise<void> {
    return this.driver.open(address);
  }

  reload(): Promise<void> {
    return this.driver.navigate('refresh');
  }

  back(): Promise<void> {
    return this.driver.navigate('back');
  }

  forward(): Promise<void> {
    return this.driver.navigate('forward');
  }

  async type(field: string, text: string): Promise<void> {
    await this.#onceThere(field, (element) => this.driver.sendKeys(element, text));
  }

  async press(target: string): Promise<void> {
    await this.#onceThere(target, (element) => this.driver.click(element));
  }

  value<T>(expression: string): Promise<T> {
    return this.driver.execute(`return ${expression};`);
  }

  until(expression: string): Promise<void> {
    return untilTrue(expression, () => this.value<boolean>(`Boolean(${expression})`));
  }

  complaints(): string[] {
    return [];
  }

  async close(): Promise<void> {
    await this.driver.end();
    for (const child of this.processes) {
      child.kill('SIGTERM');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    }
  }

  /** Acts once the element is there and can be used; an attempt that is refused has done nothing. */
  #onceThere(path: string, act: (element: string) => Promise<void>): Promise<void> {
    return untilTrue(path, async () => {
      const element = await this.driver.find(path);
      // WebKit's driver does not scroll by itself to what lies below the window.
      await this.driver.execute(`document.evaluate(${JSON.stringify(path)}, document, null, ${FIRST_NODE})
        .singleNodeValue.scrollIntoView({ block: 'center', behavior: 'instant' })`);
      await act(element);
      return true;
    });
  }
}

function miniBrowser(): string {
  const folders = readdirSync('/usr/lib', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const files = folders.map((folder) => join('/usr/lib', folder.name, 'webkit2gtk-4.1/MiniBrowser'));
  return needed('MiniBrowser of WebKitGTK', process.env['WEBKIT_MINIBROWSER'], ...files);
}

/** An X server that draws nowhere, and its display. */
async function startScreen(): Promise<[ChildProcess, string]> {
  const program = needed('Xvfb', process.env['XVFB'], '/usr/bin/Xvfb');
  const arguments_ = ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'];
  const screen = start(program, arguments_, {}, ['ignore', 'ignore', 'ignore', 'pipe']);
  const pipe = screen.stdio[3];
  if (pipe == null) throw new Error('Xvfb tells no display');
  const [number] = (await once(pipe, 'data', { signal: AbortSignal.timeout(10_000) })) as [Buffer];
  return [screen, `:${number.toString().trim()}`];
}

function start(program: string, args: string[], env: Record<string, string>, stdio: StdioOptions = 'ignore'): ChildProcess {
  return spawn(program, args, { env: { ...process.env, ...env }, stdio });
}
