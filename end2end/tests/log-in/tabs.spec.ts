import { otherCode } from '../../harness/codes.ts';
import { people } from '../../harness/people.ts';
import { test } from '../../harness/test.ts';
import { LogIn } from '../../screens/log-in.ts';

test('two tabs log in beside each other', async ({ logIn, context, words, api }) => {
  const other = new LogIn(await context.newPage(), words, api);
  await logIn.untilSmsCode(people.bySms);
  await other.untilAuthenticatorCode();
  await logIn.giveCode(await api.outbox.nextCode());
  await logIn.isHome();
  await other.giveCode(other.authenticatorCode());
  await other.isHome();
});

test('a log-in that went on in another tab is taken over from there', async ({ logIn, page, context, words, api }) => {
  await logIn.untilSmsCode();
  const other = new LogIn(await context.newPage(), words, api);
  await other.page.goto(page.url());
  await other.shows('sms-code-heading', 'log-in/sms-code');
  const code = await api.outbox.nextCode();
  await other.giveCode(code);
  await other.isHome();

  await logIn.giveCode(code);
  await logIn.isHome();
});

test('a wrong code in one tab counts in the other, and no try is lost', async ({ logIn, page, context, words, api }) => {
  await logIn.untilSmsCode();
  const code = await api.outbox.nextCode();
  const wrong = otherCode(code);
  const other = new LogIn(await context.newPage(), words, api);
  await other.page.goto(page.url());
  await other.shows('sms-code-heading', 'log-in/sms-code');
  await other.giveCode(wrong);
  await other.complains(words.text('sms-code-incorrect', { tries: 4 }));

  await logIn.giveCode(wrong);
  await logIn.complains(words.text('sms-code-incorrect', { tries: 3 }));
  await logIn.giveCode(code);
  await logIn.isHome();
});
