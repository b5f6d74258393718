import { d } from "../dialect.ts";
import { participants } from "./evidence.ts";
import { workspaces } from "./workspace.ts";

/** Who a participant really is: apart from everything they said, and sealed. */
export const participantNames = d.table("participant_names", {
  participantId: d
    .text("participant_id")
    .primaryKey()
    .references(() => participants.id, { onDelete: "cascade" }),
  /** AES-256-GCM under a key from the data folder, never from the database: server/participant/seal.ts */
  sealed: d.text("sealed").notNull(),
  changedAt: d.time("changed_at").notNull(),
});

/** That somebody took back what they had told, and how much of it was erased; not who. */
export const withdrawals = d.table(
  "withdrawals",
  {
    id: d.text("id").primaryKey(),
    workspaceId: d
      .text("workspace_id")
      .notNull()
      .references(() => workspaces.id, { onDelete: "cascade" }),
    at: d.time("at").notNull(),
    by: d.text("by"),
    /** SHA-256 of workspace and pseudonym: an import cannot bring the same person back */
    pseudonymHash: d.text("pseudonym_hash").notNull(),
    /** of texts of theirs: word for word they come in under no other name either; `erasedTextHash` */
    textHashes: d.json<string[]>("text_hashes"),
    /** what was erased, by kind: domain/participant/erased.ts */
    erased: d.json<Record<string, number>>("erased").notNull(),
  },
  (t) => [d.index("withdrawals_workspace_idx").on(t.workspaceId, t.pseudonymHash)],
);
