import { bulkFields, isBulk } from "../selection/bulk.ts";
import type { CanvasCommand } from "./command.ts";

/** What is chosen for all selected cards: each opens its choices in the bar (selection/bulk-bar.tsx). */
export const bulkCommands: readonly CanvasCommand[] = bulkFields.map((field) => ({
  id: `bulk-${field}`,
  shortcuts: [],
  isEnabled: ({ model }) => isBulk(model),
  run: ({ model }) => model.choosing.set(field),
}));
