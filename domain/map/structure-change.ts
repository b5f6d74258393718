import * as Y from "yjs";
import { rootsOf } from "./document.ts";

// biome-ignore lint/suspicious/noExplicitAny: as Yjs types the events that it hands out
type Changed = ReadonlyMap<unknown, readonly Y.YEvent<any>[]>;

/** What a locked structure keeps of a phase, step or lane. */
const structural = ["title", "order", "at", "type"];

/**
 * Whether a transaction added, moved, renamed or deleted phases, steps or lanes, from the events of
 * all types it changed. What else is said of a step is not structure.
 */
export function changesStructure(doc: Y.Doc, changed: Changed): boolean {
  const { phases, steps, lanes } = rootsOf(doc);
  return [phases, steps, lanes].some((root) =>
    (changed.get(root) ?? []).some(({ target, keys }) => {
      if (target === root) return true;
      if (target.parent === root) return structural.some((field) => keys.has(field));
      const fields = target.parent;
      return fields instanceof Y.Map && structural.some((field) => fields.get(field) === target);
    }),
  );
}
