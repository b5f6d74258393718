import { readFile } from "node:fs/promises";
import { type MapFileReason, parseMapFile } from "#domain/exchange/map-file.ts";
import { authorize } from "#server/access/authorize.ts";
import type { Ctx } from "#server/context.ts";
import { importMap } from "#server/exchange/import-map.ts";
import { mergeIntoMap } from "#server/exchange/merge-into-map.ts";
import { parseArguments } from "./arguments.ts";
import { chooseMap, chooseWorkspace } from "./choose.ts";
import { proposalFrom } from "./import-proposal.ts";
import { CommandError, type Io } from "./io.ts";
import { userPath, withInstance } from "./open.ts";

/** `polku import FILE`: a map file, a sheet or an outline as a new map, also while a server runs, or into one. */
export async function importCommand(args: string[], io: Io): Promise<number> {
  const { words, options } = parseArguments(
    args,
    {
      workspace: "value",
      map: "value",
      new: "value",
      as: "value",
      sheet: "value",
      lang: "value",
      json: "flag",
    },
    { words: { from: 1, to: 1 } },
  );
  const path = words[0] ?? "";
  if (options.map !== undefined && options.new !== undefined)
    throw new CommandError("Say either --map or --new, not both.", 2);
  const bytes =
    path === "-" ? Buffer.from(await io.readStdin(), "utf8") : await read(userPath(io, path));
  const { text, told } = await proposalFrom(path, bytes, options);
  return withInstance(
    io,
    async (ctx) => {
      for (const line of told) io.err(`${line}\n`);
      const done =
        options.map === undefined
          ? await asNew(ctx, { text, path, workspace: options.workspace })
          : await into(ctx, { text, path, map: options.map, workspace: options.workspace });
      io.out(options.json ? `${JSON.stringify({ ...done, told })}\n` : `${done.address}\n`);
      return 0;
    },
    { isAlone: options.map !== undefined },
  );
}

type Wanted = { text: string; path: string; workspace: string | undefined };

async function asNew(ctx: Ctx, { text, path, workspace }: Wanted) {
  const { id: workspaceId, slug } = await chooseWorkspace(ctx, workspace);
  const grants = {
    create: await authorize(ctx, "map.create", { workspaceId }),
    library: await authorize(ctx, "library.edit", { workspaceId }),
  };
  const made = await importMap(ctx, grants, { text });
  if (!made.ok) throw refusedFile(path, made);
  return { id: made.mapId, workspace: slug, address: `/w/${slug}/maps/${made.mapId}` };
}

async function into(ctx: Ctx, { text, path, map, workspace }: Wanted & { map: string }) {
  const found = await chooseMap(ctx, map, workspace);
  const parsed = parseMapFile(text);
  if (!parsed.ok) throw refusedFile(path, parsed);
  const edit = await authorize(ctx, "map.edit", { mapId: found.id });
  const library = await authorize(ctx, "library.edit", { workspaceId: edit.workspaceId });
  const merged = await mergeIntoMap(ctx, { edit, library }, { file: parsed.file });
  if (!merged.ok)
    throw new CommandError(
      `${path}: ${intoLines[merged.reason] ?? merged.reason}. Nothing changed.`,
    );
  const { touched: _, ok: __, ...added } = merged;
  const address = `/w/${found.workspace}/maps/${found.id}`;
  return { id: found.id, workspace: found.workspace, address, added };
}

function refusedFile(
  path: string,
  { reason, path: where }: { reason: MapFileReason; path: string },
) {
  const place = where === "" ? "" : ` at ${where}`;
  return new CommandError(`${path}: ${lines[reason]}${place}. Nothing was imported.`, 2);
}

const lines: Record<MapFileReason, string> = {
  "too-large": "the file is too large for a map",
  "not-json": "this is not JSON",
  "not-a-map-file": "this is not a map file of Polku",
  "file-too-new": "the file was written by a newer Polku",
  malformed: "the file has something a map cannot have",
  "duplicate-id": "two things have the same id",
  "unknown-reference": "the file refers to something that is not in it",
};

const intoLines: Record<string, string> = {
  "structure-locked": "the structure of the map is locked",
  "too-many": "the map has no room for so much",
  unavailable: "the map cannot be written just now",
};

async function read(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new CommandError(
      code === "ENOENT" ? `There is no file ${file}.` : `${file} cannot be read (${code}).`,
      2,
    );
  }
}
