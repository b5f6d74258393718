import { z } from "zod";
import { participants } from "#db/schema/evidence.ts";
import { participantNames } from "#db/schema/participant.ts";
import { isNameEmpty, newPeopleSchema } from "#domain/participant/fields.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import { AppError } from "../errors.ts";
import { doorSettings, openDoor } from "../evidence/door.ts";
import { personaHere } from "../evidence/scope.ts";
import { withdrawnAmong } from "../evidence/without-withdrawn.ts";
import { freeCodes, plainly, pseudonymsIn } from "./free-codes.ts";
import { seal } from "./seal.ts";
import { throughDoor } from "./through-door.ts";

export const addPeopleSchema = z.object({ people: newPeopleSchema });

export type AddPeopleResult = {
  ok: true;
  added: { id: string; pseudonym: string }[];
  /** `index`: their place among those who were sent */
  refused: { index: number; reason: "known" | "withdrawn" }[];
};

/**
 * Puts people on the register before anything of theirs is there. Who cannot be added is told, and
 * the others come in together. Names come only from those who may know them: `mayName`.
 */
export async function addPeople(
  ctx: Ctx,
  { workspaceId }: Granted<"participant.edit">,
  { people }: z.output<typeof addPeopleSchema>,
  mayName: Granted<"participant.name"> | null,
): Promise<AddPeopleResult> {
  const names = people.flatMap(({ real }) => (real && !isNameEmpty(real) ? real.name : []));
  if (names.length > 0 && mayName?.workspaceId !== workspaceId) throw new AppError("forbidden");
  const { secret } = ctx.outside;
  if (names.length > 0 && secret === undefined) throw new AppError("unavailable");
  const settings = await doorSettings(ctx, workspaceId, { names });
  const door = openDoor(settings);
  const withdrawn = withdrawnAmong(settings);

  const result = await ctx.db.transact(async (tx) => {
    const result: AddPeopleResult = { ok: true, added: [], refused: [] };
    const known = await pseudonymsIn(tx, workspaceId);
    const taken = new Set(known.map(plainly));
    const nextCode = freeCodes([...known, ...people.map((one) => one.pseudonym)], withdrawn.has);
    for (const [index, { pseudonym: asked, real, ...fields }] of people.entries()) {
      const pseudonym = asked === "" ? nextCode() : door.pseudonym(asked);
      const isKnown = taken.has(plainly(pseudonym));
      if (isKnown || withdrawn.has(pseudonym)) {
        result.refused.push({ index, reason: isKnown ? "known" : "withdrawn" });
        continue;
      }
      taken.add(plainly(pseudonym));
      const id = ctx.newId();
      await tx.insert(participants).values({
        ...throughDoor(fields, door),
        id,
        workspaceId,
        pseudonym,
        personaId: await personaHere(tx, workspaceId, fields.personaId),
        createdAt: ctx.now(),
        registeredAt: ctx.now(),
      });
      if (real && !isNameEmpty(real) && secret !== undefined) {
        const sealed = seal(real, { secret, participantId: id });
        const name = { participantId: id, sealed, changedAt: ctx.now() };
        await tx.insert(participantNames).values(name);
      }
      result.added.push({ id, pseudonym });
    }
    const [first, ...others] = result.added;
    if (!first) return result;
    await record(tx, ctx, {
      workspaceId,
      event: "participant.added",
      subject: others.length === 0 ? first.id : workspaceId,
      detail: { count: result.added.length },
    });
    return result;
  });
  if (result.added.length > 0) ctx.outside.announce(workspaceId, { kind: "notes" });
  return result;
}
