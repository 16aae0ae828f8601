import { walkByTab } from '../../harness/keyboard.ts';
import { people } from '../../harness/people.ts';
import { expect, test } from '../../harness/test.ts';

test('a page that is opened leaves the focus alone', async ({ page, logIn }) => {
  await logIn.open('log-in');
  await expect(page.locator('body')).toBeFocused();
});

test('a page that is gone to puts the focus on its heading', async ({ logIn }) => {
  await logIn.open('');
  await logIn.link('start-log-in').click();
  await expect(logIn.heading('credentials-heading')).toBeFocused();
  await logIn.link('footer-help').click();
  await expect(logIn.heading('help-heading')).toBeFocused();
  await logIn.page.goBack();
  await expect(logIn.heading('credentials-heading')).toBeFocused();
});

test('every step puts the focus on its heading', async ({ logIn, page, words }) => {
  await logIn.open('log-in');
  await logIn.giveCredentials(people.byBoth);
  await expect(logIn.heading('second-factor-heading')).toBeFocused();
  await logIn.chooseFactor('authenticator');
  await expect(logIn.heading('authenticator-code-heading')).toBeFocused();
  await logIn.button('code-other-way').click();
  await expect(logIn.heading('second-factor-heading')).toBeFocused();
  await logIn.chooseFactor('authenticator');
  await expect(logIn.heading('authenticator-code-heading')).toBeFocused();
  await logIn.giveCode(logIn.authenticatorCode());
  await logIn.isHome();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await logIn.button('home-log-out').click();
  await expect(logIn.heading('credentials-heading')).toBeFocused();
  await expect(page.getByText(words.text('log-in-notice-logged-out'))).toBeVisible();
});

test('what is wrong gets the focus each time', async ({ logIn, words }) => {
  await logIn.open('log-in');
  await logIn.button('credentials-submit').click();
  await logIn.complains(words.text('credentials-email-required'), words.text('credentials-password-required'));
  await logIn.email.fill(people.bySms);
  await logIn.button('credentials-submit').click();
  await logIn.complains(words.text('credentials-password-required'));
  await logIn.button('credentials-submit').click();
  await logIn.complains(words.text('credentials-password-required'));
});

test('the first press of Tab reaches a way past the header', async ({ page, logIn }) => {
  await logIn.open('log-in');
  await page.keyboard.press('Tab');
  await expect(logIn.link('skip-link')).toBeFocused();
  await expect(logIn.link('skip-link')).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(logIn.email).toBeFocused();
});

test('what has the focus can be seen, and nothing covers it', async ({ page, logIn }) => {
  await logIn.untilChoice();
  await page.reload();
  await expect(page.getByRole('radio').first()).toBeVisible();
  const found = await walkByTab(page, (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const label = (element as HTMLInputElement).labels?.[0];
    // The ring of a radio button goes round the whole choice.
    const ring = [element, element.parentElement ?? element].some((each) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(each);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    const top = document.elementFromPoint(x + width / 2, y + height / 2);
    const covered = top !== null && !element.contains(top) && !top.contains(element) && !label?.contains(top);
    return { what: element.outerHTML.slice(0, 120), ring, covered };
  });
  for (const focused of found) expect(focused, focused.what).toMatchObject({ ring: true, covered: false });
  expect(found.length).toBeGreaterThan(6);
});
