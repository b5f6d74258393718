import { duplicateCard, moveCard, spanCard } from "#domain/map/commands/card.ts";
import { setCurvePoint } from "#domain/map/commands/curve.ts";
import { moveLane } from "#domain/map/commands/lane.ts";
import { movePhase } from "#domain/map/commands/phase.ts";
import { moveStep } from "#domain/map/commands/step.ts";
import { holdsCards } from "#domain/map/lane-type.ts";
import { cardAt, cursorOn, type Direction } from "../cursor.ts";
import type { CanvasCommand, CommandScope } from "./command.ts";

/** Moving and stretching what is under the cursor. */
export const arrangeCommands: readonly CanvasCommand[] = [
  mover("moveUp", "Alt+ArrowUp", "up"),
  mover("moveDown", "Alt+ArrowDown", "down"),
  mover("moveLeft", "Alt+ArrowLeft", "left"),
  mover("moveRight", "Alt+ArrowRight", "right"),
  { id: "spanMore", shortcuts: ["Alt+Shift+ArrowRight"], run: (scope) => span(scope, 1) },
  { id: "spanLess", shortcuts: ["Alt+Shift+ArrowLeft"], run: (scope) => span(scope, -1) },
  { id: "pointUpALittle", shortcuts: ["Alt+Shift+ArrowUp"], run: (scope) => nudge(scope, 0.1) },
  {
    id: "pointDownALittle",
    shortcuts: ["Alt+Shift+ArrowDown"],
    run: (scope) => nudge(scope, -0.1),
  },
  {
    id: "duplicate",
    shortcuts: ["Mod+d"],
    run: ({ model, view }) => {
      const card = cardAt(model.grid(), model.cursor.get());
      if (!card) return;
      const copy = duplicateCard(model.edit, { id: card.id });
      if (!copy.ok) {
        model.say(`refused.${copy.reason}`);
        return;
      }
      model.focus(cursorOn(model.grid(), copy.id));
      view.reveal();
    },
  },
];

function mover(id: string, shortcut: string, direction: Direction): CanvasCommand {
  return { id, shortcuts: [shortcut], run: (scope) => move(scope, direction) };
}

function move(scope: CommandScope, direction: Direction): void {
  const { model, view } = scope;
  const cursor = model.cursor.get();
  if (!cursor) return;
  const before = cursor;
  switch (cursor.at) {
    case "phase":
      moveAmong(model, "phase", cursor.phaseId, direction);
      break;
    case "step":
      moveAmong(model, "step", cursor.stepId, direction);
      break;
    case "lane":
      moveAmong(model, "lane", cursor.laneId, direction);
      break;
    case "cell":
      if (model.grid().lane(cursor.laneId)?.type === "curve") {
        if (direction === "up" || direction === "down")
          nudge(scope, direction === "up" ? 0.5 : -0.5);
      } else moveCardBy(model, direction);
      break;
    case "parked":
      moveCardBy(model, direction);
      break;
    default:
      cursor satisfies never;
  }
  if (model.cursor.get() !== before) view.reveal();
}

function moveAmong(
  model: CommandScope["model"],
  kind: "phase" | "step" | "lane",
  id: string,
  direction: Direction,
): void {
  const isAlongAxis =
    kind === "lane"
      ? direction === "up" || direction === "down"
      : direction === "left" || direction === "right";
  if (!isAlongAxis) return;
  const grid = model.grid();
  const all = kind === "phase" ? grid.phases : kind === "step" ? grid.steps : grid.lanes;
  const by = direction === "left" || direction === "up" ? -1 : 1;
  const sibling = all[all.findIndex((one) => one.id === id) + by];
  if (!sibling) return;
  const slot = by === -1 ? { before: sibling.id } : { after: sibling.id };
  const result =
    kind === "phase"
      ? movePhase(model.edit, { id, slot })
      : kind === "step"
        ? moveStep(model.edit, { id, slot: enteringPhase(model, id, sibling.id, by) ?? slot })
        : moveLane(model.edit, { id, slot });
  if (!result.ok) model.say(`refused.${result.reason}`);
}

/** At the edge of its phase a step first crosses into the next phase, then goes on within it. */
function enteringPhase(model: CommandScope["model"], id: string, siblingId: string, by: 1 | -1) {
  const grid = model.grid();
  const isCrossing = grid.step(id)?.phaseId !== grid.step(siblingId)?.phaseId;
  if (!isCrossing) return null;
  return by === 1 ? { before: siblingId } : { after: siblingId };
}

function moveCardBy(model: CommandScope["model"], direction: Direction): void {
  const grid = model.grid();
  const card = cardAt(grid, model.cursor.get());
  if (!card) return;
  const to = targetOf(model, card.id, direction);
  if (!to) return;
  const result = moveCard(model.edit, { id: card.id, to });
  if (!result.ok) {
    model.say(`refused.${result.reason}`);
    return;
  }
  model.focus(cursorOn(model.grid(), card.id));
}

function targetOf(model: CommandScope["model"], id: string, direction: Direction) {
  const grid = model.grid();
  const place = grid.card(id)?.place;
  if (!place) return null;
  if (place.kind === "parked") {
    if (direction === "up") {
      const lane = grid.lanes.findLast(({ type }) => holdsCards(type));
      const step = grid.steps[0];
      return lane && step ? { laneId: lane.id, stepId: step.id } : null;
    }
    const by = direction === "left" ? -24 : 24;
    return direction === "down" ? null : { x: place.x + by, y: place.y };
  }
  if (direction === "left" || direction === "right") {
    const by = direction === "right" ? 1 : -1;
    const step = grid.steps[grid.steps.findIndex((one) => one.id === place.stepId) + by];
    return step ? { laneId: place.laneId, stepId: step.id } : null;
  }
  const cards = grid.cards(place.laneId, place.stepId);
  const index = cards.findIndex((one) => one.id === id);
  const beside = cards[index + (direction === "up" ? -1 : 1)];
  if (beside) {
    const slot = direction === "up" ? { before: beside.id } : { after: beside.id };
    return { laneId: place.laneId, stepId: place.stepId, slot };
  }
  const row = grid.lanes.findIndex((one) => one.id === place.laneId);
  const others =
    direction === "up" ? grid.lanes.slice(0, row).reverse() : grid.lanes.slice(row + 1);
  const lane = others.find(({ type }) => holdsCards(type));
  if (lane) {
    const slot = direction === "up" ? ("end" as const) : ("start" as const);
    return { laneId: lane.id, stepId: place.stepId, slot };
  }
  return direction === "down" ? { x: 0, y: 0 } : null;
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

/** Steps the assumed point of everyone under the cursor; a first press puts it at 0. */
function nudge({ model }: CommandScope, by: number): void {
  const cursor = model.cursor.get();
  if (cursor?.at !== "cell") return;
  const { laneId, stepId } = cursor;
  if (model.grid().lane(laneId)?.type !== "curve") return;
  const personaId = model.persona.get();
  const point = model.map
    .get()
    .curve.find((p) => p.laneId === laneId && p.stepId === stepId && p.personaId === personaId);
  setCurvePoint(model.edit, { laneId, stepId, personaId, value: point ? point.value + by : 0 });
}
