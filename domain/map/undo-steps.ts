import * as Y from "yjs";
import { isLocked, rootsOf } from "./document.ts";
import type { Kept, OthersWork } from "./others-work.ts";
import { changesStructure } from "./structure-change.ts";

export const undoDepth = 200;

type StackItem = Y.UndoManager["undoStack"][number];
/** `kept`: what stays, as others have made something of it by now. */
export type UndoOutcome =
  | { ok: true; kept: readonly Kept[] }
  | { ok: false; reason: "nothing" | "structure-locked" };

/**
 * Undo of what one person (one `origin`) did to a document. Each transaction is a step of its own;
 * between `begin` and `end` of a gesture, as when somebody types, all of them are one. A step that
 * would change a locked structure waits until it is unlocked. A card, step, lane or phase that it would
 * take away stays, whole, once others have written in it or put something there, which `others` knows
 * by the time that anything is undone.
 */
export function recordUndo(doc: Y.Doc, origin: unknown, others: () => OthersWork | null) {
  let kept: ReturnType<OthersWork["madeUseOf"]> = new Map();
  const manager = new Y.UndoManager(Object.values(rootsOf(doc)), {
    trackedOrigins: new Set([origin]),
    captureTimeout: 0,
    deleteFilter: (item) => !others()?.isPartOf(kept, item),
    doc,
  });
  const takeBack = (stack: StackItem[], pop: () => unknown): UndoOutcome =>
    popOne(doc, stack, (top) => {
      kept = others()?.madeUseOf(doc, top.insertions) ?? new Map();
      const isDone = pop() !== null || kept.size > 0;
      return isDone ? [...kept.values()] : null;
    });
  manager.on("stack-item-added", ({ stackItem, changedParentTypes }) => {
    if (changesStructure(doc, changedParentTypes)) stackItem.meta.set(structural, true);
    if (manager.undoStack.length > undoDepth) manager.undoStack.shift();
  });
  manager.on("stack-item-updated", ({ stackItem, changedParentTypes }) => {
    if (changesStructure(doc, changedParentTypes)) stackItem.meta.set(structural, true);
  });
  manager.on("stack-item-popped", ({ stackItem, type }) => {
    const companion: Companion | undefined = stackItem.meta.get(companions);
    if (companion === undefined) return;
    if (type === "undo") companion.back();
    else companion.again();
    const opposite = type === "undo" ? manager.redoStack : manager.undoStack;
    opposite.at(-1)?.meta.set(companions, companion);
  });
  return {
    manager,
    undo: () => takeBack(manager.undoStack, () => manager.undo()),
    redo: () => takeBack(manager.redoStack, () => manager.redo()),
    canUndo: () => manager.undoStack.length > 0,
    canRedo: () => manager.redoStack.length > 0,
    /** Nothing that was done until now can be taken back or done again. */
    forget: () => manager.clear(),
    /** What the next undo would take back, to be compared with what it was. */
    next: (): unknown => manager.undoStack.at(-1) ?? null,
    /** What is done elsewhere with the last step is taken back with it, and done again with it. */
    accompany: (companion: Companion) => {
      manager.undoStack.at(-1)?.meta.set(companions, companion);
    },
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

/** What goes with a step of undo and is no part of the document. */
export type Companion = { back(): void; again(): void };

const companions = Symbol("companions");

/** Marks a step that changed phases, steps or lanes. */
const structural = Symbol("structural");

/**
 * Takes back the uppermost step that has an effect still: others may have deleted what one was about.
 * Yjs would go down by itself; one by one, a step that has to wait holds back all below it.
 */
function popOne(
  doc: Y.Doc,
  stack: StackItem[],
  pop: (top: StackItem) => readonly Kept[] | null,
): UndoOutcome {
  for (;;) {
    const top = stack.at(-1);
    if (!top) return { ok: false, reason: "nothing" };
    if (isLocked(doc) && top.meta.has(structural)) return { ok: false, reason: "structure-locked" };
    const below = stack.splice(0, stack.length - 1);
    const kept = pop(top);
    stack.unshift(...below);
    if (kept) return { ok: true, kept };
  }
}

/** Yjs reads the timeout at every transaction, but its types hide it. */
function setCaptureTimeout(manager: Y.UndoManager, timeoutMs: number): void {
  (manager as unknown as { captureTimeout: number }).captureTimeout = timeoutMs;
}
