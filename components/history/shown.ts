import type { JourneyMap } from "#domain/map/journey-map.ts";

/** A state of the map and what to call it. */
export type Kept = { title: string; map: JourneyMap };

/** What stands in place of the live map. */
export type Shown =
  | ({ kind: "version"; versionId: string } & Kept)
  | { kind: "comparison"; before: Kept; after: Kept };
