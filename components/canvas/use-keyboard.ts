import { type KeyboardEvent, useMemo } from "react";
import { isMac } from "#components/shell/is-mac.ts";
import { hasLetterKeys } from "#components/shell/letter-keys.ts";
import { useCanvas } from "./canvas-context.tsx";
import { type CanvasCommand, type CommandScope, mayRun } from "./commands/command.ts";
import { canvasCommands } from "./commands/index.ts";
import { startEditing } from "./commands/start-editing.ts";
import { nodeAt } from "./cursor.ts";
import { isComposed, isTyping, matches } from "./shortcut.ts";
import { useViewpoint } from "./viewpoint.tsx";

type Keys = {
  commands: readonly CanvasCommand[];
  /** where a character starts the editor: over whatever is there, or in an empty place only */
  typesOver: "anything" | "empty";
};

const ofPicture: Keys = { commands: canvasCommands, typesOver: "anything" };

/** Keys on the map: a command of the registry, else a character starts the editor. */
export function useKeyboard({ commands, typesOver }: Keys = ofPicture) {
  const model = useCanvas();
  const view = useViewpoint();
  return useMemo(() => {
    const scope: CommandScope = { model, view };
    return (event: KeyboardEvent<HTMLElement>) => {
      if (isInField(event.target) || isInPortal(event)) return;
      const press = event.nativeEvent;
      const command = commands.find(
        (one) =>
          !one.isNative &&
          one.shortcuts.some((keys) => matches(keys, press, isMac())) &&
          mayRun(one, scope),
      );
      if (command) {
        if (command.run(scope) !== false) event.preventDefault();
        return;
      }
      const wanted = model.selection.get().size > 0 ? undefined : unmetBy(press, commands, scope);
      if (wanted) {
        if (!wanted.isNative) event.preventDefault();
        if (!hasMarkedText()) model.say("note.nothingSelected");
        return;
      }
      const byLetter =
        typesOver === "anything" && isFreeForLetters(scope) && !hasModifier(press)
          ? commands.find(({ letter }) => letter === press.key.toLowerCase())
          : undefined;
      if (byLetter && mayRun(byLetter, scope)) {
        event.preventDefault();
        byLetter.run(scope);
        return;
      }
      const mayType = typesOver === "anything" || nodeAt(model.grid(), model.cursor.get()) === null;
      // a character that takes several keys is composed in the editor from its first one on
      if (mayType && isComposed(press)) startEditing(model, "");
      if (mayType && isTyping(press) && press.key !== " " && !press.isComposing) {
        if (startEditing(model, press.key)) event.preventDefault();
      }
    };
  }, [model, view, commands, typesOver]);
}

/** What these keys would do if something were selected. */
function unmetBy(
  press: globalThis.KeyboardEvent,
  commands: readonly CanvasCommand[],
  { model }: CommandScope,
): CanvasCommand | undefined {
  return commands.find(
    ({ needsSelection, isReading, shortcuts }) =>
      needsSelection &&
      (isReading || model.canEdit.get()) &&
      shortcuts.some((keys) => matches(keys, press, isMac())),
  );
}

/** Words marked with the mouse are the browser's to copy. */
function hasMarkedText(): boolean {
  return getSelection()?.isCollapsed === false;
}

/** Where a character cannot be meant as text: nothing or several things selected, or nothing to be written. */
function isFreeForLetters({ model }: CommandScope): boolean {
  if (!hasLetterKeys()) return false;
  return model.cursor.get() === null || model.selection.get().size > 1 || !model.canEdit.get();
}

function hasModifier(press: globalThis.KeyboardEvent): boolean {
  return press.ctrlKey || press.metaKey || press.altKey || press.isComposing;
}

/** A menu over the map is inside it for React alone: what it has no use for is not meant for a card. */
function isInPortal({ target, currentTarget }: KeyboardEvent<HTMLElement>): boolean {
  return target instanceof Node && !currentTarget.contains(target);
}

/** Where keys and clipboard have their ordinary meaning. */
export function isInField(target: EventTarget): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches("input:not([type=range]), textarea, select, [role=textbox]"))
  );
}
