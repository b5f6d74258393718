import {
  addCard,
  type CardContent,
  duplicateCards,
  insertCards,
  linkExcerpt,
  linkPainPoint,
  moveCard,
  moveCards,
  setCardText,
  setColour,
  setLens,
  setOwner,
  setStatus,
  setTags,
  spanCard,
} from "./commands/card.ts";
import type { Target } from "./commands/card-place.ts";
import { setCurvePoint } from "./commands/curve.ts";
import { deleteNodes } from "./commands/delete.ts";
import { duplicateHeaders } from "./commands/duplicate.ts";
import { addEdge, labelEdge, reverseEdge, setEdgeKind } from "./commands/edge.ts";
import type { Done, Edit, Env, Refused, Slot } from "./commands/edit.ts";
import {
  lockStructure,
  setHeader,
  setHeaderText,
  setLegend,
  setPersonas,
} from "./commands/header.ts";
import { describeImage, setImage } from "./commands/image.ts";
import { addLane, moveLane, renameLane, setLaneRequired, setLaneType } from "./commands/lane.ts";
import { mergeWithNext } from "./commands/merge-steps.ts";
import { addPhase, movePhase, renamePhase } from "./commands/phase.ts";
import { splitStep } from "./commands/split-step.ts";
import {
  addStep,
  describeStep,
  moveStep,
  renameStep,
  setChannels,
  setMomentOfTruth,
  setTeam,
} from "./commands/step.ts";
import { headerTexts } from "./document.ts";
import type { JourneyMap } from "./journey-map.ts";
import { cardStatuses, edgeKinds, laneTypes, lenses, zones } from "./kinds.ts";
import { readMap } from "./read-map.ts";

/** Numbers in [0, 1) that are the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function seededEnv(prefix: string, random: () => number): Env {
  let count = 0;
  return { newId: () => `${prefix}${++count}`, random };
}

/** One random command, as a person with unsteady hands would give it; refusals are part of the game. */
export function randomEdit(edit: Edit, random: () => number, maxNodes = 80): Done | Refused {
  const map = readMap(edit.doc);
  const choose = createChooser(map, random);
  const size = map.steps.length + map.cards.length + map.lanes.length;
  const isFull = size > maxNodes;
  const actions = [
    ...(isFull ? [] : growing(edit, map, choose)),
    ...changing(edit, choose),
    ...(isFull ? Array.from({ length: 12 }, () => shrinking(edit, choose)) : []),
    shrinking(edit, choose),
  ];
  const action = choose.of(actions) ?? shrinking(edit, choose);
  return action();
}

type Action = () => Done | Refused;

function growing(edit: Edit, map: JourneyMap, choose: Chooser): Action[] {
  return [
    ...(map.steps.length > 14 ? [] : growingColumns(edit, choose)),
    () =>
      map.lanes.length > 8
        ? shrinking(edit, choose)()
        : addLane(edit, { type: choose.of(laneTypes) ?? "text", slot: choose.slot(choose.lane()) }),
    () => addCard(edit, { to: choose.target(), ...choose.content() }),
    () => addCard(edit, { to: choose.target(), text: choose.words() }),
    () => addCard(edit, { to: choose.target() }),
    () => addCard(edit, { to: choose.target(), lens: "rituals" }),
    () => addCard(edit, { to: choose.target(), excerptId: "x1" }),
    () =>
      insertCards(edit, {
        cards: [1, 2, 3].map(() => ({ to: choose.target(), text: choose.words() })),
      }),
    () => duplicateCards(edit, { ids: [choose.card(), choose.card()] }),
    () => addEdge(edit, choose.edge()),
    () => addEdge(edit, choose.edge()),
  ];
}

function growingColumns(edit: Edit, choose: Chooser): Action[] {
  return [
    () => addPhase(edit, { title: choose.words(), slot: choose.slot(choose.phase()) }),
    () => addStep(edit, { phaseId: choose.phase(), slot: choose.slot(choose.step()) }),
    () => addStep(edit, { title: choose.words(), slot: { after: choose.step() } }),
    () => splitStep(edit, { id: choose.step(), cardIds: [choose.card(), choose.card()] }),
    () => duplicateHeaders(edit, { ids: [choose.step()], withCards: choose.chance(0.7) }),
    () => duplicateHeaders(edit, { ids: [choose.of([choose.phase(), choose.lane()]) ?? "gone"] }),
  ];
}

function changing(edit: Edit, choose: Chooser): Action[] {
  return [
    () => renamePhase(edit, { id: choose.phase(), title: choose.words() }),
    () => movePhase(edit, { id: choose.phase(), slot: choose.slot(choose.phase()) }),
    () => renameStep(edit, { id: choose.step(), title: choose.words() }),
    () => describeStep(edit, { id: choose.step(), description: choose.words() }),
    () => moveStep(edit, { id: choose.step(), slot: choose.slot(choose.step()) }),
    () => moveStep(edit, { id: choose.step(), phaseId: choose.phase(), slot: "start" }),
    () => mergeWithNext(edit, { id: choose.chance(0.3) ? choose.step() : "gone" }),
    () => setMomentOfTruth(edit, { id: choose.step(), on: choose.chance(0.5) }),
    () => setTeam(edit, { id: choose.step(), teamId: choose.of(["t1", "t2", null]) ?? null }),
    () => setChannels(edit, { id: choose.step(), channels: choose.some(["web", "shop", "tel"]) }),
    () => renameLane(edit, { id: choose.lane(), title: choose.words() }),
    () => moveLane(edit, { id: choose.lane(), slot: choose.slot(choose.lane()) }),
    () => moveLane(edit, { id: choose.lane(), zone: choose.of(zones), slot: "end" }),
    () => setLaneRequired(edit, { id: choose.lane(), on: choose.chance(0.5) }),
    () => setLaneType(edit, { id: choose.lane(), type: choose.of(laneTypes) ?? "text" }),
    () => setCardText(edit, { id: choose.card(), text: choose.words() }),
    () => moveCard(edit, { id: choose.card(), to: choose.target() }),
    () => moveCards(edit, { moves: [choose.move(), choose.move(), choose.move()] }),
    () => spanCard(edit, { id: choose.card(), stepToId: choose.step() }),
    () => spanCard(edit, { id: choose.card(), stepId: choose.step(), stepToId: choose.step() }),
    () => setLens(edit, { id: choose.card(), lens: choose.of(lenses) ?? null }),
    () => setColour(edit, { id: choose.card(), colour: choose.int(8) }),
    () => setTags(edit, { id: choose.card(), tags: choose.some(["a", "b", "c"]) }),
    () => linkPainPoint(edit, { id: choose.card(), painPointId: choose.of(["pp1", null]) ?? null }),
    () => linkExcerpt(edit, { id: choose.card(), excerptId: choose.of(["x1", null]) ?? null }),
    () => setEdgeKind(edit, { id: choose.edgeId(), kind: choose.of(edgeKinds) ?? "next" }),
    () => reverseEdge(edit, { id: choose.edgeId() }),
    () => labelEdge(edit, { id: choose.edgeId(), label: choose.words() }),
    () => setCurvePoint(edit, choose.point()),
    () => setCurvePoint(edit, choose.point()),
    () => setOwner(edit, { id: choose.card(), ownerId: choose.of(["me", "you", null]) ?? null }),
    () =>
      setStatus(edit, { id: choose.card(), status: choose.of([...cardStatuses, null]) ?? null }),
    () => setImage(edit, { id: choose.card(), image: choose.image() }),
    () => describeImage(edit, { id: choose.pictured(), alt: choose.words() }),
    () => setLegend(edit, { colour: choose.int(8), text: choose.words() }),
    // seldom on and soon off again, or nothing else would happen
    () => lockStructure(edit, { on: choose.chance(0.1) }),
    () => setPersonas(edit, { personaIds: choose.some(["anna", "ben"]) }),
    () => setHeader(edit, { state: choose.of(["as-is", "to-be"]), reviewDate: "2030-01-02" }),
    () => setHeader(edit, { horizonStepId: choose.chance(0.2) ? null : choose.step() }),
    () => setHeaderText(edit, { field: choose.of(headerTexts) ?? "title", text: choose.words() }),
  ];
}

function shrinking(edit: Edit, choose: Chooser): Action {
  return () => {
    const kind = choose.int(30);
    const ids =
      kind === 0
        ? [choose.phase()]
        : kind === 1
          ? [choose.lane()]
          : kind <= 9
            ? [choose.step()]
            : kind <= 14
              ? [choose.edgeId()]
              : [choose.card(), choose.card()];
    return deleteNodes(edit, { ids });
  };
}

type Chooser = ReturnType<typeof createChooser>;

function createChooser(map: JourneyMap, random: () => number) {
  const int = (below: number) => Math.floor(random() * below);
  const of = <T>(options: readonly T[]): T | undefined => options[int(options.length)];
  const chance = (p: number) => random() < p;
  // now and then a thing that is not there, as when somebody else has just deleted it
  const idOf = (nodes: readonly { id: string }[]) =>
    chance(0.03) ? "gone" : (of(nodes)?.id ?? "gone");
  const phase = () => idOf(map.phases);
  const step = () => idOf(map.steps);
  const lane = () => idOf(map.lanes);
  const card = () => idOf(map.cards);
  const words = () =>
    Array.from({ length: int(4) }, () => of(["hei", "wait", "ääni", "👍", "<b>", "line\n"])).join(
      " ",
    );
  const some = (options: readonly string[]) => options.filter(() => chance(0.5));
  const slot = (sibling: string): Slot =>
    of<Slot>(["start", "end", { before: sibling }, { after: sibling }]) ?? "end";
  const target = (): Target => {
    if (chance(0.15)) return { x: int(500), y: int(300) };
    const stepId = step();
    const stepToId = chance(0.2) ? step() : null;
    return { laneId: lane(), stepId, stepToId, slot: slot(card()) };
  };
  return {
    int,
    of,
    chance,
    phase,
    step,
    lane,
    card,
    words,
    some,
    slot,
    target,
    move: () => ({ id: card(), to: target() }),
    edgeId: () => idOf(map.edges),
    image: () => (chance(0.3) ? null : { id: of(["i1", "i2"]) ?? "i1", alt: words() }),
    pictured: () => idOf(map.cards.filter(({ image }) => image !== null)),
    content: (): CardContent => ({
      text: words(),
      tags: some(["a", "b"]),
      colour: chance(0.5) ? int(8) : null,
      lens: of([...lenses, null]) ?? null,
      image: chance(0.2) ? { id: "i1", alt: words() } : null,
    }),
    edge: () => {
      const end = chance(0.7) ? step : card;
      return { kind: of(edgeKinds) ?? "next", source: end(), target: end(), label: words() };
    },
    point: () => ({
      laneId: of(map.lanes.filter(({ type }) => type === "curve"))?.id ?? lane(),
      stepId: step(),
      personaId: of(["anna", null]) ?? null,
      value: chance(0.2) ? null : random() * 5 - 2.5,
    }),
  } as const;
}
