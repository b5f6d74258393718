import type { JourneyMap } from "./journey-map.ts";
import { type LaneType, schemaVersion, type Zone } from "./kinds.ts";
import { buildCard, buildHeader, buildStep } from "./testing.ts";

/**
 * A map of so many cards, and half as many connections, to measure on: always the same one. Its grid
 * grows with it: 60 steps by 15 lanes up to 1,500 cards, 100 by 20 beyond.
 */
export function benchMap(cards: number): JourneyMap {
  const { columns, rows } = shapeOf(cards);
  const lanes = Array.from({ length: rows }, (_, row) => laneAt(row, rows));
  const holding = lanes.filter(({ type }) => type !== "curve");
  const phases = Math.ceil(columns / stepsPerPhase);
  return {
    schemaVersion,
    header: buildHeader({ title: benchTitle(cards), language: "fi", personaIds: personas }),
    phases: Array.from({ length: phases }, (_, at) => ({ id: `p${at}`, title: `Vaihe ${at + 1}` })),
    steps: Array.from({ length: columns }, (_, at) =>
      buildStep(`s${at}`, `p${Math.floor(at / stepsPerPhase)}`, { title: `Askel ${at + 1}` }),
    ),
    lanes,
    cards: Array.from({ length: cards }, (_, at) => {
      const laneId = holding[Math.floor(at / columns) % holding.length]?.id ?? "";
      const place = { kind: "cell", laneId, stepId: `s${at % columns}`, stepToId: null } as const;
      return buildCard(`n${at}`, place, { text: `Vaihe ${at}: asiakas ei löydä ohjetta` });
    }),
    edges: Array.from({ length: Math.floor(cards / 2) }, (_, at) => ({
      id: `e${at}`,
      kind: "next",
      source: `n${2 * at}`,
      target: `n${2 * at + 1}`,
      label: "",
    })),
    curve: [null, ...personas].flatMap((personaId, line) =>
      Array.from({ length: columns }, (_, at) => ({
        laneId: "l1",
        stepId: `s${at}`,
        personaId,
        value: Math.round(20 * Math.sin(at / 3 + line)) / 10,
      })),
    ),
  };
}

export const benchTitle = (cards: number) => `Bench ${cards}`;

const stepsPerPhase = 5;
const personas = ["bench-1", "bench-2", "bench-3", "bench-4"];
const types: LaneType[] = ["thought", "touchpoint", "pain", "gain", "opportunity", "metric"];

function shapeOf(cards: number): { columns: number; rows: number } {
  if (cards <= 200) return { columns: 20, rows: 10 };
  return cards <= 1_500 ? { columns: 60, rows: 15 } : { columns: 100, rows: 20 };
}

/** Doing, feeling, then whatever; the last third lies behind the line of visibility. */
function laneAt(row: number, rows: number): JourneyMap["lanes"][number] {
  const lane = (type: LaneType, zone: Zone) => ({ id: `l${row}`, type, title: "", zone });
  if (row === 0) return lane("action", "customer");
  if (row === 1) return lane("curve", "customer");
  if (row === rows - 1) return lane("system", "support");
  if (row >= (rows * 2) / 3) return lane("backstage", "backstage");
  return lane(types[row % types.length] ?? "text", "customer");
}
