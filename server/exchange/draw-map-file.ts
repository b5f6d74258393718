import type { DrawOptions } from "#domain/exchange/draw-options.ts";
import type { DrawnFormat } from "#domain/exchange/formats.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import type { Compute } from "../jobs/compute.ts";
import type { DrawTask } from "./draw-task.ts";
import { type DrawGrant, readSubject } from "./read-subject.ts";
import { readWorstPains } from "./read-worst-pains.ts";

/** Somebody waits for it. */
export type Asked = Pick<Compute, "ask">;

type Wanted = {
  format: DrawnFormat;
  options: DrawOptions;
  /** false: nothing of what hurts, for a link that does not show it */
  withFindings?: boolean;
};

/**
 * A map drawn in a worker, as far as the actor may see it: for members, and for whoever holds a link.
 * Says nothing in the audit trail; the verbs that hand it out do (export-file.ts).
 */
export async function drawMapFile(
  ctx: Ctx,
  grant: DrawGrant,
  wanted: Wanted,
  compute: Asked,
): Promise<Uint8Array> {
  return compute.ask("drawFile", await readDrawTask(ctx, grant, wanted));
}

/** All that a drawing is made of, read by the actor's own permission. */
export async function readDrawTask(
  ctx: Ctx,
  grant: DrawGrant,
  { format, options, withFindings }: Wanted,
): Promise<DrawTask> {
  const drawable = await readSubject(ctx, grant, {
    withQuotes: options.withQuotes,
    withFindings,
  });
  const pains =
    format === "pptx" && grant.action === "map.export"
      ? await readWorstPains(ctx, grant as Granted<"map.export">, options)
      : [];
  return { drawable, format, options, pains };
}

/** The same as the text of a picture, to be shown in a page: chosen lanes, selectable words. */
export async function drawSvg(
  ctx: Ctx,
  grant: DrawGrant,
  { options, withFindings }: Omit<Wanted, "format">,
  compute: Asked,
): Promise<string> {
  return new TextDecoder().decode(
    await drawMapFile(ctx, grant, { format: "svg", options, withFindings }, compute),
  );
}
