import { readFile } from "node:fs/promises";
import type { MapFileReason } from "#domain/exchange/map-file.ts";
import { authorize } from "#server/access/authorize.ts";
import { importMap } from "#server/exchange/import-map.ts";
import { parseArguments } from "./arguments.ts";
import { chooseWorkspace } from "./choose.ts";
import { CommandError, type Io } from "./io.ts";
import { userPath, withInstance } from "./open.ts";

/** `polku import FILE.json`: a map file as a new map, also while a server runs. */
export async function importCommand(args: string[], io: Io): Promise<number> {
  const { words, options } = parseArguments(
    args,
    { workspace: "value", json: "flag" },
    { words: { from: 1, to: 1 } },
  );
  const path = words[0] ?? "";
  const text = path === "-" ? await io.readStdin() : await read(userPath(io, path));
  return withInstance(io, { mayCreate: false }, async (ctx) => {
    const { id: workspaceId, slug } = await chooseWorkspace(ctx, options.workspace);
    const grants = {
      create: await authorize(ctx, "map.create", { workspaceId }),
      library: await authorize(ctx, "library.edit", { workspaceId }),
    };
    const made = await importMap(ctx, grants, { text });
    if (!made.ok) {
      const place = made.path === "" ? "" : ` at ${made.path}`;
      throw new CommandError(`${path}: ${lines[made.reason]}${place}. Nothing was imported.`, 2);
    }
    const address = `/w/${slug}/maps/${made.mapId}`;
    io.out(
      options.json
        ? `${JSON.stringify({ id: made.mapId, workspace: slug, address })}\n`
        : `${address}\n`,
    );
    return 0;
  });
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

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new CommandError(
      code === "ENOENT" ? `There is no file ${file}.` : `${file} cannot be read (${code}).`,
      2,
    );
  }
}
