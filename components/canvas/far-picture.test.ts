import { expect, test } from "vitest";
import { layout } from "#domain/map/layout.ts";
import { buildMap } from "#domain/map/testing.ts";
import { drawFar } from "./far-picture.ts";

test("from afar every card is drawn once, and those that hurt glow", () => {
  const map = buildMap();
  const picture = drawFar(map, layout(map), (id) => (id === "c1" ? 1 : 0));
  expect(picture.papers.match(/M/g)).toHaveLength(map.cards.length);
  expect(picture.glows.match(/M/g)).toHaveLength(1);
  expect(
    picture.stripes
      .map(({ path }) => path)
      .join("")
      .match(/M/g),
  ).toHaveLength(2);
});
