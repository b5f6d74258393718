import { type CodeChange, codeChangeKinds } from "#domain/evidence/codebook/change.ts";
import type { ExcerptChange } from "#domain/evidence/excerpt-change.ts";
import { d } from "../dialect.ts";
import { excerpts } from "./evidence.ts";
import { maps } from "./map.ts";
import { workspaces } from "./workspace.ts";

/** What passages are said to be about: a tree of names. A row is never removed, only retired. */
export const codes = d.table(
  "codes",
  {
    id: d.text("id").primaryKey(),
    workspaceId: d
      .text("workspace_id")
      .notNull()
      .references(() => workspaces.id, { onDelete: "cascade" }),
    parentId: d.text("parent_id"),
    name: d.text("name").notNull(),
    description: d.text("description").notNull(),
    /** 0-7, the colours of cards */
    colour: d.int("colour").notNull(),
    /** among its siblings: fractional key */
    order: d.text("order").notNull(),
    isLocked: d.bool("is_locked").notNull().default(false),
    /** the key of the starter set's code that it was made from */
    starter: d.text("starter"),
    /** the code that speaks for it since they were merged */
    mergedInto: d.text("merged_into"),
    isDeleted: d.bool("is_deleted").notNull().default(false),
    createdBy: d.text("created_by"),
    createdAt: d.time("created_at").notNull(),
  },
  (t) => [d.index("codes_workspace_idx").on(t.workspaceId)],
);

/** Who coded a passage with what; a merge does not touch these rows. */
export const excerptCodes = d.table(
  "excerpt_codes",
  {
    excerptId: d
      .text("excerpt_id")
      .notNull()
      .references(() => excerpts.id, { onDelete: "cascade" }),
    codeId: d
      .text("code_id")
      .notNull()
      .references(() => codes.id, { onDelete: "cascade" }),
    by: d.text("by"),
    at: d.time("at").notNull(),
  },
  (t) => [
    d.primaryKey({ columns: [t.excerptId, t.codeId] }),
    d.index("excerpt_codes_code_idx").on(t.codeId),
  ],
);

/** The undo log of the codebook: one row for each act, and one for each that was taken back. */
export const codeChanges = d.table(
  "code_changes",
  {
    id: d.serial("id"),
    workspaceId: d
      .text("workspace_id")
      .notNull()
      .references(() => workspaces.id, { onDelete: "cascade" }),
    kind: d.oneOf("kind", [...codeChangeKinds]).notNull(),
    /** what it is called in the list of changes: the code's name then */
    subject: d.text("subject").notNull(),
    change: d.json<CodeChange>("change").notNull(),
    by: d.text("by"),
    at: d.time("at").notNull(),
    /** the change that this one took back */
    undoes: d.int("undoes"),
    undoneAt: d.time("undone_at"),
  },
  (t) => [d.index("code_changes_workspace_idx").on(t.workspaceId, t.id)],
);

/** Places that people gave a passage beside its home (placements): further steps, and cards. */
export const attachments = d.table(
  "attachments",
  {
    excerptId: d
      .text("excerpt_id")
      .notNull()
      .references(() => excerpts.id, { onDelete: "cascade" }),
    mapId: d
      .text("map_id")
      .notNull()
      .references(() => maps.id, { onDelete: "cascade" }),
    /** a step or a card; a card's passages go where the card goes */
    nodeId: d.text("node_id").notNull(),
    by: d.text("by"),
    at: d.time("at").notNull(),
  },
  (t) => [
    d.primaryKey({ columns: [t.excerptId, t.mapId, t.nodeId] }),
    d.index("attachments_map_idx").on(t.mapId, t.nodeId),
  ],
);

/** The undo log of what was decided about passages: reviewed, placed, attached. */
export const excerptChanges = d.table(
  "excerpt_changes",
  {
    id: d.serial("id"),
    workspaceId: d
      .text("workspace_id")
      .notNull()
      .references(() => workspaces.id, { onDelete: "cascade" }),
    change: d.json<ExcerptChange>("change").notNull(),
    by: d.text("by"),
    at: d.time("at").notNull(),
    undoneAt: d.time("undone_at"),
  },
  (t) => [d.index("excerpt_changes_workspace_idx").on(t.workspaceId, t.id)],
);
