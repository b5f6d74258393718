import { opportunityStatuses } from "#domain/review/opportunity.ts";
import { stampedKinds, stampKinds } from "#domain/review/stamp.ts";
import { verdicts } from "#domain/review/verdict.ts";
import { d } from "../dialect.ts";
import { maps } from "./map.ts";
import { painPoints } from "./pain.ts";
import { users, workspaces } from "./workspace.ts";

/** One word of one person on one thing; another word takes its place. */
export const stamps = d.table(
  "stamps",
  {
    mapId: d
      .text("map_id")
      .notNull()
      .references(() => maps.id, { onDelete: "cascade" }),
    subjectKind: d.oneOf("subject_kind", [...stampedKinds]).notNull(),
    /** a pain point, or a node of the map */
    subjectId: d.text("subject_id").notNull(),
    userId: d
      .text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    kind: d.oneOf("kind", [...stampKinds]).notNull(),
    /** why, in the person's own words; may be empty */
    word: d.text("word").notNull(),
    at: d.time("at").notNull(),
  },
  (t) => [
    d.primaryKey({ columns: [t.mapId, t.subjectKind, t.subjectId, t.userId] }),
    d.index("stamps_subject_idx").on(t.subjectKind, t.subjectId),
  ],
);

/** A problem worth solving, put as a question, and what was decided about it. */
export const opportunities = d.table(
  "opportunities",
  {
    id: d.text("id").primaryKey(),
    workspaceId: d
      .text("workspace_id")
      .notNull()
      .references(() => workspaces.id, { onDelete: "cascade" }),
    title: d.text("title").notNull(),
    status: d.oneOf("status", [...opportunityStatuses]).notNull(),
    /** a member, or else a team of the library; never both */
    ownerId: d.text("owner_id").references(() => users.id, { onDelete: "set null" }),
    teamId: d.text("team_id"),
    /** plain date */
    dueDate: d.text("due_date"),
    /** {volume, unit, unitCost, note}: what the estimate assumes; null = nobody has estimated */
    cost: d.json<unknown>("cost"),
    createdBy: d.text("created_by").references(() => users.id, { onDelete: "set null" }),
    createdAt: d.time("created_at").notNull(),
    changedAt: d.time("changed_at").notNull(),
  },
  (t) => [d.index("opportunities_workspace_idx").on(t.workspaceId, t.status)],
);

/** What an opportunity would relieve: many pain points, of many maps. */
export const opportunityPoints = d.table(
  "opportunity_points",
  {
    opportunityId: d
      .text("opportunity_id")
      .notNull()
      .references(() => opportunities.id, { onDelete: "cascade" }),
    painPointId: d
      .text("pain_point_id")
      .notNull()
      .references(() => painPoints.id, { onDelete: "cascade" }),
  },
  (t) => [
    d.primaryKey({ columns: [t.opportunityId, t.painPointId] }),
    d.index("opportunity_points_point_idx").on(t.painPointId),
  ],
);

/** Who decided what, when and why. Rows are added, and changed only where they quote somebody who withdrew. */
export const decisionLog = d.table(
  "decision_log",
  {
    id: d.serial("id"),
    opportunityId: d
      .text("opportunity_id")
      .notNull()
      .references(() => opportunities.id, { onDelete: "cascade" }),
    at: d.time("at").notNull(),
    byId: d.text("by_id").references(() => users.id, { onDelete: "set null" }),
    field: d.text("field").notNull(),
    /** in words that stay true when names change later; null = nothing stood there */
    before: d.text("before"),
    after: d.text("after"),
    why: d.text("why").notNull(),
  },
  (t) => [d.index("decision_log_opportunity_idx").on(t.opportunityId, t.id)],
);

/** What somebody said of an assumption of the team; of one person the newest counts. */
export const challenges = d.table(
  "challenges",
  {
    id: d.serial("id"),
    mapId: d
      .text("map_id")
      .notNull()
      .references(() => maps.id, { onDelete: "cascade" }),
    /** domain/review/assumptions.ts */
    assumption: d.text("assumption").notNull(),
    /** the claim as it stood: what was said holds for these words alone */
    claim: d.text("claim").notNull(),
    verdict: d.oneOf("verdict", [...verdicts]).notNull(),
    note: d.text("note").notNull(),
    byId: d.text("by_id").references(() => users.id, { onDelete: "set null" }),
    at: d.time("at").notNull(),
  },
  (t) => [d.index("challenges_map_idx").on(t.mapId, t.assumption, t.id)],
);

/** What a reader of a brief saw last, so that the next one can say what changed; ids, never titles. */
export const briefVisits = d.table(
  "brief_visits",
  {
    workspaceId: d
      .text("workspace_id")
      .notNull()
      .references(() => workspaces.id, { onDelete: "cascade" }),
    /** empty: the brief of the whole workspace */
    mapId: d.text("map_id").notNull(),
    userId: d
      .text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    /** the newest sign of them, and what stood there */
    seenAt: d.time("seen_at").notNull(),
    seen: d.json<unknown>("seen").notNull(),
    /** the end of the visit before, and what stood there then; null on the first one */
    sinceAt: d.time("since_at"),
    since: d.json<unknown>("since"),
  },
  (t) => [d.primaryKey({ columns: [t.workspaceId, t.mapId, t.userId] })],
);
