import * as Y from "yjs";
import { canonicalMap } from "../canonical.ts";
import { rootsOf } from "../document.ts";
import type { JourneyMap } from "../journey-map.ts";
import { readMap } from "../read-map.ts";
import { projectRows } from "../rows.ts";
import { validateDocument } from "../shape.ts";
import { createDocument } from "../write-map.ts";
import type { Outcome } from "./simulate.ts";

/** What is wrong at the end of a run, in words; nothing when all is as SPEC.md says. */
export function faultsOf({ clients, server, log, refusals, broken }: Outcome): string[] {
  const map = readMap(server);
  const faults = [
    ...broken.map((rule) => `[${rule}] was broken on the way`),
    ...refusals.map((detail) => `[M31] the gate refused: ${detail}`),
    ...documentFaults(server, map),
  ];
  const say = JSON.stringify(map);
  const same = (doc: Y.Doc) => JSON.stringify(readMap(doc)) === say;
  clients.forEach((doc, i) => {
    if (!same(doc)) faults.push(`[M30] client ${i} reads another map than the server`);
    if (hasLoose(doc)) faults.push(`[M30] client ${i} still waits for changes`);
  });
  if (!same(loadedFrom([Y.encodeStateAsUpdate(server)])))
    faults.push("[M30] a fresh client differs");
  if (!same(loadedFrom(log))) faults.push("[M30] what the log says differs");
  return faults;
}

/** What is wrong with one document that says `map`. */
export function documentFaults(doc: Y.Doc, map: JourneyMap): string[] {
  const faults: string[] = [];
  const shape = validateDocument(doc);
  if (shape !== null) faults.push(`[M10] [M31] not a map: ${shape}`);
  if (hasLoose(doc)) faults.push("[M31] the server waits for changes");
  const { nodes, edges } = projectRows(map);
  const count = map.phases.length + map.steps.length + map.lanes.length + map.cards.length;
  if (nodes.length !== count || edges.length !== map.edges.length) {
    faults.push("[M20] rows are missing or too many");
  }
  const again = canonicalMap(readMap(createDocument(map)));
  if (JSON.stringify(again) !== JSON.stringify(canonicalMap(map))) {
    faults.push("[M40] a copy written from what was read is another map");
  }
  return faults;
}

function hasLoose(doc: Y.Doc): boolean {
  return doc.store.pendingStructs !== null || doc.store.pendingDs !== null;
}

function loadedFrom(updates: readonly Uint8Array[]): Y.Doc {
  const doc = new Y.Doc();
  rootsOf(doc);
  for (const update of updates) Y.applyUpdate(doc, update);
  return doc;
}
