import { type KeyboardEvent, useMemo } from "react";
import { useCanvas } from "./canvas-context.tsx";
import type { CanvasCommand, CommandScope } from "./commands/command.ts";
import { canvasCommands } from "./commands/index.ts";
import { startEditing } from "./commands/write.ts";
import { isTyping, matches } from "./shortcut.ts";
import { useViewpoint } from "./viewpoint.tsx";

export const isMac = () => /Mac|iPhone|iPad/.test(navigator.platform);

/** Keys on the canvas: a command of the registry, else a character starts the editor. */
export function useKeyboard() {
  const model = useCanvas();
  const view = useViewpoint();
  return useMemo(() => {
    const scope: CommandScope = { model, view };
    return (event: KeyboardEvent<HTMLElement>) => {
      if (isInField(event.target)) return;
      const press = event.nativeEvent;
      const command = canvasCommands.find(
        (one) => one.shortcuts.some((keys) => matches(keys, press, isMac())) && mayRun(one, scope),
      );
      if (command) {
        if (command.run(scope) !== false) event.preventDefault();
        return;
      }
      if (isTyping(press) && press.key !== " " && !press.isComposing) {
        if (startEditing(model, press.key)) event.preventDefault();
      }
    };
  }, [model, view]);
}

export function mayRun(command: CanvasCommand, scope: CommandScope): boolean {
  if (!command.isReading && !scope.model.canEdit()) return false;
  return command.isEnabled?.(scope) ?? true;
}

function isInField(target: EventTarget): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("input, textarea, select, [role=textbox]"))
  );
}
