import type { Said } from '../messages/messages';

/** Bad input or usage: one sentence for the user, exit code 2. */
export class UsageError extends Error {
  constructor(readonly said: Said) {
    super(said.key);
    this.name = 'UsageError';
  }
}
