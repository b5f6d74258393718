import { isCalm, setCalm } from "#components/shell/calm.ts";
import type { Sheet } from "../canvas-model.ts";
import { nodeAt } from "../cursor.ts";
import { goToBulkBar } from "../selection/bulk.ts";
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
  tool("selectTool", "v", "select"),
  tool("handTool", "h", "hand"),
  {
    id: "minimap",
    shortcuts: [],
    letter: "m",
    isReading: true,
    isPicture: true,
    run: ({ model }) => model.hasMinimap.set(!model.hasMinimap.get()),
  },
  sheet("find", ["Mod+f"], "find"),
  sheet("palette", ["Mod+k"], "palette"),
  { ...sheet("help", ["F1"], "help"), letter: "?" },
  {
    id: "history",
    shortcuts: ["Mod+Shift+h"],
    isReading: true,
    run: ({ model }) => model.panel.set({ kind: "outside", name: "history" }),
  },
  {
    id: "present",
    shortcuts: [],
    letter: "p",
    isReading: true,
    run: ({ model }) => model.panel.set({ kind: "outside", name: "present" }),
  },
  {
    id: "print",
    shortcuts: ["Mod+p"],
    isReading: true,
    isNative: true,
    run: ({ model }) => model.isPrinting.set(true),
  },
  {
    id: "details",
    shortcuts: ["Mod+Enter"],
    isReading: true,
    run: ({ model }) => {
      if (goToBulkBar()) return;
      const id = nodeAt(model.grid(), model.cursor.get());
      model.panel.set(id ? { kind: "node", id, takesFocus: true } : { kind: "map" });
    },
  },
];

function tool(id: string, letter: string, to: "select" | "hand"): CanvasCommand {
  return {
    id,
    shortcuts: [],
    letter,
    isReading: true,
    isPicture: true,
    run: ({ model }) => model.tool.set(to),
  };
}

function sheet(id: string, shortcuts: string[], to: Sheet): CanvasCommand {
  return { id, shortcuts, isReading: true, run: ({ model }) => model.sheet.set(to) };
}

function picture(id: string, shortcut: string, move: (view: Viewpoint) => void): CanvasCommand {
  return {
    id,
    shortcuts: [shortcut],
    isReading: true,
    isPicture: true,
    run: ({ view }) => move(view),
  };
}
