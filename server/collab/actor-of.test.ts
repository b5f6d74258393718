import { expect, test } from "vitest";
import type * as Y from "yjs";
import { addCard, moveCard, setCardText, setColour, setTags } from "#domain/map/commands/card.ts";
import { setCurvePoint } from "#domain/map/commands/curve.ts";
import { deleteNodes } from "#domain/map/commands/delete.ts";
import { setHeader, setHeaderText } from "#domain/map/commands/header.ts";
import { moveLane, renameLane } from "#domain/map/commands/lane.ts";
import { start } from "#domain/map/commands/testing.ts";
import { diffMaps } from "#domain/map/diff.ts";
import { buildCard, buildMap } from "#domain/map/testing.ts";
import { actorsOf } from "./actor-of.ts";
import { touchedNodes } from "./touched-nodes.ts";

/** Two people at work within one projection, as open-map.ts notes it down. */
function together() {
  const cell = { kind: "cell", laneId: "l1", stepId: "s1", stepToId: null } as const;
  const { doc, edit, map } = start(
    buildMap({ cards: [buildCard("c", cell), buildCard("d", cell)] }),
  );
  const before = map();
  const touchedBy = new Map<string, string | null>();
  let actor = "";
  doc.on("afterTransaction", ({ changed }: Y.Transaction) => {
    for (const key of touchedNodes(doc, changed)) {
      touchedBy.delete(key);
      touchedBy.set(key, actor);
    }
  });
  return {
    edit,
    as(name: string, act: () => unknown) {
      actor = name;
      act();
    },
    told() {
      const actorOf = actorsOf(touchedBy);
      return diffMaps(before, map()).map((change) => {
        return `${change.nodeId} ${change.field}: ${actorOf(change)}`;
      });
    },
  };
}

test("each field is told of whoever changed it, also where another changed the node since", () => {
  const { edit, as, told } = together();
  as("anna", () => setCardText(edit, { id: "c", text: "Hers" }));
  as("anna", () => renameLane(edit, { id: "l3", title: "Hers" }));
  as("anna", () => setCurvePoint(edit, { laneId: "l2", stepId: "s1", value: -1 }));
  as("anna", () => setHeaderText(edit, { field: "title", text: "Hers" }));
  as("ben", () => setColour(edit, { id: "c", colour: 2 }));
  as("ben", () => setTags(edit, { id: "c", tags: ["t"] }));
  as("ben", () => moveCard(edit, { id: "c", to: { laneId: "l1", stepId: "s2" } }));
  as("ben", () => moveLane(edit, { id: "l3", zone: "support", slot: "end" }));
  as("ben", () => setCurvePoint(edit, { laneId: "l2", stepId: "s2", value: 1 }));
  as("ben", () => setHeader(edit, { state: "to-be" }));
  expect(told().sort()).toEqual([
    "c colour: ben",
    "c place: ben",
    "c tags: ben",
    "c text: anna",
    "header state: ben",
    "header title: anna",
    "l2 curve|s1|: anna",
    "l2 curve|s2|: ben",
    "l3 title: anna",
    "l3 zone: ben",
  ]);
});

test("who makes a card has made it, whoever writes in it since; who deletes a step its cards", () => {
  const { edit, as, told } = together();
  let id = "";
  as("anna", () => {
    const made = addCard(edit, { to: { laneId: "l1", stepId: "s3" }, text: "New" });
    if (made.ok) id = made.id;
  });
  as("ben", () => setCardText(edit, { id, text: "Newer" }));
  as("anna", () => setCardText(edit, { id: "d", text: "Gone soon" }));
  as("ben", () => deleteNodes(edit, { ids: ["s1"] }));
  expect(told()).toEqual(
    expect.arrayContaining([`${id} created: anna`, "s1 deleted: ben", "d deleted: ben"]),
  );
});
