import type { Adapter, AdapterUser } from "@auth/core/adapters";
import { and, eq } from "drizzle-orm";
import { accounts, sessions, users, verificationTokens } from "#db/schema/workspace.ts";
import type { Ctx } from "../context.ts";
import { hashToken } from "./session-token.ts";
import { normalEmail } from "./sign-in.ts";

/**
 * Where next-auth keeps things: rows through transact(), tokens only as hashes,
 * and never a column of a person beyond those named here.
 */
export function createAdapter(context: () => Ctx): Adapter {
  return {
    async getUser(id) {
      const [row] = await context().db.read.select(person).from(users).where(eq(users.id, id));
      return row ?? null;
    },
    async getUserByEmail(email) {
      const [row] = await context()
        .db.read.select(person)
        .from(users)
        .where(eq(users.email, normalEmail(email)));
      return row ?? null;
    },
    async getUserByAccount({ provider, providerAccountId }) {
      const [row] = await context()
        .db.read.select(person)
        .from(accounts)
        .innerJoin(users, eq(users.id, accounts.userId))
        .where(
          and(eq(accounts.provider, provider), eq(accounts.providerAccountId, providerAccountId)),
        );
      return row ?? null;
    },
    async linkAccount({ userId, type, provider, providerAccountId }) {
      await context().db.transact(async (tx) => {
        await tx.insert(accounts).values({ userId, type, provider, providerAccountId });
      });
    },
    async updateUser(change) {
      const ctx = context();
      const { id, name, emailVerified } = change;
      await ctx.db.transact(async (tx) => {
        await tx
          .update(users)
          .set({ ...(name ? { name } : {}), ...(emailVerified ? { emailVerified } : {}) })
          .where(eq(users.id, id));
      });
      const [row] = await ctx.db.read.select(person).from(users).where(eq(users.id, id));
      if (!row) throw new Error("next-auth updated a person who is not there");
      return row;
    },

    async createSession({ sessionToken, userId, expires }) {
      const ctx = context();
      await ctx.db.transact(async (tx) => {
        await tx
          .insert(sessions)
          .values({ tokenHash: hashToken(sessionToken), userId, expires, createdAt: ctx.now() });
      });
      return { sessionToken, userId, expires };
    },
    async getSessionAndUser(sessionToken) {
      const [row] = await context()
        .db.read.select({ expires: sessions.expires, user: person })
        .from(sessions)
        .innerJoin(users, eq(users.id, sessions.userId))
        .where(eq(sessions.tokenHash, hashToken(sessionToken)));
      if (!row) return null;
      const { expires, user } = row;
      return { session: { sessionToken, userId: user.id, expires }, user };
    },
    async updateSession({ sessionToken, expires }) {
      if (expires) {
        await context().db.transact(async (tx) => {
          await tx
            .update(sessions)
            .set({ expires })
            .where(eq(sessions.tokenHash, hashToken(sessionToken)));
        });
      }
      return null;
    },
    async deleteSession(sessionToken) {
      const ctx = context();
      const tokenHash = hashToken(sessionToken);
      await ctx.db.transact(async (tx) => {
        await tx.delete(sessions).where(eq(sessions.tokenHash, tokenHash));
      });
      ctx.outside.revoke({ kind: "session", tokenHash });
    },

    async createVerificationToken({ identifier, token, expires }) {
      await context().db.transact(async (tx) => {
        await tx
          .insert(verificationTokens)
          .values({ identifier, tokenHash: hashToken(token), expires });
      });
      return { identifier, token, expires };
    },
    async useVerificationToken({ identifier, token }) {
      const [row] = await context().db.transact((tx) =>
        tx
          .delete(verificationTokens)
          .where(
            and(
              eq(verificationTokens.identifier, identifier),
              eq(verificationTokens.tokenHash, hashToken(token)),
            ),
          )
          .returning({ expires: verificationTokens.expires })
          .then((rows) => rows),
      );
      return row ? { identifier, token, expires: row.expires } : null;
    },
  };
}

const person = {
  id: users.id,
  name: users.name,
  email: users.email,
  image: users.image,
  emailVerified: users.emailVerified,
} satisfies Record<keyof AdapterUser, unknown>;
