import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AuthApi, seededStore } from '../harness/auth-api.ts';
import { deployedSiteFolder } from '../harness/environment.ts';
import { ready } from '../harness/guard.ts';
import { Words } from '../harness/words.ts';
import { bareForm, Comparison, withoutScripts } from './floors.ts';
import { earlySubmit, firstVisit, secondVisit, type Subject } from './measure.ts';
import { report, writeReport } from './report.ts';
import { steps } from './steps.ts';

const folder = mkdtempSync(join(tmpdir(), 'voordeur-speed-'));
const comparison = await Comparison.start();
await seededStore('customer', join(folder, 'store'));
const limits = { failed_log_ins_per_address: 1000, codes_per_account_per_day: 100 };
const api = await AuthApi.start({ portal: 'customer', limits, site: deployedSiteFolder(), store: join(folder, 'store') });
try {
  const words = new Words('customer', 'en');
  const address = `${api.origin}/en/log-in`;
  const parsed: Subject['isDone'] = (page) => page.waitForLoadState('load');
  const subjects: Subject[] = [
    { name: 'floor: a form in HTML', address: comparison.serve('/bare', bareForm), isDone: parsed },
    { name: 'floor: this page without its application', address: await withoutScripts(address, comparison), isDone: parsed },
    { name: 'Voordeur', address, isDone: ready },
  ];
  const loads = [];
  for (const subject of subjects) {
    console.log(`measuring ${subject.name}`);
    loads.push({ name: subject.name, first: await firstVisit(subject), second: await secondVisit(subject) });
  }
  console.log('measuring an early submit, and steps');
  const submit = await earlySubmit(address);
  const text = report({ loads, submit, steps: await steps(api.origin, words) });
  console.log(text);
  writeReport(text);
} finally {
  await api.stop();
  await comparison.stop();
  rmSync(folder, { recursive: true, force: true });
}
