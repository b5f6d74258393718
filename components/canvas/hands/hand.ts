import type { Layout } from "#domain/map/layout-boxes.ts";
import type { CanvasModel } from "../canvas-model.ts";
import type { Spot } from "./held.ts";

/** What a hand can see and reach. */
export type Reach = {
  model: CanvasModel;
  layout(): Layout;
  /** px of the window -> map coordinates */
  toMap(at: Spot): Spot;
};

/** One thing that can be held: taken up, moved, let go. Only `drop` writes. */
export type Hand = {
  /** taken up at once, without a threshold */
  isHandle?: boolean;
  /** along which the map comes along at the edges of the window */
  axis?: "x" | "y";
  take(at: Spot): void;
  move(at: Spot, isCopy: boolean, client: Spot): void;
  /** somebody else has taken it away meanwhile */
  isGone(): boolean;
  drop(isCopy: boolean): void;
};

export function tell(
  { model }: Pick<Reach, "model">,
  result: { ok: true } | { ok: false; reason: string },
): boolean {
  if (!result.ok) model.say(`refused.${result.reason}`);
  return result.ok;
}
