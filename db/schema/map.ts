import { d } from "../dialect.ts";
import { users, workspaces } from "./workspace.ts";

/**
 * A map's truth is the log of its Y.Doc (`map_updates` on top of `map_snapshots`).
 * `nodes`, `edges` and the columns of `maps` marked "projected" are rebuilt from it at will.
 */
export const maps = d.table(
  "maps",
  {
    id: d.text("id").primaryKey(),
    workspaceId: d
      .text("workspace_id")
      .notNull()
      .references(() => workspaces.id, { onDelete: "cascade" }),
    /** projected from the header */
    title: d.text("title").notNull(),
    /** projected from the header */
    header: d.json<Record<string, unknown>>("header").notNull(),
    /** last log sequence that the projection holds */
    projectedSeq: d.int("projected_seq").notNull().default(0),
    /** a to-be's as-is: the map that it was made from and whose evidence it shows */
    asIsId: d.text("as_is_id"),
    createdBy: d.text("created_by"),
    createdAt: d.time("created_at").notNull(),
    /** time of the last projected edit */
    editedAt: d.time("edited_at").notNull(),
    deletedAt: d.time("deleted_at"),
  },
  (t) => [
    d.index("maps_workspace_idx").on(t.workspaceId, t.editedAt),
    d.index("maps_as_is_idx").on(t.asIsId),
  ],
);

export const mapUpdates = d.table(
  "map_updates",
  {
    seq: d.serial("seq"),
    mapId: d
      .text("map_id")
      .notNull()
      .references(() => maps.id, { onDelete: "cascade" }),
    actorId: d.text("actor_id"),
    at: d.time("at").notNull(),
    data: d.bytes("data").notNull(),
  },
  (t) => [d.index("map_updates_map_idx").on(t.mapId, t.seq)],
);

/** The state of a document up to and including `seq`; the newest row of a map is the one to load. */
export const mapSnapshots = d.table(
  "map_snapshots",
  {
    mapId: d
      .text("map_id")
      .notNull()
      .references(() => maps.id, { onDelete: "cascade" }),
    seq: d.int("seq").notNull(),
    at: d.time("at").notNull(),
    data: d.bytes("data").notNull(),
    /** SHA-256 of `data`; null in those written before it was kept */
    digest: d.text("digest"),
  },
  (t) => [d.primaryKey({ columns: [t.mapId, t.seq] })],
);

/** Whose the number is by which Yjs knows who wrote something on a map: nobody else writes under it. */
export const mapAuthors = d.table(
  "map_authors",
  {
    mapId: d
      .text("map_id")
      .notNull()
      .references(() => maps.id, { onDelete: "cascade" }),
    client: d.long("client").notNull(),
    personId: d
      .text("person_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
  },
  (t) => [
    d.primaryKey({ columns: [t.mapId, t.client] }),
    d.index("map_authors_person_idx").on(t.personId),
  ],
);

/** Every phase, step, lane and card of every map. Never the target of a foreign key: it can be rebuilt. */
export const nodes = d.table(
  "nodes",
  {
    mapId: d
      .text("map_id")
      .notNull()
      .references(() => maps.id, { onDelete: "cascade" }),
    id: d.text("id").notNull(),
    kind: d.oneOf("kind", ["phase", "step", "lane", "card"]).notNull(),
    /** its title or, for a card, its text */
    title: d.text("title").notNull(),
    /** lane or card type */
    type: d.text("type"),
    /** position among its siblings, from 0, after normalisation */
    position: d.int("position").notNull(),
    phaseId: d.text("phase_id"),
    stepId: d.text("step_id"),
    stepToId: d.text("step_to_id"),
    laneId: d.text("lane_id"),
    /** the picture that a card shows */
    imageId: d.text("image_id"),
    /** parked cards only */
    x: d.real("x"),
    y: d.real("y"),
    /** everything else the document says of it */
    fields: d.json<Record<string, unknown>>("fields").notNull(),
  },
  (t) => [
    d.primaryKey({ columns: [t.mapId, t.id] }),
    d.index("nodes_kind_idx").on(t.mapId, t.kind, t.position),
    d.index("nodes_image_idx").on(t.imageId),
  ],
);

export const edges = d.table(
  "edges",
  {
    mapId: d
      .text("map_id")
      .notNull()
      .references(() => maps.id, { onDelete: "cascade" }),
    id: d.text("id").notNull(),
    kind: d.oneOf("kind", ["next", "alternative", "loop", "hand-off"]).notNull(),
    source: d.text("source").notNull(),
    target: d.text("target").notNull(),
    label: d.text("label").notNull(),
  },
  (t) => [d.primaryKey({ columns: [t.mapId, t.id] })],
);

/** Maps that a workspace's people kept to start others from. */
export const mapTemplates = d.table(
  "map_templates",
  {
    id: d.text("id").primaryKey(),
    workspaceId: d
      .text("workspace_id")
      .notNull()
      .references(() => workspaces.id, { onDelete: "cascade" }),
    name: d.text("name").notNull(),
    /** the plain form of the map, of its `schemaVersion` */
    map: d.json<Record<string, unknown>>("map").notNull(),
    createdBy: d.text("created_by"),
    createdAt: d.time("created_at").notNull(),
  },
  (t) => [d.index("map_templates_workspace_idx").on(t.workspaceId)],
);

/** History: who changed which field of which node, from what to what. Written with the projection. */
export const mapChanges = d.table(
  "map_changes",
  {
    id: d.serial("id"),
    mapId: d
      .text("map_id")
      .notNull()
      .references(() => maps.id, { onDelete: "cascade" }),
    /** log sequence at which it was seen */
    seq: d.int("seq").notNull(),
    at: d.time("at").notNull(),
    actorId: d.text("actor_id"),
    nodeId: d.text("node_id").notNull(),
    /** what the node is; null in rows that were written before it was kept */
    kind: d.oneOf("kind", ["header", "phase", "step", "lane", "card", "edge", "curve"]),
    /** "created" and "deleted" are fields too, with the whole thing as value */
    field: d.text("field").notNull(),
    before: d.json<unknown>("before"),
    after: d.json<unknown>("after"),
  },
  (t) => [
    d.index("map_changes_node_idx").on(t.mapId, t.nodeId, t.id),
    d.index("map_changes_at_idx").on(t.mapId, t.at),
    d.index("map_changes_seq_idx").on(t.mapId, t.seq),
  ],
);

/** When somebody looked at a map: a visit lasts while they are there, and a little longer. */
export const mapVisits = d.table(
  "map_visits",
  {
    mapId: d
      .text("map_id")
      .notNull()
      .references(() => maps.id, { onDelete: "cascade" }),
    userId: d
      .text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    /** the last sign of them in the present visit */
    seenAt: d.time("seen_at").notNull(),
    /** up to when they know the map: the end of the visit before; null on the first one */
    sinceAt: d.time("since_at"),
  },
  (t) => [d.primaryKey({ columns: [t.mapId, t.userId] })],
);

/** What somebody looks at, under a name; nothing of it is in the map. */
export const mapViews = d.table(
  "map_views",
  {
    id: d.text("id").primaryKey(),
    mapId: d
      .text("map_id")
      .notNull()
      .references(() => maps.id, { onDelete: "cascade" }),
    ownerId: d
      .text("owner_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    name: d.text("name").notNull(),
    /** seen by everybody who sees the map, else by its owner alone */
    isShared: d.bool("is_shared").notNull(),
    view: d.json<unknown>("view").notNull(),
    createdAt: d.time("created_at").notNull(),
    changedAt: d.time("changed_at").notNull(),
  },
  (t) => [d.index("map_views_map_idx").on(t.mapId)],
);
