import { z } from "zod";
import {
  type Card,
  type CurvePoint,
  cardSchema,
  curvePointSchema,
  type Edge,
  edgeSchema,
  type Lane,
  laneSchema,
  type Phase,
  phaseSchema,
  type Step,
  stepSchema,
} from "../journey-map.ts";
import { idPattern } from "../kinds.ts";

/**
 * A part of a map on its way: on the clipboard, between maps and workspaces. Ids are those of the
 * place it comes from; names of the library travel along, to be found again where it lands. Steps
 * and lanes that were not copied themselves (`kind` says what was) give the cards their columns and
 * rows.
 */
export const fragmentFormat = "polku-fragment";

export const fragmentKinds = ["cards", "steps", "lanes", "phases"] as const;
export type FragmentKind = (typeof fragmentKinds)[number];

export const nameKinds = ["persona", "channel", "team", "tag", "member"] as const;
export type NameKind = (typeof nameKinds)[number];

const most = 10_000;
const names = z.record(z.string().regex(idPattern), z.string().max(500));

const fragmentSchema = z.object({
  format: z.literal(fragmentFormat),
  version: z.literal(1),
  kind: z.enum(fragmentKinds),
  /** where it was copied; null for what comes from another program */
  origin: z.object({ mapId: z.string().max(64), workspaceId: z.string().max(64) }).nullable(),
  names: z.object({ persona: names, channel: names, team: names, tag: names, member: names }),
  phases: z.array(phaseSchema).max(most),
  steps: z.array(stepSchema).max(most),
  lanes: z.array(laneSchema).max(most),
  cards: z.array(cardSchema).max(most),
  edges: z.array(edgeSchema).max(most),
  curve: z.array(curvePointSchema).max(most),
});

export type Fragment = {
  format: typeof fragmentFormat;
  version: 1;
  kind: FragmentKind;
  origin: { mapId: string; workspaceId: string } | null;
  names: Record<NameKind, Record<string, string>>;
  phases: readonly Phase[];
  steps: readonly Step[];
  lanes: readonly Lane[];
  cards: readonly Card[];
  edges: readonly Edge[];
  curve: readonly CurvePoint[];
};

export function emptyFragment(kind: FragmentKind): Fragment {
  return {
    format: fragmentFormat,
    version: 1,
    kind,
    origin: null,
    names: { persona: {}, channel: {}, team: {}, tag: {}, member: {} },
    phases: [],
    steps: [],
    lanes: [],
    cards: [],
    edges: [],
    curve: [],
  };
}

/** Null for whatever is not a fragment: anybody may write to a clipboard. */
export function parseFragment(text: string): Fragment | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const parsed = fragmentSchema.safeParse(json);
  return parsed.success && isSound(parsed.data) ? parsed.data : null;
}

function isSound({ steps, lanes, cards, curve }: Fragment): boolean {
  const stepIds = new Set(steps.map(({ id }) => id));
  const laneIds = new Set(lanes.map(({ id }) => id));
  return (
    curve.every(({ laneId, stepId }) => laneIds.has(laneId) && stepIds.has(stepId)) &&
    cards.every(
      ({ place }) =>
        place.kind === "parked" ||
        (laneIds.has(place.laneId) &&
          stepIds.has(place.stepId) &&
          (place.stepToId === null || stepIds.has(place.stepToId))),
    )
  );
}
