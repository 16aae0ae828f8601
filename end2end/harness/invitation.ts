import type { AuthApi } from './auth-api.ts';

/** The link of an invitation: what it leads to stands behind the `#`, which browsers send to nobody. */
const link = /^http\S+\/invitation#\S+$/m;

/** The link in the invitation that was mailed to somebody after the first `known` ones. */
export async function invitationTo(email: string, api: AuthApi, known = 0): Promise<string> {
  const { text } = await api.outbox.next((message) => message.to === email && link.test(message.text), known);
  return link.exec(text)?.[0] ?? '';
}
