import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fakeTimeLibrary } from './environment.ts';

/**
 * The clock of one auth API. It runs like the machine's, but ahead of it by as much as a test asks: so a code
 * of ten minutes expires without anybody waiting, and without the product knowing of it.
 */
export class ServerClock {
  #ahead = 0;
  readonly #file: string;

  constructor(folder: string) {
    this.#file = join(folder, 'clock');
    this.#write();
  }

  /** Puts the clock forward. */
  advance(seconds: number): void {
    this.#ahead += seconds;
    this.#write();
  }

  /** Puts the clock at a moment, which may be past: `2026-02-02T10:00:00+01:00`. */
  set(moment: string): void {
    this.#ahead = Math.round((Date.parse(moment) - Date.now()) / 1000);
    this.#write();
  }

  /** Milliseconds since 1970 by this clock. */
  now(): number {
    return Date.now() + this.#ahead * 1000;
  }

  /** What the process must be started with. */
  environment(): Record<string, string> {
    return {
      [process.platform === 'darwin' ? 'DYLD_INSERT_LIBRARIES' : 'LD_PRELOAD']: fakeTimeLibrary(),
      FAKETIME_TIMESTAMP_FILE: this.#file,
      FAKETIME_NO_CACHE: '1',
      // Timers go on running at their own pace.
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
    };
  }

  #write(): void {
    writeFileSync(this.#file, `${this.#ahead < 0 ? '' : '+'}${this.#ahead}\n`);
  }
}
