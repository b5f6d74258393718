import {
  blankMap,
  type TemplateKey,
  templateLibrary,
  templateMap,
} from "#domain/map/templates/template.ts";
import type { Granted } from "../access/authorize.ts";
import { actorId, type Ctx } from "../context.ts";
import { addEntry } from "../library/add-entry.ts";
import { insertMap } from "./insert-map.ts";

type Grants = { create: Granted<"map.create">; library: Granted<"library.edit"> };
type Input = { template: TemplateKey | "blank"; language: "en" | "fi"; title: string };

/**
 * A new map, blank or from a template; the channels and teams that a template speaks of come to the
 * workspace's library, where names that are there already are used.
 */
export async function create(
  ctx: Ctx,
  grants: Grants,
  { template, language, title }: Input,
): Promise<{ ok: true; mapId: string }> {
  const map =
    template === "blank"
      ? blankMap(language, { newId: ctx.newId, title })
      : templateMap(template, language, {
          newId: ctx.newId,
          findEntry: await templateEntries(ctx, grants.library, template, language),
        });
  if (title !== "") map.header.title = title;
  map.header.ownerId = actorId(ctx.actor);
  return insertMap(ctx, grants.create, { map, event: "map.created" });
}

async function templateEntries(
  ctx: Ctx,
  grant: Granted<"library.edit">,
  template: TemplateKey,
  language: "en" | "fi",
) {
  const ids = new Map<string, string>();
  for (const { kind, name } of templateLibrary(template, language)) {
    const { entryId } = await addEntry(ctx, grant, { kind, name });
    ids.set(`${kind}|${name}`, entryId);
  }
  return (kind: "channel" | "team", name: string) => ids.get(`${kind}|${name}`) ?? null;
}
