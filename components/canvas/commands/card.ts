import { lockStructure } from "#domain/map/commands/header.ts";
import { linksIn } from "#domain/map/markdown.ts";
import { cardAt } from "../cursor.ts";
import type { CanvasCommand, CommandScope } from "./command.ts";

/** What a card leads to, and whether the structure around it stands still. */
export const cardCommands: readonly CanvasCommand[] = [
  {
    id: "openLink",
    shortcuts: ["Alt+Enter"],
    isReading: true,
    isEnabled: ({ model }) => firstLink(model) !== null,
    run: ({ model }) => {
      const href = firstLink(model);
      if (href) window.open(href, "_blank", "noopener,noreferrer");
    },
  },
  {
    id: "lock",
    shortcuts: [],
    isEnabled: ({ model }) => !model.map.get().header.isLocked,
    run: ({ model }) => lockStructure(model.edit, { on: true }),
  },
  {
    id: "unlock",
    shortcuts: [],
    isEnabled: ({ model }) => model.map.get().header.isLocked,
    run: ({ model }) => lockStructure(model.edit, { on: false }),
  },
];

function firstLink(model: CommandScope["model"]): string | null {
  const text = cardAt(model.grid(), model.cursor.get())?.text ?? "";
  return linksIn(text)[0]?.href ?? null;
}
