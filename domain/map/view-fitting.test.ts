import { expect, it } from "vitest";
import { isPlain, type MapView, plainView } from "./view.ts";
import { viewFitting } from "./view-fitting.ts";

const known = {
  lanes: ["lane"],
  phases: ["phase"],
  personas: ["anna"],
  tags: ["tag"],
  channels: ["phone"],
  owners: ["aino"],
};

it("leaves all that is still there", () => {
  const view: MapView = {
    hiddenLaneIds: ["lane"],
    collapsedLaneIds: ["lane"],
    pinnedLaneIds: ["lane"],
    collapsedPhaseIds: ["phase"],
    filter: {
      ...plainView.filter,
      laneTypes: ["pain"],
      personaIds: ["anna"],
      tagIds: ["tag"],
      channelIds: ["phone"],
      ownerIds: ["aino"],
      text: " wait ",
    },
    unmatched: "hide",
  };
  expect(viewFitting(view, known)).toEqual(view);
});

it("is all of the map where all that it speaks of is gone", () => {
  const gone = ["gone"];
  const view: MapView = {
    hiddenLaneIds: gone,
    collapsedLaneIds: gone,
    pinnedLaneIds: gone,
    collapsedPhaseIds: gone,
    filter: {
      ...plainView.filter,
      personaIds: gone,
      tagIds: gone,
      channelIds: gone,
      ownerIds: gone,
    },
    unmatched: "dim",
  };
  expect(isPlain(viewFitting(view, known))).toBe(true);
});
