/** What a journey needs of a browser, whichever engine it has. Elements are named by XPath. */
export interface Driver {
  /** Goes to an address. */
  open(address: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  forward(): Promise<void>;
  /** Types into a field, key by key, as a person would. */
  type(field: string, text: string): Promise<void>;
  /** Presses what is there, as a person would. */
  press(target: string): Promise<void>;
  /** The value of a JavaScript expression in the page, as JSON. */
  value<T>(expression: string): Promise<T>;
  /** Waits until a JavaScript expression in the page is true; also across pages. */
  until(expression: string): Promise<void>;
  /** What the console and the page complained of, as far as the engine tells. */
  complaints(): string[];
  close(): Promise<void>;
}

/** How long anything may take, in milliseconds. */
export const PATIENCE = 15_000;

/**
 * Asks again until `holds`, for as long as [`PATIENCE`]. Between two pages there is nothing to ask: a question
 * that fails then is asked again as well.
 */
export async function untilTrue(what: string, holds: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  let last: unknown;
  while (Date.now() < deadline) {
    try {
      if (await holds()) return;
    } catch (error) {
      last = error;
    }
  }
  throw new Error(`waited in vain for ${what}`, { cause: last });
}
