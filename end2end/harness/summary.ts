import type { FullResult, Reporter, Suite, TestCase, TestError, WorkerInfo } from '@playwright/test/reporter';
import { seed } from './random.ts';

/** So many tests of a run may pass at their second try only: on a busy machine one may, more are a fault. */
const SECOND_TRIES = 3;

const name = (test: TestCase) => test.titlePath().filter(Boolean).join(' › ');

/** Says how to repeat a run, and at its end how many tests ran, how long, what needed a second try, what was left out, and what went wrong outside them. */
export default class Summary implements Reporter {
  #tests: TestCase[] = [];
  /** What went wrong while no test ran. It fails the run; said far above, it would be lost. */
  readonly #outside: string[] = [];

  onBegin(_config: unknown, suite: Suite): void {
    this.#tests = suite.allTests();
    console.log(`SEED=${seed} chooses the languages and widths of these ${this.#tests.length} tests`);
  }

  onError(error: TestError, worker?: WorkerInfo): void {
    const text = error.stack ?? error.message ?? String(error.value);
    this.#outside.push(worker === undefined ? text : `${worker.project.name}, worker ${worker.workerIndex}: ${text}`);
  }

  async onEnd(result: FullResult): Promise<{ status: FullResult['status'] }> {
    const of = (outcome: ReturnType<TestCase['outcome']>) => this.#tests.filter((test) => test.outcome() === outcome);
    const [passed, failed, again, left] = [of('expected'), of('unexpected'), of('flaky'), of('skipped')];
    for (const test of left) console.log(`left out: ${name(test)}`);
    for (const test of again) console.log(`passed at its second try only: ${name(test)}`);
    for (const error of this.#outside) console.log(`went wrong while no test ran: ${error}`);
    const ran = passed.length + failed.length + again.length;
    const seconds = Math.round(result.duration / 1000);
    console.log(
      `${ran} ran in ${seconds} s, ${failed.length} failed, ${again.length} needed a second try, ` +
        `${left.length} left out, ${this.#outside.length} errors outside tests (SEED=${seed})`,
    );
    return { status: left.length > 0 || again.length > SECOND_TRIES ? 'failed' : result.status };
  }
}
