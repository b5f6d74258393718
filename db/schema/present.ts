import { d } from "../dialect.ts";
import { maps } from "./map.ts";

/** What whoever presents a map wants to say at a step or phase; no part of the map itself. */
export const speakerNotes = d.table(
  "speaker_notes",
  {
    mapId: d
      .text("map_id")
      .notNull()
      .references(() => maps.id, { onDelete: "cascade" }),
    /** a step or phase; one that is deleted keeps it, for undo brings it back */
    nodeId: d.text("node_id").notNull(),
    text: d.text("text").notNull(),
    changedBy: d.text("changed_by"),
    changedAt: d.time("changed_at").notNull(),
  },
  (t) => [d.primaryKey({ columns: [t.mapId, t.nodeId] })],
);
