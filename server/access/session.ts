import "server-only";
import { eq } from "drizzle-orm";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { users } from "#db/schema/workspace.ts";
import { type Ctx, createContext } from "../context.ts";
import { AppError } from "../errors.ts";
import { contextFor, runtime } from "../runtime.ts";
import { findSession } from "./session-token.ts";

export type CurrentUser = {
  id: string;
  name: string;
  email: string;
  image: string | null;
  /** null = follow the browser */
  locale: "en" | "fi" | null;
};

/** Who is signed in, or null; looked up once a request. */
export const currentUser = cache(async (): Promise<CurrentUser | null> => {
  const { db } = runtime();
  const header = (await cookies())
    .getAll()
    .map(({ name, value }) => `${name}=${value}`)
    .join("; ");
  const session = await findSession(db.read, header, new Date());
  if (!session) return null;
  const [row] = await db.read
    .select({
      id: users.id,
      name: users.name,
      email: users.email,
      image: users.image,
      locale: users.locale,
    })
    .from(users)
    .where(eq(users.id, session.userId));
  return row ?? null;
});

/** The actor of this request; throws AppError("signed-out") when nobody is signed in. */
export async function currentActor() {
  const user = await currentUser();
  if (!user) throw new AppError("signed-out");
  return { kind: "user", userId: user.id } as const;
}

/** For pages: whoever is signed in, or off to the sign-in page and back here afterwards. */
export async function requireUser(returnTo?: string): Promise<CurrentUser> {
  const user = await currentUser();
  if (user) return user;
  redirect(returnTo ? `/sign-in?to=${encodeURIComponent(returnTo)}` : "/sign-in");
}

/** The context every load and action of this request works in. */
export async function requestContext(): Promise<Ctx> {
  return contextFor(await currentActor());
}

/** For doors without a person (set-up, sign-in, invites): the system acts, the token decides. */
export function doorContext(): Ctx {
  const { db, outside } = runtime();
  return createContext(db, { kind: "system" }, outside);
}
