import type { Scope } from "#domain/access/scopes.ts";
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
