import { memberRoles } from "#domain/access/policy.ts";
import { d } from "../dialect.ts";

/** People, their ways in, the workspaces they belong to, and what was done there. */

export const users = d.table(
  "users",
  {
    id: d.text("id").primaryKey(),
    name: d.text("name").notNull(),
    /** lower case, trimmed */
    email: d.text("email").notNull(),
    emailVerified: d.time("email_verified"),
    image: d.text("image"),
    /** null = follow the browser */
    locale: d.oneOf("locale", ["en", "fi"]),
    createdAt: d.time("created_at").notNull(),
  },
  (t) => [d.uniqueIndex("users_email_uq").on(t.email)],
);

/** Password hashes live apart from users, so that no query for a person can return one. */
export const credentials = d.table("credentials", {
  userId: d
    .text("user_id")
    .primaryKey()
    .references(() => users.id, { onDelete: "cascade" }),
  /** scrypt$N$r$p$salt$hash, base64url */
  passwordHash: d.text("password_hash").notNull(),
  changedAt: d.time("changed_at").notNull(),
});

/** Identities at outside providers (OIDC). */
export const accounts = d.table(
  "accounts",
  {
    userId: d
      .text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    type: d.text("type").notNull(),
    provider: d.text("provider").notNull(),
    providerAccountId: d.text("provider_account_id").notNull(),
  },
  (t) => [d.primaryKey({ columns: [t.provider, t.providerAccountId] })],
);

export const sessions = d.table(
  "sessions",
  {
    /** SHA-256 of the token in the cookie, base64url: a stolen database opens no door */
    tokenHash: d.text("token_hash").primaryKey(),
    userId: d
      .text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    expires: d.time("expires").notNull(),
    createdAt: d.time("created_at").notNull(),
  },
  (t) => [d.index("sessions_user_idx").on(t.userId)],
);

export const verificationTokens = d.table(
  "verification_tokens",
  {
    identifier: d.text("identifier").notNull(),
    tokenHash: d.text("token_hash").notNull(),
    expires: d.time("expires").notNull(),
  },
  (t) => [d.primaryKey({ columns: [t.identifier, t.tokenHash] })],
);

export const workspaces = d.table(
  "workspaces",
  {
    id: d.text("id").primaryKey(),
    /** the word in addresses: /w/<slug>/ */
    slug: d.text("slug").notNull(),
    name: d.text("name").notNull(),
    locale: d.oneOf("locale", ["en", "fi"]).notNull(),
    timeZone: d.text("time_zone").notNull(),
    isSensitive: d.bool("is_sensitive").notNull().default(false),
    isDemo: d.bool("is_demo").notNull().default(false),
    /** mask identity codes, phones, addresses and account numbers when notes come in */
    pseudonymises: d.bool("pseudonymises").notNull().default(true),
    /** notes are erased so many months after the experience they tell of; null = kept */
    retentionMonths: d.int("retention_months"),
    /** in the clear by an earlier version: sealed and emptied when the server starts on it */
    plainNames: d.json<string[]>("mask_names"),
    /** names that are masked in everything that comes in, sealed: server/evidence/listed-names.ts */
    listedNames: d.text("listed_names"),
    createdAt: d.time("created_at").notNull(),
    deletedAt: d.time("deleted_at"),
  },
  (t) => [d.uniqueIndex("workspaces_slug_uq").on(t.slug)],
);

export const members = d.table(
  "members",
  {
    workspaceId: d
      .text("workspace_id")
      .notNull()
      .references(() => workspaces.id, { onDelete: "cascade" }),
    userId: d
      .text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    role: d.oneOf("role", [...memberRoles]).notNull(),
    createdAt: d.time("created_at").notNull(),
  },
  (t) => [
    d.primaryKey({ columns: [t.workspaceId, t.userId] }),
    d.index("members_user_idx").on(t.userId),
  ],
);

export const invites = d.table(
  "invites",
  {
    id: d.text("id").primaryKey(),
    workspaceId: d
      .text("workspace_id")
      .notNull()
      .references(() => workspaces.id, { onDelete: "cascade" }),
    tokenHash: d.text("token_hash").notNull(),
    role: d.oneOf("role", [...memberRoles]).notNull(),
    createdBy: d.text("created_by").notNull(),
    createdAt: d.time("created_at").notNull(),
    expiresAt: d.time("expires_at").notNull(),
    acceptedAt: d.time("accepted_at"),
    acceptedBy: d.text("accepted_by"),
    revokedAt: d.time("revoked_at"),
  },
  (t) => [
    d.uniqueIndex("invites_token_uq").on(t.tokenHash),
    d.index("invites_workspace_idx").on(t.workspaceId),
  ],
);

/** What was done, by whom: one row a verb, written in the verb's own transaction. */
export const audit = d.table(
  "audit",
  {
    id: d.serial("id"),
    at: d.time("at").notNull(),
    workspaceId: d.text("workspace_id"),
    actorKind: d.oneOf("actor_kind", ["user", "guest", "link", "token", "system"]).notNull(),
    actorId: d.text("actor_id"),
    /** dotted and past tense: "member.invited" */
    event: d.text("event").notNull(),
    /** id of what it happened to */
    subject: d.text("subject"),
    detail: d.json<Record<string, unknown>>("detail"),
  },
  (t) => [d.index("audit_workspace_idx").on(t.workspaceId, t.id)],
);

/** Facts about the whole instance, by key. */
export const instance = d.table("instance", {
  key: d.text("key").primaryKey(),
  value: d.text("value").notNull(),
});

/** Tries at a door (sign-in, invite, setup), for rate limits that survive a restart. */
export const attempts = d.table(
  "attempts",
  {
    id: d.serial("id"),
    /** "sign-in:account:<hash>" or "sign-in:address:<ip>" */
    door: d.text("door").notNull(),
    at: d.time("at").notNull(),
  },
  (t) => [d.index("attempts_door_idx").on(t.door, t.at)],
);
