import { d } from "../dialect.ts";

/** The durable queue: a job is written in the transaction that asks for it, and survives a restart. */
export const jobs = d.table(
  "jobs",
  {
    id: d.serial("id"),
    kind: d.text("kind").notNull(),
    /** jobs with the same key that have not begun are one job */
    key: d.text("key").notNull(),
    workspaceId: d.text("workspace_id"),
    payload: d.json<Record<string, unknown>>("payload").notNull(),
    status: d.oneOf("status", ["waiting", "running", "done", "failed", "cancelled"]).notNull(),
    attempts: d.int("attempts").notNull().default(0),
    /** not before */
    runAt: d.time("run_at").notNull(),
    /** 0-1 */
    progress: d.real("progress").notNull().default(0),
    /** where to go on after a restart */
    cursor: d.json<Record<string, unknown>>("cursor"),
    error: d.text("error"),
    createdAt: d.time("created_at").notNull(),
    finishedAt: d.time("finished_at"),
  },
  (t) => [d.index("jobs_status_idx").on(t.status, t.runAt), d.index("jobs_key_idx").on(t.key)],
);
