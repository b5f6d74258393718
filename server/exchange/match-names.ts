import type { LibraryKind, MapFile, Match } from "#domain/exchange/map-file.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { addEntry } from "../library/add-entry.ts";
import { entryName, longestEntryName } from "../library/library-kind.ts";
import { namesIn } from "./export-map.ts";

/**
 * This workspace's ids for what a file names. Channels, teams and tags that are not there are added;
 * personas and people that are not there are left out.
 */
export async function matchNames(
  ctx: Ctx,
  library: Granted<"library.edit">,
  { libraries }: Pick<MapFile, "libraries">,
): Promise<Match> {
  const known = await namesIn(ctx, library.workspaceId);
  const ids = new Map<string, string>();
  for (const [kind, entryKind] of addable) {
    for (const name of new Set(Object.values(libraries[kind]))) {
      const named = entryName.safeParse(name.slice(0, longestEntryName));
      if (!named.success) continue;
      const { entryId } = await addEntry(ctx, library, { kind: entryKind, name: named.data });
      ids.set(`${kind}|${name}`, entryId);
    }
  }
  const byName = (kind: LibraryKind, name: string) =>
    [...known[kind]].find(([, one]) => one.toLowerCase() === name.toLowerCase())?.[0] ?? null;
  return (kind, _, name) => ids.get(`${kind}|${name}`) ?? byName(kind, name);
}

const addable = [
  ["channels", "channel"],
  ["teams", "team"],
  ["tags", "tag"],
] as const;
