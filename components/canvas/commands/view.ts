import {
  isFiltering,
  isPlain,
  type LaneLook,
  noFilter,
  plainView,
  withLook,
} from "#domain/map/view.ts";
import type { MapModel } from "../canvas-model.ts";
import type { CanvasCommand, CommandScope } from "./command.ts";

/** What one looks at: nothing here changes the map, so all of it is for those too who may only look. */
export const viewCommands: readonly CanvasCommand[] = [
  look("hideLane", "hiddenLaneIds", true),
  look("collapseLane", "collapsedLaneIds", true),
  look("expandLane", "collapsedLaneIds", false),
  look("pinLane", "pinnedLaneIds", true),
  look("unpinLane", "pinnedLaneIds", false),
  {
    id: "onlyLane",
    shortcuts: [],
    isReading: true,
    isEnabled: ({ model }) => laneUnder(model) !== null,
    run: ({ model }) => {
      const lane = model.grid().lane(laneUnder(model) ?? "");
      const view = model.view.get();
      if (lane) model.view.set({ ...view, filter: { ...view.filter, laneTypes: [lane.type] } });
    },
  },
  look("collapsePhase", "collapsedPhaseIds", true),
  look("expandPhase", "collapsedPhaseIds", false),
  {
    id: "fold",
    shortcuts: ["Mod+Shift+e"],
    isReading: true,
    isEnabled: ({ model }) => phaseUnder(model) !== null || laneUnder(model) !== null,
    run: (scope) => {
      const { model, view } = scope;
      const [kind, id] = folded(model);
      if (id === null) return;
      model.view.set(withLook(model.view.get(), kind, id, !isSo(model, kind, id)));
      view.reveal();
    },
  },
  {
    id: "filter",
    shortcuts: ["Mod+Shift+f"],
    letter: "f",
    isReading: true,
    run: ({ model }) => model.openTool.set("filter"),
  },
  { id: "views", shortcuts: [], isReading: true, run: ({ model }) => model.openTool.set("views") },
  {
    id: "clearFilter",
    shortcuts: [],
    isReading: true,
    isEnabled: ({ model }) => isFiltering(model.view.get().filter),
    run: ({ model }) => model.view.set({ ...model.view.get(), filter: noFilter }),
  },
  {
    id: "showAll",
    shortcuts: [],
    isReading: true,
    isEnabled: ({ model }) => !isPlain(model.view.get()),
    run: ({ model }) => model.view.set(plainView),
  },
];

type Look = LaneLook | "collapsedPhaseIds";

function look(id: string, kind: Look, isOn: boolean): CanvasCommand {
  const target = kind === "collapsedPhaseIds" ? phaseUnder : laneUnder;
  return {
    id,
    shortcuts: [],
    isReading: true,
    isEnabled: ({ model }) => {
      const under = target(model);
      return under !== null && isSo(model, kind, under) !== isOn;
    },
    run: (scope) => setLook(scope, kind, target(scope.model), isOn),
  };
}

function setLook({ model, view }: CommandScope, kind: Look, id: string | null, isOn: boolean) {
  if (id === null) return;
  const before = model.view.get();
  model.view.set(withLook(before, kind, id, isOn));
  view.reveal();
  if (kind !== "hiddenLaneIds") return;
  const title = model.grid().lane(id)?.title ?? "";
  model.say("laneHidden", { title }, () =>
    model.view.set(withLook(model.view.get(), kind, id, false)),
  );
}

/** At a phase or step the key folds the phase, elsewhere the lane. */
function folded(model: MapModel): ["collapsedPhaseIds" | "collapsedLaneIds", string | null] {
  const at = model.cursor.get()?.at;
  return at === "phase" || at === "step"
    ? ["collapsedPhaseIds", phaseUnder(model)]
    : ["collapsedLaneIds", laneUnder(model)];
}

function isSo(model: MapModel, kind: Look, id: string): boolean {
  return model.view.get()[kind].includes(id);
}

function laneUnder(model: MapModel): string | null {
  const cursor = model.cursor.get();
  return cursor && "laneId" in cursor ? cursor.laneId : null;
}

function phaseUnder(model: MapModel): string | null {
  const cursor = model.cursor.get();
  if (cursor?.at === "phase") return cursor.phaseId;
  return cursor?.at === "step" ? (model.grid().step(cursor.stepId)?.phaseId ?? null) : null;
}
