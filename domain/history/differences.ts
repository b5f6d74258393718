import { type Change, type ChangeKind, diffMaps } from "#domain/map/diff.ts";
import type { JourneyMap } from "#domain/map/journey-map.ts";
import { type Deed, deedOf, deeds } from "./did.ts";

/** What is different about one thing between two states of a map. */
export type Difference = {
  nodeId: string;
  kind: ChangeKind;
  /** the weightiest first; what was added or removed is nothing else beside */
  deeds: readonly Deed[];
  fields: readonly Pick<Change, "field" | "before" | "after">[];
};

/** All that is different between two states of a map, thing by thing, as the map reads. */
export function differences(before: JourneyMap, after: JourneyMap): Difference[] {
  const things = new Map<string, Change[]>();
  for (const change of diffMaps(before, after)) {
    // a curve's points stand on their lane, and are another thing than its name and place
    const key = `${change.kind} ${change.nodeId}`;
    things.set(key, [...(things.get(key) ?? []), change]);
  }
  return [...things.values()].flatMap((changes) => {
    const [first] = changes;
    if (first === undefined) return [];
    const did = new Set(changes.map(({ field }) => deedOf(field)));
    return {
      nodeId: first.nodeId,
      kind: first.kind,
      deeds: deeds.filter((deed) => did.has(deed)),
      fields: changes.map(({ field, before, after }) => ({ field, before, after })),
    };
  });
}
