/** What a page notes of itself while it loads; milliseconds since the navigation began. */
export interface Notes {
  firstPaint: number;
  largestPaint: number;
  /** When the text that is in the first field now was put into it. */
  interactive: number;
}

declare global {
  interface Window {
    notes: Notes;
  }
}

/**
 * Runs in the page, before everything else: types a letter into the first field as soon as it is there, and
 * again whenever it was lost. So `interactive` ends up as the moment from which typing is kept.
 */
export function probe(): void {
  const notes: Notes = { firstPaint: 0, largestPaint: 0, interactive: 0 };
  window.notes = notes;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntriesByName('first-contentful-paint')) notes.firstPaint = entry.startTime;
  }).observe({ type: 'paint', buffered: true });
  new PerformanceObserver((list) => {
    notes.largestPaint = list.getEntries().at(-1)?.startTime ?? notes.largestPaint;
  }).observe({ type: 'largest-contentful-paint', buffered: true });

  // Elements of others keep their fields in shadow trees.
  const firstField = (root: Document | ShadowRoot): HTMLInputElement | null => {
    const field = root.querySelector<HTMLInputElement>('input:not([type=hidden], [type=radio], [type=checkbox])');
    if (field !== null) return field;
    for (const host of root.querySelectorAll('*')) {
      const inside = host.shadowRoot === null ? null : firstField(host.shadowRoot);
      if (inside !== null) return inside;
    }
    return null;
  };
  const look = (): void => {
    const field = firstField(document);
    const painted = performance.getEntriesByName('first-contentful-paint').length > 0;
    if (field !== null && painted && !field.value.startsWith('a')) {
      field.focus();
      document.execCommand('insertText', false, 'a');
      notes.interactive = performance.now();
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
