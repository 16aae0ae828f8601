import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ServerClock } from './clock.ts';
import { authApiProgram, localesFolder, siteFolder, type PortalName } from './environment.ts';
import { freePort } from './free-port.ts';
import { Outbox } from './outbox.ts';
import { portalWithLimits, type Limits } from './portal-copy.ts';
import { InsurersRecords } from './records.ts';

export interface AuthApiOptions {
  portal: PortalName;
  /** What differs from the limits of the portal. */
  limits?: Limits;
  /** The site to serve; the portal's own unless said otherwise. */
  site?: string;
  /** A folder made by [`seededStore`], to begin with; without it the sample accounts are made anew. */
  store?: string;
  /** How many users the first sample company has; as many as the portal usually has unless said otherwise. */
  sampleUsers?: number | undefined;
}

/** How long the auth API may take to begin or to stop, in milliseconds. */
const PATIENCE = 20_000;

/** An auth API in development mode, with a port, a store and a clock of its own. */
export class AuthApi {
  readonly #program: string = authApiProgram();
  readonly #folder: string;
  readonly #port: number;
  readonly #options: AuthApiOptions;
  #process: ChildProcess | undefined;
  #log = '';

  readonly clock: ServerClock;
  readonly outbox: Outbox;
  readonly records: InsurersRecords;
  /** `http://localhost:PORT`: where the site and the API are. */
  readonly origin: string;

  private constructor(folder: string, port: number, options: AuthApiOptions) {
    this.#folder = folder;
    this.#port = port;
    this.#options = options;
    this.clock = new ServerClock(folder);
    this.origin = `http://localhost:${port}`;
    this.outbox = new Outbox(this.origin);
    this.records = new InsurersRecords(folder);
  }

  /** Starts one and waits until it is ready. */
  static async start(options: AuthApiOptions): Promise<AuthApi> {
    const folder = mkdtempSync(join(tmpdir(), 'voordeur-'));
    if (options.store === undefined) mkdirSync(join(folder, 'store'));
    else cpSync(options.store, join(folder, 'store'), { recursive: true });
    const api = new AuthApi(folder, await freePort(), options);
    await api.resume();
    return api;
  }

  /** What it wrote to its log. */
  get log(): string {
    return this.#log;
  }

  /** Starts the program on the store as it is; also after [`halt`]. */
  async resume(): Promise<void> {
    const child = spawn(this.#program, this.#arguments(), {
      env: { PATH: process.env['PATH'], ...this.clock.environment() },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#process = child;
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (this.#log += text));
    }
    const ended = once(child, 'exit').then(() => {
      throw new Error(`the auth API stopped by itself:\n${this.#log}`);
    });
    await Promise.race([this.#ready(), ended]);
    // From here on it is asked to stop; a stop that nobody asked for shows in the test itself.
    ended.catch(() => undefined);
  }

  /** Stops the program and keeps the store: the API cannot be reached until [`resume`]. */
  async halt(): Promise<void> {
    const child = this.#process;
    if (child === undefined || child.exitCode !== null) return;
    const ended = once(child, 'exit', { signal: AbortSignal.timeout(PATIENCE) }).catch(() => {
      throw new Error(`the auth API did not stop in time:\n${this.#log}`);
    });
    child.kill('SIGTERM');
    const [code] = (await ended) as [number | null];
    if (code !== 0) throw new Error(`the auth API stopped with ${code}:\n${this.#log}`);
  }

  /** Stops the program and removes everything it left. */
  async stop(): Promise<void> {
    try {
      await this.halt();
    } finally {
      this.#process?.kill('SIGKILL');
      rmSync(this.#folder, { recursive: true, force: true });
    }
  }

  /** Stops the program and copies its store to `folder`, to begin others with. */
  async stopAndKeepStore(folder: string): Promise<void> {
    await this.halt();
    cpSync(join(this.#folder, 'store'), folder, { recursive: true });
    await this.stop();
  }

  #arguments(): string[] {
    const { portal, limits = {}, site = siteFolder(portal), sampleUsers } = this.#options;
    return [
      ...['--listen', `127.0.0.1:${this.#port}`, '--public-origin', this.origin],
      ...['--portal', portalWithLimits(portal, limits, this.#folder), '--locales', localesFolder],
      ...['--site', site, '--development', '--records-file', this.records.file],
      ...['--database-url', `sqlite://${join(this.#folder, 'store', 'voordeur.sqlite')}`],
      ...(sampleUsers === undefined ? [] : ['--sample-users', String(sampleUsers)]),
    ];
  }

  async #ready(): Promise<void> {
    const deadline = Date.now() + PATIENCE;
    while (Date.now() < deadline) {
      const answer = await fetch(`${this.origin}/readyz`).catch(() => undefined);
      if (answer?.ok) return;
    }
    throw new Error(`the auth API was not ready in time:\n${this.#log}`);
  }
}

/** Makes a store with the sample accounts in `folder`: hashing their passwords takes long enough to do it once. */
export async function seededStore(portal: PortalName, folder: string, sampleUsers?: number): Promise<void> {
  const api = await AuthApi.start({ portal, sampleUsers });
  await api.stopAndKeepStore(folder);
}
