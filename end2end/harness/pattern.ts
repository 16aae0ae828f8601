/** What matches this text and no other, as a part of a pattern. One kind of white space is as good as another. */
export function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
}

/** What is exactly one of these. */
export function oneOf(...texts: string[]): RegExp {
  return new RegExp(`^(${texts.map(literally).join('|')})$`);
}
