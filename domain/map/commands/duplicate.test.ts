import { describe, expect, test } from "vitest";
import { buildCard, buildHeader, buildMap, buildStep } from "../testing.ts";
import { createUndo } from "../undo.ts";
import { duplicateHeaders } from "./duplicate.ts";
import { lockStructure } from "./header.ts";
import { inCell, start } from "./testing.ts";

const filled = buildMap({
  steps: [
    buildStep("s1", "p1", { channels: ["web"], teamId: "sales", momentOfTruth: true }),
    buildStep("s2", "p1"),
    buildStep("s3", "p2"),
  ],
  cards: [
    buildCard("c1", inCell("l1", "s1", "s2")),
    buildCard("c2", inCell("l1", "s1"), { tags: ["t"], ownerId: "o", painPointId: "pp" }),
    buildCard("c3", inCell("l3", "s3"), { excerptId: "x" }),
  ],
  edges: [{ id: "e1", kind: "next", source: "c1", target: "c2", label: "so" }],
});

describe("duplicating", () => {
  test("[M34] a step brings what it says, its cards, their connections and the feelings at it", () => {
    const { edit, map } = start(filled);
    const result = duplicateHeaders(edit, { ids: ["s1"] });
    expect(map().steps.map(({ id }) => id)).toEqual(["s1", "n1", "s2", "s3"]);
    expect(map().steps[1]).toEqual({
      ...filled.steps[0],
      id: "n1",
      title: "Step s1 (copy)",
      copiedFrom: "s1",
    });
    const copies = map().cards.filter(({ copiedFrom }) => copiedFrom !== undefined);
    expect(result).toMatchObject({ ok: true, touched: ["n1", ...copies.map(({ id }) => id)] });
    expect(copies).toMatchObject([
      { copiedFrom: "c1", place: inCell("l1", "n1") },
      { copiedFrom: "c2", place: inCell("l1", "n1"), tags: ["t"], ownerId: "o", painPointId: "pp" },
    ]);
    const [source, target] = copies.map(({ id }) => id);
    expect(map().edges[1]).toMatchObject({ source, target, label: "so" });
    expect(map().curve).toContainEqual({ laneId: "l2", stepId: "n1", personaId: null, value: 1 });
    expect(map().cards.find(({ id }) => id === "c1")?.place).toEqual(inCell("l1", "s1", "s2"));
  });

  test("[M34] a lane stands below the original, with its cards or without", () => {
    const { edit, map } = start(filled);
    duplicateHeaders(edit, { ids: ["l1"] });
    duplicateHeaders(edit, { ids: ["l3"], withCards: false });
    expect(map().lanes.map(({ title, zone }) => [title, zone])).toEqual([
      ["Doing", "customer"],
      ["Doing (copy)", "customer"],
      ["Feeling", "customer"],
      ["Behind", "backstage"],
      ["Behind (copy)", "backstage"],
    ]);
    const inCopy = (i: number) =>
      map().cards.filter(
        ({ place }) => place.kind === "cell" && place.laneId === map().lanes[i]?.id,
      );
    expect(inCopy(1).map(({ copiedFrom }) => copiedFrom)).toEqual(["c1", "c2"]);
    expect(inCopy(1)[0]?.place).toMatchObject({ stepId: "s1", stepToId: "s2" });
    expect(inCopy(4)).toEqual([]);
  });

  test("[M34] several steps keep their order and what spans over them, a phase its steps", () => {
    const { edit, map } = start(filled);
    duplicateHeaders(edit, { ids: ["s2", "s1"] });
    expect(map().steps.map(({ title }) => title)).toEqual([
      "Step s1",
      "Step s2",
      "Step s1 (copy)",
      "Step s2 (copy)",
      "Step s3",
    ]);
    const [, , first, second] = map().steps;
    expect(map().cards.find(({ copiedFrom }) => copiedFrom === "c1")?.place).toEqual(
      inCell("l1", first?.id ?? "", second?.id),
    );
    duplicateHeaders(edit, { ids: ["p2"] });
    expect(map().phases.map(({ title }) => title)).toEqual(["Before", "After", "After (copy)"]);
    expect(map().steps.at(-1)).toMatchObject({ title: "Step s3", copiedFrom: "s3" });
  });

  test("speaks the map's language, and leaves the nameless without a name", () => {
    const { edit, map } = start({
      ...filled,
      header: buildHeader({ language: "fi" }),
      lanes: filled.lanes.map((lane) => (lane.id === "l3" ? { ...lane, title: "" } : lane)),
    });
    duplicateHeaders(edit, { ids: ["s3"] });
    duplicateHeaders(edit, { ids: ["l3"] });
    expect(map().steps.at(-1)?.title).toBe("Step s3 (kopio)");
    expect(map().lanes.at(-1)?.title).toBe("");
  });

  test("[M15] is one step of undo; [M25] a locked map refuses it", () => {
    const { doc, edit, map } = start(filled);
    const undo = createUndo(doc, "me");
    duplicateHeaders(edit, { ids: ["s1", "s2"] });
    undo.undo();
    expect(map()).toEqual(filled);
    lockStructure(edit, { on: true });
    const locked = map();
    expect(duplicateHeaders(edit, { ids: ["l1"] })).toEqual({
      ok: false,
      reason: "structure-locked",
    });
    expect(duplicateHeaders(edit, { ids: ["s1", "gone"] })).toEqual({
      ok: false,
      reason: "not-found",
    });
    expect(map()).toEqual(locked);
  });
});
