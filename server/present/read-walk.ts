import type { JourneyMap } from "#domain/map/journey-map.ts";
import { type Walk, type WalkFound, walkOf } from "#domain/present/walk.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import type { Compute } from "../jobs/compute.ts";
import { readPain, readStepFindings } from "../pain/read.ts";
import { readCardQuotes, readHeard, readWaiting } from "./read-heard.ts";

type Grants = {
  /** of the map that the evidence belongs to: a to-be shows its as-is's */
  pain: Granted<"pain.read">;
  /** null: nobody's words are shown */
  quote: Granted<"pain.quote"> | null;
};

type Input = Pick<WalkFound, "names"> & {
  /** as it is now, or as it was in a version; what was heard is today's either way */
  map: JourneyMap;
  isToBe: boolean;
};

/** A map as a walk through it, with what was heard at each step. */
export async function readWalk(
  ctx: Ctx,
  { pain, quote }: Grants,
  { map, isToBe, names }: Input,
  compute: Compute,
): Promise<Walk> {
  const own = new Map(map.steps.map(({ id, copiedFrom }) => [isToBe ? copiedFrom : id, id]));
  const excerptIds = map.cards.flatMap(({ excerptId }) => excerptId ?? []);
  const { points } = await readPain(ctx, pain, {}, compute);
  return walkOf(map, {
    names,
    findings: (await readStepFindings(ctx, pain)).flatMap((row) => {
      const stepId = own.get(row.stepId);
      return stepId !== undefined && row.personaId === "" ? [{ ...row, stepId }] : [];
    }),
    points: points
      .filter(({ status }) => status === "open")
      .map(({ id, kind, stepId, title, parts: { people, heard } }) => ({
        id,
        kind,
        stepId: own.get(stepId ?? "") ?? null,
        title,
        people,
        heard,
      })),
    quotes: quote ? moved(await readHeard(ctx, quote), own) : new Map(),
    cardQuotes: quote ? await readCardQuotes(ctx, quote, excerptIds) : new Map(),
    waiting: moved(await readWaiting(ctx, pain), own),
  });
}

function moved<T>(
  found: ReadonlyMap<string, T>,
  own: ReadonlyMap<string | undefined, string>,
): Map<string, T> {
  return new Map(
    [...found].flatMap(([stepId, what]) => {
      const here = own.get(stepId);
      return here === undefined ? [] : [[here, what]];
    }),
  );
}
