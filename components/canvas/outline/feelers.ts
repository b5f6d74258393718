import { curvesOn } from "#domain/map/curve-look.ts";
import type { MapModel } from "../canvas-model.ts";
import type { Cursor } from "../cursor.ts";

/** Whose feelings a place tells, everyone's (null) first; nobody's where it is no cell of a curve. */
export function feelersAt(model: MapModel, at: Cursor | null): readonly (string | null)[] {
  if (at?.at !== "cell" || model.grid().lane(at.laneId)?.type !== "curve") return [];
  return curvesOn(model.map.get(), at.laneId);
}

/** Whose of them the keyboard stands on: the chosen persona's if the lane has them. */
export function feelerAt(model: MapModel, at: Cursor | null): string | null {
  const chosen = model.persona.get();
  return feelersAt(model, at).includes(chosen) ? chosen : null;
}

/** Goes on among those of one cell; false where the next place is another. */
export function goOnAmongFeelers(model: MapModel, by: 1 | -1): boolean {
  const at = model.cursor.get();
  const feelers = feelersAt(model, at);
  const next = feelers[feelers.indexOf(feelerAt(model, at)) + by];
  if (next === undefined) return false;
  model.persona.set(next);
  return true;
}

/** Reading on one meets everyone's feelings first, reading back the last persona's. */
export function enterFeelers(model: MapModel, at: Cursor | null, by: 1 | -1): void {
  const feelers = feelersAt(model, at);
  const entered = by === 1 ? feelers[0] : feelers.at(-1);
  if (entered !== undefined) model.persona.set(entered);
}
