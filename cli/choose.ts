import type { Ctx } from "#server/context.ts";
import { type FoundMap, findMaps } from "#server/map/find-maps.ts";
import { readWorkspaces } from "#server/workspace/read-workspaces.ts";
import { CommandError } from "./io.ts";

/** The workspace of that slug, or the only one there is. */
export async function chooseWorkspace(
  ctx: Ctx,
  slug: string | undefined,
): Promise<{ id: string; slug: string }> {
  const all = await readWorkspaces(ctx);
  const slugs = all.map((one) => one.slug).join(", ");
  if (all.length === 0) {
    throw new CommandError("There is no workspace yet. Open the address that npm start prints.");
  }
  if (slug === undefined) {
    const [only] = all;
    if (only && all.length === 1) return only;
    throw new CommandError(`Say which workspace with --workspace: ${slugs}.`, 2);
  }
  const found = all.find((one) => one.slug === slug);
  if (!found) throw new CommandError(`There is no workspace "${slug}". There are: ${slugs}.`);
  return found;
}

/** The map of that id or title, which must be one. */
export async function chooseMap(
  ctx: Ctx,
  name: string,
  workspace: string | undefined,
): Promise<FoundMap> {
  const isHere = (map: FoundMap) => workspace === undefined || map.workspace === workspace;
  const maps = (await findMaps(ctx, name)).filter(isHere);
  const [only] = maps;
  if (!only) {
    const place = workspace === undefined ? "" : ` in the workspace "${workspace}"`;
    const there = toldOf((await findMaps(ctx, null)).filter(isHere));
    throw new CommandError(`There is no map "${name}"${place}. ${there}`);
  }
  if (maps.length === 1) return only;
  const ids = maps.map(({ id, workspace }) => `${id} (${workspace})`).join(", ");
  throw new CommandError(`${maps.length} maps are called "${name}". Say which by id: ${ids}.`, 2);
}

const mostTold = 12;

function toldOf(maps: readonly FoundMap[]): string {
  if (maps.length === 0) return "There are none.";
  const some = maps.slice(0, mostTold).map(({ id, title }) => (title ? `"${title}"` : id));
  const more = maps.length > mostTold ? ` and ${maps.length - mostTold} more` : "";
  return `There are: ${some.join(", ")}${more}.`;
}
