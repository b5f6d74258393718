import { describe, expect, test } from "vitest";
import type { JourneyMap } from "#domain/map/journey-map.ts";
import { layout } from "#domain/map/layout.ts";
import { buildCard, buildMap } from "#domain/map/testing.ts";
import { countedAt, crowdsIn } from "./crowds.ts";

const inCell = (stepId: string, stepToId: string | null = null) =>
  ({ kind: "cell", laneId: "l1", stepId, stepToId }) as const;
const cards = (...ids: string[]) => ids.map((id) => buildCard(id, inCell("s1")));
const crowdsOf = (map: JourneyMap) => crowdsIn(layout(map).cards);

describe("a cell with many cards", () => {
  test("draws the first two and counts the rest, where these lie", () => {
    const map = buildMap({ cards: cards("a", "b", "c", "d", "e") });
    const drawn = layout(map).cards;
    const [crowd] = crowdsIn(drawn);
    expect(crowd?.cardIds).toEqual(["c", "d", "e"]);
    const [third, last] = [drawn[2]?.rect, drawn[4]?.rect];
    expect(crowd?.rect).toEqual({ ...third, height: (last?.y ?? 0) + 34 - (third?.y ?? 0) });
  });

  test("draws all where one more card is all there is", () => {
    expect(crowdsOf(buildMap({ cards: cards("a", "b", "c") }))).toEqual([]);
  });

  test("counts no card that reaches over several steps, and none that is parked", () => {
    const spanning = buildCard("x", inCell("s1", "s2"));
    const parked = buildCard("y", { kind: "parked", x: 0, y: 0 });
    const map = buildMap({ cards: [...cards("a", "b", "c"), spanning, parked] });
    expect(crowdsOf(map)).toEqual([]);
  });

  test("is drawn in full where its number has no room, or one of them glows or is selected", () => {
    const crowds = crowdsOf(buildMap({ cards: cards("a", "b", "c", "d", "e") }));
    expect(countedAt(crowds, 0.25, () => false)).toEqual(crowds);
    expect(countedAt(crowds, 0.05, () => false)).toEqual([]);
    expect(countedAt(crowds, 0.25, (id) => id === "d")).toEqual([]);
    expect(countedAt(crowds, 0.25, (id) => id === "a")).toEqual(crowds);
  });
});
