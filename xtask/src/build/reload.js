// Loads the page again after each build. In no site but that of cargo xtask dev.
(() => {
  'use strict';
  const EVERY = 400; // milliseconds
  let shown;
  const look = async () => {
    try {
      const answer = await fetch('/build.txt', { cache: 'no-store' });
      const built = answer.ok ? await answer.text() : shown;
      shown ??= built;
      if (built !== shown) return location.reload();
    } catch {
      // the server is being started again
    }
    setTimeout(look, EVERY);
  };
  look();
})();
