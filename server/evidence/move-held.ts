import { and, eq } from "drizzle-orm";
import { excerpts } from "#db/schema/evidence.ts";
import type { Tx } from "#db/transact.ts";
import { findAgain } from "#domain/evidence/find-again.ts";

/** Held passages keep their words and get their new offsets; the others go, to be found anew. */
export async function moveHeld(
  tx: Tx,
  noteId: string,
  { before, after }: { before: string; after: string },
): Promise<number> {
  await tx.delete(excerpts).where(and(eq(excerpts.noteId, noteId), eq(excerpts.isHeld, false)));
  const held = await tx.select().from(excerpts).where(eq(excerpts.noteId, noteId));
  let lost = 0;
  for (const excerpt of held) {
    const found = findAgain(excerpt, before, after);
    if (!found) lost++;
    const shift = found ? found.start - excerpt.start : 0;
    await tx
      .update(excerpts)
      .set(
        found
          ? {
              ...found,
              hasLostPlace: false,
              cues: excerpt.cues.map((cue) => ({
                ...cue,
                start: cue.start + shift,
                end: cue.end + shift,
              })),
            }
          : { hasLostPlace: true },
      )
      .where(eq(excerpts.id, excerpt.id));
  }
  return lost;
}
