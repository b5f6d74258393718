import { expect, test } from "vitest";
import * as Y from "yjs";
import { addCard, moveCard } from "#domain/map/commands/card.ts";
import { deleteNodes } from "#domain/map/commands/delete.ts";
import type { Edit } from "#domain/map/commands/edit.ts";
import { addStep } from "#domain/map/commands/step.ts";
import { readMap } from "#domain/map/read-map.ts";
import { buildMap } from "#domain/map/testing.ts";
import { createDocument } from "#domain/map/write-map.ts";
import { lossesOf } from "./losses.ts";

const all = { isMine: () => true, moving: new Set<string>() };

test("[M5] a card put where somebody deletes the lane is told to be in the parking area, and why", () => {
  const { mine, theirs, after } = startTwo();
  addCard(mine, { to: { laneId: "l1", stepId: "s2" }, text: "Asking around" });
  deleteNodes(theirs, { ids: ["l1"] });
  const cause = { kind: "lane", id: "l1", title: "Doing", type: "action" };
  expect(lossesOf(...after(), all)).toEqual([
    { kind: "deleted", ids: ["c1"], text: "Card c1", cause },
    { kind: "parked", ids: ["mine1"], text: "Asking around", cause },
  ]);
});

test("of a phase that somebody deletes one reason is told for all that went with it", () => {
  const { theirs, after } = startTwo();
  deleteNodes(theirs, { ids: ["p1"] });
  expect(lossesOf(...after(), all)).toEqual([
    {
      kind: "deleted",
      ids: ["c1"],
      text: "Card c1",
      cause: { kind: "phase", id: "p1", title: "Before" },
    },
  ]);
});

test("[M3] a step added to a phase that somebody deletes is told to have moved", () => {
  const { mine, theirs, after } = startTwo();
  addStep(mine, { phaseId: "p1", title: "Compare" });
  deleteNodes(theirs, { ids: ["p1"] });
  const [, rehomed] = lossesOf(...after(), all);
  expect(rehomed).toMatchObject({ kind: "rehomed", text: "Compare", cause: { id: "p1" } });
});

test.each([
  ["mine", []],
  ["theirs", ["moved"]],
] as const)(
  "[M12] of a card that two people move the one who lost is told (%s wins)",
  (winner, told) => {
    const { mine, theirs, after } = startTwo();
    // the higher number wins
    mine.doc.clientID = winner === "mine" ? 2 : 1;
    theirs.doc.clientID = winner === "mine" ? 1 : 2;
    moveCard(mine, { id: "c1", to: { laneId: "l3", stepId: "s1" } });
    moveCard(theirs, { id: "c1", to: { laneId: "l1", stepId: "s3" } });
    const losses = lossesOf(...after(), { ...all, moving: new Set(["c1"]) });
    expect(losses.map(({ kind }) => kind)).toEqual(told);
  },
);

test("what others do to their own work is not told", () => {
  const { theirs, after } = startTwo();
  deleteNodes(theirs, { ids: ["l1", "c2"] });
  expect(lossesOf(...after(), { ...all, isMine: () => false })).toEqual([]);
});

/** Two people at one map; `after` brings to the first what the second did meanwhile. */
function startTwo() {
  const doc = createDocument(buildMap());
  const other = new Y.Doc();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
  const after = () => {
    const before = readMap(doc);
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
    return [before, readMap(doc)] as const;
  };
  return { mine: edit(doc, "mine"), theirs: edit(other, "theirs"), after };
}

function edit(doc: Y.Doc, who: string): Edit {
  let count = 0;
  return { doc, origin: who, env: { newId: () => `${who}${++count}`, random: () => 0.5 } };
}
