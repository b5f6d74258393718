import { existsSync, writeFileSync } from "node:fs";
import { authorize } from "#server/access/authorize.ts";
import { mend } from "#server/map/mend.ts";
import { parseArguments } from "./arguments.ts";
import { chooseMap } from "./choose.ts";
import { CommandError, type Io } from "./io.ts";
import { userPath, withInstance } from "./open.ts";

/**
 * `polku mend MAP --aside FILE`: a map that opens with a part missing becomes whole without it; all
 * that was stored of it is in the file. A running server would write over it.
 */
export async function mendCommand(args: string[], io: Io): Promise<number> {
  const { words, options } = parseArguments(
    args,
    { aside: "value", workspace: "value", json: "flag" },
    { words: { from: 1, to: 1 } },
  );
  if (options.aside === undefined) {
    throw new CommandError(
      "Say with --aside into which file all that is stored of the map goes.",
      2,
    );
  }
  const file = userPath(io, options.aside);
  if (existsSync(file)) {
    throw new CommandError(`${file} is there already. Choose another name, or remove it first.`);
  }
  return withInstance(
    io,
    async (ctx) => {
      const { id, title } = await chooseMap(ctx, words[0] ?? "", options.workspace);
      const granted = await authorize(ctx, "map.edit", { mapId: id });
      const broken = await mend(ctx, granted, (lines) => write(file, lines));
      if (options.json) {
        io.out(`${JSON.stringify({ map: id, broken, aside: broken > 0 ? file : null })}\n`);
      } else if (broken === 0) io.out(`${id}  ${title}: all of it can be read\n`);
      else io.out(`${id}  ${title}: ${broken} unreadable given up; what was stored: ${file}\n`);
      return 0;
    },
    { isAlone: true },
  );
}

function write(file: string, lines: string): void {
  try {
    writeFileSync(file, lines, { flag: "wx", mode: 0o600, flush: true });
  } catch (error) {
    const code = String((error as { code?: unknown }).code ?? "unknown");
    throw new CommandError(
      `What is stored could not be written to ${file} (${code}). Nothing was changed. Check the disk and the rights there.`,
    );
  }
}
