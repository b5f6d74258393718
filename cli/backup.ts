import { existsSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { inspectCopy } from "#db/client.ts";
import { parseArguments } from "./arguments.ts";
import { CommandError, type Io } from "./io.ts";
import { userPath, withInstance } from "./open.ts";

/**
 * `polku backup FILE`: a consistent copy of the database while the server goes on working.
 * The copy is checked before it is called done.
 */
export async function backup(args: string[], io: Io): Promise<number> {
  const { words, options } = parseArguments(args, { json: "flag" }, { words: { from: 1, to: 1 } });
  const file = userPath(io, words[0] ?? "");
  if (existsSync(file)) {
    throw new CommandError(`${file} is there already. Choose another name, or remove it first.`);
  }
  if (!existsSync(dirname(file))) {
    throw new CommandError(`There is no folder ${dirname(file)}. Make it first.`);
  }
  return withInstance(io, async (ctx) => {
    try {
      await ctx.db.backup(file);
    } catch (error) {
      rmSync(file, { force: true });
      const code = String((error as { code?: unknown }).code ?? "unknown");
      throw new CommandError(
        `The copy could not be written to ${file} (${code}). Check the disk and the rights there.`,
      );
    }
    const verdict = inspectCopy(file);
    if (verdict !== "ok") {
      rmSync(file, { force: true });
      throw new CommandError(
        `The copy did not pass its check (${verdict}) and was removed. Check the disk.`,
      );
    }
    io.out(options.json ? `${JSON.stringify({ file })}\n` : `${file}\n`);
    return 0;
  });
}
