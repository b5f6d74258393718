import { moveCards } from "#domain/map/commands/card.ts";
import type { Target } from "#domain/map/commands/card-place.ts";
import type { Card } from "#domain/map/journey-map.ts";
import { holdsCards } from "#domain/map/lane-type.ts";
import { cursorOn, type Direction, nodeAt } from "../cursor.ts";
import type { Grid } from "../grid.ts";
import type { CommandScope } from "./command.ts";

type Move = { id: string; to: Target };

/** Moves all selected cards one place on: all of them or, at an edge of the map, none. */
export function moveCardsBy({ model }: CommandScope, direction: Direction): void {
  const cards = model.selectedCards();
  const moves = movesOf(model.grid(), cards, direction);
  if (moves.length === 0) return;
  const lead = nodeAt(model.grid(), model.cursor.get()) ?? cards[0]?.id ?? "";
  const result = moveCards(model.edit, { moves });
  if (!result.ok) {
    model.say(`refused.${result.reason}`);
    return;
  }
  if (cards.length === 1) model.focus(cursorOn(model.grid(), lead));
}

/** Empty where one of the cards cannot go there. */
export function movesOf(grid: Grid, cards: readonly Card[], direction: Direction): Move[] {
  const [first] = cards;
  const isAcross = direction === "left" || direction === "right";
  const beside = first && !isAcross ? besideBlock(grid, cards, direction === "down") : null;
  if (beside) return cards.map(({ id }) => ({ id, to: beside }));
  const moves = cards.map((card) => ({ id: card.id, to: targetOf(grid, card, direction) }));
  return moves.every((move): move is Move => move.to !== null) ? moves : [];
}

/** Cards that stand together in one cell first go past their neighbour in it. */
function besideBlock(grid: Grid, cards: readonly Card[], isDown: boolean): Target | null {
  const place = cards[0]?.place;
  if (place?.kind !== "cell") return null;
  const { laneId, stepId } = place;
  const cell = grid.cards(laneId, stepId);
  const indexes = cards.map((card) => cell.indexOf(card));
  if (indexes.includes(-1)) return null;
  const neighbour = cell[isDown ? Math.max(...indexes) + 1 : Math.min(...indexes) - 1];
  if (!neighbour) return null;
  const slot = isDown ? { after: neighbour.id } : { before: neighbour.id };
  return { laneId, stepId, slot };
}

function targetOf(grid: Grid, { place }: Card, direction: Direction): Target | null {
  if (place.kind === "parked") {
    if (direction === "up") {
      const lane = grid.rows.findLast(({ type }) => holdsCards(type));
      const step = grid.steps[0];
      return lane && step ? { laneId: lane.id, stepId: step.id } : null;
    }
    const by = direction === "left" ? -PARKED_STEP : PARKED_STEP;
    return direction === "down" ? null : { x: place.x + by, y: place.y };
  }
  const { laneId, stepId } = place;
  if (direction === "left" || direction === "right") {
    const by = direction === "right" ? 1 : -1;
    const step = grid.steps[grid.steps.findIndex((one) => one.id === stepId) + by];
    return step ? { laneId, stepId: step.id } : null;
  }
  const row = grid.rows.findIndex((one) => one.id === laneId);
  const others = direction === "up" ? grid.rows.slice(0, row).reverse() : grid.rows.slice(row + 1);
  const lane = others.find(({ type }) => holdsCards(type));
  if (lane) return { laneId: lane.id, stepId, slot: direction === "up" ? "end" : "start" };
  return direction === "down" ? { x: 0, y: 0 } : null;
}

const PARKED_STEP = 24;
