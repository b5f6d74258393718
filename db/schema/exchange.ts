import type { DrawOptions } from "#domain/exchange/draw-options.ts";
import { d } from "../dialect.ts";
import { maps } from "./map.ts";
import { users } from "./workspace.ts";

/** Files drawn of a map while nobody waits, each for the one who asked, until its day is over. */
export const mapFiles = d.table(
  "map_files",
  {
    /** also what its bytes are called in the data folder */
    id: d.text("id").primaryKey(),
    mapId: d
      .text("map_id")
      .notNull()
      .references(() => maps.id, { onDelete: "cascade" }),
    userId: d
      .text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    format: d.oneOf("format", ["pdf", "png", "svg", "pptx"]).notNull(),
    options: d.json<DrawOptions>("options").notNull(),
    status: d.oneOf("status", ["waiting", "running", "ready", "failed"]).notNull(),
    /** of a failed one */
    reason: d.text("reason"),
    /** 0-1 */
    progress: d.real("progress").notNull().default(0),
    size: d.int("size"),
    /** hashes of the quotations in it: it is handed out only while all of them may be shown */
    said: d.json<string[]>("said").notNull(),
    createdAt: d.time("created_at").notNull(),
    expiresAt: d.time("expires_at").notNull(),
  },
  (t) => [
    d.index("map_files_user_idx").on(t.userId, t.mapId),
    d.index("map_files_status_idx").on(t.status, t.createdAt),
  ],
);
