import type { JourneyMap } from "#domain/map/journey-map.ts";
import type { MapView } from "#domain/map/view.ts";
import type { ViewFacts } from "#domain/map/view-match.ts";
import { type VisibleIds, visibleIds } from "#domain/map/visible-ids.ts";
import type { Readable } from "./store.ts";

type Sources = { map: Readable<JourneyMap>; view: Readable<MapView>; facts: Readable<ViewFacts> };

/** What one looks at now: worked out when somebody asks, and again only when something changed. */
export function watchSeen({ map, view, facts }: Sources): Readable<VisibleIds> {
  let known: { of: readonly unknown[]; seen: VisibleIds } | null = null;
  return {
    get() {
      const of = [map.get(), view.get(), facts.get()];
      if (!known?.of.every((part, i) => part === of[i])) {
        known = { of, seen: visibleIds(map.get(), view.get(), facts.get()) };
      }
      return known.seen;
    },
    subscribe(listener) {
      const stops = [map, view, facts].map((source) => source.subscribe(listener));
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}
