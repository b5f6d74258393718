import { expect, test } from "vitest";
import { curveLook, personasOn } from "./curve-look.ts";

const point = (personaId: string | null) => ({ laneId: "l", stepId: "s", personaId, value: 0 });

test("a curve draws the map's personas first, then others that have points, five at most", () => {
  const curve = [point(null), point("b"), point("x"), { ...point("y"), laneId: "other" }];
  expect(personasOn({ personaIds: ["a", "b"] }, curve, "l")).toEqual(["a", "b", "x"]);
  expect(personasOn({ personaIds: ["1", "2", "3", "4", "5", "6"] }, [], "l")).toHaveLength(5);
});

test("no two lines look alike, neither by colour nor by dash", () => {
  const personas = ["1", "2", "3", "4", "5"];
  const looks = [null, ...personas].map((id) => curveLook(personas, id));
  expect(new Set(looks.map(({ hue }) => hue)).size).toBe(6);
  expect(new Set(looks.map(({ dash }) => dash)).size).toBe(6);
});
