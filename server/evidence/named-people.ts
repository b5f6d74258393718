import { eq } from "drizzle-orm";
import { z } from "zod";
import { participants } from "#db/schema/evidence.ts";
import { participantNames } from "#db/schema/participant.ts";
import type { Tx } from "#db/transact.ts";
import { researchCode } from "#domain/evidence/speaker.ts";
import type { Ctx } from "../context.ts";
import { AppError } from "../errors.ts";
import { nameKey, unsealWords } from "../seal.ts";

/** Somebody whose name is kept sealed: what comes in under it is theirs. */
export type NamedPerson = { pseudonym: string; name: string; contact: string };

const sealedSchema = z.object({ name: z.string(), contact: z.string() });

/** Where names are masked and some were sealed with another server's secret, it refuses: they would come in. */
export async function namedPeople(
  { outside: { secret } }: Ctx,
  read: Tx,
  { workspaceId, isMasking }: { workspaceId: string; isMasking: boolean },
): Promise<NamedPerson[]> {
  const { participantId, sealed } = participantNames;
  const rows = await read
    .select({ participantId, sealed, pseudonym: participants.pseudonym })
    .from(participantNames)
    .innerJoin(participants, eq(participants.id, participantId))
    .where(eq(participants.workspaceId, workspaceId));
  return rows.flatMap(({ participantId, sealed, pseudonym }) => {
    const words = secret === undefined ? null : unsealWords(sealed, nameKey(secret, participantId));
    if (words !== null) return { pseudonym, ...sealedSchema.parse(JSON.parse(words)) };
    if (isMasking) throw new AppError("names-locked");
    return [];
  });
}

/** Who is meant by a name or an address; nobody where two people have it. */
export function createWhoIs(people: readonly NamedPerson[]): (written: string) => string | null {
  const byName = new Map<string, string | null>();
  for (const { pseudonym, name, contact } of people) {
    for (const words of new Set([tidy(name), tidy(contact)])) {
      if (words) byName.set(words, byName.has(words) ? null : pseudonym);
    }
  }
  return (written) => byName.get(tidy(written)) ?? null;
}

/**
 * A transcript in which somebody speaks under their whole name says their code instead. Another
 * pseudonym would say who speaks within one talk only; such a name is masked like any other.
 */
export function withCodesAsLabels(text: string, whoIs: ReturnType<typeof createWhoIs>): string {
  return text.replaceAll(labelled, (whole, before: string, label: string) => {
    const code = researchCode(whoIs(label) ?? "");
    return code === null ? whole : `${before}${code}`;
  });
}

const labelled =
  /^([ \t]*(?:\[?\d{1,2}:\d\d(?::\d\d)?\]?[ \t]*)?\*{0,2})(\p{L}[^\n:*[\]()<>]{1,80}?)(?=\*{0,2}[ \t]*(?:\(\d{1,2}:\d\d(?::\d\d)?\))?:)/gmu;

function tidy(words: string): string {
  return words.normalize("NFC").replaceAll(/\s+/g, " ").trim().toLowerCase();
}
