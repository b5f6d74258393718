import { copiesHere, dropCopy, waitingIn } from "./kept-copies.ts";

/**
 * Maps that this browser kept for working offline are gone when their reader signs out. What somebody
 * else wrote here and could not save yet waits for them.
 */
export async function forgetCopies(personId: string): Promise<void> {
  for (const kept of await copiesHere()) {
    if (kept.personId === personId || waitingIn(kept) === 0) dropCopy(kept);
  }
}
