import { d } from "../dialect.ts";
import { maps } from "./map.ts";
import { users, workspaces } from "./workspace.ts";

/** A talk about one place on a map. What it is about may be gone: its words are kept beside it. */
export const commentThreads = d.table(
  "comment_threads",
  {
    id: d.text("id").primaryKey(),
    mapId: d
      .text("map_id")
      .notNull()
      .references(() => maps.id, { onDelete: "cascade" }),
    anchorKind: d
      .oneOf("anchor_kind", ["map", "phase", "step", "lane", "card", "cell", "curve", "pain"])
      .notNull(),
    /** node or pain point; the step of a cell and of a curve point; empty for the map itself */
    anchorId: d.text("anchor_id").notNull(),
    /** the lane of a cell; the persona of a curve point (empty: everybody) and, where there are several curves, its lane; else empty */
    anchorBeside: d.text("anchor_beside").notNull(),
    /** what stood there when the talk began; empty where those words were taken back */
    about: d.text("about").notNull(),
    createdBy: d.text("created_by").references(() => users.id, { onDelete: "set null" }),
    createdAt: d.time("created_at").notNull(),
    resolvedAt: d.time("resolved_at"),
    resolvedBy: d.text("resolved_by").references(() => users.id, { onDelete: "set null" }),
  },
  (t) => [d.index("comment_threads_map_idx").on(t.mapId, t.createdAt)],
);

export const comments = d.table(
  "comments",
  {
    id: d.text("id").primaryKey(),
    threadId: d
      .text("thread_id")
      .notNull()
      .references(() => commentThreads.id, { onDelete: "cascade" }),
    /** null: the account is gone */
    authorId: d.text("author_id").references(() => users.id, { onDelete: "set null" }),
    /** empty once it was taken back */
    text: d.text("text").notNull(),
    /** who is named in it, and where: [{userId, start, end}] */
    mentions: d.json<{ userId: string; start: number; end: number }[]>("mentions").notNull(),
    createdAt: d.time("created_at").notNull(),
    editedAt: d.time("edited_at"),
    removedAt: d.time("removed_at"),
  },
  (t) => [
    d.index("comments_thread_idx").on(t.threadId, t.createdAt),
    d.index("comments_author_idx").on(t.authorId),
  ],
);

/** What somebody should see: one row a person, so that each has read it or not. */
export const notifications = d.table(
  "notifications",
  {
    id: d.text("id").primaryKey(),
    userId: d
      .text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    workspaceId: d
      .text("workspace_id")
      .notNull()
      .references(() => workspaces.id, { onDelete: "cascade" }),
    kind: d.oneOf("kind", ["mentioned", "replied", "resolved", "reopened"]).notNull(),
    threadId: d
      .text("thread_id")
      .notNull()
      .references(() => commentThreads.id, { onDelete: "cascade" }),
    /** the comment that it tells of; null where it tells of the thread */
    commentId: d.text("comment_id").references(() => comments.id, { onDelete: "cascade" }),
    byId: d.text("by_id").references(() => users.id, { onDelete: "set null" }),
    createdAt: d.time("created_at").notNull(),
    readAt: d.time("read_at"),
  },
  (t) => [
    d.index("notifications_user_idx").on(t.userId, t.workspaceId, t.createdAt),
    d.index("notifications_thread_idx").on(t.threadId),
  ],
);
