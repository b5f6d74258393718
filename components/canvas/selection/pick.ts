import type { CanvasModel, MapModel } from "../canvas-model.ts";
import { cursorOn } from "../cursor.ts";

type Press = { shiftKey: boolean; ctrlKey: boolean; metaKey: boolean };

/** A click on a card or header: alone, with Shift everything up to it, with Ctrl or ⌘ one more or less. */
export function pick(model: CanvasModel, id: string, press: Press): void {
  const at = cursorOn(model.grid(), id);
  if (press.ctrlKey || press.metaKey) model.toggle(id);
  else if (press.shiftKey && at) model.extend(at);
  else model.focus(at);
}

/** What a menu is asked for; several that it is among stay selected. */
export function pickForMenu(model: MapModel, id: string): void {
  const selected = model.selection.get();
  if (selected.has(id)) model.select(selected, { cursorTo: id });
  else model.focus(cursorOn(model.grid(), id));
}
