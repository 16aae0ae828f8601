import type { FullResult, Reporter, Suite, TestCase, TestError, WorkerInfo } from '@playwright/test/reporter';
import { seed } from './random.ts';

/**
 * So often may a busy machine disturb a run: a test that passes at its second try only, a browser that does not
 * close in time when its tests are done. More is a fault.
 */
const DISTURBANCES = 3;

const name = (test: TestCase) => test.titlePath().filter(Boolean).join(' › ');

/** Says how to repeat a run, and at its end how many tests ran, how long, what disturbed them, and what was left out. */
export default class Summary implements Reporter {
  #tests: TestCase[] = [];
  /** What went wrong in a worker while no test ran. */
  readonly #between: string[] = [];
  /** What went wrong with the run itself: a configuration or a file of tests that cannot be read. */
  readonly #errors: string[] = [];

  onBegin(_config: unknown, suite: Suite): void {
    this.#tests = suite.allTests();
    console.log(`SEED=${seed} chooses the languages of these ${this.#tests.length} tests`);
  }

  onError(error: TestError, worker?: WorkerInfo): void {
    const text = error.stack ?? error.message ?? String(error.value);
    if (worker === undefined) this.#errors.push(text);
    else this.#between.push(`${worker.project.name}, worker ${worker.workerIndex}: ${text}`);
  }

  async onEnd(result: FullResult): Promise<{ status: FullResult['status'] }> {
    const of = (outcome: ReturnType<TestCase['outcome']>) => this.#tests.filter((test) => test.outcome() === outcome);
    const [passed, failed, again, left] = [of('expected'), of('unexpected'), of('flaky'), of('skipped')];
    for (const test of left) console.log(`left out: ${name(test)}`);
    for (const test of again) console.log(`passed at its second try only: ${name(test)}`);
    for (const error of this.#between) console.log(`went wrong while no test ran: ${error}`);
    const ran = passed.length + failed.length + again.length;
    const seconds = Math.round(result.duration / 1000);
    console.log(
      `${ran} ran in ${seconds} s, ${failed.length} failed, ${again.length} needed a second try, ` +
        `${this.#between.length} disturbed between tests, ${left.length} left out (SEED=${seed})`,
    );
    const broken = ran === 0 || failed.length + left.length + this.#errors.length > 0;
    const disturbed = again.length + this.#between.length > DISTURBANCES;
    if (broken || disturbed) return { status: 'failed' };
    return { status: result.status === 'failed' ? 'passed' : result.status };
  }
}
