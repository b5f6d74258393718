import { inOne, type Slot } from "#domain/map/commands/edit.ts";
import { moveLane } from "#domain/map/commands/lane.ts";
import { movePhase } from "#domain/map/commands/phase.ts";
import { moveStep } from "#domain/map/commands/step.ts";
import type { Direction } from "../cursor.ts";
import type { Grid } from "../grid.ts";
import type { CommandScope } from "./command.ts";

type Kind = "phase" | "step" | "lane";
type Model = CommandScope["model"];

/** Moves headers with everything in them past their neighbour, as one step of undo. */
export function moveHeadersBy(
  model: Model,
  kind: Kind,
  ids: readonly string[],
  direction: Direction,
): void {
  const isBack = direction === "left" || direction === "up";
  const isAlongAxis = (kind === "lane") === (direction === "up" || direction === "down");
  const all = siblingsOf(model.grid(), kind);
  const indexes = ids.map((id) => all.findIndex((one) => one.id === id));
  const neighbour = all[isBack ? Math.min(...indexes) - 1 : Math.max(...indexes) + 1];
  if (!isAlongAxis || !neighbour) return;
  const inOrder = all.filter(({ id }) => ids.includes(id)).map(({ id }) => id);
  inOne(model.edit, () => {
    let before: string | null = null;
    for (const id of inOrder) {
      const slot = before
        ? { after: before }
        : slotBeside(model.grid(), kind, id, neighbour.id, isBack);
      const result = put(model, kind, id, slot);
      if (!result.ok) model.say(`refused.${result.reason}`);
      before = id;
    }
  });
}

function siblingsOf(grid: Grid, kind: Kind): readonly { id: string }[] {
  if (kind === "phase") return grid.phases;
  return kind === "step" ? grid.steps : grid.lanes;
}

function slotBeside(grid: Grid, kind: Kind, id: string, neighbour: string, isBack: boolean): Slot {
  // at the edge of its phase a step first crosses into the next phase, then goes on within it
  const isCrossing = kind === "step" && grid.step(id)?.phaseId !== grid.step(neighbour)?.phaseId;
  return isBack !== isCrossing ? { before: neighbour } : { after: neighbour };
}

/** To a place among its siblings. */
export function put({ edit }: Model, kind: Kind, id: string, slot: Slot) {
  if (kind === "phase") return movePhase(edit, { id, slot });
  return kind === "step" ? moveStep(edit, { id, slot }) : moveLane(edit, { id, slot });
}
