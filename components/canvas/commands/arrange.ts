import { spanCard } from "#domain/map/commands/card.ts";
import { setCurvePoint } from "#domain/map/commands/curve.ts";
import { cardAt, cursorOn, type Direction } from "../cursor.ts";
import { kindOf } from "../selection/selection.ts";
import type { CanvasCommand, CommandScope } from "./command.ts";
import { moveCardsBy } from "./move-cards.ts";
import { moveHeadersBy } from "./move-headers.ts";

/** Moving and stretching what is selected. */
export const arrangeCommands: readonly CanvasCommand[] = [
  mover("moveUp", "Alt+ArrowUp", "up"),
  mover("moveDown", "Alt+ArrowDown", "down"),
  mover("moveLeft", "Alt+ArrowLeft", "left"),
  mover("moveRight", "Alt+ArrowRight", "right"),
  headerMover("moveStepLeft", "Mod+Alt+ArrowLeft", "left"),
  headerMover("moveStepRight", "Mod+Alt+ArrowRight", "right"),
  headerMover("moveLaneUp", "Mod+Alt+ArrowUp", "up"),
  headerMover("moveLaneDown", "Mod+Alt+ArrowDown", "down"),
  { id: "spanMore", shortcuts: ["Alt+Shift+ArrowRight"], run: (scope) => span(scope, 1) },
  { id: "spanLess", shortcuts: ["Alt+Shift+ArrowLeft"], run: (scope) => span(scope, -1) },
  { id: "startEarlier", shortcuts: [], isEnabled: isSpannable, run: (scope) => startAt(scope, -1) },
  { id: "startLater", shortcuts: [], isEnabled: isSpannable, run: (scope) => startAt(scope, 1) },
  { id: "pointUpALittle", shortcuts: ["Alt+Shift+ArrowUp"], run: (scope) => nudge(scope, 0.1) },
  {
    id: "pointDownALittle",
    shortcuts: ["Alt+Shift+ArrowDown"],
    run: (scope) => nudge(scope, -0.1),
  },
];

function mover(id: string, shortcut: string, direction: Direction): CanvasCommand {
  const isSideways = direction === "left" || direction === "right";
  return {
    id,
    shortcuts: [shortcut],
    needsSelection: true,
    isEnabled: ({ model }) => model.selection.get().size > 0 || (!isSideways && isOnCurve(model)),
    run: (scope) => move(scope, direction),
  };
}

function isOnCurve({ cursor, grid }: CommandScope["model"]): boolean {
  const at = cursor.get();
  return at?.at === "cell" && grid().lane(at.laneId)?.type === "curve";
}

function move(scope: CommandScope, direction: Direction): void {
  const { model, view } = scope;
  const before = model.cursor.get();
  const ids = [...model.selection.get()];
  const kind = kindOf(model.grid(), ids[0] ?? "");
  if (kind === "card") moveCardsBy(scope, direction);
  else if (kind !== null) moveHeadersBy(model, kind, ids, direction);
  else if (direction === "up" || direction === "down")
    nudge(scope, direction === "up" ? 0.5 : -0.5);
  if (model.cursor.get() !== before || kind === "card") view.reveal();
}

/** The step or lane that the cursor is in, or those selected: from a cell too. */
function headerMover(id: string, shortcut: string, direction: Direction): CanvasCommand {
  const kind = direction === "left" || direction === "right" ? "step" : "lane";
  const under = ({ model }: CommandScope): readonly string[] => {
    const selected = [...model.selection.get()];
    if (selected[0] && kindOf(model.grid(), selected[0]) === kind) return selected;
    const cursor = model.cursor.get();
    if (cursor?.at !== "cell") return [];
    return [kind === "step" ? cursor.stepId : cursor.laneId];
  };
  return {
    id,
    shortcuts: [shortcut],
    isEnabled: (scope) => under(scope).length > 0,
    run: (scope) => {
      moveHeadersBy(scope.model, kind, under(scope), direction);
      scope.view.reveal();
    },
  };
}

function span(scope: CommandScope, by: 1 | -1): void {
  const { model } = scope;
  const grid = model.grid();
  const card = cardAt(grid, model.cursor.get());
  if (card?.place.kind !== "cell") return;
  const { stepId, stepToId } = card.place;
  const end = grid.steps.findIndex((step) => step.id === (stepToId ?? stepId));
  const target = grid.steps[end + by];
  const start = grid.steps.findIndex((step) => step.id === stepId);
  if (!target || end + by < start) return;
  const result = spanCard(model.edit, { id: card.id, stepToId: target.id });
  if (!result.ok) model.say(`refused.${result.reason}`);
}

function isSpannable({ model }: CommandScope): boolean {
  return cardAt(model.grid(), model.cursor.get())?.place.kind === "cell";
}

/** Moves the left edge of a card; the right one stays where it is. */
function startAt({ model }: CommandScope, by: 1 | -1): void {
  const grid = model.grid();
  const card = cardAt(grid, model.cursor.get());
  if (card?.place.kind !== "cell") return;
  const { stepId, stepToId } = card.place;
  const start = grid.steps[grid.steps.findIndex((step) => step.id === stepId) + by];
  if (!start) return;
  const result = spanCard(model.edit, {
    id: card.id,
    stepId: start.id,
    stepToId: stepToId ?? stepId,
  });
  if (!result.ok) model.say(`refused.${result.reason}`);
  else model.focus(cursorOn(model.grid(), card.id));
}

/** Steps the assumed point of everyone under the cursor; a first press puts it at 0. */
function nudge({ model }: CommandScope, by: number): void {
  const cursor = model.cursor.get();
  if (cursor?.at !== "cell" || !isOnCurve(model)) return;
  const { laneId, stepId } = cursor;
  const personaId = model.persona.get();
  const point = model.map
    .get()
    .curve.find((p) => p.laneId === laneId && p.stepId === stepId && p.personaId === personaId);
  setCurvePoint(model.edit, { laneId, stepId, personaId, value: point ? point.value + by : 0 });
}
