import type { Outcome, Scene } from "./drive.ts";
import type { Peer } from "./peers.ts";

export type Case = { peer: "polku" | Peer; cards: number; round: number; outcome: Outcome };

type Measure = { name: string; of(outcome: Outcome): number };

const frame = (scene: Scene): Measure => ({
  name: `${scene} p95`,
  of: ({ frames }) => frames[scene].p95,
});
const open: Measure = { name: "open", of: (outcome) => outcome.open };
const heap: Measure = { name: "heap", of: (outcome) => outcome.heap };

type Wanted = {
  id: number;
  measure: Measure;
  /** the same with less of the processor: asked where no display is quick enough to show the limit */
  slowed?: Measure;
  peer: Peer;
  limit: number;
};

/** Ratios to a peer in the same round: machines differ, and this one is busy. */
const wanted: Wanted[] = [
  { id: 1, measure: open, peer: "excalidraw", limit: 0.75 },
  { id: 1, measure: open, peer: "tldraw", limit: 0.15 },
  { id: 2, measure: frame("pan"), peer: "excalidraw", limit: 1.25 },
  {
    id: 3,
    measure: frame("zoom"),
    slowed: frame("zoom slowed"),
    peer: "excalidraw",
    limit: 0.4,
  },
  { id: 4, measure: frame("drag"), peer: "excalidraw", limit: 1.25 },
  { id: 5, measure: frame("pan at fit"), peer: "excalidraw", limit: 1 },
  { id: 6, measure: heap, peer: "excalidraw", limit: 2 },
];

/** The goals at the largest size that was measured, with the band of their rounds. */
export function judge(cases: readonly Case[]) {
  const cards = Math.max(...cases.map((one) => one.cards));
  return wanted.flatMap((one) => {
    const { id, peer, limit } = one;
    const measure = isShown(one, cards, cases) ? one.measure : (one.slowed ?? one.measure);
    const ratios = ratiosTo(peer, cards, measure, cases);
    const value = median(ratios);
    if (value === null) return [];
    return {
      id,
      name: `${measure.name}, ${cards} cards, x ${peer}`,
      value: round2(value),
      min: round2(Math.min(...ratios)),
      max: round2(Math.max(...ratios)),
      goal: `<= ${limit}`,
      ok: value <= limit,
    };
  });
}

/** Whether a frame can be as short, beside the peer's, as the limit asks for. */
function isShown({ measure, peer, limit }: Wanted, cards: number, cases: readonly Case[]): boolean {
  const theirs = cases.filter((one) => one.peer === peer && one.cards === cards);
  const frameMs = median(theirs.map(({ outcome }) => measure.of(outcome)));
  return frameMs === null || frameMs * limit >= SHORTEST_FRAME_MS;
}

/** of a display of 60 Hz */
const SHORTEST_FRAME_MS = 1000 / 60;

function ratiosTo(peer: Peer, cards: number, { of }: Measure, cases: readonly Case[]): number[] {
  const outcome = (name: Case["peer"], round: number) =>
    cases.find((one) => one.peer === name && one.cards === cards && one.round === round)?.outcome;
  return [...new Set(cases.map(({ round }) => round))].flatMap((round) => {
    const [own, other] = [outcome("polku", round), outcome(peer, round)];
    return own && other && of(other) > 0 ? [of(own) / of(other)] : [];
  });
}

export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}

const round2 = (value: number) => Math.round(value * 100) / 100;
