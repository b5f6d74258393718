import { and, eq, isNull } from "drizzle-orm";
import { excerpts } from "#db/schema/evidence.ts";
import type { Tx } from "#db/transact.ts";
import type { SharedNote } from "./erase-turns.ts";
import { speakerAt } from "./speaker-at.ts";
import type { Speakers } from "./speakers.ts";

/** Passages that a person marked in a talk before it was read are whose turn they stand in. */
export async function fillPeople(
  tx: Tx,
  note: SharedNote,
  { personOf, isAlone }: Speakers,
): Promise<void> {
  if (isAlone) return;
  const { id, start, speaker, participantId } = excerpts;
  const nobodys = await tx
    .select({ id, start, speaker })
    .from(excerpts)
    .where(
      and(
        eq(excerpts.noteId, note.id),
        eq(excerpts.isHeld, true),
        eq(excerpts.hasLostPlace, false),
        isNull(participantId),
      ),
    );
  for (const passage of nobodys) {
    const label = passage.speaker ?? speakerAt(note, passage.start);
    const person = personOf(label);
    if (person === null) continue;
    await tx
      .update(excerpts)
      .set({ speaker: label, participantId: person })
      .where(eq(id, passage.id));
  }
}
