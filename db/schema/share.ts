import { d } from "../dialect.ts";
import { maps } from "./map.ts";

/** Links by which people without an account look at one map. */
export const shareLinks = d.table(
  "share_links",
  {
    id: d.text("id").primaryKey(),
    mapId: d
      .text("map_id")
      .notNull()
      .references(() => maps.id, { onDelete: "cascade" }),
    /** for whom it is */
    name: d.text("name").notNull(),
    /** SHA-256 of the word in the address, base64url: it was shown once */
    tokenHash: d.text("token_hash").notNull(),
    /** scrypt, as for accounts; null = none is asked for */
    passwordHash: d.text("password_hash"),
    /** null = all lanes */
    laneIds: d.json<string[] | null>("lane_ids"),
    showsPain: d.bool("shows_pain").notNull(),
    showsQuotes: d.bool("shows_quotes").notNull(),
    /** origins whose pages may frame it */
    frames: d.json<string[]>("frames").notNull(),
    createdBy: d.text("created_by"),
    createdAt: d.time("created_at").notNull(),
    /** null = until it is withdrawn */
    expiresAt: d.time("expires_at"),
    withdrawnAt: d.time("withdrawn_at"),
    /** readers a day, as well as can be told without a mark in their browser */
    opens: d.int("opens").notNull().default(0),
    lastOpenedAt: d.time("last_opened_at"),
  },
  (t) => [
    d.uniqueIndex("share_links_token_uq").on(t.tokenHash),
    d.index("share_links_map_idx").on(t.mapId, t.createdAt),
  ],
);

/** Who opened a link today, as a hash that says nothing tomorrow. Rows go with their day. */
export const shareOpens = d.table(
  "share_opens",
  {
    linkId: d
      .text("link_id")
      .notNull()
      .references(() => shareLinks.id, { onDelete: "cascade" }),
    /** plain date, UTC */
    day: d.text("day").notNull(),
    reader: d.text("reader").notNull(),
  },
  (t) => [d.primaryKey({ columns: [t.linkId, t.day, t.reader] })],
);
