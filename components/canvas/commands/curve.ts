import { setCurvePoint } from "#domain/map/commands/curve.ts";
import type { CanvasCommand, CommandScope } from "./command.ts";

/** The point of a curve under the cursor: made if there is none, then the keyboard moves it. */
export const curveCommands: readonly CanvasCommand[] = [
  {
    id: "editPoint",
    shortcuts: ["Enter", "F2"],
    isEnabled: ({ model }) => model.pasting.get() === null && curveCell(model) !== null,
    run: ({ model }) => {
      const cell = curveCell(model);
      if (!cell) return;
      const personaId = model.persona.get();
      const isThere = model.map
        .get()
        .curve.some(
          (point) =>
            point.laneId === cell.laneId &&
            point.stepId === cell.stepId &&
            point.personaId === personaId,
        );
      if (!isThere) setCurvePoint(model.edit, { ...cell, personaId, value: 0 });
      model.pointing.set(cell);
    },
  },
];

function curveCell(model: CommandScope["model"]): { laneId: string; stepId: string } | null {
  const cursor = model.cursor.get();
  if (cursor?.at !== "cell") return null;
  const { laneId, stepId } = cursor;
  return model.grid().lane(laneId)?.type === "curve" ? { laneId, stepId } : null;
}
