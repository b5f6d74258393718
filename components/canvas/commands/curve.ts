import { setCurvePoint } from "#domain/map/commands/curve.ts";
import { curvesOn } from "#domain/map/curve-look.ts";
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
  {
    // whoever reads chooses as well: what people said is drawn beside the chosen persona's line
    id: "nextPersona",
    shortcuts: ["F4"],
    isReading: true,
    isEnabled: ({ model }) => curvesHere(model).length > 1,
    run: ({ model, view }) => {
      const personas = curvesHere(model);
      const next = (personas.indexOf(model.persona.get()) + 1) % personas.length;
      model.persona.set(personas[next] ?? null);
      view.reveal();
    },
  },
];

/** Of the lane under the cursor, else of the first one that has a curve. */
function curvesHere(model: CommandScope["model"]): readonly (string | null)[] {
  const cursor = model.cursor.get();
  const curves = model.grid().lanes.filter(({ type }) => type === "curve");
  const under = cursor && "laneId" in cursor ? cursor.laneId : null;
  const lane = curves.find(({ id }) => id === under) ?? curves[0];
  return lane ? curvesOn(model.map.get(), lane.id) : [];
}

function curveCell(model: CommandScope["model"]): { laneId: string; stepId: string } | null {
  const cursor = model.cursor.get();
  if (cursor?.at !== "cell") return null;
  const { laneId, stepId } = cursor;
  return model.grid().lane(laneId)?.type === "curve" ? { laneId, stepId } : null;
}
