import { installClock } from '../../harness/browser-clock.ts';
import { expect, test } from '../../harness/test.ts';

/** Moments, and what the portal's help desk (Monday to Friday, 08:00 to 16:45 in Brussels) is then. */
const moments = [
  ['on a Wednesday morning', '2026-11-18T10:00:00+01:00', 'help-desk-open-until', { time: '16:45' }],
  ['in the last minute', '2026-11-18T16:44:59+01:00', 'help-desk-open-until', { time: '16:45' }],
  ['at closing time', '2026-11-18T16:45:00+01:00', 'help-desk-opens-tomorrow', { time: '08:00' }],
  ['before it opens', '2026-11-18T07:59:00+01:00', 'help-desk-opens-today', { time: '08:00' }],
  ['on a Friday evening', '2026-11-20T18:00:00+01:00', 'help-desk-opens-on', { day: 'day-monday', time: '08:00' }],
  ['on the eve of a holiday', '2026-12-24T18:00:00+01:00', 'help-desk-opens-on', { day: 'day-monday', time: '08:00' }],
] as const;

for (const zone of ['Europe/Brussels', 'America/New_York']) {
  test.describe(`in ${zone}`, () => {
    test.use({ timezoneId: zone });

    for (const [when, at, id, variables] of moments) {
      test(`${when} the help desk is rightly said to be open or closed`, async ({ page, logIn, words }) => {
        await page.clock.setFixedTime(at);
        await logIn.open('help');
        const named = 'day' in variables ? { ...variables, day: words.text(variables.day) } : variables;
        const sentence = words.text(id, named);
        await expect(page.getByRole('main').getByText(sentence)).toBeVisible();
        await expect(page.getByRole('contentinfo').getByText(sentence)).toBeVisible();
      });
    }
  });
}

test('the help desk closes while the page is open', async ({ page, logIn, words }) => {
  await installClock(page, '2026-11-18T16:44:00+01:00');
  await logIn.open('help');
  const footer = page.getByRole('contentinfo');
  await expect(footer.getByText(words.text('help-desk-open-until', { time: '16:45' }))).toBeVisible();
  await page.clock.runFor(91_000);
  await expect(footer.getByText(words.text('help-desk-opens-tomorrow', { time: '08:00' }))).toBeVisible();
});

test('help names a telephone number, an address and the hours', async ({ page, logIn, words }) => {
  await logIn.open('help');
  const main = page.getByRole('main');
  await expect(main.getByRole('link', { name: '+32 2 555 01 00' })).toHaveAttribute('href', 'tel:+3225550100');
  await expect(main.getByRole('link', { name: 'help@lindenhof.example' })).toHaveAttribute('href', 'mailto:help@lindenhof.example');
  await expect(main.getByRole('table', { name: words.text('opening-hours-caption') })).toBeVisible();
  await expect(main.getByRole('heading', { name: words.text('contact-help-desk-name') })).toBeVisible();
});

test('each question opens on its answer', async ({ page, logIn, words }) => {
  await logIn.open('help');
  for (const question of ['password', 'email', 'sms', 'phone', 'authenticator', 'blocked', 'fraud']) {
    await page.getByText(words.text(`help-${question}`), { exact: true }).click();
  }
  await expect(page.getByText(words.text('help-fraud-never'))).toBeVisible();
  await expect(page.getByText(words.text('help-sms-number'))).toBeVisible();
});

test('who cannot register, or not log in any more, is shown the ways there are', async ({ page, logIn, words }) => {
  for (const [question, answer, link, path] of [
    ['number', 'number-where', 'register-link', 'register'],
    ['letter', 'letter-back', 'resume-link', 'register/resume'],
    ['email', 'email-again', 'again-link', 'register'],
    ['phone', 'phone-again', 'again-link', 'register'],
  ] as const) {
    await logIn.open('help');
    await page.getByText(words.text(`help-${question}`), { exact: true }).click();
    await expect(page.getByText(words.text(`help-${answer}`))).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: words.text(`help-${link}`) }).click();
    await expect(page).toHaveURL(logIn.address(path));
  }
});

test.describe('in a portal where nobody registers', () => {
  test.use({ portal: 'business' });

  test('help does not lead to registering', async ({ page, logIn, words }) => {
    await logIn.open('help');
    await expect(page.getByText(words.text('help-register'), { exact: true })).toHaveCount(0);
    await page.getByText(words.text('help-phone'), { exact: true }).click();
    await expect(page.getByText(words.text('help-phone-ask'))).toBeVisible();
    await expect(page.getByText(words.text('help-phone-again'))).toHaveCount(0);
  });
});

test('every page has help in the same place', async ({ page, logIn, words }) => {
  for (const path of ['', 'log-in', 'help', 'session-ended', 'service-unavailable', 'something-went-wrong']) {
    await logIn.open(path);
    const help = page.getByRole('contentinfo').getByRole('link').first();
    await expect(help).toHaveText(words.text('footer-help'));
    await expect(help).toHaveAttribute('href', logIn.address('help'));
  }
});
