import { type BulkField, isBulk } from "../selection/bulk.ts";
import type { CanvasCommand } from "./command.ts";

/** What is chosen for all selected cards: each opens its choices in the bar (selection/bulk-bar.tsx). */
export const bulkCommands: readonly CanvasCommand[] = [
  chooser("bulk-lane", "lane"),
  chooser("bulk-colour", "colour"),
  chooser("bulk-tags", "tags"),
  chooser("bulk-owner", "owner"),
  chooser("bulk-status", "status"),
];

function chooser(id: string, field: BulkField): CanvasCommand {
  return {
    id,
    shortcuts: [],
    choice: field,
    isEnabled: ({ model }) => isBulk(model),
    run: ({ model }) => model.choosing.set(field),
  };
}
