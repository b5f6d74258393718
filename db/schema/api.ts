import type { Scope } from "#domain/access/scopes.ts";
import { type WebhookEvent, webhookEvents } from "#domain/api/events.ts";
import { d } from "../dialect.ts";
import { users, workspaces } from "./workspace.ts";

/** Keys by which programs come in. Each works for as long as whoever made it may make one. */
export const apiTokens = d.table(
  "api_tokens",
  {
    id: d.text("id").primaryKey(),
    workspaceId: d
      .text("workspace_id")
      .notNull()
      .references(() => workspaces.id, { onDelete: "cascade" }),
    name: d.text("name").notNull(),
    /** SHA-256 of the token, base64url: it was shown once */
    tokenHash: d.text("token_hash").notNull(),
    /** how it begins, to tell one from another */
    hint: d.text("hint").notNull(),
    scopes: d.json<Scope[]>("scopes").notNull(),
    createdBy: d
      .text("created_by")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    createdAt: d.time("created_at").notNull(),
    /** null = until it is revoked */
    expiresAt: d.time("expires_at"),
    /** to the minute */
    lastUsedAt: d.time("last_used_at"),
    revokedAt: d.time("revoked_at"),
  },
  (t) => [
    d.uniqueIndex("api_tokens_token_uq").on(t.tokenHash),
    d.index("api_tokens_workspace_idx").on(t.workspaceId, t.createdAt),
  ],
);

/** Addresses that are told what happens in a workspace. */
export const webhooks = d.table(
  "webhooks",
  {
    id: d.text("id").primaryKey(),
    workspaceId: d
      .text("workspace_id")
      .notNull()
      .references(() => workspaces.id, { onDelete: "cascade" }),
    url: d.text("url").notNull(),
    /** signs what is sent; shown once */
    secret: d.text("secret").notNull(),
    events: d.json<WebhookEvent[]>("events").notNull(),
    createdBy: d.text("created_by"),
    createdAt: d.time("created_at").notNull(),
  },
  (t) => [d.index("webhooks_workspace_idx").on(t.workspaceId, t.createdAt)],
);

/** What was, or is to be, sent to one webhook. */
export const webhookDeliveries = d.table(
  "webhook_deliveries",
  {
    id: d.text("id").primaryKey(),
    webhookId: d
      .text("webhook_id")
      .notNull()
      .references(() => webhooks.id, { onDelete: "cascade" }),
    event: d.oneOf("event", [...webhookEvents, "ping"]).notNull(),
    /** when it happened */
    at: d.time("at").notNull(),
    data: d.json<Record<string, unknown>>("data").notNull(),
    status: d.oneOf("status", ["waiting", "delivered", "failed"]).notNull(),
    tries: d.int("tries").notNull().default(0),
    /** not before; of waiting ones */
    nextTryAt: d.time("next_try_at").notNull(),
    lastTryAt: d.time("last_try_at"),
    /** of the last try; null when nobody answered */
    responseStatus: d.int("response_status"),
    /** why the last try failed: server/api/web-door.ts */
    problem: d.text("problem"),
  },
  (t) => [
    d.index("webhook_deliveries_due_idx").on(t.status, t.nextTryAt),
    d.index("webhook_deliveries_webhook_idx").on(t.webhookId, t.at),
  ],
);
