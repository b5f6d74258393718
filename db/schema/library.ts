import { d } from "../dialect.ts";
import { workspaces } from "./workspace.ts";

/** Portraits of user types that maps and notes refer to by id. */
export const personas = d.table(
  "personas",
  {
    id: d.text("id").primaryKey(),
    workspaceId: d
      .text("workspace_id")
      .notNull()
      .references(() => workspaces.id, { onDelete: "cascade" }),
    name: d.text("name").notNull(),
    /** one or two letters drawn where there is no picture */
    initials: d.text("initials").notNull(),
    /** index into the persona palette, 0-7 */
    colour: d.int("colour").notNull().default(0),
    /** data URL of a re-encoded picture of at most 64 KB */
    picture: d.text("picture"),
    line: d.text("line").notNull(),
    goals: d.json<string[]>("goals").notNull(),
    createdAt: d.time("created_at").notNull(),
    deletedAt: d.time("deleted_at"),
  },
  (t) => [d.index("personas_workspace_idx").on(t.workspaceId)],
);

/** Shared names: rename one here and every map follows. */
export const libraryEntries = d.table(
  "library_entries",
  {
    id: d.text("id").primaryKey(),
    workspaceId: d
      .text("workspace_id")
      .notNull()
      .references(() => workspaces.id, { onDelete: "cascade" }),
    kind: d.oneOf("kind", ["team", "channel", "system", "tag"]).notNull(),
    name: d.text("name").notNull(),
    createdAt: d.time("created_at").notNull(),
    deletedAt: d.time("deleted_at"),
  },
  (t) => [d.index("library_workspace_idx").on(t.workspaceId, t.kind)],
);
