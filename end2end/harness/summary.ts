import type { FullResult, Reporter, Suite, TestCase, TestResult } from '@playwright/test/reporter';
import { seed } from './random.ts';

/** Says how to repeat a run, and at its end how many tests ran, how long, and that none was left out. */
export default class Summary implements Reporter {
  #left: TestCase[] = [];
  #ran = 0;
  #failed = 0;

  onBegin(_config: unknown, suite: Suite): void {
    console.log(`SEED=${seed} chooses the languages of these ${suite.allTests().length} tests`);
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    if (result.status === 'skipped') this.#left.push(test);
    else this.#ran += 1;
    if (result.status !== 'passed' && result.status !== 'skipped') this.#failed += 1;
  }

  async onEnd(result: FullResult): Promise<{ status: FullResult['status'] }> {
    for (const test of this.#left) console.log(`left out: ${test.titlePath().filter(Boolean).join(' › ')}`);
    const seconds = Math.round(result.duration / 1000);
    console.log(`${this.#ran} ran in ${seconds} s, ${this.#failed} failed, ${this.#left.length} left out (SEED=${seed})`);
    return { status: this.#left.length > 0 ? 'failed' : result.status };
  }
}
