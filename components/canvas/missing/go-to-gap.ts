import type { Gap } from "#domain/map/missing.ts";
import type { MapModel } from "../canvas-model.ts";
import type { CanvasView } from "../viewpoint.tsx";

/** Goes where something is missing: to the cell, or to the field of the step that the lane draws. */
export function goToGap(
  { model, view }: { model: MapModel; view: CanvasView },
  { laneId, stepId }: Gap,
): void {
  model.open(laneId);
  model.open(stepId);
  const type = model.grid().lane(laneId)?.type;
  if (type === "channel" || type === "team") {
    model.focus({ at: "step", stepId });
    const field = type === "team" ? "team" : "channels";
    model.panel.set({ kind: "node", id: stepId, takesFocus: true, field });
    view.reveal();
    return;
  }
  model.focus({ at: "cell", laneId, stepId, index: 0 });
  view.reveal();
  view.takeFocus();
}
