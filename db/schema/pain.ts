import { d } from "../dialect.ts";
import { excerpts } from "./evidence.ts";
import { maps } from "./map.ts";
import { users, workspaces } from "./workspace.ts";

/** A group of excerpts that speak of one problem (or one joy) on one map. */
export const painPoints = d.table(
  "pain_points",
  {
    id: d.text("id").primaryKey(),
    mapId: d
      .text("map_id")
      .notNull()
      .references(() => maps.id, { onDelete: "cascade" }),
    kind: d.oneOf("kind", ["pain", "gain"]).notNull(),
    title: d.text("title").notNull(),
    /** a person wrote the title: keep it */
    isTitleHeld: d.bool("is_title_held").notNull().default(false),
    /** home step (a node id) or null */
    stepId: d.text("step_id"),
    isStepHeld: d.bool("is_step_held").notNull().default(false),
    /** unsupported: a person touched it, and no excerpt speaks for it any more */
    status: d.oneOf("status", ["open", "dismissed", "merged", "unsupported"]).notNull(),
    dismissReason: d.text("dismiss_reason"),
    mergedInto: d.text("merged_into"),
    /** touched by a person or a decision: never vanishes */
    isTouched: d.bool("is_touched").notNull().default(false),
    score: d.real("score").notNull(),
    /** ScoreParts of domain/pain/score.ts; they and the score are written by recompute.ts and rescore.ts */
    parts: d.json<Record<string, unknown>>("parts").notNull(),
    /** share of member excerpts that a person has confirmed or corrected, 0-1 */
    reviewedShare: d.real("reviewed_share").notNull().default(0),
    createdAt: d.time("created_at").notNull(),
    updatedAt: d.time("updated_at").notNull(),
  },
  (t) => [d.index("pain_points_map_idx").on(t.mapId, t.kind, t.status, t.score)],
);

export const painPointExcerpts = d.table(
  "pain_point_excerpts",
  {
    painPointId: d
      .text("pain_point_id")
      .notNull()
      .references(() => painPoints.id, { onDelete: "cascade" }),
    excerptId: d
      .text("excerpt_id")
      .notNull()
      .references(() => excerpts.id, { onDelete: "cascade" }),
  },
  (t) => [
    d.primaryKey({ columns: [t.painPointId, t.excerptId] }),
    d.index("pain_point_excerpts_excerpt_idx").on(t.excerptId),
  ],
);

/** A person's word on which excerpts belong together: binds every later clustering. */
export const excerptLinks = d.table(
  "excerpt_links",
  {
    mapId: d
      .text("map_id")
      .notNull()
      .references(() => maps.id, { onDelete: "cascade" }),
    /** the smaller id of the two */
    excerptA: d
      .text("excerpt_a")
      .notNull()
      .references(() => excerpts.id, { onDelete: "cascade" }),
    excerptB: d
      .text("excerpt_b")
      .notNull()
      .references(() => excerpts.id, { onDelete: "cascade" }),
    kind: d.oneOf("kind", ["must", "cannot"]).notNull(),
    by: d.text("by"),
    at: d.time("at").notNull(),
  },
  (t) => [d.primaryKey({ columns: [t.mapId, t.excerptA, t.excerptB] })],
);

/** Per step of a map: what the canvas draws. Rebuilt with the pain points. */
export const stepFindings = d.table(
  "step_findings",
  {
    mapId: d
      .text("map_id")
      .notNull()
      .references(() => maps.id, { onDelete: "cascade" }),
    stepId: d.text("step_id").notNull(),
    /** null = everyone */
    personaId: d.text("persona_id").notNull().default(""),
    /** worst open pain point's score, and the best gain's */
    painScore: d.real("pain_score").notNull(),
    gainScore: d.real("gain_score").notNull(),
    painPeople: d.int("pain_people").notNull(),
    gainPeople: d.int("gain_people").notNull(),
    /** the evidenced curve, -2 to 2; null = nobody has been heard */
    evidenced: d.real("evidenced"),
    evidencedMin: d.real("evidenced_min"),
    evidencedMax: d.real("evidenced_max"),
    evidencedPeople: d.int("evidenced_people").notNull(),
    /** everybody heard at the step, and through how many source types: domain/pain/badge.ts */
    people: d.int("people").notNull(),
    sourceTypes: d.int("source_types").notNull(),
  },
  (t) => [d.primaryKey({ columns: [t.mapId, t.stepId, t.personaId] })],
);

/** How a workspace weighs its scores (domain/pain/scoring.ts); no row = as usual. */
export const painScorings = d.table("pain_scorings", {
  workspaceId: d
    .text("workspace_id")
    .primaryKey()
    .references(() => workspaces.id, { onDelete: "cascade" }),
  severity: d.real("severity").notNull(),
  reach: d.real("reach").notNull(),
  reliability: d.real("reliability").notNull(),
  /** null = age does not matter */
  halfLifeDays: d.int("half_life_days"),
  changedBy: d.text("changed_by").references(() => users.id, { onDelete: "set null" }),
  changedAt: d.time("changed_at").notNull(),
});

/** Who wants to hear of a pain point, and as it stood when they were last told. */
export const painFollows = d.table(
  "pain_follows",
  {
    painPointId: d
      .text("pain_point_id")
      .notNull()
      .references(() => painPoints.id, { onDelete: "cascade" }),
    userId: d
      .text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    /** plainScore of domain/pain/scoring.ts: as it stands by itself */
    knownScore: d.real("known_score").notNull(),
    knownPeople: d.int("known_people").notNull(),
    createdAt: d.time("created_at").notNull(),
  },
  (t) => [
    d.primaryKey({ columns: [t.painPointId, t.userId] }),
    d.index("pain_follows_user_idx").on(t.userId),
  ],
);

/** What followers are told in their bell, one row a person. */
export const painNews = d.table(
  "pain_news",
  {
    id: d.text("id").primaryKey(),
    painPointId: d
      .text("pain_point_id")
      .notNull()
      .references(() => painPoints.id, { onDelete: "cascade" }),
    userId: d
      .text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    kind: d.oneOf("kind", ["worse", "decided"]).notNull(),
    /** how many people told of it before and now; null where it was decided */
    peopleBefore: d.int("people_before"),
    peopleNow: d.int("people_now"),
    byId: d.text("by_id").references(() => users.id, { onDelete: "set null" }),
    createdAt: d.time("created_at").notNull(),
    readAt: d.time("read_at"),
  },
  (t) => [d.index("pain_news_user_idx").on(t.userId, t.createdAt)],
);
