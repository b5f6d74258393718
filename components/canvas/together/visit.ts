import type { CanvasModel } from "../canvas-model.ts";
import { nodeAt } from "../cursor.ts";
import type { CanvasView } from "../viewpoint.tsx";
import type { Peer } from "./peer.ts";

/** Goes where somebody is, with window and keyboard. */
export function visit(model: CanvasModel, view: CanvasView, { cursor, sight }: Peer): void {
  const id = nodeAt(model.grid(), cursor);
  if (id) model.open(id);
  if (cursor) model.focus(cursor);
  if (!(sight && view.show(sight)) && cursor) view.reveal();
}

/** Keeps the window where theirs is; the keyboard stays where it is. */
export function accompany(view: CanvasView, { cursor, sight }: Peer): void {
  if (!(sight && view.show(sight)) && cursor) view.look(cursor);
}
