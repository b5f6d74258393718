import { describe, expect, test } from "vitest";
import type * as Y from "yjs";
import { setLaneRequired } from "./commands/lane.ts";
import { start } from "./commands/testing.ts";
import { gapsIn } from "./missing.ts";
import { readMap } from "./read-map.ts";
import { validateDocument } from "./shape.ts";
import { buildCard, buildMap, buildStep } from "./testing.ts";
import { createDocument } from "./write-map.ts";

const inCell = (laneId: string, stepId: string, stepToId: string | null = null) =>
  ({ kind: "cell", laneId, stepId, stepToId }) as const;

const lane = (id: string, type: "action" | "curve" | "channel" | "team") =>
  ({ id, type, title: id, zone: "customer", isRequired: true }) as const;

describe("[M37] what is missing", () => {
  test("is nothing where no lane is required", () => {
    expect(gapsIn(buildMap({ cards: [] }))).toEqual([]);
  });

  test("is every step without a card in a required lane; one that reaches on speaks for all of them", () => {
    const map = buildMap({
      lanes: [lane("l1", "action"), { id: "l2", type: "text", title: "", zone: "customer" }],
      cards: [
        buildCard("a", inCell("l1", "s1", "s2")),
        buildCard("b", { kind: "parked", x: 0, y: 0 }),
      ],
      curve: [],
    });
    expect(gapsIn(map)).toEqual([{ laneId: "l1", stepId: "s3" }]);
  });

  test("asks a curve for anybody's point, and steps for their channels and team", () => {
    const map = buildMap({
      lanes: [lane("l1", "curve"), lane("l2", "channel"), lane("l3", "team")],
      steps: [
        { ...buildStep("s1", "p1"), channels: ["web"], teamId: null },
        { ...buildStep("s2", "p1"), channels: [], teamId: "sales" },
      ],
      cards: [],
      curve: [{ laneId: "l1", stepId: "s2", personaId: "ida", value: -1 }],
    });
    expect(gapsIn(map)).toEqual([
      { laneId: "l1", stepId: "s1" },
      { laneId: "l2", stepId: "s2" },
      { laneId: "l3", stepId: "s1" },
    ]);
  });
});

describe("a required lane", () => {
  test("is one from the command on, in the document and past the gate, until it is taken back", () => {
    const { edit, map } = start();
    expect(setLaneRequired(edit, { id: "l1", on: true })).toMatchObject({ ok: true });
    expect(map().lanes[0]).toMatchObject({ isRequired: true });
    expect(validateDocument(edit.doc)).toBeNull();
    setLaneRequired(edit, { id: "l1", on: false });
    expect(map().lanes[0]).not.toHaveProperty("isRequired");
    expect(validateDocument(edit.doc)).toBeNull();
    expect(setLaneRequired(edit, { id: "gone", on: true }).ok).toBe(false);
  });

  test("comes back from a document as it was written; the gate refuses what is neither true nor false", () => {
    const map = buildMap({ lanes: [lane("l1", "action")], cards: [], curve: [] });
    const doc = createDocument(map);
    expect(readMap(doc)).toEqual(map);
    (doc.getMap("lanes").get("l1") as Y.Map<unknown>).set("isRequired", "very");
    expect(validateDocument(doc)).not.toBeNull();
  });
});
