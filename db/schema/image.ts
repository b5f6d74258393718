import { d } from "../dialect.ts";
import { workspaces } from "./workspace.ts";

/**
 * Pictures that cards show, by the hash of their bytes: one that is put on many cards or maps of a
 * workspace is there once. In the database, so that a backup is one whole file.
 */
export const images = d.table(
  "images",
  {
    workspaceId: d
      .text("workspace_id")
      .notNull()
      .references(() => workspaces.id, { onDelete: "cascade" }),
    /** SHA-256 of `data`, hex */
    id: d.text("id").notNull(),
    /** px */
    width: d.int("width").notNull(),
    height: d.int("height").notNull(),
    /** bytes of `data` */
    size: d.int("size").notNull(),
    /** WebP, made by ourselves from what was brought */
    data: d.bytes("data").notNull(),
    createdBy: d.text("created_by"),
    createdAt: d.time("created_at").notNull(),
    /** since when no card and no template shows it; it goes after a time of grace */
    unusedSince: d.time("unused_since"),
  },
  (t) => [d.primaryKey({ columns: [t.workspaceId, t.id] })],
);
