import { draftFrom, type SheetForm } from "#domain/exchange/draft-from.ts";
import { readTextSource, type Source } from "#domain/exchange/source.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { importMap } from "../exchange/import-map.ts";
import { receiveWorkbook } from "../exchange/receive-workbook.ts";
import type { Compute } from "../jobs/compute.ts";
import { ApiProblem } from "./problem.ts";

export type SentFile = {
  /** as it was sent: an ending that the readers know a text by, or a workbook */
  ending: string;
  body: { text: string } | { stream: ReadableStream };
};

type Wish = {
  title?: string | undefined;
  language: "fi" | "en";
  sheet?: string | undefined;
  as?: SheetForm | undefined;
};

/** A map of a sheet, an outline or another program's file, and what there was that it has no place for. */
export async function addMapOf(
  ctx: Ctx,
  grants: { create: Granted<"map.create">; library: Granted<"library.edit"> },
  { file, wish }: { file: SentFile; wish: Wish },
  compute: Compute,
) {
  const source = await sourceOf(ctx, grants.create, file, compute);
  const read = draftFrom(source, wish);
  if (!read.ok) {
    const message = "sheets" in read ? `${read.reason}: ${read.sheets.join(", ")}` : read.reason;
    throw new ApiProblem("not-a-map", { errors: [{ path: "body", message }] });
  }
  const { draft, problems } = read;
  const title = wish.title ?? draft.file.header.title;
  const text = JSON.stringify({ ...draft.file, header: { ...draft.file.header, title } });
  return {
    made: await importMap(ctx, grants, { text }),
    title,
    problems: problems.flatMap(({ list }) => list),
    lost: [...draft.lost],
  };
}

async function sourceOf(
  ctx: Ctx,
  grant: Granted<"map.create">,
  { ending, body }: SentFile,
  compute: Compute,
): Promise<Source> {
  const read =
    "text" in body
      ? readTextSource(`map.${ending}`, body.text)
      : await receiveWorkbook(
          ctx,
          grant,
          // Node's own stream type under the web's name
          { body: body.stream as Parameters<typeof receiveWorkbook>[2]["body"] },
          compute,
        );
  if (read.ok) return read.source;
  throw new ApiProblem("not-a-map", { errors: [{ path: "body", message: read.reason }] });
}
