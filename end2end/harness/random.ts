import { createHash } from 'node:crypto';

/** Chosen once for a whole run, printed, and repeated with `SEED=`. */
export const seed = (process.env['SEED'] ??= String(Math.floor(Math.random() * 1_000_000)));

/** One of `choices`, the same one for the same `subject` in every run with this seed. */
export function chosen<T>(choices: readonly T[], subject: string): T {
  const digest = createHash('sha256').update(`${seed} ${subject}`).digest();
  const choice = choices[digest.readUInt32BE(0) % choices.length];
  if (choice === undefined) throw new Error('nothing to choose from');
  return choice;
}
