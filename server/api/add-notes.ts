import type { AnswerOf, BodyOf } from "#domain/api/operations.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { importNotes } from "../evidence/import-notes.ts";
import type { Compute } from "../jobs/compute.ts";
import { ApiProblem } from "./problem.ts";

/** Notes through the one door, each with its own outcome; none where one names a map that is not here. */
export async function addNotes(
  ctx: Ctx,
  grant: Granted<"evidence.import">,
  { notes, maps = [] }: BodyOf<"addNotes">,
  compute: Compute,
): Promise<AnswerOf<"addNotes">> {
  const sent = await importNotes(ctx, grant, { notes, maps }, compute);
  if (!sent.ok) {
    const isUnknown = sent.reason === "unknown-map";
    throw new ApiProblem(isUnknown ? "unknown-map" : "invalid-input", {
      errors: [{ path: "body", message: sent.reason }],
    });
  }
  return {
    results: sent.results.map((one) =>
      one.ok ? { ok: true as const, status: one.status, id: one.noteId, masked: one.masked } : one,
    ),
  };
}
