import { and, eq, inArray } from "drizzle-orm";
import { participants } from "#db/schema/evidence.ts";
import { withdrawals } from "#db/schema/participant.ts";
import type { Tx } from "#db/transact.ts";
import type { Consent } from "#domain/evidence/note.ts";
import type { Ctx } from "../context.ts";
import { AppError } from "../errors.ts";
import { pseudonymHash } from "./door.ts";

type Who = { workspaceId: string; pseudonym: string; consent?: Consent };

/** Who somebody is, and whether they may be quoted. */
export type HeardPerson = Pick<
  typeof participants.$inferSelect,
  "id" | "consent" | "consentDate" | "registeredAt"
>;

/**
 * The person of the research known by this pseudonym, made when nobody is yet; null for somebody who
 * withdrew, for whom nothing may be kept again.
 */
export async function findOrMakeParticipant(
  tx: Tx,
  ctx: Ctx,
  { workspaceId, pseudonym, consent = "unknown" }: Who,
  alsoKnownAs: readonly string[] = [],
): Promise<HeardPerson | null> {
  const [known] = await tx
    .select(heardColumns)
    .from(participants)
    .where(and(eq(participants.workspaceId, workspaceId), eq(participants.pseudonym, pseudonym)));
  if (known) return known;
  if (await hasWithdrawn(tx, workspaceId, [pseudonym, ...alsoKnownAs])) return null;
  const id = ctx.newId();
  await tx
    .insert(participants)
    .values({ id, workspaceId, pseudonym, consent, createdAt: ctx.now() });
  return { id, consent, consentDate: null, registeredAt: null };
}

const { id, consent, consentDate, registeredAt } = participants;
export const heardColumns = { id, consent, consentDate, registeredAt };

/** The same where a person's note is written: throws AppError("withdrawn") for somebody who did. */
export async function participantFor(tx: Tx, ctx: Ctx, who: Who): Promise<HeardPerson> {
  const person = await findOrMakeParticipant(tx, ctx, who);
  if (person === null) throw new AppError("withdrawn");
  return person;
}

/** Of a note that says nothing of consent, the person's own holds, where somebody has written it down. */
export function consentOfNote(said: Consent, person: HeardPerson | null | undefined): Consent {
  const isTheirOwn = person && (person.registeredAt !== null || person.consentDate !== null);
  return said === "unknown" && isTheirOwn ? person.consent : said;
}

export async function hasWithdrawn(
  tx: Tx,
  workspaceId: string,
  pseudonyms: string[],
): Promise<boolean> {
  const hashes = pseudonyms.map((pseudonym) => pseudonymHash(workspaceId, pseudonym));
  const [row] = await tx
    .select({ id: withdrawals.id })
    .from(withdrawals)
    .where(
      and(eq(withdrawals.workspaceId, workspaceId), inArray(withdrawals.pseudonymHash, hashes)),
    )
    .limit(1);
  return row !== undefined;
}
