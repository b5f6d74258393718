import { COMMENTS_PANEL } from "#components/comment/panel-name.ts";
import { type Anchor, anchorKey } from "#domain/comment/anchor.ts";
import { cardAt } from "../cursor.ts";
import type { CanvasCommand, CommandScope } from "./command.ts";

export const commentCommands: readonly CanvasCommand[] = [
  {
    id: "comment",
    shortcuts: ["Shift+F2"],
    letter: "c",
    isReading: true,
    run: ({ model }) => {
      const id = anchorKey(placeOf(model));
      model.panel.set({ kind: "outside", name: COMMENTS_PANEL, id });
    },
  },
];

/** What the cursor stands on, as a place to talk about; nowhere is the whole map. */
function placeOf(model: CommandScope["model"]): Anchor {
  const cursor = model.cursor.get();
  const grid = model.grid();
  switch (cursor?.at) {
    case "phase":
      return { kind: "phase", id: cursor.phaseId };
    case "step":
      return { kind: "step", id: cursor.stepId };
    case "lane":
      return { kind: "lane", id: cursor.laneId };
    case "parked":
      return { kind: "card", id: cursor.cardId };
    case "cell": {
      const { laneId, stepId } = cursor;
      const card = cardAt(grid, cursor);
      if (card) return { kind: "card", id: card.id };
      if (grid.lane(laneId)?.type !== "curve") return { kind: "cell", stepId, laneId };
      const curves = model.map.get().lanes.filter(({ type }) => type === "curve");
      const point = { kind: "curve", stepId, personaId: model.persona.get() } as const;
      return curves.length > 1 ? { ...point, laneId } : point;
    }
    default:
      return { kind: "map" };
  }
}
