import { isCustomer } from "../evidence.ts";
import type { MapEvidence } from "./evidence.ts";
import { type EvidenceFilter, isCounted } from "./filter.ts";
import { type MapPlaces, stepsOn } from "./places.ts";

export type HeatCell = { people: number; worst: number };

export type HeatMap = {
  /** as notes name them, the busiest first; "" is "not said" and comes last */
  channels: string[];
  /** channels that found no room */
  left: number;
  /** per step, in the map's order, one cell a channel */
  rows: { stepId: string; cells: (HeatCell | null)[] }[];
};

export const mostChannels = 8;

/** Where on a map and through which channel it hurts (or pleases): distinct people and their worst. */
export function heatOf(
  map: MapPlaces & { evidence: MapEvidence },
  {
    stepIds,
    kind,
    filter,
  }: { stepIds: readonly string[]; kind: "pain" | "gain"; filter: EvidenceFilter },
): HeatMap {
  const cells = new Map<string, { people: Set<string>; worst: number }>();
  const busy = new Map<string, Set<string>>();
  const asked = new Set(stepIds);
  const lies = stepsOn(map);
  for (const passage of map.evidence.passages) {
    const { label, note, person, strength } = passage;
    if (label !== kind || !isCustomer(note) || !isCounted(passage, filter)) continue;
    const channel = note.channel ?? "";
    for (const stepId of lies(passage)) {
      if (!asked.has(stepId)) continue;
      busy.set(channel, (busy.get(channel) ?? new Set()).add(person));
      const key = `${stepId}\n${channel}`;
      const cell = cells.get(key) ?? { people: new Set<string>(), worst: 0 };
      cells.set(key, cell);
      cell.people.add(person);
      cell.worst = Math.max(cell.worst, strength);
    }
  }
  const named = [...busy]
    .filter(([channel]) => channel !== "")
    .sort((a, b) => b[1].size - a[1].size || (a[0] < b[0] ? -1 : 1))
    .map(([channel]) => channel);
  const channels = [...named.slice(0, mostChannels), ...(busy.has("") ? [""] : [])];
  return {
    channels,
    left: Math.max(0, named.length - mostChannels),
    rows: stepIds.map((stepId) => ({
      stepId,
      cells: channels.map((channel) => {
        const cell = cells.get(`${stepId}\n${channel}`);
        return cell ? { people: cell.people.size, worst: cell.worst } : null;
      }),
    })),
  };
}
