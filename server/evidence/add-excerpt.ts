import { eq } from "drizzle-orm";
import { z } from "zod";
import { excerpts } from "#db/schema/evidence.ts";
import type { Tx } from "#db/transact.ts";
import {
  byHand,
  evidenceModes,
  excerptLabels,
  excerptTypes,
  meaningLenses,
} from "#domain/evidence/excerpt.ts";
import { weightsOf } from "#domain/evidence/hand-made.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import { actorId, type Ctx } from "../context.ts";
import { AppError } from "../errors.ts";
import { enqueuePlacement } from "../jobs/enqueue.ts";
import type { SharedNote } from "./erase-turns.ts";
import { findNote, mapsOfNote, personaHere } from "./scope.ts";
import { speakerAt } from "./speaker-at.ts";
import { knownSpeakers } from "./speakers.ts";

const id = z.string().min(1).max(64);

/** Words of a note: their place, and what stands there, in case the text has changed meanwhile. */
export const spanSchema = z.object({
  start: z.number().int().min(0),
  end: z.number().int().min(1),
  words: z.string().min(1),
});

export const addExcerptSchema = spanSchema.extend({
  noteId: id,
  /** given to bring one back that was removed */
  excerptId: id.optional(),
  label: z.enum(excerptLabels),
  type: z.enum(excerptTypes).nullable().default(null),
  /** 1-4 for a pain */
  severity: z.number().int().min(1).max(4).nullable().default(null),
  mode: z.enum(evidenceModes).nullable().default(null),
  lens: z.enum(meaningLenses).nullable().default(null),
  personaId: id.nullable().default(null),
});
export type AddExcerptInput = z.infer<typeof addExcerptSchema>;

export type AddExcerptResult =
  | { ok: true; excerptId: string }
  | { ok: false; reason: "text-changed" | "already-there" };

/** Words marked by a person. They hold: no reading of the analysis moves or removes them. */
export async function addExcerpt(
  ctx: Ctx,
  { workspaceId }: Granted<"evidence.edit">,
  { noteId, start, end, words, ...said }: AddExcerptInput,
): Promise<AddExcerptResult> {
  const excerptId = said.excerptId ?? ctx.newId();
  const result = await ctx.db.transact<AddExcerptResult>(async (tx) => {
    const note = await findNote(tx, workspaceId, noteId);
    if (!note || note.deletedAt) throw new AppError("not-found");
    if (!standsThere(note.text, { start, end, words }))
      return { ok: false, reason: "text-changed" };
    if (said.excerptId && (await isTaken(tx, said.excerptId))) {
      return { ok: false, reason: "already-there" };
    }
    const severity = said.label === "pain" ? (said.severity ?? 2) : 0;
    await tx.insert(excerpts).values({
      id: excerptId,
      workspaceId,
      noteId,
      start,
      end,
      text: words,
      language: note.language,
      ...(await personAt(tx, note, start)),
      label: said.label,
      type: said.type,
      mode: said.mode,
      lens: said.lens,
      personaId: await personaHere(tx, workspaceId, said.personaId),
      severity,
      ...weightsOf(said.label, severity),
      cues: [],
      analyzer: byHand,
      isHeld: true,
      labelledBy: actorId(ctx.actor),
      labelledAt: ctx.now(),
    });
    for (const mapId of await mapsOfNote(tx, noteId)) {
      await enqueuePlacement(tx, ctx, mapId, [noteId]);
    }
    const { label, type } = said;
    const detail = { noteId, start, end, label, type };
    await record(tx, ctx, { workspaceId, event: "excerpt.added", subject: excerptId, detail });
    return { ok: true, excerptId };
  });
  if (result.ok) {
    ctx.outside.wakeJobs();
    ctx.outside.announce(workspaceId, { kind: "notes" });
  }
  return result;
}

export function standsThere(
  text: string,
  { start, end, words }: z.infer<typeof spanSchema>,
): boolean {
  return start < end && text.slice(start, end) === words && words.trim() !== "";
}

async function isTaken(tx: Tx, excerptId: string): Promise<boolean> {
  const rows = await tx
    .select({ id: excerpts.id })
    .from(excerpts)
    .where(eq(excerpts.id, excerptId));
  return rows.length > 0;
}

/** Whoever speaks there; until the talk is read for the first time nobody knows who that is. */
async function personAt(tx: Tx, note: SharedNote, start: number) {
  const speaker = speakerAt(note, start);
  if (speaker === null) return { speaker, participantId: null };
  const known = (await knownSpeakers(tx, [note.id])).get(note.id);
  return { speaker, participantId: known?.get(speaker) ?? null };
}
