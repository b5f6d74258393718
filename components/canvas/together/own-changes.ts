import type { JourneyMap } from "#domain/map/journey-map.ts";

/** What differs after one's own work, by identity: what did not change is the same object (see domain/map/watch.ts). */
export function ownChanges(before: JourneyMap, after: JourneyMap) {
  const touched: string[] = [];
  const gone: string[] = [];
  const moved: string[] = [];
  for (const kind of ["phases", "steps", "lanes", "cards"] as const) {
    if (before[kind] === after[kind]) continue;
    const old = new Map<string, object>(before[kind].map((node) => [node.id, node]));
    for (const node of after[kind]) {
      const was = old.get(node.id);
      old.delete(node.id);
      if (was === node) continue;
      touched.push(node.id);
      if (was && "place" in node && "place" in was && was.place !== node.place) moved.push(node.id);
    }
    gone.push(...old.keys());
  }
  return { touched, gone, moved };
}
