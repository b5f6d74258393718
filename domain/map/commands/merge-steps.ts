import * as Y from "yjs";
import { curveKey, findText, maxProse, maxSet, maxTitle, rootsOf } from "../document.ts";
import type { JourneyMap, Step } from "../journey-map.ts";
import { readMap } from "../read-map.ts";
import { editText } from "../text-diff.ts";
import { moveCards } from "./card.ts";
import { respan } from "./delete.ts";
import { type Done, done, type Edit, type Refused, refused, unlocked } from "./edit.ts";
import { setHeader } from "./header.ts";
import { phaseStepIds } from "./siblings.ts";
import { setChannels } from "./step.ts";

/** The step that merging would take in: the next one of the same phase. */
export function nextToMerge(map: JourneyMap, id: string): string | null {
  const step = map.steps.find((one) => one.id === id);
  const ids = step ? phaseStepIds(map, step.phaseId) : [];
  return ids[ids.indexOf(id) + 1] ?? null;
}

/**
 * Makes one step of a step and the next of its phase, under the name of the first. Cards follow those
 * that are there, spans end or begin at the one step, connections lead to it; a feeling that both have
 * is the first one's. The second name goes before what the second says: nothing that was written is
 * lost, and what was found for the second finds the one.
 */
export function mergeWithNext(edit: Edit, { id }: { id: string }): Done | Refused {
  return unlocked(edit, () => {
    const map = readMap(edit.doc);
    const first = map.steps.find((one) => one.id === id);
    const nextId = nextToMerge(map, id);
    const second = map.steps.find((one) => one.id === nextId);
    if (first === undefined) return refused("not-found");
    if (second === undefined) return refused("no-next-step");
    const description = [first.description, saidOf(first, second)].filter(Boolean).join("\n\n");
    const channels = [...new Set([...first.channels, ...second.channels])];
    if (description.length > maxProse) return refused("too-long");
    if (channels.length > maxSet) return refused("too-many");
    const { steps, curve } = rootsOf(edit.doc);
    write(edit, id, "title", first.title === "" ? second.title : first.title);
    write(edit, id, "description", description);
    setChannels(edit, { id, channels });
    const fields = steps.get(id);
    if (fields instanceof Y.Map) {
      if (first.teamId === null && second.teamId !== null) fields.set("teamId", second.teamId);
      if (second.momentOfTruth && !first.momentOfTruth) fields.set("momentOfTruth", true);
    }
    const cards = bringCards(edit, map, first.id, second.id);
    const edges = bringEdges(edit, map, first.id, second.id);
    for (const { laneId, stepId, personaId, value } of map.curve) {
      if (stepId !== second.id) continue;
      const key = curveKey(laneId, id, personaId);
      if (!curve.has(key)) curve.set(key, value);
      curve.delete(curveKey(laneId, stepId, personaId));
    }
    if (map.header.horizonStepId === second.id) setHeader(edit, { horizonStepId: id });
    steps.delete(second.id);
    return done(id, second.id, ...cards, ...edges);
  });
}

function saidOf(first: Step, second: Step): string {
  const hasName = second.title !== "" && first.title !== "" && second.title !== first.title;
  return [hasName ? second.title : "", second.description].filter(Boolean).join(": ");
}

function write(edit: Edit, id: string, field: "title" | "description", next: string): void {
  const text = findText(edit.doc, "steps", id, field);
  if (text) editText(text, next.slice(0, field === "title" ? maxTitle : maxProse));
}

function bringCards(edit: Edit, map: JourneyMap, first: string, second: string): string[] {
  const touched: string[] = [];
  const moves: Parameters<typeof moveCards>[1]["moves"][number][] = [];
  for (const { id, place } of map.cards) {
    if (place.kind === "parked") continue;
    const { laneId, stepId, stepToId } = place;
    if (stepId === second) moves.push({ id, to: { laneId, stepId: first, stepToId } });
    else if (stepToId === second) respan(edit, id, stepId, stepId === first ? null : first);
    else continue;
    touched.push(id);
  }
  moveCards(edit, { moves });
  return touched;
}

/** One that led from one of the two to the other leads nowhere any more, and no two say the same. */
function bringEdges(edit: Edit, map: JourneyMap, first: string, second: string): string[] {
  const { edges } = rootsOf(edit.doc);
  const touched: string[] = [];
  const keyOf = (kind: string, source: string, target: string) => `${kind}|${source}|${target}`;
  const isAbout = ({ source, target }: { source: string; target: string }) =>
    source === second || target === second;
  const known = new Set(
    map.edges
      .filter((edge) => !isAbout(edge))
      .map(({ kind, source, target }) => keyOf(kind, source, target)),
  );
  for (const edge of map.edges.filter(isAbout)) {
    const [source, target] = [edge.source, edge.target].map((end) =>
      end === second ? first : end,
    );
    const key = keyOf(edge.kind, source ?? "", target ?? "");
    const isBetween = source === target && edge.source !== edge.target;
    const fields = edges.get(edge.id);
    touched.push(edge.id);
    if (isBetween || known.has(key) || !(fields instanceof Y.Map)) edges.delete(edge.id);
    else {
      if (edge.source !== source) fields.set("source", source);
      if (edge.target !== target) fields.set("target", target);
    }
    known.add(key);
  }
  return touched;
}
