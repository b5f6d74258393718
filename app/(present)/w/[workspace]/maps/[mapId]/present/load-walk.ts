import "server-only";
import { getFormatter, getTranslations } from "next-intl/server";
import { type Action, isAllowed } from "#domain/access/policy.ts";
import type { Walk } from "#domain/present/walk.ts";
import { authorize, authorizeOrNull } from "#server/access/authorize.ts";
import { orNotFound } from "#server/access/page-grant.ts";
import { readNamedVersions } from "#server/history/read-named.ts";
import { readVersion } from "#server/history/read-version.ts";
import { readLibrary } from "#server/library/read.ts";
import { loadMapHead } from "#server/map/load.ts";
import { readJourneyMap } from "#server/map/read.ts";
import { readPersonas } from "#server/persona/read.ts";
import { readSpeakerNotes } from "#server/present/read-speaker-notes.ts";
import { readWalk } from "#server/present/read-walk.ts";
import { runtime } from "#server/runtime.ts";
import { loadWorkspace } from "#server/workspace/load.ts";

export type Asked = {
  params: Promise<{ workspace: string; mapId: string }>;
  searchParams: Promise<{ version?: string | string[] }>;
};

type Loaded = {
  walk: Walk;
  mapId: string;
  /** whose evidence is shown */
  painMapId: string;
  workspace: { id: string; slug: string; timeZone: string };
  versions: { id: string; name: string }[];
  shownVersionId: string | null;
  /** what the opening says of the version that is shown */
  version: string | null;
  notes: Record<string, string>;
  may: (action: Action) => boolean;
};

/** A map, or a version of it, as a walk for whoever may present it; a version that is not there is not found. */
export async function loadWalk({ params, searchParams }: Asked): Promise<Loaded> {
  const { workspace: slug, mapId } = await params;
  const { version } = await searchParams;
  const { ctx, workspace } = await loadWorkspace(slug);
  const { asIs, role } = await loadMapHead({ mapId, workspaceId: workspace.id });
  const here = { mapId, workspaceId: workspace.id };
  const painMapId = asIs?.id ?? mapId;
  return orNotFound(
    (async () => {
      const present = await authorize(ctx, "map.present", here);
      const history = await authorize(ctx, "map.readHistory", here);
      const shown =
        typeof version === "string"
          ? await readVersion(ctx, history, { versionId: version })
          : null;
      const map = shown?.map ?? (await readJourneyMap(ctx, await authorize(ctx, "map.read", here)));
      const named = [
        ...(await readPersonas(ctx, await authorize(ctx, "persona.read", here))),
        ...(await readLibrary(ctx, await authorize(ctx, "library.read", here))),
      ];
      const there = { mapId: painMapId, workspaceId: workspace.id };
      const walk = await readWalk(
        ctx,
        {
          pain: await authorize(ctx, "pain.read", there),
          quote: await authorizeOrNull(ctx, "pain.quote", there),
        },
        { map, isToBe: asIs !== null, names: new Map(named.map(({ id, name }) => [id, name])) },
        runtime().compute,
      );
      return {
        walk,
        mapId,
        painMapId,
        workspace: { id: workspace.id, slug, timeZone: workspace.timeZone },
        versions: (await readNamedVersions(ctx, history)).map(({ id, name }) => ({ id, name })),
        shownVersionId: shown ? String(version) : null,
        version: shown ? await wordsOf(shown, workspace.timeZone) : null,
        notes: await readSpeakerNotes(ctx, present),
        may: (action: Action) => role === "system" || isAllowed(role, action),
      };
    })(),
  );
}

async function wordsOf({ name, at }: { name: string | null; at: Date }, timeZone: string) {
  const t = await getTranslations("present.version");
  const format = await getFormatter();
  const when = format.dateTime(at, { dateStyle: "long", timeZone });
  return t("shown", { name: name ?? when, at: when });
}
