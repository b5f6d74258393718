import { isCalm, setCalm } from "#components/shell/calm.ts";
import { nodeAt } from "../cursor.ts";
import type { CanvasCommand } from "./command.ts";

/** Looking around. */
export const lookCommands: readonly CanvasCommand[] = [
  { id: "fit", shortcuts: ["Shift+1"], isReading: true, run: ({ view }) => view.fit() },
  {
    id: "zoomToSelection",
    shortcuts: ["Shift+2"],
    isReading: true,
    run: ({ view }) => view.toSelection(),
  },
  {
    id: "actualSize",
    shortcuts: ["Shift+0"],
    isReading: true,
    run: ({ view }) => view.actualSize(),
  },
  { id: "zoomIn", shortcuts: ["Mod++"], isReading: true, run: ({ view }) => view.zoomBy(1.25) },
  {
    id: "menu",
    shortcuts: ["Shift+F10", "ContextMenu"],
    isReading: true,
    run: ({ model, view }) => model.menuAt.set(view.pointOfCursor()),
  },
  { id: "zoomOut", shortcuts: ["Mod+-"], isReading: true, run: ({ view }) => view.zoomBy(0.8) },
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
