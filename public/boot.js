// Starts the application. A classic script that the parser waits for, last in <head>: it is there before the form
// is, and everything it reads stands before it.
//
// What the page promises before the application has arrived:
// - what is typed is kept, because hydration leaves the fields alone;
// - a form that is sent is kept and sent again when somebody listens;
// - when something fails there are words, in the page's language, and a way on.
(() => {
  'use strict';

  const html = document.documentElement;
  const FAILED_PAGE = 'something-went-wrong';
  const WORD_AFTER = 1000; // milliseconds until a word says that the form waits

  // ---- what the tab remembers: addresses and plain fields, never anything secret ----

  const remember = (storage, key, value) => {
    try {
      storage().setItem(key, value);
    } catch {
      // the browser keeps nothing for sites, and all works but for this
    }
  };
  const recall = (storage, key) => {
    try {
      const value = storage().getItem(key);
      storage().removeItem(key);
      return value;
    } catch {
      return null;
    }
  };
  const tab = () => sessionStorage;
  const always = () => localStorage;

  // ---- words around the application, prerendered and hidden ----

  const notice = (name, shown) => {
    const all = [...document.querySelectorAll(`[data-notice="${name}"]`)];
    const one = all.find((element) => element.lang === html.lang) ?? all[0];
    if (one) one.hidden = !shown;
  };
  const parsed = new Promise((resolve) => {
    if (document.readyState !== 'loading') resolve();
    else document.addEventListener('DOMContentLoaded', resolve, { once: true });
  });

  // ---- a form that is sent too early ----

  let ready = false;
  let early = null;
  let word = 0;
  document.addEventListener(
    'submit',
    (event) => {
      if (ready) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      early = { form: event.target, submitter: event.submitter };
      event.submitter?.setAttribute('aria-disabled', 'true');
      word ||= setTimeout(notice, WORD_AFTER, 'waiting', true);
    },
    true,
  );
  const sendEarly = () => {
    clearTimeout(word);
    notice('waiting', false);
    if (!early) return;
    const { form, submitter } = early;
    early = null;
    submitter?.removeAttribute('aria-disabled');
    if (form.isConnected) form.requestSubmit(submitter);
    else document.querySelector('#app form')?.requestSubmit();
  };

  // ---- fields, when the page is drawn anew instead of hydrated ----

  // A password that is shown has another type, but is a password still.
  const isSecret = ({ type, autocomplete, dataset }) =>
    'secret' in dataset || type === 'password' || autocomplete.endsWith('-password') || autocomplete === 'one-time-code';
  const fields = () => [...document.querySelectorAll('#app input[name], #app textarea[name]')];
  const isChanged = ({ type, checked, defaultChecked, value, defaultValue }) => {
    if (type === 'radio') return checked;
    return type === 'checkbox' ? checked !== defaultChecked : value !== defaultValue;
  };
  const typed = () =>
    fields().filter(isChanged).map((field) => {
      const isTakenBack = field.type === 'checkbox' && !field.checked;
      return { name: field.name, value: isTakenBack ? '' : field.value, isSecret: isSecret(field) };
    });
  // Says whether there are such fields.
  const fill = (all) => {
    let found = false;
    for (const { name, value } of all) {
      for (const field of fields().filter((field) => field.name === name)) {
        found = true;
        if (field.type === 'radio') field.checked ||= field.value === value;
        else if (field.type === 'checkbox') field.checked = field.value === value;
        else if (field.value === field.defaultValue) field.value = value;
      }
    }
    return found;
  };
  // For the next document: the path below the language, then a line for each field.
  const here = () => location.pathname.split('/').slice(2).join('/');
  const keepTyped = () => {
    const plain = typed().filter((one) => !one.isSecret);
    const lines = plain.map(({ name, value }) => `${name}\t${encodeURIComponent(value)}`);
    if (lines.length) remember(tab, 'typed', [here(), ...lines].join('\n'));
  };
  // Fields that come later are filled by src/browser/typed.rs, which reads and writes the same.
  const restoreTyped = () => {
    const kept = recall(tab, 'typed');
    if (!kept) return;
    const [path, ...lines] = kept.split('\n');
    const pairs = lines.map((line) => line.split('\t'));
    const all = pairs.map(([name, value]) => ({ name, value: decodeURIComponent(value) }));
    if (path === here() && !fill(all)) remember(tab, 'typed', kept);
  };

  // ---- failing ----

  // HTML that is not what the application expects ends in a trap of the Wasm, for which no promise is rejected.
  // The page is loaded once more then, and drawn anew.
  const again = recall(tab, 'draw-anew') === location.pathname;

  const cannotStart = async (error) => {
    console.error(error);
    html.dataset.failed = '';
    clearTimeout(word);
    early?.submitter?.removeAttribute('aria-disabled');
    await parsed;
    notice('waiting', false);
    notice('failed', true);
  };
  const drawAnew = () => {
    remember(tab, 'draw-anew', location.pathname);
    keepTyped();
    location.reload();
  };
  const wentWrong = (error) => {
    if (location.pathname.endsWith(`/${FAILED_PAGE}`)) return cannotStart(error);
    remember(tab, 'went-wrong-at', location.pathname + location.search);
    location.replace(`/${html.lang}/${FAILED_PAGE}`);
  };
  const trapped = (error) => {
    if (!(error instanceof WebAssembly.RuntimeError) || 'failed' in html.dataset) return;
    if (ready) wentWrong(error);
    else if (again) cannotStart(error);
    else drawAnew();
  };
  addEventListener('error', (event) => trapped(event.error));
  addEventListener('unhandledrejection', (event) => trapped(event.reason));

  // ---- leaving for the same page: in another language, or loaded once more ----

  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[rel="external"], [data-notice="failed"] a');
    if (!link) return;
    if (link.hreflang) remember(always, 'language', link.hreflang);
    keepTyped();
    // The application gives the links of the menu what they need, once it is there.
    if (!ready && !link.search) link.search = location.search;
  });

  // ---- starting ----

  const download = async ({ href, integrity, dataset }) => {
    const response = await fetch(href, { integrity: integrity || dataset.integrity });
    if (!response.ok) throw new Error(`${response.status} ${href}`);
    return response;
  };
  // The language of a shell is in its address.
  const messagesOfShell = () => {
    const links = [...document.querySelectorAll('link[rel="messages"]')];
    const wanted = location.pathname.split('/')[1];
    const link = links.find((candidate) => candidate.hreflang === wanted) ?? links[0];
    html.lang = link.hreflang;
    return link;
  };

  // Leptos reads these when it hydrates.
  globalThis.__RESOLVED_RESOURCES = [];
  globalThis.__SERIALIZED_ERRORS = [];
  globalThis.__INCOMPLETE_CHUNKS = [];

  const start = async () => {
    const isShell = 'shell' in html.dataset;
    const wasm = download(document.getElementById('wasm'));
    const link = isShell ? messagesOfShell() : document.getElementById('messages');
    // These areas have words of their own; elsewhere the application asks for them when it needs them.
    const areas = ['help-messages', 'register-messages', 'company-messages'];
    const links = [link, ...areas.map((id) => document.getElementById(id))];
    const messages = Promise.all(links.map((one) => one && download(one).then((response) => response.text())));
    const module = import(document.getElementById('module').href);
    const [application, texts, binary] = await Promise.all([module, messages, wasm]);
    await application.default({ module_or_path: binary });
    await parsed;
    const portal = JSON.parse(document.querySelector('meta[name="portal"]').content);
    const anew = isShell || again;
    const before = anew ? typed() : [];
    if (anew) document.getElementById('app').replaceChildren();
    else restoreTyped();
    await application.start(html.lang, ...texts, portal, anew);
    if (anew) {
      fill(before);
      restoreTyped();
    }
    ready = true;
    html.dataset.ready = '';
    performance.mark('ready');
    sendEarly();
  };
  start().catch((error) => (error instanceof WebAssembly.RuntimeError ? trapped(error) : cannotStart(error)));
})();
