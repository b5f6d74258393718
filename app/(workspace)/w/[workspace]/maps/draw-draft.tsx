"use client";

import type { Library } from "#components/canvas/library-context.tsx";
import { latePart } from "#components/ui/late-part.tsx";
import type { MapFile } from "#domain/exchange/map-file.ts";
import type { JourneyMap } from "#domain/map/journey-map.ts";

// the list of maps needs no canvas until a proposal is looked at
const DraftMap = latePart(() =>
  import("#components/canvas/draft-map.tsx").then((file) => file.DraftMap),
);

/** A proposal, by the canvas itself; its names are those of the file it came from. */
export function drawDraft(map: JourneyMap, libraries: MapFile["libraries"]) {
  return <DraftMap map={map} library={libraryOf(libraries)} />;
}

/** The library that a file brings along, beside one that is here already. */
export function libraryOf(libraries: MapFile["libraries"], here?: Library): Library {
  const entries = (kind: "channel" | "team" | "tag", names: Record<string, string>) =>
    Object.entries(names).map(([id, name]) => ({ id, kind, name }));
  const personas = Object.entries(libraries.personas).map(([id, name], i) => ({
    id,
    name,
    initials: name.slice(0, 2).toUpperCase(),
    colour: i % 8,
  }));
  const members = Object.entries(libraries.people).map(([id, name]) => ({ id, name }));
  return {
    workspaceId: here?.workspaceId ?? "",
    entries: [
      ...(here?.entries ?? []),
      ...entries("channel", libraries.channels),
      ...entries("team", libraries.teams),
      ...entries("tag", libraries.tags),
    ],
    personas: [...(here?.personas ?? []), ...personas],
    members: [...(here?.members ?? []), ...members],
    add: async () => null,
  };
}
