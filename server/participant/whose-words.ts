import { eq } from "drizzle-orm";
import { participantNames } from "#db/schema/participant.ts";
import type { Ctx } from "../context.ts";
import type { Person } from "./notes-of.ts";
import { unseal } from "./seal.ts";
import type { Whose } from "./whose.ts";

/** By what a person may be named: their pseudonym, and their name where this server can open it. */
export async function whoseWords(
  { db, outside: { secret } }: Ctx,
  { id, workspaceId, pseudonym }: Person,
): Promise<Whose> {
  const [row] = await db.read
    .select({ sealed: participantNames.sealed })
    .from(participantNames)
    .where(eq(participantNames.participantId, id));
  const real =
    row && secret !== undefined ? unseal(row.sealed, { secret, participantId: id }) : null;
  return { workspaceId, pseudonym, names: real ? [real.name, real.contact] : [] };
}
