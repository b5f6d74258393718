import type { Header, JourneyMap } from "./journey-map.ts";
import { colourCount, schemaVersion } from "./kinds.ts";

/** A small sound map for tests: two phases, three steps, an action lane and a curve, two cards. */
export function buildMap(change: Partial<JourneyMap> = {}): JourneyMap {
  return {
    schemaVersion,
    header: buildHeader(),
    phases: [
      { id: "p1", title: "Before" },
      { id: "p2", title: "After" },
    ],
    steps: [buildStep("s1", "p1"), buildStep("s2", "p1"), buildStep("s3", "p2")],
    lanes: [
      { id: "l1", type: "action", title: "Doing", zone: "customer" },
      { id: "l2", type: "curve", title: "Feeling", zone: "customer" },
      { id: "l3", type: "backstage", title: "Behind", zone: "backstage" },
    ],
    cards: [
      buildCard("c1", { kind: "cell", laneId: "l1", stepId: "s1", stepToId: "s2" }),
      buildCard("c2", { kind: "parked", x: 10, y: 20 }),
    ],
    edges: [{ id: "e1", kind: "next", source: "s1", target: "s2", label: "" }],
    curve: [{ laneId: "l2", stepId: "s1", personaId: null, value: 1 }],
    ...change,
  };
}

export function buildHeader(change: Partial<Header> = {}): Header {
  return {
    title: "Buying a bicycle",
    subject: "customer",
    scenario: "",
    goal: "",
    scopeStart: "",
    scopeEnd: "",
    state: "as-is",
    language: "en",
    ownerId: null,
    reviewDate: null,
    personaIds: [],
    legend: Array(colourCount).fill(""),
    isLocked: false,
    horizonStepId: null,
    ...change,
  };
}

export function buildStep(
  id: string,
  phaseId: string,
  change: Partial<JourneyMap["steps"][number]> = {},
): JourneyMap["steps"][number] {
  return {
    id,
    phaseId,
    title: `Step ${id}`,
    description: "",
    channels: [],
    teamId: null,
    momentOfTruth: false,
    ...change,
  };
}

export function buildCard(
  id: string,
  place: JourneyMap["cards"][number]["place"],
  change: Partial<JourneyMap["cards"][number]> = {},
): JourneyMap["cards"][number] {
  return {
    id,
    text: `Card ${id}`,
    place,
    excerptId: null,
    painPointId: null,
    lens: null,
    colour: null,
    tags: [],
    ownerId: null,
    status: null,
    image: null,
    ...change,
  };
}
