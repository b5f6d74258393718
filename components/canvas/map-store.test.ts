import { expect, it } from "vitest";
import type { JourneyMap } from "#domain/map/journey-map.ts";
import { shareUnchanged } from "./map-store.ts";

const map: JourneyMap = {
  schemaVersion: 1,
  header: {
    title: "Buying a bicycle",
    subject: "customer",
    scenario: "",
    goal: "",
    scopeStart: "",
    scopeEnd: "",
    state: "as-is",
    language: "en",
    ownerId: null,
    reviewDate: null,
    personaIds: ["p1"],
  },
  phases: [{ id: "a", title: "Before" }],
  steps: [],
  lanes: [{ id: "l", type: "action", title: "I do", zone: "customer" }],
  cards: [],
  edges: [],
  curve: [],
};

it("keeps the identity of every part that did not change", () => {
  const next = structuredClone(map);
  next.lanes[0] = { id: "l", type: "action", title: "I feel", zone: "customer" };
  const shared = shareUnchanged(map, next);
  expect(shared.header).toBe(map.header);
  expect(shared.phases).toBe(map.phases);
  expect(shared.lanes[0]).toEqual({ id: "l", type: "action", title: "I feel", zone: "customer" });
});

it("sees a change inside a list of ids", () => {
  const next = structuredClone(map);
  next.header.personaIds.push("p2");
  expect(shareUnchanged(map, next).header.personaIds).toEqual(["p1", "p2"]);
});
