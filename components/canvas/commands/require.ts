import { setLaneRequired } from "#domain/map/commands/lane.ts";
import { gapsIn } from "#domain/map/missing.ts";
import type { CanvasCommand, CommandScope } from "./command.ts";

/** Which lanes every step has to say something in, and what is missing of that. */
export const requireCommands: readonly CanvasCommand[] = [
  setter("requireLane", true),
  setter("releaseLane", false),
  {
    id: "missing",
    shortcuts: [],
    isReading: true,
    isEnabled: ({ model }) => gapsIn(model.map.get()).length > 0,
    run: ({ model }) => model.openTool.set("missing"),
  },
];

function setter(id: string, on: boolean): CanvasCommand {
  return {
    id,
    shortcuts: [],
    isEnabled: ({ model }) => {
      const lane = laneUnder(model);
      return lane !== undefined && (lane.isRequired ?? false) !== on;
    },
    run: ({ model }) => {
      const lane = laneUnder(model);
      if (lane) setLaneRequired(model.edit, { id: lane.id, on });
    },
  };
}

function laneUnder(model: CommandScope["model"]) {
  const cursor = model.cursor.get();
  return cursor?.at === "lane" ? model.grid().lane(cursor.laneId) : undefined;
}
