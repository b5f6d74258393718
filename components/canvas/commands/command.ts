import type { MapModel } from "../canvas-model.ts";
import type { ChoiceField } from "../selection/choose.ts";

/** What a command may do to the window onto the map. */
export type Viewpoint = {
  fit(): void;
  actualSize(): void;
  toSelection(): void;
  zoomBy(factor: number): void;
  /** scrolls the cursor into sight if it is out of it */
  reveal(): void;
  /** where the cursor is in the window, px */
  pointOfCursor(): { x: number; y: number };
};

export type CommandScope = { model: MapModel; view: Viewpoint };

/**
 * One thing a person can do on the canvas. Keyboard, menus and help all derive from the registry;
 * the words are at `canvas.commands.<id>`.
 */
export type CanvasCommand = {
  id: string;
  shortcuts: readonly string[];
  /** a single character that does it where nothing can be typed, unless the person has switched those off */
  letter?: string;
  /** allowed to those who may only look */
  isReading?: true;
  /** moves the window onto the picture; in the other lenses the key keeps its ordinary meaning */
  isPicture?: true;
  /** the browser has an event of its own for these keys; `run` is for menus */
  isNative?: true;
  /** of what is selected: where nothing is, its keys say so */
  needsSelection?: true;
  /** whoever may write is offered the values of this field in a menu of its own instead */
  choice?: ChoiceField;
  isEnabled?(scope: CommandScope): boolean;
  /** false = did nothing, so that the key keeps its ordinary meaning */
  run(scope: CommandScope): unknown;
};

export function mayRun(command: CanvasCommand, scope: CommandScope): boolean {
  if (!command.isReading && !scope.model.canEdit.get()) return false;
  return command.isEnabled?.(scope) ?? true;
}
