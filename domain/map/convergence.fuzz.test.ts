import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { moveStep } from "./commands/step.ts";
import { createShapeGate } from "./fuzz/server.ts";
import { simulate } from "./fuzz/simulate.ts";
import { faultsOf } from "./fuzz/verdict.ts";
import { seededEnv, seededRandom } from "./random-edits.ts";
import { readMap } from "./read-map.ts";
import { brokenRules } from "./rules.ts";
import { buildMap } from "./testing.ts";
import { createUndo } from "./undo.ts";
import { createDocument } from "./write-map.ts";

// npm --prefix bench run fuzz runs as many as one likes
const steps = 1_000;
const seeds = Array.from({ length: 10 }, (_, i) => i + 1);

const present = Y.encodeStateAsUpdate(createDocument(buildMap(), seededDocument()));
const old = readFileSync(new URL("./fixtures/document-1.bin", import.meta.url));

test.each(seeds)(
  "[M30] [M31] people on a bad network, with crashes and undo, end up with one sound map (seed %i)",
  (seed) => {
    const base = seed % 3 === 0 ? old : present;
    expect(faultsOf(simulate({ seed, steps, base, createGate: createShapeGate }))).toEqual([]);
  },
);

/** The same ids of changes in every run, so that a seed means the same again. */
function seededDocument(): Y.Doc {
  const doc = new Y.Doc();
  doc.clientID = 1;
  return doc;
}

test("[M3] two who moved one step and undo it at once leave a map that reads well", () => {
  const peers = [1, 2].map((number) => {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, present);
    const edit = { doc, env: seededEnv(`p${number}-`, seededRandom(number)), origin: { number } };
    return { doc, edit, undo: createUndo(doc, edit.origin) };
  });
  const exchange = () => {
    const updates = peers.map(({ doc }) => Y.encodeStateAsUpdate(doc));
    for (const { doc } of peers) for (const update of updates) Y.applyUpdate(doc, update);
  };
  for (const [i, { edit }] of peers.entries()) {
    moveStep(edit, { id: "s1", phaseId: i === 0 ? "p2" : "p1", slot: "end" });
    exchange();
  }
  for (const { undo } of peers) undo.undo();
  exchange();
  const [map, other] = peers.map(({ doc }) => readMap(doc));
  expect(other).toEqual(map);
  expect(map && brokenRules(map)).toEqual([]);
  expect(map?.steps.map(({ id }) => id)).toContain("s1");
});
