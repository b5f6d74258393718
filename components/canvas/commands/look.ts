import { isCalm, setCalm } from "#components/shell/calm.ts";
import { nodeAt } from "../cursor.ts";
import type { CanvasCommand, Viewpoint } from "./command.ts";

/** Looking around. */
export const lookCommands: readonly CanvasCommand[] = [
  picture("fit", "Shift+1", (view) => view.fit()),
  picture("zoomToSelection", "Shift+2", (view) => view.toSelection()),
  picture("actualSize", "Shift+0", (view) => view.actualSize()),
  picture("zoomIn", "Mod++", (view) => view.zoomBy(1.25)),
  {
    id: "menu",
    shortcuts: ["Shift+F10", "ContextMenu"],
    isReading: true,
    run: ({ model, view }) => model.menuAt.set(view.pointOfCursor()),
  },
  picture("zoomOut", "Mod+-", (view) => view.zoomBy(0.8)),
  { id: "calm", shortcuts: [], isReading: true, run: () => setCalm(!isCalm()) },
  {
    id: "selectTool",
    shortcuts: [],
    isReading: true,
    run: ({ model }) => model.tool.set("select"),
  },
  { id: "handTool", shortcuts: [], isReading: true, run: ({ model }) => model.tool.set("hand") },
  {
    id: "details",
    shortcuts: ["Mod+Enter"],
    isReading: true,
    run: ({ model }) => {
      const id = nodeAt(model.grid(), model.cursor.get());
      model.panel.set(id ? { kind: "node", id, takesFocus: true } : { kind: "map" });
    },
  },
];

function picture(id: string, shortcut: string, move: (view: Viewpoint) => void): CanvasCommand {
  return {
    id,
    shortcuts: [shortcut],
    isReading: true,
    isPicture: true,
    run: ({ view }) => move(view),
  };
}
