import { AuthApi } from '../harness/auth-api.ts';
import { deployedSiteFolder } from '../harness/environment.ts';
import { ready } from '../harness/guard.ts';
import { test } from '../harness/with-api.ts';
import { Words } from '../harness/words.ts';
import { companyList, users } from './company.ts';
import { bareForm, Comparison, withoutScripts } from './floors.ts';
import { hankoPage } from './hanko.ts';
import { earlySubmit, firstVisit, secondVisit, type Subject } from './measure.ts';
import { report, reportOfCompany, writeReport } from './report.ts';
import { steps } from './steps.ts';

/** As wide as a portal may set them: whoever measures comes often. */
const limits = { failed_log_ins_per_address: 200, codes_per_account_per_day: 20 };

test('the log-in page and its steps on a telephone with a middling line', async ({ stores }) => {
  test.setTimeout(30 * 60_000);
  const comparison = await Comparison.start();
  const store = await stores.of('customer');
  const api = await AuthApi.start({ portal: 'customer', limits, site: deployedSiteFolder(), store });
  try {
    const address = `${api.origin}/en/log-in`;
    const loads = [];
    for (const subject of await subjects(address, comparison)) {
      console.log(`measuring ${subject.name}`);
      loads.push({ name: subject.name, first: await firstVisit(subject), second: await secondVisit(subject) });
    }
    console.log('measuring an early submit, registering, and steps');
    const submit = await earlySubmit(address);
    const registering = await firstVisit({ name: 'registering', address: `${api.origin}/en/register`, isDone: ready });
    const text = report({ loads, submit, registering, steps: await steps(api.origin, new Words('customer', 'en')) });
    console.log(text);
    writeReport('measured', text);
  } finally {
    await api.stop();
    await comparison.stop();
  }
});

test('the list of a company of ten thousand users', async () => {
  test.setTimeout(15 * 60_000);
  const api = await AuthApi.start({ portal: 'intermediary', limits, sampleUsers: users });
  try {
    const text = reportOfCompany(await companyList(api));
    console.log(text);
    writeReport('measured with ten thousand users', text);
  } finally {
    await api.stop();
  }
});

/** What is compared: the floors, another's component, and the product last. */
async function subjects(address: string, comparison: Comparison): Promise<Subject[]> {
  const loaded: Subject['isDone'] = (page) => page.waitForLoadState('load');
  const hanko: Subject['isDone'] = (page) => page.locator('hanko-login input').first().waitFor();
  const bare = await withoutScripts(address, comparison);
  return [
    { name: 'floor: a form in HTML', address: comparison.serve('/bare', bareForm), isDone: loaded },
    { name: 'floor: this page without its application', address: bare, isDone: loaded },
    { name: 'Hanko Elements 2.7', address: await hankoPage(comparison), isDone: hanko },
    { name: 'Voordeur', address, isDone: ready },
  ];
}
