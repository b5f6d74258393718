import type { CanvasCommand } from "../commands/command.ts";
import { goCommands } from "../commands/go.ts";
import { canvasCommands } from "../commands/index.ts";

const going = new Set(goCommands.map(({ id }) => id));

/**
 * The registry as the table reads it. Arrows, with and without other keys, are the table's own, and
 * so is Enter, which opens the details; F2 writes in place.
 */
export const tableCommands: readonly CanvasCommand[] = canvasCommands
  .filter(({ id, isPicture }) => !isPicture && !going.has(id))
  .map((command) => ({
    ...command,
    shortcuts: command.shortcuts.filter((keys) => keys !== "Enter" && !keys.includes("Arrow")),
  }));
