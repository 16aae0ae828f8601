import { build } from 'esbuild';
import { join } from 'node:path';
import type { Comparison } from './floors.ts';

/**
 * A log-in page of Hanko Elements, a widely used log-in component, with an API beside it that answers the two
 * requests it makes before it shows its form. Built here, from its package; the product does not know of it.
 */
export async function hankoPage(comparison: Comparison): Promise<string> {
  const built = await build({
    stdin: { contents: program, resolveDir: join(import.meta.dirname, '..') },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'warning',
  });
  const [script] = built.outputFiles;
  if (script === undefined) throw new Error('Hanko Elements were not built');
  comparison.serve('/hanko.js', script.text);
  comparison.answer('/login', (query) => JSON.stringify(query.has('action') ? logIn : preflight));
  comparison.answer('/sessions/validate', () => JSON.stringify({ is_valid: false }));
  return comparison.serve('/hanko', page);
}

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<title>Log in</title><script type="module" src="/hanko.js"></script><h1>Log in</h1><hanko-login></hanko-login>`;

const program = `
import { register } from '@teamhanko/hanko-elements';
register(location.origin);`;

const action = (name: string, inputs: object): object => ({ action: name, href: `/login?action=${name}`, inputs, description: '' });
const input = (name: string, type: string): object => ({ name, type, required: true });

/** The state in which it tells what the browser can. */
const preflight = {
  name: 'preflight',
  status: 200,
  csrf_token: 'csrf',
  payload: {},
  actions: {
    register_client_capabilities: action('register_client_capabilities', {
      webauthn_available: input('webauthn_available', 'boolean'),
    }),
  },
};

/** The state in which it asks for an e-mail address. */
const logIn = {
  name: 'login_init',
  status: 200,
  csrf_token: 'csrf',
  payload: {},
  actions: {
    continue_with_login_identifier: action('continue_with_login_identifier', { email: input('email', 'email') }),
  },
};
