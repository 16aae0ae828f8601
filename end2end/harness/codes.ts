/** Six digits that differ from `code`. */
export function otherCode(code: string): string {
  return String((Number(code) + 1) % 1_000_000).padStart(6, '0');
}

/** A code as it could stand in a letter that differs from `code`. */
export function otherPostedCode(code: string): string {
  return code.slice(0, -1) + (code.endsWith('7') ? '8' : '7');
}

/** A code or reference of eight characters as it stands in `text`. */
export function printedCode(text: string): string {
  const code = /\b[0-9A-Z]{4}-[0-9A-Z]{4}\b/.exec(text)?.[0];
  if (code === undefined) throw new Error(`there is no code in “${text}”`);
  return code;
}
