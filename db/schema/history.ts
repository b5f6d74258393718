import { d } from "../dialect.ts";
import { maps } from "./map.ts";

/** A map as it was: named by somebody, or kept by itself around a burst of work and before a restore. */
export const mapVersions = d.table(
  "map_versions",
  {
    id: d.text("id").primaryKey(),
    mapId: d
      .text("map_id")
      .notNull()
      .references(() => maps.id, { onDelete: "cascade" }),
    kind: d.oneOf("kind", ["named", "start", "end", "safety"]).notNull(),
    /** of a named one; of a safety one, the name of what was restored after it, if that had one */
    name: d.text("name"),
    /** who named or restored; null for those that come by themselves */
    madeBy: d.text("made_by"),
    at: d.time("at").notNull(),
    /** the last log sequence that it holds */
    seq: d.int("seq").notNull(),
    /** for a safety one, when the version was made that was restored after it */
    restoredAt: d.time("restored_at"),
    /** deflated JSON of the plain form of the map, of its `schemaVersion` */
    data: d.bytes("data").notNull(),
    /** pictures that it shows, which must stay */
    imageIds: d.json<string[]>("image_ids").notNull(),
  },
  (t) => [d.index("map_versions_map_idx").on(t.mapId, t.seq)],
);
