import { expect } from "vitest";
import type { Edit } from "../commands/edit.ts";
import type { JourneyMap } from "../journey-map.ts";
import { seededEnv, seededRandom } from "../random-edits.ts";
import { readMap } from "../read-map.ts";
import { brokenRules } from "../rules.ts";
import { buildMap } from "../testing.ts";
import { createUndo } from "../undo.ts";
import { createDocument } from "../write-map.ts";
import { copyFragment } from "./copy.ts";
import type { Fragment } from "./fragment.ts";
import { additions, type LandingPlace, planLanding } from "./landing.ts";
import { type Home, putFragment } from "./put.ts";
import { readClipboard } from "./read.ts";

const origin = { mapId: "map", workspaceId: "workspace" };
const nameOf = (_: string, id: string) => `Name of ${id}`;
export const copied = (map: JourneyMap, ...ids: string[]) => {
  const fragment = copyFragment(map, { ids: new Set(ids), origin, nameOf });
  if (!fragment) throw new Error("nothing copied");
  return fragment;
};
export const clip = (types: Record<string, string>) => readClipboard((type) => types[type] ?? "");
export const cell = (
  laneId: string,
  stepId: string,
  afterCardId: string | null = null,
): LandingPlace => ({
  laneId,
  stepId,
  afterCardId,
  isParking: false,
});

export function start(map: JourneyMap = buildMap()) {
  const doc = createDocument(map);
  const edit: Edit = { doc, env: seededEnv("n", seededRandom(1)), origin: "me" };
  const undo = createUndo(doc, "me");
  const read = () => readMap(doc);
  const put = (
    fragment: Fragment,
    place: LandingPlace,
    home: Home = "same-map",
    pictures: readonly string[] = [],
  ) => {
    const now = read();
    const landing = planLanding(now, { steps: now.steps, lanes: now.lanes }, fragment, place);
    const result = putFragment(edit, {
      fragment,
      landing,
      home,
      match: (_, id) => (home === "elsewhere" ? null : id),
      hasPicture: (id) => home !== "elsewhere" || pictures.includes(id),
      parkedFromX: 0,
    });
    expect(brokenRules(read())).toEqual([]);
    return { result, added: additions(landing) };
  };
  return { undo, read, put };
}

/** The texts of a map, cell by cell, as a grid of lanes and steps. */
export function grid(map: JourneyMap): string[][] {
  return map.lanes
    .filter(({ type }) => type !== "curve")
    .map((lane) =>
      map.steps.map((step) =>
        map.cards
          .filter(
            ({ place }) =>
              place.kind === "cell" && place.laneId === lane.id && place.stepId === step.id,
          )
          .map(({ text }) => text)
          .join("|"),
      ),
    );
}
