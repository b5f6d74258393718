import { expect, test } from "vitest";
import * as Y from "yjs";
import { canonicalMap } from "#domain/map/canonical.ts";
import { type Change, diffMaps } from "#domain/map/diff.ts";
import type { JourneyMap } from "#domain/map/journey-map.ts";
import { randomEdit, seededEnv, seededRandom } from "#domain/map/random-edits.ts";
import { readMap } from "#domain/map/read-map.ts";
import { brokenRules } from "#domain/map/rules.ts";
import { validateDocument } from "#domain/map/shape.ts";
import { buildMap } from "#domain/map/testing.ts";
import { createDocument, writeMap } from "#domain/map/write-map.ts";
import { merged } from "./merged.ts";
import { type FieldSpan, netChanges } from "./net.ts";
import { undoChanges } from "./undo-changes.ts";

const seeds = Array.from({ length: 20 }, (_, i) => i + 1);

/** A document on which somebody has worked, and what the map looked like after every change. */
function worked(seed: number, edits = 40) {
  const random = seededRandom(seed);
  const doc = createDocument(buildMap());
  const edit = { doc, env: seededEnv(`n${seed}-`, random), origin: null };
  const states = [readMap(doc)];
  for (let i = 0; i < edits; i++) {
    randomEdit(edit, random);
    states.push(readMap(doc));
  }
  return { doc, edit, random, states };
}

test.each(seeds)(
  "[M63] a restored map is equal to its version, with the same ids (seed %i)",
  (seed) => {
    const { doc, states } = worked(seed);
    for (const version of [states[5], states[20], states[0]]) {
      if (version === undefined) continue;
      writeMap(doc, version);
      const now = readMap(doc);
      expect(canonicalMap(now)).toEqual(canonicalMap(version));
      expect(idsOf(now)).toEqual(idsOf(version));
      expect(validateDocument(doc)).toBeNull();
    }
  },
);

test.each(seeds)(
  "[M63] whoever edits while a map is restored ends up with the same sound map (seed %i)",
  (seed) => {
    const { doc, states, random } = worked(seed);
    const other = new Y.Doc();
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
    const hands = { doc: other, env: seededEnv(`o${seed}-`, random), origin: null };
    for (let i = 0; i < 10; i++) randomEdit(hands, random);
    writeMap(doc, states[10] ?? buildMap());
    const sent = Y.encodeStateAsUpdate(doc);
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
    Y.applyUpdate(other, sent);
    expect(readMap(doc)).toEqual(readMap(other));
    // several people at once can leave a phase empty, as the rule says
    expect(brokenRules(readMap(doc)).filter((rule) => rule !== "M2")).toEqual([]);
    expect(validateDocument(doc)).toBeNull();
  },
);

test.each(seeds)(
  "[M64] history tells what a map was like before all that was done (seed %i)",
  (seed) => {
    const { states } = worked(seed);
    const [first] = states;
    const last = states.at(-1);
    if (first === undefined || last === undefined) return;
    const rows = states.flatMap((state, i) => diffMaps(states[i - 1] ?? first, state));
    const before = undoChanges(last, netChanges(spansOf(rows)));
    expect(inNoOrder(before)).toEqual(inNoOrder(first));
  },
);

test.each(seeds)(
  "[M64] two states in one picture are the later one and what it has lost (seed %i)",
  (seed) => {
    const { states } = worked(seed);
    const [first] = states;
    const last = states.at(-1);
    if (first === undefined || last === undefined) return;
    const { map, removed } = merged(first, last);
    const drawn = readMap(createDocument(map));
    const shown = [...drawn.phases, ...drawn.steps, ...drawn.lanes, ...drawn.cards].map(
      ({ id }) => id,
    );
    expect(new Set(shown).size).toBe(shown.length);
    const later = new Set(idsOf(last));
    expect(shown.filter((id) => !later.has(id)).sort()).toEqual([...removed].sort());
    expect(canonicalMap({ ...drawn, ...without(drawn, removed) })).toEqual(canonicalMap(last));
  },
);

/** As the history table gives them: the first and the last change of every field of every node. */
function spansOf(rows: readonly Change[]): FieldSpan[] {
  const spans = new Map<string, FieldSpan>();
  rows.forEach((row, id) => {
    const key = `${row.nodeId} ${row.kind === "curve"} ${row.field}`;
    const known = spans.get(key);
    if (known) Object.assign(known, { lastId: id, after: row.after });
    else spans.set(key, { ...row, firstId: id, lastId: id });
  });
  return [...spans.values()];
}

function idsOf(map: JourneyMap): string[] {
  return [map.phases, map.steps, map.lanes, map.cards, map.edges]
    .flatMap((nodes) => nodes.map(({ id }) => id))
    .sort();
}

function without({ phases, steps, lanes, cards }: JourneyMap, gone: ReadonlySet<string>) {
  const left = <T extends { id: string }>(nodes: readonly T[]) =>
    nodes.filter(({ id }) => !gone.has(id));
  return { phases: left(phases), steps: left(steps), lanes: left(lanes), cards: left(cards) };
}

function inNoOrder(map: JourneyMap) {
  const byId = <T extends { id: string }>(nodes: readonly T[]) =>
    new Map(nodes.map((node) => [node.id, node]));
  return {
    header: map.header,
    phases: byId(map.phases),
    steps: byId(map.steps),
    lanes: byId(map.lanes),
    cards: byId(map.cards),
    edges: byId(map.edges),
    curve: new Map(map.curve.map((p) => [`${p.laneId}|${p.stepId}|${p.personaId}`, p.value])),
  };
}
