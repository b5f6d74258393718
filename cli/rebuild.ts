import { authorize } from "#server/access/authorize.ts";
import type { Ctx } from "#server/context.ts";
import { findMaps } from "#server/map/find-maps.ts";
import { rebuild } from "#server/map/rebuild.ts";
import { parseArguments } from "./arguments.ts";
import { chooseMap } from "./choose.ts";
import type { Io } from "./io.ts";
import { withInstance } from "./open.ts";

/** `polku rebuild [MAP]`: a running server keeps the rows itself, so it must not be running. */
export async function rebuildCommand(args: string[], io: Io): Promise<number> {
  const { words, options } = parseArguments(
    args,
    { workspace: "value", json: "flag" },
    { words: { from: 0, to: 1 } },
  );
  return withInstance(
    io,
    async (ctx) => {
      const maps = await chosen(ctx, words[0], options.workspace);
      for (const { id } of maps) {
        await rebuild(ctx, await authorize(ctx, "map.edit", { mapId: id }));
      }
      io.out(
        options.json
          ? `${JSON.stringify({ rebuilt: maps.map(({ id }) => id) })}\n`
          : `${maps.map(({ id, title }) => `${id}  ${title}\n`).join("")}${maps.length} rebuilt\n`,
      );
      return 0;
    },
    { isAlone: true },
  );
}

async function chosen(ctx: Ctx, name: string | undefined, slug: string | undefined) {
  if (name !== undefined) return [await chooseMap(ctx, name, slug)];
  const maps = await findMaps(ctx, null);
  return maps.filter(({ workspace }) => slug === undefined || workspace === slug);
}
