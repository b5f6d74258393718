import * as Y from "yjs";
import { rootsOf } from "./document.ts";

export const undoDepth = 200;

/**
 * Undo of what one person (one `origin`) did to a document. Each transaction is a step of its own;
 * between `begin` and `end` of a gesture, as when somebody types, all of them are one.
 */
export function createUndo(doc: Y.Doc, origin: unknown) {
  const manager = new Y.UndoManager(Object.values(rootsOf(doc)), {
    trackedOrigins: new Set([origin]),
    captureTimeout: 0,
    doc,
  });
  manager.on("stack-item-added", () => {
    if (manager.undoStack.length > undoDepth) manager.undoStack.shift();
  });
  return {
    manager,
    undo: () => manager.undo() !== null,
    redo: () => manager.redo() !== null,
    canUndo: () => manager.undoStack.length > 0,
    canRedo: () => manager.redoStack.length > 0,
    begin: () => {
      manager.stopCapturing();
      setCaptureTimeout(manager, Number.POSITIVE_INFINITY);
    },
    end: () => {
      setCaptureTimeout(manager, 0);
      manager.stopCapturing();
    },
    /** Calls back whenever `canUndo` or `canRedo` may have changed; returns how to stop. */
    subscribe: (listener: () => void) => {
      const events = ["stack-item-added", "stack-item-popped", "stack-cleared"] as const;
      for (const event of events) manager.on(event, listener);
      return () => {
        for (const event of events) manager.off(event, listener);
      };
    },
    destroy: () => manager.destroy(),
  };
}

/** Yjs reads the timeout at every transaction, but its types hide it. */
function setCaptureTimeout(manager: Y.UndoManager, timeoutMs: number): void {
  (manager as unknown as { captureTimeout: number }).captureTimeout = timeoutMs;
}
