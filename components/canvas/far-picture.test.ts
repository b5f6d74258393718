import { expect, test } from "vitest";
import { layout } from "#domain/map/layout.ts";
import { buildMap } from "#domain/map/testing.ts";
import { farPicture } from "./far-picture.ts";

test("every card is in the picture from afar, where it glows and where it is faint", () => {
  const map = buildMap();
  const drawn = layout(map);
  const { cards } = farPicture(map, drawn, {
    glowOf: (id) => (id === "c1" ? 0.5 : 0),
    matching: new Set(["c1"]),
  });
  expect(cards.map(({ id, rect }) => ({ id, rect }))).toEqual(
    drawn.cards.map(({ id, rect }) => ({ id, rect })),
  );
  expect(cards.map(({ isGlowing, isFaint, lines }) => ({ isGlowing, isFaint, lines }))).toEqual([
    { isGlowing: true, isFaint: false, lines: 1 },
    { isGlowing: false, isFaint: true, lines: 1 },
  ]);
});
