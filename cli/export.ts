import { writeFileSync } from "node:fs";
import { printMapFile } from "#domain/exchange/map-file.ts";
import { authorize } from "#server/access/authorize.ts";
import { exportMap } from "#server/exchange/export-map.ts";
import { parseArguments } from "./arguments.ts";
import { chooseMap } from "./choose.ts";
import { CommandError, type Io } from "./io.ts";
import { userPath, withInstance } from "./open.ts";

/** `polku export MAP`: the map file on standard output, or in a new file with `--to`. */
export async function exportCommand(args: string[], io: Io): Promise<number> {
  const { words, options } = parseArguments(
    args,
    { to: "value", workspace: "value", json: "flag" },
    { words: { from: 1, to: 1 } },
  );
  return withInstance(io, { mayCreate: false }, async (ctx) => {
    const map = await chooseMap(ctx, words[0] ?? "", options.workspace);
    const grant = await authorize(ctx, "map.export", { mapId: map.id });
    const text = printMapFile(await exportMap(ctx, grant));
    if (options.to === undefined) {
      io.out(text);
      return 0;
    }
    const file = userPath(io, options.to);
    write(file, text);
    io.out(options.json ? `${JSON.stringify({ id: map.id, file })}\n` : `${file}\n`);
    return 0;
  });
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text, { flag: "wx" });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") {
      throw new CommandError(`${file} is there already. Choose another name, or remove it first.`);
    }
    if (code === "ENOSPC" || code === undefined) throw error;
    throw new CommandError(`${file} cannot be written (${code}). Choose another place with --to.`);
  }
}
