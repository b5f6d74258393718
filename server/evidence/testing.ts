import { eq } from "drizzle-orm";
import { nodes } from "#db/schema/map.ts";
import { audit } from "#db/schema/workspace.ts";
import { type NoteInput, noteInputSchema } from "#domain/evidence/note.ts";
import { authorize } from "../access/authorize.ts";
import type { Outside } from "../context.ts";
import { startTestJobs } from "../jobs/testing.ts";
import { createWorld } from "../testing.ts";
import { addNote } from "./add-note.ts";

/** The world with its queue, a map of two steps, and short words for what tests do most. */
export async function createEvidenceWorld(outside: Pick<Outside, "model" | "web"> = {}) {
  const world = await createWorld(outside);
  const jobs = startTestJobs(world, outside);
  const editor = world.as("editor");
  await addStep("pay", "Paying", "The customer pays the basket by card in the checkout", 0);
  await addStep("wait", "Delivery", "The parcel is delivered home by a courier", 1);

  async function addStep(id: string, title: string, description: string, position: number) {
    await world.db.transact(async (tx) => {
      await tx
        .insert(nodes)
        .values({ mapId: "m", id, kind: "step", title, position, fields: { description } });
    });
  }

  return {
    ...world,
    jobs,
    editor,
    addStep,
    grants: {
      edit: await authorize(editor, "evidence.edit", { workspaceId: "w" }),
      import: await authorize(editor, "evidence.import", { workspaceId: "w" }),
      read: await authorize(editor, "evidence.read", { workspaceId: "w" }),
      pain: await authorize(editor, "pain.read", { mapId: "m" }),
      correct: await authorize(editor, "pain.correct", { mapId: "m" }),
      decide: await authorize(editor, "pain.decide", { mapId: "m" }),
    },
    /** a note on the map, and its id */
    async note(text: string, fields: Partial<NoteInput> = {}): Promise<string> {
      const grant = await authorize(editor, "evidence.edit", { workspaceId: "w" });
      const input = noteInputSchema.parse({
        text,
        sourceType: "interview",
        consent: "yes",
        maps: [{ mapId: "m" }],
        ...fields,
      });
      const added = await addNote(editor, grant, input);
      if (!added.ok) throw new Error(added.reason);
      return added.noteId;
    },
    /** what the audit says happened to it, oldest first */
    async events(subject: string): Promise<string[]> {
      const rows = await world.db.read
        .select({ event: audit.event })
        .from(audit)
        .where(eq(audit.subject, subject))
        .orderBy(audit.id);
      return rows.map(({ event }) => event);
    },
    async close() {
      await jobs.stop();
      await world.close();
    },
  };
}

export type EvidenceWorld = Awaited<ReturnType<typeof createEvidenceWorld>>;
