import { eq } from "drizzle-orm";
import { personas } from "#db/schema/library.ts";
import { participantNames } from "#db/schema/participant.ts";
import type { Granted } from "../../access/authorize.ts";
import { record } from "../../audit.ts";
import type { Ctx } from "../../context.ts";
import { AppError } from "../../errors.ts";
import type { Compute } from "../../jobs/compute.ts";
import { copiesIn } from "../copies.ts";
import { errorRowsOf } from "../error-rows.ts";
import { findParticipant } from "../find-participant.ts";
import { hearNotes } from "../hear-notes.ts";
import { unseal } from "../seal.ts";
import { inWaitingUploads } from "../waiting-uploads.ts";
import { whoseWords } from "../whose-words.ts";
import { notesTold, turnsTold } from "./notes-told.ts";
import { passagesOf } from "./passages-of.ts";
import { picturesOf } from "./pictures-of.ts";

/**
 * Everything that is kept about one person, as they may ask for it by law; plain JSON. Of talks and
 * texts that others are in as well it has their words alone.
 */
export async function exportParticipant(
  ctx: Ctx,
  { workspaceId }: Granted<"participant.name">,
  participantId: string,
  { secret, compute }: { secret: string; compute: Compute },
) {
  const { read } = ctx.db;
  const person = await findParticipant(read, workspaceId, participantId);
  if (!person) throw new AppError("not-found");
  const [named] = await read
    .select({ sealed: participantNames.sealed, changedAt: participantNames.changedAt })
    .from(participantNames)
    .where(eq(participantNames.participantId, participantId));
  const [persona] = await read
    .select({ name: personas.name })
    .from(personas)
    .where(eq(personas.id, person.personaId ?? ""));
  const notes = await notesTold(read, person);
  const talks = await turnsTold(read, person);
  const passages = await passagesOf(read, person);
  const copies = await copiesIn(read, workspaceId);
  await hearNotes(
    read,
    notes.map(({ id }) => id),
    copies.hear,
  );
  for (const { said } of talks) for (const words of said) copies.hear(words);
  for (const { text } of passages) copies.hear(text, { isPassage: true });
  const whose = await whoseWords(ctx, person);
  const uploads = await inWaitingUploads(read, whose, { compute });
  const errorRows = await errorRowsOf(read, whose);
  const pictures = await picturesOf(
    read,
    workspaceId,
    passages.map(({ id }) => id),
  );
  await ctx.db.transact((tx) =>
    record(tx, ctx, { workspaceId, event: "participant.exported", subject: participantId }),
  );
  const { pseudonym, consent, consentDate, consentCovers, segment, attributes } = person;
  return {
    pseudonym,
    consent,
    consentDate,
    consentCovers,
    segment,
    persona: persona?.name ?? null,
    attributes: attributes ?? {},
    knownSince: person.createdAt,
    registeredAt: person.registeredAt,
    name: named ? unseal(named.sealed, { secret, participantId }) : null,
    nameChangedAt: named?.changedAt ?? null,
    notes,
    talks,
    passages,
    quotedIn: copies.quotations(),
    pictures,
    waitingToComeIn: uploads.map(({ name, found }) => ({ file: name, found })),
    couldNotComeIn: errorRows.map(({ file, row, cells }) => ({ file, row, cells })),
  };
}
