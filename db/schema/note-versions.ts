import type { HeldPlace, NoteVersion } from "#domain/evidence/note-version.ts";
import { d } from "../dialect.ts";
import { notes } from "./evidence.ts";
import { workspaces } from "./workspace.ts";

/** A note as it stood before another text took its place, for as long as that can be taken back. */
export const noteVersions = d.table(
  "note_versions",
  {
    id: d.text("id").primaryKey(),
    noteId: d
      .text("note_id")
      .notNull()
      .references(() => notes.id, { onDelete: "cascade" }),
    workspaceId: d
      .text("workspace_id")
      .notNull()
      .references(() => workspaces.id, { onDelete: "cascade" }),
    /** columns of the note that the new text took along */
    was: d.json<NoteVersion>("was").notNull(),
    /** where what people had touched lay */
    held: d.json<HeldPlace[]>("held").notNull(),
    replacedBy: d.text("replaced_by"),
    replacedAt: d.time("replaced_at").notNull(),
  },
  (t) => [
    d.index("note_versions_note_idx").on(t.noteId, t.replacedAt),
    d.index("note_versions_at_idx").on(t.replacedAt),
  ],
);
