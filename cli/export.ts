import { writeFileSync } from "node:fs";
import { optionsToQuery } from "#domain/exchange/draw-options.ts";
import {
  formatByName,
  formatOf,
  formats,
  isSheet,
  type SheetFormat,
} from "#domain/exchange/formats.ts";
import type { JourneyMap } from "#domain/map/journey-map.ts";
import { authorize } from "#server/access/authorize.ts";
import type { Ctx } from "#server/context.ts";
import { tellLosses } from "#server/exchange/export-as.ts";
import { exportFile } from "#server/exchange/export-file.ts";
import { namesIn } from "#server/exchange/export-map.ts";
import { importsFolder } from "#server/jobs/compute.ts";
import { readJourneyMap } from "#server/map/read.ts";
import { parseArguments } from "./arguments.ts";
import { chooseMap } from "./choose.ts";
import { drawOptions, optionKinds, refuseDrawn } from "./draw-options.ts";
import { hereCompute } from "./here-compute.ts";
import { lossLine } from "./import-proposal.ts";
import { CommandError, type Io } from "./io.ts";
import { userPath, withInstance } from "./open.ts";
import { progressLine } from "./progress-line.ts";

/**
 * `polku export MAP`: the map file on standard output, or with `--to` a new file in the format that its
 * ending says. Exit codes: 0 made, 1 refused or failed, 2 wrong use.
 */
export async function exportCommand(args: string[], io: Io): Promise<number> {
  const { words, options } = parseArguments(
    args,
    { to: "value", as: "value", workspace: "value", json: "flag", ...optionKinds },
    { words: { from: 1, to: 1 } },
  );
  const format = options.to === undefined ? formatOf("json") : formatByName(options.to, options.as);
  if (!format) {
    const endings = [...new Set(formats.map(({ ending }) => `.${ending}`))].join(", ");
    throw new CommandError(`No format ends like "${options.to}". There are: ${endings}.`, 2);
  }
  if (format.kind !== "drawn") refuseDrawn(options, format.ending);
  return withInstance(io, async (ctx, env) => {
    const map = await chooseMap(ctx, words[0] ?? "", options.workspace);
    const grant = await authorize(ctx, "map.export", { mapId: map.id });
    const query =
      format.kind === "drawn"
        ? optionsToQuery(
            drawOptions(
              options,
              await nameable(ctx, await readJourneyMap(ctx, grant), grant.workspaceId),
            ),
          )
        : new URLSearchParams();
    const progress = progressLine(io, options.to);
    const compute = hereCompute(ctx, {
      importsFolder: importsFolder(env.dataFolder),
      onProgress: progress.tell,
    });
    const made = await exportFile(ctx, grant, { format: format.id, query }, compute);
    progress.end();
    if (!made) throw new CommandError("These options do not go together.", 2);
    if (options.to === undefined) {
      io.out(new TextDecoder().decode(made.bytes));
      return 0;
    }
    const file = userPath(io, options.to);
    write(file, made.bytes);
    const told = isSheet(format.id)
      ? await notCarried(ctx, map.id, { format: format.id, lang: options.lang })
      : [];
    for (const line of told) io.err(`${line}\n`);
    const size = made.bytes.length;
    io.out(
      options.json
        ? `${JSON.stringify({ id: map.id, file, format: format.id, size, told })}\n`
        : `${file}\n`,
    );
    return 0;
  });
}

/** What of a map can be named on the command line. */
export type Nameable = Pick<JourneyMap, "lanes" | "phases" | "header"> & {
  personas: ReadonlyMap<string, string>;
};

async function nameable(ctx: Ctx, map: JourneyMap, workspaceId: string): Promise<Nameable> {
  const { personas } = await namesIn(ctx, workspaceId);
  return { ...map, personas };
}

/** One line of what the file has no place for. */
async function notCarried(
  ctx: Ctx,
  mapId: string,
  { format, lang }: { format: SheetFormat; lang: string | undefined },
): Promise<string[]> {
  const losses = await tellLosses(ctx, {
    export: await authorize(ctx, "map.export", { mapId }),
    quote: await authorize(ctx, "pain.quote", { mapId }),
  });
  return lossLine(losses[format], lang === "fi" ? "fi" : "en");
}

function write(file: string, bytes: Uint8Array): void {
  try {
    writeFileSync(file, bytes, { flag: "wx" });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") {
      throw new CommandError(`${file} is there already. Choose another name, or remove it first.`);
    }
    if (code === "ENOSPC" || code === undefined) throw error;
    throw new CommandError(`${file} cannot be written (${code}). Choose another place with --to.`);
  }
}
