import type { Database } from "#db/client.ts";
import type { How, Tx } from "#db/transact.ts";

const longestMs = 4;

/**
 * Writes many things in transactions that each hold the lock for a few milliseconds (decision 30),
 * letting everybody else's work through between them. `each` must be sound on its own: a crash may
 * come between any two. `isMadeAnew` spares the disk what the job would do again after a power cut,
 * for it notes down in the same transactions how far it is.
 */
export async function inSmallWrites<T>(
  db: Database,
  things: T[],
  each: (tx: Tx, thing: T) => Promise<void>,
  how: Pick<How, "isMadeAnew"> = {},
): Promise<void> {
  for (let next = 0; next < things.length; ) {
    next = await db.transact(async (tx) => {
      const until = performance.now() + longestMs;
      let index = next;
      do {
        const thing = things[index];
        if (thing !== undefined) await each(tx, thing);
        index++;
      } while (index < things.length && performance.now() < until);
      return index;
    }, how);
    await new Promise(setImmediate);
  }
}

/** Neighbours together, so that one statement writes many rows. */
export function groupsOf<T>(things: T[], size: number): T[][] {
  const groups: T[][] = [];
  for (let from = 0; from < things.length; from += size) {
    groups.push(things.slice(from, from + size));
  }
  return groups;
}
