import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalMap } from "#domain/map/canonical.ts";
import { lockStructure } from "#domain/map/commands/header.ts";
import { seededEnv, seededRandom } from "#domain/map/random-edits.ts";
import { readMap } from "#domain/map/read-map.ts";
import { brokenRules } from "#domain/map/rules.ts";
import { buildMap } from "#domain/map/testing.ts";
import { createUndo } from "#domain/map/undo.ts";
import { createDocument } from "#domain/map/write-map.ts";
import { mergeMap } from "./merge.ts";
import { guessPlan } from "./sheet/guess.ts";
import { readSheet } from "./sheet/read-sheet.ts";
import { sheetOf } from "./sheet/sheet.ts";
import { mapOf, randomMap } from "./testing.ts";

function start(map = buildMap()) {
  const doc = createDocument(map);
  const edit = { doc, env: seededEnv("m", seededRandom(7)), origin: "me" };
  return { edit, undo: createUndo(doc, "me"), read: () => readMap(doc) };
}
const fromRows = (rows: string[]) => {
  const sheet = sheetOf(
    "A",
    rows.map((row) => row.split("|")),
  );
  return mapOf(readSheet(sheet, guessPlan(sheet), { language: "en" }));
};

test("notes of a whiteboard that have no place wait beside the map, and add nothing to it", () => {
  const { edit, read } = start();
  lockStructure(edit, { on: true });
  const before = read();
  const notes = fromRows(["Text|Position X|Position Y", "Search|0|0", "Pay|200|0"]);
  expect(notes.lanes).toEqual([]);
  expect(mergeMap(edit, notes)).toMatchObject({ phases: 0, steps: 0, lanes: 0, cards: 2 });
  expect(read().steps).toEqual(before.steps);
  expect(read().phases).toEqual(before.phases);
  expect(brokenRules(read())).toEqual([]);
});

describe("[M47] a file that goes into a map", () => {
  const rows = [
    "|Before||Later",
    "|Step s1|Compares|Pays",
    "Doing|Card c1|new|x",
    "Feelings|-1||",
    "Pains|||queue",
  ];

  test("finds phases, steps and lanes by name, and adds the others after what they stand after", () => {
    const { edit, read } = start();
    expect(mergeMap(edit, fromRows(rows))).toMatchObject({
      phases: 1,
      steps: 2,
      lanes: 1,
      cards: 4,
      same: 0,
    });
    const map = read();
    expect(brokenRules(map)).toEqual([]);
    const titles = (phase: string) =>
      map.steps
        .filter(({ phaseId }) => map.phases.find(({ id }) => id === phaseId)?.title === phase)
        .map(({ title }) => title);
    expect(map.phases.map(({ title }) => title)).toEqual(["Before", "Later", "After"]);
    expect(titles("Before")).toEqual(["Step s1", "Compares", "Step s2"]);
    expect(titles("Later")).toEqual(["Pays"]);
    expect(map.lanes.map(({ title, type }) => [title, type])).toEqual([
      ["Doing", "action"],
      ["Feeling", "curve"],
      ["", "pain"],
      ["Behind", "backstage"],
    ]);
    expect(map.curve).toEqual([{ laneId: "l2", stepId: "s1", personaId: null, value: -1 }]);
  });

  test("once more adds nothing, and one undo takes all of it back", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        fc.integer({ min: 1, max: 10_000 }),
        (a, b) => {
          const { edit, undo, read } = start(randomMap(a, 40));
          const before = canonicalMap(read());
          const isLocked = read().header.isLocked;
          const from = randomMap(b, 40);
          // by their names they are found again
          const other = {
            ...from,
            phases: from.phases.map((phase, i) => ({ ...phase, title: `P${i}` })),
            steps: from.steps.map((step, i) => ({ ...step, title: `S${i}` })),
            cards: from.cards.map((card) => ({ ...card, id: `b-${card.id}` })),
          };
          const merged = mergeMap(edit, other);
          if (isLocked && !merged.ok) return;
          expect(merged.ok).toBe(true);
          expect(brokenRules(read())).toEqual([]);
          const after = canonicalMap(read());
          expect(mergeMap(edit, other)).toMatchObject({
            phases: 0,
            lanes: 0,
            cards: 0,
            changed: 0,
          });
          expect(canonicalMap(read())).toEqual(after);
          undo.undo();
          expect(canonicalMap(read())).toEqual(before);
        },
      ),
      {
        numRuns: 40,
        // two lanes of one kind, neither with a name of its own, in another order than in the file
        examples: [[2740, 5178]],
      },
    );
  });

  test("a card whose id the file names says what the file says, and is no second card", () => {
    const { edit, read } = start();
    const list = [
      "card_id|phase|step|lane|title|status",
      "c1|Before|Step s2|Doing|Other words|done",
    ];
    expect(mergeMap(edit, fromRows(list))).toMatchObject({ cards: 0, changed: 1 });
    expect(read().cards.find(({ id }) => id === "c1")).toMatchObject({
      text: "Other words",
      status: "done",
      place: { kind: "cell", laneId: "l1", stepId: "s2" },
    });
  });

  test("is refused whole while the structure is locked and it would add to it", () => {
    const { edit, read } = start();
    lockStructure(edit, { on: true });
    const before = read();
    expect(mergeMap(edit, fromRows(rows))).toEqual({ ok: false, reason: "structure-locked" });
    expect(read()).toEqual(before);
    expect(mergeMap(edit, fromRows(["|Step s1", "Doing|fits"]))).toMatchObject({
      ok: true,
      cards: 1,
    });
  });
});
