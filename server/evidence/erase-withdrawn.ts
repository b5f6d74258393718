import { eq } from "drizzle-orm";
import { notes } from "#db/schema/evidence.ts";
import type { Tx } from "#db/transact.ts";
import { eraseTurns, type SharedNote } from "./erase-turns.ts";
import type { Speakers } from "./speakers.ts";

/**
 * A talk with somebody who has withdrawn came in, or waited to be read while they did: their turns go,
 * and with the last customer's words the note. Tells whether anything went.
 */
export async function eraseWithdrawn(
  tx: Tx,
  note: SharedNote,
  { withdrawn, isAlone }: Speakers,
): Promise<boolean> {
  if (withdrawn.size === 0) return false;
  const { turns, isEmpty } = await eraseTurns(tx, note, {
    isTheirs: (speaker) => withdrawn.has(speaker),
    participantId: null,
  });
  if (turns === 0) return false;
  if (isAlone && isEmpty) await tx.delete(notes).where(eq(notes.id, note.id));
  return true;
}
