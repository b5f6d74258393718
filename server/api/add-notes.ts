import type { AnswerOf, BodyOf } from "#domain/api/operations.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { addNote } from "../evidence/add-note.ts";
import { areMapsHere } from "../evidence/scope.ts";
import { ApiProblem } from "./problem.ts";

/** Notes through the one door, all of them or, where one names a map that is not here, none. */
export async function addNotes(
  ctx: Ctx,
  grant: Granted<"evidence.edit">,
  { notes }: BodyOf<"addNotes">,
): Promise<AnswerOf<"addNotes">> {
  const errors: { path: string; message: string }[] = [];
  for (const [index, { maps }] of notes.entries()) {
    for (const [at, { mapId }] of maps.entries()) {
      if (await areMapsHere(ctx.db.read, grant.workspaceId, [mapId])) continue;
      errors.push({ path: `body.notes.${index}.maps.${at}.mapId`, message: mapId });
    }
  }
  if (errors.length > 0) throw new ApiProblem("unknown-map", { errors });
  const added: AnswerOf<"addNotes">["notes"] = [];
  for (const note of notes) {
    const result = await addNote(ctx, grant, note);
    // a map that went in this very moment
    if (!result.ok) throw new ApiProblem("unknown-map");
    added.push({ id: result.noteId, masked: result.masked });
  }
  return { notes: added };
}
